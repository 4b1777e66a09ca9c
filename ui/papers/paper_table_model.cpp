#include "ui/papers/paper_table_model.h"

#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using Field = map::PaperKey::Field;

constexpr int BLOCK = 64;        // rows read at once: what a screen shows
constexpr int MOST_BLOCKS = 400; // kept
/// So few changed papers are looked for one by one; for more, all rows are read again.
constexpr std::size_t FEW = 32;
/// Of all papers, since all are sorted: up to here, sorting anew after a change goes unnoticed.
constexpr std::size_t QUICKLY_SORTED = 20'000;

bool isNumber(Field field)
{
    return field == Field::Year || field == Field::Claims || field == Field::Notes;
}

QString count(int number)
{
    return number == 0 ? QStringLiteral("–") : QString::number(number);
}

}

PaperTableModel::PaperTableModel(Workspace& workspace, Shown shown, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_shown(shown)
    , m_columns(paperColumns(workspace.index().taxonomy()))
    , m_blocks(MOST_BLOCKS)
{
    m_papers = listed();
    connect(&workspace, &Workspace::reviewChanged, this, &PaperTableModel::takeReview);
    connect(&workspace, &Workspace::selectionChanged, this, &PaperTableModel::takeSelection);
}

std::optional<PaperId> PaperTableModel::paper(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    return m_papers[static_cast<std::size_t>(index.row())];
}

int PaperTableModel::rowOf(PaperId paper) const
{
    const auto found = std::ranges::find(m_papers, paper);
    return found == m_papers.end() ? -1 : static_cast<int>(found - m_papers.begin());
}

void PaperTableModel::setShown(Shown shown)
{
    if (shown != m_shown) {
        m_shown = shown;
        takeSelection();
    }
}

int PaperTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int PaperTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

const map::PaperRow& PaperTableModel::row(int number) const
{
    const int block = number / BLOCK;
    auto* rows = m_blocks.object(block);
    if (rows == nullptr) {
        const auto first = static_cast<std::size_t>(block) * BLOCK;
        const auto size = std::min<std::size_t>(BLOCK, m_papers.size() - first);
        rows = new std::vector(map::paperRows(m_workspace.index(), std::span(m_papers).subspan(first, size)));
        m_blocks.insert(block, rows);
    }
    return (*rows)[static_cast<std::size_t>(number % BLOCK)];
}

QString PaperTableModel::text(const map::PaperRow& row, const PaperColumn& column) const
{
    switch (column.key.field) {
    case Field::Arrival: return {};
    case Field::Label: return toQt(row.label);
    case Field::Title: return toQt(row.title);
    case Field::Authors: return toQt(row.authors);
    case Field::Year: return row.year ? QString::number(*row.year) : QString();
    case Field::Venue: return toQt(row.venue);
    case Field::Verdict: return verdictText(row.standing);
    case Field::Dimension: return {};
    case Field::Claims: return count(row.claims);
    case Field::Notes: return count(row.notes);
    }
    return {};
}

QVariant PaperTableModel::dimensionData(const map::PaperCell& cell, int role) const
{
    using State = map::PaperCell::State;
    switch (role) {
    case CellStateRole: return static_cast<int>(cell.state);
    case Qt::ForegroundRole:
        switch (cell.state) {
        case State::Empty:
        case State::Given: return {};
        case State::Open: return theme().warning;
        case State::None: return theme().muted;
        }
        return {};
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (cell.state) {
        case State::Empty: return {};
        case State::Given: return toQt(cell.text);
        case State::Open: return tr("open");
        case State::None: return tr("none applies");
        }
        return {};
    default: return {};
    }
}

QVariant PaperTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    if (role == PaperIdRole) {
        return static_cast<qlonglong>(m_papers[static_cast<std::size_t>(index.row())].value);
    }
    const auto& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole) {
        return QVariant(isNumber(column.key.field) ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::ForegroundRole
        && role != CellStateRole) {
        return {};
    }
    const auto& paper = row(index.row());
    if (column.key.field == Field::Dimension) {
        return column.dimension < paper.answers.size() ? dimensionData(paper.answers[column.dimension], role)
                                                       : QVariant();
    }
    if (role == Qt::ForegroundRole) {
        const bool isMuted = (column.key.field == Field::Claims && paper.claims == 0)
            || (column.key.field == Field::Notes && paper.notes == 0);
        return isMuted ? QVariant(theme().muted) : QVariant();
    }
    if (role == CellStateRole || (role == Qt::ToolTipRole && isNumber(column.key.field))) {
        return {};
    }
    return text(paper, column);
}

