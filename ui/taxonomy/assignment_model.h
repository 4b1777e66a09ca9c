#pragma once

#include <QAbstractTableModel>

#include "core/coding/paper_lines.h"
#include "core/coding/refactoring.h"

namespace alidade::ui {

/// Which papers go to which parts of a code that is split: a row a paper, a check a part.
class AssignmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Title, FirstPart };

    explicit AssignmentModel(std::vector<coding::PaperLine> papers, QObject* parent = nullptr);

    void setParts(const QStringList& labels);
    /// Checks the part for the papers of these rows, or takes the check from all where all have it.
    void toggle(const std::vector<int>& rows, int part);
    /// The papers that have a check.
    std::vector<coding::Assignment> assignments() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        coding::PaperLine paper;
        std::vector<bool> parts;
    };

    std::vector<Row> m_rows;
    QStringList m_parts;
};

}
