#include "ui/taxonomy/impact_view.h"

#include <QAbstractTableModel>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTableView>

#include "core/base/text.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/papers/row_table.h"

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Impact)
};

/// `one` for 1, else `many` with the number in it.
void add(QStringList& parts, std::int64_t count, const QString& one, const QString& many)
{
    if (count != 0) {
        parts << (count == 1 ? one : many.arg(countText(count)));
    }
}

}

/// The papers of a rehearsal.
class ImpactModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { Label, Title, What, ColumnCount };

    void setPapers(std::vector<coding::PaperChange> papers)
    {
        beginResetModel();
        m_papers = std::move(papers);
        endResetModel();
    }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
    }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }

    QVariant data(const QModelIndex& index, int role) const override
    {
        if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
            return {};
        }
        const auto& change = m_papers[static_cast<std::size_t>(index.row())];
        switch (index.column()) {
        case Label: return toQt(change.paper.label);
        case Title: return toQt(change.paper.title);
        case What: return change.what == Sentence() ? Words::tr("keeps its codes") : said(change.what);
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
            return {};
        }
        switch (section) {
        case Label: return Words::tr("Paper");
        case Title: return Words::tr("Title");
        case What: return Words::tr("What changes");
        default: return {};
        }
    }

private:
    std::vector<coding::PaperChange> m_papers;
};

ImpactView::ImpactView(QWidget* parent)
    : QWidget(parent)
    , m_sentence(wrapped({}, TextRole::Title))
    , m_details(new SaidLine(TextRole::Muted))
    , m_table(new QTableView)
    , m_model(new ImpactModel(this))
{
    m_sentence->setObjectName(QStringLiteral("impactSentence"));
    m_table->setModel(m_model);
    showRows(*m_table, tr("Papers that change"));
    m_table->horizontalHeader()->setSectionResizeMode(ImpactModel::Title, QHeaderView::Stretch);
    m_table->setColumnWidth(ImpactModel::Label, 64);
    m_table->setColumnWidth(ImpactModel::What, 330);

    auto* panel = new Panel;
    panel->content()->setContentsMargins(1, 1, 1, 1);
    panel->content()->addWidget(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_details);
    layout->addWidget(panel, 1);
}

void ImpactView::say(const QString& text, bool isWrong)
{
    m_sentence->setText(text);
    setRole(*m_sentence, isWrong ? TextRole::Warning : TextRole::Title);
    m_details->sayNothing();
}

void ImpactView::showRehearsal(const coding::Rehearsal& rehearsal)
{
    say(headlineOf(rehearsal.impact), false);
    auto details = detailsOf(rehearsal.impact);
    if (rehearsal.papers.size() < rehearsal.impact.papers.size()) {
        details =
            QStringList{details, tr("The first %1 are listed.").arg(countText(rehearsal.papers.size()))}.join(
                QLatin1Char(' '));
    }
    m_details->say(details);
    m_model->setPapers(rehearsal.papers);
}

void ImpactView::showError(const Error& error)
{
    say(sentence(error), true);
    m_model->setPapers({});
}

void ImpactView::showHint(const QString& hint)
{
    say(hint, false);
    m_model->setPapers({});
}

QString ImpactView::sentenceText() const
{
    return m_sentence->text();
}

const QAbstractItemModel* ImpactView::model() const
{
    return m_model;
}

QString headlineOf(const coding::Impact& impact)
{
    switch (impact.papers.size()) {
    case 0: return Words::tr("No paper changes.");
    case 1: return Words::tr("1 paper changes.");
    default: return Words::tr("%1 papers change.").arg(countText(impact.papers.size()));
    }
}

QString detailsOf(const coding::Impact& impact)
{
    QStringList parts;
    add(parts, impact.codingsMoved, Words::tr("1 coding moves"), Words::tr("%1 codings move"));
    add(parts, impact.codingsCopied, Words::tr("1 coding is copied"), Words::tr("%1 codings are copied"));
    add(parts,
        impact.codingsFolded,
        Words::tr("1 coding joins one that stands there already, with its note and passages"),
        Words::tr("%1 codings join ones that stand there already, with their notes and passages"));
    add(parts,
        impact.codingsDropped,
        Words::tr("1 coding is discarded"),
        Words::tr("%1 codings are discarded"));
    add(parts, impact.answersMoved, Words::tr("1 answer moves"), Words::tr("%1 answers move"));
    add(parts, impact.answersCopied, Words::tr("1 answer is copied"), Words::tr("%1 answers are copied"));
    add(parts,
        impact.answersFolded,
        Words::tr("1 answer becomes part of another one"),
        Words::tr("%1 answers become parts of others"));
    add(parts,
        impact.answersDropped,
        Words::tr("1 answer is discarded"),
        Words::tr("%1 answers are discarded"));
    add(parts,
        impact.relationsDropped,
        Words::tr("1 tie between codes is dropped"),
        Words::tr("%1 ties between codes are dropped"));
    if (!impact.unanswerable.empty()) {
        parts << Words::tr("saved figures and filters that name what is gone: %1")
                     .arg(toQt(joined(impact.unanswerable, ", ")));
    }
    if (parts.isEmpty()) {
        return {};
    }
    auto text = parts.join(Words::tr("; "));
    text[0] = text[0].toUpper();
    return text + QLatin1Char('.');
}

}
