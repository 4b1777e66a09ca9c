#include "ui/map/facet_model.h"

#include "core/base/text.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// Values of a facet before "more", and how many that brings.
constexpr std::size_t FIRST_ROWS = 12;
constexpr std::size_t FURTHER_ROWS = 200;

}

FacetModel::FacetModel(QObject* parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<FacetRow>())
{
}

FacetModel::~FacetModel() = default;

std::vector<const map::Facet*> FacetModel::arranged() const
{
    std::vector<const map::Facet*> list;
    for (const auto& facet : m_facets) {
        if (facet.name != "year") {
            list.push_back(&facet);
        }
    }
    const auto place = [this](const map::Facet* facet) {
        const auto found = m_arrangement.order.indexOf(toQt(facet->name));
        return found < 0 ? m_arrangement.order.size() : found;
    };
    std::ranges::stable_sort(list, {}, place);
    return list;
}

std::vector<std::pair<QString, QString>> FacetModel::facetNames() const
{
    std::vector<std::pair<QString, QString>> names;
    for (const auto* facet : arranged()) {
        names.emplace_back(toQt(facet->name), fieldLabel(facet->name, facet->label));
    }
    return names;
}

void FacetModel::setFacets(std::vector<map::Facet> facets)
{
    m_given = std::move(facets);
    sort();
    rebuild();
}

void FacetModel::sort()
{
    m_facets.clear();
    for (const auto& facet : m_given) {
        m_facets.push_back(sorted(facet, m_arrangement.sorts.value(toQt(facet.name), FacetSort::Given)));
    }
}

void FacetModel::setFilter(map::FilterEdit edit)
{
    m_edit.emplace(std::move(edit));
    tellChanged(*m_root);
}

void FacetModel::setArrangement(FacetArrangement arrangement)
{
    m_arrangement = std::move(arrangement);
    sort();
    rebuild();
}

void FacetModel::setSearch(const QString& text)
{
    m_search = folded(fromQt(text.trimmed()));
    rebuild();
}

std::size_t FacetModel::limit(const std::string& facet) const
{
    const auto raised = m_limits.find(facet);
    return raised == m_limits.end() ? FIRST_ROWS : raised->second;
}

void FacetModel::showMore(const QString& facet)
{
    auto& limit = m_limits.try_emplace(fromQt(facet), FIRST_ROWS).first->second;
    limit += FURTHER_ROWS;
    rebuild();
}

void FacetModel::rebuild()
{
    std::vector<const map::Facet*> wanted;
    for (const auto* facet : arranged()) {
        const bool isHidden = facet->values.empty() || m_arrangement.hidden.contains(toQt(facet->name));
        const auto shown = foundValues(*facet, m_search);
        if (!isHidden && (m_search.empty() || std::ranges::find(shown, true) != shown.end())) {
            wanted.push_back(facet);
        }
    }
    const bool isSame = std::ranges::equal(
        wanted, m_root->children, [](const map::Facet* facet, const std::unique_ptr<FacetRow>& heading) {
            return facet->name == heading->field;
        });
    if (isSame) {
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            refresh(*m_root->children[i], *wanted[i]);
        }
        tellChanged(*m_root);
        return;
    }
    beginResetModel();
    m_root->children.clear();
    for (const auto* facet : wanted) {
        auto heading = std::make_unique<FacetRow>();
        heading->field = facet->name;
        heading->label = fieldLabel(facet->name, facet->label);
        auto* added = m_root->add(std::move(heading));
        for (auto& value : facetRows(*facet, m_search, limit(facet->name))) {
            added->add(std::move(value));
        }
    }
    endResetModel();
}

void FacetModel::refresh(FacetRow& heading, const map::Facet& facet)
{
    heading.label = fieldLabel(facet.name, facet.label);
    FacetRow fresh;
    for (auto& value : facetRows(facet, m_search, limit(facet.name))) {
        fresh.add(std::move(value));
    }
    fresh.kind = heading.kind;
    if (heading.hasShapeOf(fresh)) {
        for (std::size_t i = 0; i < heading.children.size(); ++i) {
            heading.children[i]->takeNumbers(*fresh.children[i]);
        }
        return;
    }
    const auto place = indexOf(heading);
    if (!heading.children.empty()) {
        beginRemoveRows(place, 0, static_cast<int>(heading.children.size()) - 1);
        heading.children.clear();
        endRemoveRows();
    }
    if (!fresh.children.empty()) {
        beginInsertRows(place, 0, static_cast<int>(fresh.children.size()) - 1);
        for (auto& value : fresh.children) {
            heading.add(std::move(value));
        }
        endInsertRows();
    }
}

