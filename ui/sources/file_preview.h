#pragma once

#include <QWidget>

#include "ui/sources/import_files.h"

class QComboBox;
class QLabel;
class QTabWidget;
class QTreeWidget;

namespace alidade::ui {

class ColumnsView;
class ProblemsView;
class SaidLine;

/// What one file would give: as what it is read, which can be changed, its first records, its problems, and
/// of a table what its columns are taken for.
class FilePreview : public QWidget
{
    Q_OBJECT

public:
    explicit FilePreview(QWidget* parent = nullptr);

    void show(const ImportFileRow& file);

    QComboBox* formatBox() const { return m_format; }
    QComboBox* encodingBox() const { return m_encoding; }
    QTreeWidget* records() const { return m_records; }
    ProblemsView* problems() const { return m_problems; }
    ColumnsView* columns() const { return m_columns; }
    QString factsText() const;

Q_SIGNALS:
    void optionsChanged(const alidade::sources::ReadOptions& options);
    void excerptWanted(std::size_t line);

private:
    QWidget* choices();
    void showFound(const sources::Preview& found);
    void showRecords(const sources::Preview& found);
    void showChoices(const ImportFileRow& file);
    void choose();
    void chooseColumns();

    sources::ReadOptions m_options;
    int m_file = 0;
    QComboBox* m_format;
    QComboBox* m_encoding;
    QLabel* m_facts;
    SaidLine* m_warning;
    QTabWidget* m_tabs;
    QTreeWidget* m_records;
    ProblemsView* m_problems;
    ColumnsView* m_columns;
};

}
