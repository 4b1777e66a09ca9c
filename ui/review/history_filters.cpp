#include "ui/review/history_filters.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

#include "core/coding/paper_lines.h"
#include "core/review/paper_names.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"

#include <chrono>

namespace alidade::ui {

namespace {

constexpr std::chrono::milliseconds PAUSE(200); // after the last key
constexpr std::size_t MOST_OFFERS = 20;

}

HistoryFilters::HistoryFilters(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_paper(new QLineEdit)
    , m_reviewer(new ElidedBox(9))
    , m_subject(new ElidedBox(9))
    , m_text(new QLineEdit)
    , m_hint(label({}, TextRole::Warning))
    , m_offers(new QStandardItemModel(this))
{
    m_paper->setPlaceholderText(tr("Paper: label or DOI"));
    m_paper->setAccessibleName(tr("Only what touched this paper"));
    m_paper->setClearButtonEnabled(true);
    m_paper->setMinimumWidth(110);
    auto* completer = new QCompleter(m_offers, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    m_paper->setCompleter(completer);

    m_reviewer->setAccessibleName(tr("Only what this reviewer did"));
    m_subject->setAccessibleName(tr("Only changes of this kind of thing"));
    m_subject->addItem(tr("All things"));
    // as Subject
    m_subject->addItems({tr("Papers"),
                         tr("Screening"),
                         tr("Codings and notes"),
                         tr("Claims"),
                         tr("Taxonomy"),
                         tr("Protocol"),
                         tr("Searches"),
                         tr("Figures and filters")});
    m_text->setPlaceholderText(tr("Words in the change"));
    m_text->setAccessibleName(tr("Only changes with these words in their name"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(110);
    m_hint->hide();

    auto* row = new QGridLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(m_paper, 0, 0);
    row->addWidget(m_text, 0, 1);
    row->addWidget(m_reviewer, 1, 0);
    row->addWidget(m_subject, 1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_hint);
    refresh();

    m_pause.setSingleShot(true);
    m_pause.setInterval(PAUSE);
    connect(&m_pause, &QTimer::timeout, this, &HistoryFilters::readPaper);
    connect(m_paper, &QLineEdit::textEdited, this, &HistoryFilters::offerPapers);
    connect(m_paper, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_paper, &QLineEdit::returnPressed, this, &HistoryFilters::readPaper);
    connect(m_text, &QLineEdit::textChanged, this, &HistoryFilters::queryChanged);
    connect(m_reviewer, &QComboBox::currentIndexChanged, this, &HistoryFilters::queryChanged);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &HistoryFilters::queryChanged);
}

HistoryQuery HistoryFilters::query() const
{
    HistoryQuery query;
    query.paper = m_paperId;
    query.text = m_text->text();
    if (m_reviewer->currentIndex() > 0) {
        query.reviewer = m_reviewer->currentText();
    }
    if (m_subject->currentIndex() > 0) {
        query.subject = static_cast<Subject>(m_subject->currentIndex() - 1);
    }
    return query;
}

void HistoryFilters::clear()
{
    m_reviewer->setCurrentIndex(0);
    m_subject->setCurrentIndex(0);
    m_text->clear();
    m_paper->clear();
    readPaper();
}

void HistoryFilters::refresh()
{
    const auto chosen = m_reviewer->currentIndex() > 0 ? m_reviewer->currentText() : QString();
    const QSignalBlocker blocker(m_reviewer);
    m_reviewer->clear();
    m_reviewer->addItem(tr("Everybody"));
    for (const auto& name : reviewersInJournal(m_workspace.review().database())) {
        m_reviewer->addItem(toQt(name));
        if (toQt(name) == chosen) {
            m_reviewer->setCurrentIndex(m_reviewer->count() - 1);
        }
    }
}

void HistoryFilters::offerPapers(const QString& text)
{
    m_offers->clear();
    if (text.trimmed().isEmpty()) {
        return;
    }
    const auto lines =
        coding::papersLabelled(m_workspace.review().database(), fromQt(text.trimmed()), MOST_OFFERS);
    for (const auto& line : lines) {
        auto* offer = new QStandardItem;
        offer->setData(QStringLiteral("%1  %2").arg(toQt(line.label), toQt(line.title)), Qt::DisplayRole);
        offer->setData(toQt(line.label), Qt::EditRole);
        m_offers->appendRow(offer);
    }
}

void HistoryFilters::readPaper()
{
    m_pause.stop();
    const auto before = m_paperId;
    const auto text = m_paper->text().trimmed();
    m_paperId.reset();
    QString problem;
    if (!text.isEmpty()) {
        const auto found = PaperNames(m_workspace.review().database()).find(fromQt(text));
        if (found) {
            m_paperId = *found;
        } else {
            problem = sentence(found.error());
        }
    }
    m_hint->setText(problem);
    m_hint->setVisible(!problem.isEmpty());
    if (m_paperId != before) {
        Q_EMIT queryChanged();
    }
}

}