void FacetModel::tellChanged(const FacetRow& parent)
{
    if (parent.children.empty()) {
        return;
    }
    Q_EMIT dataChanged(indexOf(*parent.children.front()), indexOf(*parent.children.back()));
    for (const auto& child : parent.children) {
        tellChanged(*child);
    }
}

FacetRow* FacetModel::rowOf(const QModelIndex& index)
{
    return static_cast<FacetRow*>(index.internalPointer());
}

QModelIndex FacetModel::indexOf(const FacetRow& row) const
{
    return &row == m_root.get() ? QModelIndex()
                                : createIndex(row.place, 0, const_cast<FacetRow*>(&row)); // NOLINT
}

QModelIndex FacetModel::indexOf(const QString& facet, const QString& value) const
{
    const auto field = fromQt(facet);
    const auto wanted = fromQt(value);
    const std::function<const FacetRow*(const FacetRow&)> search =
        [&](const FacetRow& parent) -> const FacetRow* {
        for (const auto& child : parent.children) {
            if (child->field != field) {
                continue;
            }
            if (child->value == wanted && (child->kind == Kind::Heading) == wanted.empty()) {
                return child.get();
            }
            if (const auto* below = search(*child)) {
                return below;
            }
        }
        return nullptr;
    };
    const auto* found = search(*m_root);
    return found == nullptr ? QModelIndex() : indexOf(*found);
}

QModelIndex FacetModel::index(int row, int column, const QModelIndex& parent) const
{
    const auto& siblings = parent.isValid() ? rowOf(parent)->children : m_root->children;
    const bool isThere = column == 0 && row >= 0 && row < static_cast<int>(siblings.size());
    return isThere ? indexOf(*siblings[static_cast<std::size_t>(row)]) : QModelIndex();
}

QModelIndex FacetModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOf(*rowOf(child)->parent) : QModelIndex();
}

int FacetModel::rowCount(const QModelIndex& parent) const
{
    const auto& rows = parent.isValid() ? rowOf(parent)->children : m_root->children;
    return static_cast<int>(rows.size());
}

int FacetModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 1;
}

QString FacetModel::text(const FacetRow& row) const
{
    switch (row.kind) {
    case Kind::Heading:
    case Kind::Value: return row.label;
    case Kind::NoAnswer: return tr("no answer");
    case Kind::More: return tr("%L1 more").arg(row.papers);
    }
    return {};
}

QString FacetModel::spoken(const FacetRow& row) const
{
    if (row.kind == Kind::Heading || row.kind == Kind::More) {
        return text(row);
    }
    const auto counted = row.papers == 1 ? tr("%1, 1 paper").arg(text(row))
                                         : tr("%1, %L2 papers").arg(text(row)).arg(row.papers);
    switch (m_edit ? m_edit->state(row.field, row.value) : map::FilterEdit::State::Free) {
    case map::FilterEdit::State::Asked: return tr("%1, chosen").arg(counted);
    case map::FilterEdit::State::Excluded: return tr("%1, excluded").arg(counted);
    case map::FilterEdit::State::Free: break;
    }
    return counted;
}

QVariant FacetModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& row = *rowOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(row);
    case Qt::AccessibleTextRole: return spoken(row);
    case KindRole: return static_cast<int>(row.kind);
    case PapersRole: return row.papers;
    case ShareRole: return row.share;
    case FieldRole: return toQt(row.field);
    case ValueRole: return toQt(row.value);
    case StateRole:
        return static_cast<int>(m_edit && !row.value.empty() ? m_edit->state(row.field, row.value)
                                                             : map::FilterEdit::State::Free);
    default: return {};
    }
}

Qt::ItemFlags FacetModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

}
