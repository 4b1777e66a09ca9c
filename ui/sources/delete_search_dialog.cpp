#include "ui/sources/delete_search_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

DeleteSearchDialog::DeleteSearchDialog(Workspace& workspace, SearchId search, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_search(search)
    , m_sentence(wrapped(tr("Looking what hangs on it…")))
    , m_delete(new QPushButton(tr("Delete the search")))
    , m_write(workspace)
{
    const auto& database = workspace.review().database();
    const auto row = database.find<Search>(search);
    const auto source = row ? database.find<Source>(row->source) : std::nullopt;
    m_source = source ? toQt(source->name) : QString();
    setWindowTitle(tr("Delete a search"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_sentence->setMinimumHeight(4 * fontMetrics().lineSpacing()); // no jump when the numbers come
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_delete->setProperty("primary", true);
    m_delete->setEnabled(false);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(label(tr("One step of undo."), TextRole::Muted), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_delete);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Delete the search in %1?").arg(m_source), TextRole::Heading));
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    setMinimumWidth(460);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &DeleteSearchDialog::perform);
    rehearse();
}

QString DeleteSearchDialog::sentenceText() const
{
    return m_sentence->text();
}

Review::Work DeleteSearchDialog::work()
{
    return [this](store::Transaction& transaction) -> Result<void> {
        const auto removed = sources::removeSearch(transaction, m_search, m_stop.get_token());
        if (!removed) {
            return fail(removed.error());
        }
        m_removed = *removed;
        return {};
    };
}

void DeleteSearchDialog::rehearse()
{
    m_write.rehearse(work(), [this](const Result<void>& done) { say(done); });
}

void DeleteSearchDialog::say(const Result<void>& done)
{
    if (m_stop.stop_requested()) {
        reject();
        return;
    }
    if (!done) {
        m_sentence->setText(sentence(done.error()));
        return;
    }
    const auto count = [](std::int64_t number) { return static_cast<int>(number); };
    QStringList lines;
    if (m_removed.records == 0) {
        lines << tr("Nothing was imported by it.");
    } else {
        lines << tr("%Ln record(s) and the files they came in go with it.", nullptr, count(m_removed.records))
              << tr("%Ln paper(s) that it alone found go too.", nullptr, count(m_removed.papers));
    }
    if (m_removed.kept > 0) {
        lines << tr("%Ln paper(s) that it alone found stay, since somebody has worked on them.",
                    nullptr,
                    count(m_removed.kept));
    }
    m_sentence->setText(lines.join(QLatin1Char('\n')));
    m_delete->setEnabled(true);
    m_delete->setFocus(Qt::OtherFocusReason);
}

void DeleteSearchDialog::perform()
{
    m_delete->setEnabled(false);
    m_sentence->setText(tr("Deleting…"));
    m_write.write(tr("Delete a search in %1").arg(m_source), work(), [this](const Result<void>& done) {
        if (done) { // even where it was to be stopped, but too late
            accept();
        } else {
            say(done);
        }
    });
}

/// Closes when what runs has stopped: until then nothing else may be written.
void DeleteSearchDialog::done(int result)
{
    if (m_write.isRunning()) {
        m_stop.request_stop();
    } else {
        QDialog::done(result);
    }
}

}
