#pragma once

#include <QDialog>

#include "ui/report/figure_export.h"

#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace alidade::ui {

/// Asks where to and in which formats, writes, and says of each file what became of it. What was chosen is
/// remembered.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(Workspace& workspace, std::vector<Figure> figures, QWidget* parent = nullptr);

    void done(int result) override;

private:
    QWidget* choices();
    QWidget* folderRow();
    void restore();
    void remember() const;
    void updateButtons();
    void browse();
    void begin();
    void add(const ExportedFile& file);
    void end(bool isWhole);
    void openFolder() const;
    ExportRequest request() const;

    std::vector<Figure> m_figures;
    FigureExport m_export;
    QString m_folderKey; ///< of the settings; each review has its own folder
    QLineEdit* m_folder;
    std::vector<QCheckBox*> m_figureFormats; ///< by EXPORT_FORMATS; empty without figures
    std::vector<QCheckBox*> m_tableFormats;  ///< by TABLE_FORMATS; empty without tables
    QSpinBox* m_dpi;
    QTreeWidget* m_files;
    QProgressBar* m_progress;
    QLabel* m_sentence;
    QPushButton* m_exportButton;
    QPushButton* m_openButton;
    QPushButton* m_closeButton;
    int m_written = 0;
    int m_failed = 0;
};

}
