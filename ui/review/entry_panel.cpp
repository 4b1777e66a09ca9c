#include "ui/review/entry_panel.h"

#include <QTextBrowser>
#include <QUrl>

#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/said_line.h"
#include "ui/review/entry_html.h"

namespace alidade::ui {

namespace {

/// Of one entry; an import of a million papers shows its beginning.
constexpr std::size_t MOST_CHANGES = 300;

}

EntryPanel::EntryPanel(const Review& review, coding::RowNames& names)
    : m_review(review)
    , m_names(names)
    , m_title(wrapped({}, TextRole::Heading))
    , m_details(wrapped({}, TextRole::Muted))
    , m_buttons(new FlowLayout(FlowLayout::GAP))
    , m_problem(new SaidLine(TextRole::Warning))
    , m_changes(new QTextBrowser)
{
    m_problem->setObjectName(QStringLiteral("problem"));
    m_changes->setAccessibleName(tr("What the change did"));
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setStyleSheet(QStringLiteral("border: none; padding: 0;")); // a page to read, not a field
    m_changes->setOpenLinks(false);
    m_changes->document()->setDocumentMargin(0);
    content()->addWidget(m_title);
    content()->addWidget(m_details);
    content()->addLayout(m_buttons);
    content()->addWidget(m_problem);
    content()->addWidget(m_changes, 1);
    connect(m_changes, &QTextBrowser::anchorClicked, this, &EntryPanel::follow);
}

void EntryPanel::setButtons(const QList<QAction*>& actions)
{
    for (auto* action : actions) {
        m_buttons->addWidget(button(action));
    }
}

void EntryPanel::showEntry(const store::Entry& entry, const EntryNames& entryNames, const HistoryQuery& query)
{
    say({});
    m_title->setText(entryNames.of(entry));
    QStringList details{toQt(entry.reviewer), exactTime(localTime(entry.at))};
    if (entry.undone && entry.undoneAt) {
        details
            << tr("taken back by %1, %2").arg(toQt(entry.undoneBy), exactTime(localTime(*entry.undoneAt)));
    } else if (entry.undone) {
        details << tr("taken back");
    }
    m_details->setText(details.join(QStringLiteral(" · ")));
    const auto& blindness = entryNames.blindness();
    const auto brought = coding::readableOf(m_review, m_names, blindness, entry.id);
    const auto changes =
        coding::wordsOf(m_review, m_names, entry.id, MOST_CHANGES, {query.paper, query.subject, &blindness});
    m_changes->setHtml(htmlOf(brought) + htmlOf(changes));
}

void EntryPanel::showNothing()
{
    say({});
    m_title->setText(tr("Nothing found"));
    m_details->setText(tr("No change fits what is asked for above."));
    m_changes->clear();
}

void EntryPanel::say(const QString& problem)
{
    m_problem->say(problem);
}

QString EntryPanel::problemText() const
{
    return m_problem->text();
}

void EntryPanel::follow(const QUrl& link)
{
    if (link.scheme() == QLatin1String("paper")) {
        Q_EMIT paperWanted(PaperId{link.path().toLongLong()});
    }
}

}
