#include "ui/protocol/second_look_model.h"

#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/protocol/protocol_words.h"

namespace alidade::ui {

SecondLookModel::SecondLookModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
{
}

void SecondLookModel::setDecisions(std::vector<Decision> decisions)
{
    beginResetModel();
    m_decisions = std::move(decisions);
    m_papers.clear();
    endResetModel();
}

const std::pair<QString, QString>& SecondLookModel::paper(PaperId id) const
{
    const auto known = m_papers.find(id);
    if (known != m_papers.end()) {
        return known->second;
    }
    const auto row = m_workspace.review().database().find<Paper>(id);
    return m_papers
        .emplace(id,
                 row ? std::pair(toQt(row->label), toQt(row->title).simplified())
                     : std::pair<QString, QString>())
        .first->second;
}

QString SecondLookModel::reviewer(ReviewerId id) const
{
    for (const auto& one : m_workspace.index().reviewers()) {
        if (one.id == id) {
            return toQt(one.name);
        }
    }
    return {};
}

int SecondLookModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_decisions.size());
}

int SecondLookModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant SecondLookModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& decision = m_decisions[static_cast<std::size_t>(index.row())];
    if (role == Qt::ForegroundRole && index.column() != Title) {
        return theme().muted;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case Label: return paper(decision.paper).first;
    case Title: return paper(decision.paper).second;
    case Stage: return shownStage(decision.stage);
    case Verdict: return shownVerdict(decision.verdict);
    case Reviewer: return reviewer(decision.reviewer);
    default: return {};
    }
}

QVariant SecondLookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Label: return tr("Paper");
    case Title: return tr("Title");
    case Stage: return tr("Stage");
    case Verdict: return tr("Decision");
    case Reviewer: return tr("Reviewer");
    default: return {};
    }
}

}
