#pragma once

#include <QAbstractTableModel>

#include "core/report/checklist.h"

#include <vector>

namespace alidade::ui {

/// The items of a checklist, each with where it stands.
class ChecklistModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Section, Name, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<report::ChecklistLine> lines);
    const std::vector<report::ChecklistLine>& lines() const { return m_lines; }
    /// nullptr for no row.
    const report::ChecklistLine* line(const QModelIndex& index) const;
    int rowOf(std::string_view number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<report::ChecklistLine> m_lines;
};

/// What answers an item, in a few words: `4 research questions`, `3 things missing`, `by hand`.
QString answerOf(const report::ChecklistLine& line);

}
