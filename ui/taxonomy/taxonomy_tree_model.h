#pragma once

#include <QAbstractItemModel>

#include "core/coding/taxonomy_use.h"
#include "ui/bridge/workspace.h"
#include "ui/taxonomy/taxonomy_commands.h"

#include <memory>
#include <unordered_map>

namespace alidade::ui {

/// The taxonomy as a tree: dimensions, and below them codes. Names are edited in place; rows are dragged to
/// where they shall stand. A draft is a row that is not in the review yet: it waits for its name.
class TaxonomyTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Papers, Codings, Key, ColumnCount };

    explicit TaxonomyTreeModel(Workspace& workspace, QObject* parent = nullptr);
    ~TaxonomyTreeModel() override;

    const coding::Taxonomy& taxonomy() const { return m_taxonomy; }
    /// Counted when it is first asked for after a change: it walks over all codings.
    const coding::TaxonomyUse& use() const;

    /// Nothing for the draft.
    std::optional<TaxonomyItem> item(const QModelIndex& index) const;
    QModelIndex indexOf(const TaxonomyItem& item) const;

    /// Reads the taxonomy and counts anew. Rows stay where they are unless the shape is another one.
    void refresh();

    /// A row without a name at that place; its index. There is one at a time.
    QModelIndex addDraft(const TreePlace& place);
    bool hasDraft() const { return m_draft != nullptr; }
    struct Draft {
        TreePlace place;
        QString label; ///< what was typed; empty where nothing was
    };
    /// Takes the draft out of the tree.
    Draft takeDraft();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool canDropMimeData(const QMimeData* data,
                         Qt::DropAction action,
                         int row,
                         int column,
                         const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// All rows are other ones: what was selected and open is to be found again by its item.
    void shapeChanged();

private:
    struct Node;

    /// Forgets what was counted, and gives out the digits.
    void take(const coding::Taxonomy& taxonomy);
    void build();
    void addCodes(Node& above, DimensionId dimension, std::optional<CodeId> parent);
    bool hasShape(const coding::Taxonomy& taxonomy) const;
    Node& nodeAt(const QModelIndex& index) const;
    QModelIndex indexAt(const Node& node, int column = Name) const;
    QVariant draftData(int column, int role) const;
    QVariant itemData(const TaxonomyItem& item, int column, int role) const;
    QString accessibleText(const TaxonomyItem& item, std::int64_t papers) const;
    TreePlace placeAt(int row, const QModelIndex& parent) const;

    Workspace& m_workspace;
    coding::Taxonomy m_taxonomy;
    mutable std::optional<coding::TaxonomyUse> m_use;
    std::unordered_map<CodeId, int> m_digits; ///< which give the codes on the coding page
    std::unique_ptr<Node> m_root;
    Node* m_draft = nullptr;
    QString m_draftLabel;
};

}
