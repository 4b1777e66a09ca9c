#pragma once

#include <QAbstractTableModel>

#include "ui/agreement/vote_reader.h"

#include <vector>

namespace alidade::ui {

/// How often one reviewer said the row while another said the column, with sums at the end. The categories
/// that either of them gave, on both sides, so that what they agree on stands on the diagonal.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole, ///< of the largest cell, from 0 to 1; invalid for sums
        AgreedRole,               ///< whether the cell stands on the diagonal
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `categories` in words, all of them; names are those of the two reviewers.
    void
    setPair(const VoteReader::Pair& pair, std::vector<QString> categories, QString rows, QString columns);
    void clear();

    /// The papers behind a cell or a sum, each once.
    std::vector<PaperId> papers(const QModelIndex& index) const;
    /// The cell in words: `Ada: include, Bob: exclude`.
    QString cellName(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int size() const { return static_cast<int>(m_used.size()); }
    std::size_t count(int row, int column) const;
    QString category(int place) const;

    VoteReader::Pair m_pair;
    std::vector<std::uint32_t> m_used; ///< categories, in their order
    std::vector<QString> m_categories;
    std::vector<std::size_t> m_counts; ///< row by row, with the sums
    QString m_rows;
    QString m_columns;
    std::size_t m_most = 0;
};

}
