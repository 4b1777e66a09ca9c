#include "ui/sources/searches_model.h"

#include <QFont>

#include "core/sources/search_files.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/sources/search_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// The count of a column; none for columns of text.
std::optional<std::int64_t> countAt(const sources::FoundCounts& counts, int column)
{
    switch (column) {
    case SearchesModel::Hits: return counts.hits;
    case SearchesModel::Records: return counts.records;
    case SearchesModel::Duplicates: return counts.duplicates;
    case SearchesModel::Papers: return counts.papers;
    case SearchesModel::New: return counts.newPapers;
    case SearchesModel::OnlyHere: return counts.onlyHere;
    case SearchesModel::Included: return counts.included;
    default: return std::nullopt;
    }
}

int alignment(int column)
{
    const bool isCount = column >= SearchesModel::Hits && column <= SearchesModel::Included;
    return static_cast<int>((isCount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

std::optional<map::Found> foundAt(int column)
{
    switch (column) {
    case SearchesModel::Papers: return map::Found::Papers;
    case SearchesModel::New: return map::Found::New;
    case SearchesModel::OnlyHere: return map::Found::OnlyHere;
    case SearchesModel::Included: return map::Found::Included;
    default: return std::nullopt;
    }
}

int columnOf(map::Found found)
{
    switch (found) {
    case map::Found::Papers: return SearchesModel::Papers;
    case map::Found::New: return SearchesModel::New;
    case map::Found::OnlyHere: return SearchesModel::OnlyHere;
    case map::Found::Included: return SearchesModel::Included;
    }
    return SearchesModel::Papers;
}

}

SearchesModel::SearchesModel(Workspace& workspace, QObject* parent)
    : QAbstractItemModel(parent)
    , m_workspace(workspace)
{
}

void SearchesModel::setSearches(sources::Searches searches)
{
    beginResetModel();
    const auto& database = m_workspace.review().database();
    m_searches = std::move(searches);
    m_files = sources::fileNames(database);
    m_seeds.clear();
    m_lines.clear();
    for (std::size_t i = 0; i < m_searches.sources.size(); ++i) {
        m_lines.push_back({i, {}, {}});
    }
    for (std::size_t i = 0; i < m_searches.searches.size(); ++i) {
        const auto& search = m_searches.searches[i].search;
        const auto at = std::ranges::find(m_searches.sources,
                                          search.source,
                                          [](const sources::SourceCounts& one) { return one.source.id; });
        m_lines[static_cast<std::size_t>(at - m_searches.sources.begin())].below.push_back(i);
        if (search.seed) {
            const auto seed = database.find<Paper>(*search.seed);
            m_seeds[search.id] = seed ? toQt(seed->label) : QString();
        }
    }
    for (auto& line : m_lines) {
        if (line.below.size() == 1) {
            line.search = line.below.front();
            line.below.clear();
        }
    }
    if (!m_lines.empty()) {
        m_lines.push_back({});
    }
    endResetModel();
}

SearchesModel::Cells SearchesModel::cells(const QModelIndex& index) const
{
    const bool isBelow = index.internalId() > 0;
    const auto& top = m_lines[isBelow ? static_cast<std::size_t>(index.internalId()) - 1
                                      : static_cast<std::size_t>(index.row())];
    const auto search =
        isBelow ? std::optional(top.below[static_cast<std::size_t>(index.row())]) : top.search;
    const auto& counts = search ? m_searches.searches[*search].counts
        : top.source            ? m_searches.sources[*top.source].counts
                                : m_searches.total;
    return {&top, search, &counts};
}

std::optional<SearchId> SearchesModel::search(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    const auto row = cells(index);
    return row.search ? std::optional(m_searches.searches[*row.search].search.id) : std::nullopt;
}

std::optional<SourceId> SearchesModel::source(const QModelIndex& index) const
{
    const auto* top = index.isValid() ? cells(index).top : nullptr;
    return top != nullptr && top->source ? std::optional(m_searches.sources[*top->source].source.id)
                                         : std::nullopt;
}

QModelIndex SearchesModel::indexOf(SearchId wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto top = index(row, 0);
        if (search(top) == wanted) {
            return top;
        }
        for (int below = 0; below < rowCount(top); ++below) {
            if (const auto child = index(below, 0, top); search(child) == wanted) {
                return child;
            }
        }
    }
    return {};
}

std::optional<QString> SearchesModel::filter(const QModelIndex& index) const
{
    const auto found = foundAt(index.column());
    return found ? filter(index, *found) : std::nullopt;
}

std::optional<QString> SearchesModel::filter(const QModelIndex& index, map::Found found) const
{
    if (!index.isValid()) {
        return std::nullopt;
    }
    const auto row = cells(index);
    if (countAt(*row.counts, columnOf(found)).value_or(0) == 0) {
        return std::nullopt;
    }
    if (index.internalId() > 0) {
        return toQt(map::filterForSearch(m_searches, *row.search, found));
    }
    if (row.top->source) {
        return toQt(map::filterForSource(m_searches, *row.top->source, found));
    }
    return found == map::Found::Included ? QStringLiteral("verdict:included") : QString();
}

bool SearchesModel::isAnyDated() const
{
    return std::ranges::any_of(m_searches.searches,
                               [](const auto& each) { return !each.search.date.empty(); });
}

QModelIndex SearchesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : quintptr{0});
}

