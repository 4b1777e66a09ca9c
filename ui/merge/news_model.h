#pragma once

#include <QAbstractItemModel>

#include "core/coding/merge_words.h"

#include <memory>
#include <vector>

namespace alidade::ui {

/// What a merge brings: a row a kind with its counts; below it the first of its things, a sentence each;
/// below one that is changed, what it was and what it becomes.
class MergeNewsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit MergeNewsModel(QObject* parent = nullptr);
    ~MergeNewsModel() override;

    void setKinds(const std::vector<coding::MergedKind>& kinds);
    /// Of all kinds.
    std::size_t thingCount() const { return m_count; }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Node;
    const Node* nodeAt(const QModelIndex& index) const;

    std::unique_ptr<Node> m_root;
    std::size_t m_count = 0;
};

}
