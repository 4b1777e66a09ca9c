#pragma once

#include <QAbstractItemModel>
#include <QMap>
#include <QStringList>

#include "core/map/facets.h"
#include "core/map/filter_edit.h"
#include "ui/map/facet_rows.h"
#include "ui/map/facet_sort.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace alidade::ui {

/// Which facets are shown, in which order, and in which order their values are; by the facets' names.
struct FacetArrangement {
    QStringList order; ///< those that are not named come behind, as the review has them
    QStringList hidden;
    QMap<QString, FacetSort> sorts; ///< as the review has them where nothing is said

    bool operator==(const FacetArrangement&) const = default;
};

/// The facets as a tree: headings, below them values, codes as their tree, "no answer" last. Of long lists
/// the first rows are there, and one that brings more.
///
/// New counts are told as changed rows; rows come and go only where a facet's list of values is another one.
class FacetModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using Kind = FacetRowKind;

    enum Role {
        KindRole = Qt::UserRole, ///< int of Kind
        PapersRole,              ///< uint
        ShareRole,               ///< double: of the papers of the facet's largest value
        StateRole,               ///< int of map::FilterEdit::State
        FieldRole,               ///< QString: the field of the filter language; of a heading too
        ValueRole,               ///< QString: what to ask of it; empty where nothing can be asked
    };

    explicit FacetModel(QObject* parent = nullptr);
    ~FacetModel() override;

    /// Years are not among the rows: they have a histogram of their own.
    void setFacets(std::vector<map::Facet> facets);
    /// What the filter holds now, for StateRole; `edit` may be replaced, not outlive its index.
    void setFilter(map::FilterEdit edit);
    void setArrangement(FacetArrangement arrangement);
    const FacetArrangement& arrangement() const { return m_arrangement; }
    /// Leaves values whose label holds this text, with the codes above them.
    void setSearch(const QString& text);
    bool isSearching() const { return !m_search.empty(); }
    /// Lets a long facet show more of its values.
    void showMore(const QString& facet);

    /// Names and labels of all facets but the years, shown or not, in the order of the arrangement.
    std::vector<std::pair<QString, QString>> facetNames() const;
    QModelIndex indexOf(const QString& facet, const QString& value = {}) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<const map::Facet*> arranged() const;
    std::size_t limit(const std::string& facet) const;
    void sort();
    void rebuild();
    void refresh(FacetRow& heading, const map::Facet& facet);
    void tellChanged(const FacetRow& parent);
    QModelIndex indexOf(const FacetRow& row) const;
    static FacetRow* rowOf(const QModelIndex& index);
    QString text(const FacetRow& row) const;
    QString spoken(const FacetRow& row) const;

    std::vector<map::Facet> m_given;  ///< as they were counted
    std::vector<map::Facet> m_facets; ///< with their values in the order of the arrangement
    FacetArrangement m_arrangement;
    std::optional<map::FilterEdit> m_edit;
    std::string m_search; ///< folded
    std::map<std::string, std::size_t> m_limits;
    std::unique_ptr<FacetRow> m_root;
};

}
