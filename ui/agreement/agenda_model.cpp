#include "ui/agreement/agenda_model.h"

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_TEXTS = 2000;

}

AgendaModel::AgendaModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel(parent)
    , m_workspace(workspace)
    , m_texts(MOST_TEXTS)
{
}

void AgendaModel::setPapers(std::vector<PaperId> papers)
{
    beginResetModel();
    m_papers = std::move(papers);
    m_texts.clear();
    endResetModel();
}

void AgendaModel::take(int row)
{
    beginRemoveRows({}, row, row);
    m_papers.erase(m_papers.begin() + row);
    endRemoveRows();
}

void AgendaModel::put(int row, PaperId paper)
{
    const int at = std::clamp(row, 0, rowCount());
    beginInsertRows({}, at, at);
    m_papers.insert(m_papers.begin() + at, paper);
    endInsertRows();
}

void AgendaModel::forgetTexts()
{
    m_texts.clear();
    if (!m_papers.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

std::optional<PaperId> AgendaModel::paper(int row) const
{
    return row >= 0 && row < rowCount() ? std::optional(m_papers[static_cast<std::size_t>(row)])
                                        : std::nullopt;
}

int AgendaModel::rowOf(PaperId paper) const
{
    const auto found = std::ranges::find(m_papers, paper);
    return found == m_papers.end() ? -1 : static_cast<int>(found - m_papers.begin());
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    const auto shown = index.isValid() ? paper(index.row()) : std::nullopt;
    if (!shown) {
        return {};
    }
    const auto& texts = textsOf(*shown);
    switch (role) {
    case Qt::DisplayRole: return texts.label;
    case TITLE_ROLE:
    case Qt::ToolTipRole: return texts.title;
    case Qt::AccessibleTextRole:
        return texts.label.isEmpty() ? texts.title : tr("%1, %2").arg(texts.label, texts.title);
    default: return {};
    }
}

const AgendaModel::Texts& AgendaModel::textsOf(PaperId paper) const
{
    if (const auto* known = m_texts.object(paper.value)) {
        return *known;
    }
    auto* texts = new Texts; // NOLINT(cppcoreguidelines-owning-memory): the cache takes it
    if (const auto row = m_workspace.review().database().find<Paper>(paper)) {
        texts->label = toQt(row->label);
        texts->title = row->title.empty() ? tr("(no title)") : toQt(row->title);
    }
    m_texts.insert(paper.value, texts);
    return *texts;
}

}
