#pragma once

#include <QWidget>

#include "core/sources/preview.h"

class QComboBox;
class QTableWidget;

namespace alidade::ui {

/// What each column of a table is taken for, with what stands in its first row; every one can be changed.
class ColumnsView : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsView(QWidget* parent = nullptr);

    void show(const sources::ColumnMapping& table, const std::vector<std::string>& sample);
    std::vector<sources::TableColumn> columns() const;
    QComboBox* box(int row) const;

Q_SIGNALS:
    void columnsChanged();

private:
    QTableWidget* m_table;
    sources::ColumnMapping m_shown;
};

}