QVariant PaperTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) {
        return {};
    }
    const auto& column = m_columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return column.title;
    case Qt::TextAlignmentRole:
        return QVariant(isNumber(column.key.field) ? Qt::AlignRight | Qt::AlignVCenter
                                                   : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

std::vector<PaperId> PaperTableModel::sorted()
{
    const auto& index = m_workspace.index();
    const auto& selection = m_shown == Shown::Counted ? m_workspace.counted() : m_workspace.selection();
    if (m_key.field == Field::Arrival && m_sense == map::Sense::Ascending) {
        return index.papers(selection);
    }
    if (!m_order || !map::isFor(*m_order, index)) {
        m_order = map::paperOrder(index, m_key);
    }
    return map::ordered(index, *m_order, m_sense, selection);
}

std::vector<PaperId> PaperTableModel::listed()
{
    auto papers = sorted();
    if (m_first) {
        // a paper that was edited since stays where it was
        const bool isSame = papers.size() == m_isFirst.size()
            && std::ranges::all_of(papers, [&](PaperId paper) { return m_isFirst.contains(paper); });
        if (!isSame) {
            m_isFirst.clear();
            for (const auto paper : papers) {
                m_isFirst.emplace(paper, m_first(paper));
            }
        }
        std::stable_partition(
            papers.begin(), papers.end(), [&](PaperId paper) { return m_isFirst.at(paper); });
    }
    return papers;
}

void PaperTableModel::setFirst(std::function<bool(PaperId)> first)
{
    m_first = std::move(first);
    m_isFirst.clear();
    takeSelection();
}

void PaperTableModel::sort(int column, Qt::SortOrder order)
{
    m_key = column < 0 || column >= columnCount() ? map::PaperKey()
                                                  : m_columns[static_cast<std::size_t>(column)].key;
    m_sense = order == Qt::AscendingOrder ? map::Sense::Ascending : map::Sense::Descending;
    m_order.reset();
    m_isFirst.clear();
    takeSelection();
}

void PaperTableModel::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched && m_isStale) {
        takeSelection();
    }
}

void PaperTableModel::takeSelection()
{
    m_isStale = !m_isWatched;
    if (m_isStale) {
        return;
    }
    auto papers = listed();
    if (papers == m_papers) {
        return;
    }
    if (m_order && m_workspace.index().paperCount() <= QUICKLY_SORTED && papers.size() != m_papers.size()) {
        m_order.reset(); // other papers: those that were edited since move to their places now
        papers = listed();
    }
    beginResetModel();
    m_papers = std::move(papers);
    m_blocks.clear();
    endResetModel();
}

void PaperTableModel::takeReview(const store::ChangeNotice& notice)
{
    if (notice.touches(store::Table::Dimension) || notice.touches(store::Table::Code)
        || notice.touches(store::Table::Setting)) {
        beginResetModel(); // other columns, or other words in any row
        m_columns = paperColumns(m_workspace.index().taxonomy());
        m_blocks.clear();
        m_order.reset();
        m_papers = listed();
        endResetModel();
        return;
    }
    if (notice.papers.empty() || m_papers.empty()) {
        return;
    }
    const int last = columnCount() - 1;
    if (notice.papers.size() > FEW) {
        m_blocks.clear();
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, last));
        return;
    }
    for (const auto id : notice.papers) {
        if (const int row = rowOf(PaperId{id}); row >= 0) {
            m_blocks.remove(row / BLOCK);
            Q_EMIT dataChanged(index(row, 0), index(row, last));
        }
    }
}

}
