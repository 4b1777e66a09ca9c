#include "ui/taxonomy/toolkit_import.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "core/coding/toolkit_codes.h"
#include "core/review/reviewers.h"
#include "core/sources/file_bytes.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/bridge/workspace.h"

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ToolkitImport)
};

QString whatCame(const coding::ToolkitCodes& done)
{
    QStringList lines;
    const auto add = [&](const QString& what, std::size_t count, bool isAlwaysSaid = false) {
        if (count > 0 || isAlwaysSaid) {
            lines += QStringLiteral("%1: %2").arg(what, countText(count));
        }
    };
    add(Words::tr("Dimensions added"), done.dimensions, true);
    add(Words::tr("Codes added"), done.codes, true);
    add(Words::tr("Of these not in the taxonomy, but given to papers"), done.unlisted);
    add(Words::tr("Codings made"), done.given, true);
    add(Words::tr("Codings that stood already"), done.already);
    add(Words::tr("Dimensions that a paper names without a code of theirs"), done.bare);
    add(Words::tr("Records whose classes could not be read"), done.broken);
    if (done.given + done.already == 0) {
        lines += QString();
        lines += Words::tr("No paper has classes: import the .bib file of the project first, then bring in "
                           "its taxonomy again.");
    }
    return lines.join(QLatin1Char('\n'));
}

}

void askForToolkit(Workspace& workspace, QWidget* parent)
{
    const auto file = QFileDialog::getOpenFileName(parent,
                                                   Words::tr("A taxonomy of the SLR Toolkit"),
                                                   pathToQt(workspace.review().file().parent_path()),
                                                   Words::tr("Taxonomies (*.taxonomy);;All files (*)"));
    if (!file.isEmpty()) {
        bringInToolkit(workspace, file, parent);
    }
}

bool bringInToolkit(Workspace& workspace, const QString& file, QWidget* parent)
{
    const auto bytes = sources::FileBytes::open(fromQt(file));
    if (!bytes) {
        Q_EMIT workspace.failed(bytes.error());
        return false;
    }
    const auto name = QFileInfo(file).fileName();
    coding::ToolkitCodes done;
    const auto& review = workspace.review();
    const bool isDone = workspace.writeRows(
        Words::tr("Bring in %1").arg(name),
        review.database().count<Record>(),
        [&](store::Transaction& transaction) -> Result<void> {
            const auto reviewer = reviewerNamed(transaction, review.reviewer());
            const auto made = coding::bringInToolkit(transaction, bytes->bytes(), fromQt(name), reviewer);
            if (!made) {
                return fail(made.error());
            }
            done = *made;
            return {};
        });
    if (isDone) {
        auto* box = new QMessageBox(QMessageBox::Information, name, whatCame(done), QMessageBox::Ok, parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
    return isDone;
}

}
