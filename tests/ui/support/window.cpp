#include "tests/ui/support/window.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTest>

#include "core/coding/codings.h"
#include "core/coding/taxonomy_edit.h"
#include "core/screening/decisions.h"
#include "core/starters/sample.h"
#include "ui/bridge/text.h"

#include <catch2/catch.hpp>

#include <random>

namespace alidade::tests {

namespace {

OpenReview openNew(const std::function<void(Review&)>& fill)
{
    OpenReview opened;
    const auto file = ui::toPath(opened.folder.filePath(QStringLiteral("review.alidade")));
    auto review = Review::create(file, {"Tester"});
    REQUIRE(review);
    fill(**review);
    opened.workspace = std::make_unique<ui::Workspace>(std::move(*review));
    return opened;
}

}

OpenReview openSample()
{
    return openNew([](Review& review) { REQUIRE(starters::writeSample(review)); });
}

OpenReview openEmpty()
{
    return openNew([](Review&) {});
}

OpenReview openGenerated(int papers)
{
    return openNew([papers](Review& review) {
        std::mt19937 random(20240401);
        const auto below = [&](unsigned end) { return static_cast<unsigned>(random() % end); };
        REQUIRE(review.write("generate", [&](store::Transaction& transaction) -> Result<void> {
            const auto reviewer = reviewerNamed(transaction, "Tester");
            std::array<std::vector<CodeId>, 2> codes;
            for (std::size_t i = 0; i < codes.size(); ++i) {
                Dimension dimension;
                dimension.label = i == 0 ? "First" : "Second";
                dimension.required = i == 0;
                const auto id = coding::addDimension(transaction, dimension);
                for (int code = 0; code < 6; ++code) {
                    Code wanted;
                    wanted.dimension = *id;
                    wanted.label = "Code " + std::to_string(code);
                    codes[i].push_back(*coding::addCode(transaction, wanted));
                }
            }
            for (int i = 0; i < papers; ++i) {
                Paper paper;
                paper.label = "[" + std::to_string(i + 1) + "]";
                paper.title = "Paper " + std::to_string(i + 1) + " on subject " + std::to_string(below(100));
                paper.authors = "Author" + std::to_string(below(500)) + ", A.";
                paper.year = 2000 + static_cast<int>(below(24));
                paper.venueShort = "Venue " + std::to_string(below(20));
                paper.venue = paper.venueShort;
                const auto id = transaction.insert(paper);
                transaction.insert(Decision{{}, id, reviewer, Stage::FullText, Verdict::Include, {}, {}});
                if (i % 7 != 6) {
                    transaction.insert(Coding{{}, id, codes[0][below(6)], reviewer, {}, {}});
                }
                transaction.insert(Coding{{}, id, codes[1][below(6)], reviewer, {}, {}});
            }
            return {};
        }));
    });
}

PaperId paperLabelled(const ui::Workspace& workspace, std::string_view label)
{
    const auto papers = workspace.review().database().all<Paper>("WHERE label = ?1", std::string(label));
    REQUIRE(papers.size() == 1);
    return papers.front().id;
}

CodeId codeAt(const ui::Workspace& workspace, std::string_view path)
{
    const auto code = workspace.index().taxonomy().code(path);
    REQUIRE(code);
    return *code;
}

bool eventually(const std::function<bool()>& holds)
{
    constexpr int PATIENCE_MS = 20000; // a loaded machine under a sanitizer
    return QTest::qWaitFor(holds, PATIENCE_MS);
}

void typeText(QWidget* widget, const QString& text)
{
    for (const auto character : text) {
        for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, 0, Qt::NoModifier, QString(character));
            QApplication::sendEvent(widget, &event);
        }
    }
}

std::vector<QString> unnamedControls(QWidget* root)
{
    std::vector<QString> unnamed;
    auto widgets = root->findChildren<QWidget*>();
    widgets.prepend(root);
    for (auto* widget : widgets) {
        const bool isPart = widget->objectName().startsWith(QLatin1String("qt_"))
            || qobject_cast<QScrollBar*>(widget) != nullptr
            || (qobject_cast<QAbstractItemView*>(widget->parentWidget()) != nullptr);
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(root) || isPart) {
            continue;
        }
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            unnamed.push_back(
                QStringLiteral("%1 \"%2\" in %3")
                    .arg(QLatin1String(widget->metaObject()->className()),
                         widget->objectName(),
                         QLatin1String(widget->parentWidget() == nullptr
                                           ? "nothing"
                                           : widget->parentWidget()->metaObject()->className())));
        }
    }
    return unnamed;
}

}