QModelIndex SearchesModel::parent(const QModelIndex& child) const
{
    return child.isValid() && child.internalId() > 0
        ? createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0})
        : QModelIndex();
}

int SearchesModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_lines.size());
    }
    const bool isTop = parent.internalId() == 0 && parent.column() == 0;
    return isTop ? static_cast<int>(m_lines[static_cast<std::size_t>(parent.row())].below.size()) : 0;
}

int SearchesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString SearchesModel::name(const Cells& row, bool isBelow) const
{
    if (!row.top->source) {
        return tr("All");
    }
    const auto source = toQt(m_searches.sources[*row.top->source].source.name);
    if (!row.search) {
        return source;
    }
    const auto& search = m_searches.searches[*row.search].search;
    QStringList parts;
    if (search.direction != SnowballDirection::None) {
        const auto seed = m_seeds.find(search.id);
        parts << (seed == m_seeds.end() ? title(search.direction)
                                        : tr("%1 from %2").arg(title(search.direction), seed->second));
    }
    if (!isBelow) {
        parts.prepend(source);
    } else if (parts.isEmpty()) {
        parts << tr("Search %1").arg(static_cast<qulonglong>(*row.search + 1));
    }
    return parts.join(QStringLiteral(" · "));
}

QString SearchesModel::files(const Cells& row) const
{
    if (!row.search) {
        return {};
    }
    QStringList names;
    const auto found = m_files.find(m_searches.searches[*row.search].search.id);
    if (found != m_files.end()) {
        for (const auto& file : found->second) {
            names << toQt(file);
        }
    }
    return names.join(QStringLiteral(", "));
}

QString SearchesModel::text(const Cells& row, int column) const
{
    const auto* search = row.search ? &m_searches.searches[*row.search].search : nullptr;
    switch (column) {
    case Date: return search != nullptr ? toQt(search->date) : QString();
    case Query: return search != nullptr ? toQt(search->query).simplified() : QString();
    case Files: return files(row);
    default: {
        const auto count = countAt(*row.counts, column);
        return count ? shownNumber(*count) : QStringLiteral("–");
    }
    }
}

QVariant SearchesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = cells(index);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Name ? name(row, index.internalId() > 0) : text(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Query && row.search) {
            return toQt(m_searches.searches[*row.search].search.query);
        }
        return index.column() == Name || index.column() == Files ? data(index, Qt::DisplayRole)
            : filter(index)                                      ? QVariant(tr("Opens these papers"))
                                                                 : QVariant();
    case Qt::TextAlignmentRole: return alignment(index.column());
    case Qt::ForegroundRole:
        if (index.column() == Name) {
            return {};
        }
        return filter(index)                                       ? theme().accent
            : countAt(*row.counts, index.column()).value_or(0) > 0 ? QVariant()
                                                                   : QVariant(theme().muted);
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        const bool isHead = !row.top->source || (index.column() == Name && index.internalId() == 0);
        return isHead ? QVariant(font) : QVariant();
    }
    default: return {};
    }
}

QVariant SearchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case Hits: return tr("As the source reported them");
        case Records: return tr("What was imported: records = duplicates + papers");
        case Duplicates: return tr("Records that say a paper once more");
        case Papers: return tr("Different papers among the records");
        case New: return tr("No earlier search or source had them");
        case OnlyHere: return tr("No other search or source has them");
        default: return {};
        }
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Source");
    case Date: return tr("Date");
    case Query: return tr("Query");
    case Hits: return tr("Hits");
    case Records: return tr("Records");
    case Duplicates: return tr("= Duplicates");
    case Papers: return tr("+ Papers");
    case New: return tr("New");
    case OnlyHere: return tr("Only here");
    case Included: return tr("Included");
    case Files: return tr("Files");
    default: return {};
    }
}

}
