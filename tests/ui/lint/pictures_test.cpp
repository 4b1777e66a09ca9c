#include <QFile>
#include <QTest>
#include <QTreeView>

#include "tests/ui/support/pictures.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/lint/lint_page.h"

#include <catch2/catch.hpp>

using namespace alidade;
using namespace alidade::tests;
using namespace alidade::ui;

TEST_CASE("pictures of the page, light and dark, small and large, when asked for", "[.pictures]")
{
    takePictures({QSize(1066, 690), QSize(690, 510)}, [](const Pictures& pictures) {
        const auto draw = [&](const OpenReview& open, const QString& name, bool hasManuscript) {
            LintPage page(*open);
            page.resize(pictures.size);
            page.show();
            if (hasManuscript) {
                QFile file(open.folder.filePath(QStringLiteral("rust-in-kernels.tex")));
                REQUIRE(file.open(QIODevice::WriteOnly));
                file.write("\\cite{nobody2020}\n");
                file.close();
                page.setManuscripts({toPath(file.fileName())});
            }
            REQUIRE(eventually([&] { return page.isUpToDate(); }));
            page.focusStart();
            pictures.take(page, name);
            page.setManuscripts({});
        };
        draw(openSample(), QStringLiteral("found"), false);
        draw(openSample(), QStringLiteral("manuscript"), true);
        draw(openEmpty(), QStringLiteral("empty"), false);
    });
}
