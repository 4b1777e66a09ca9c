#pragma once

#include <QDialog>

#include "ui/bridge/workspace.h"
#include "ui/sources/paper_export.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;

namespace alidade::ui {

/// Writes papers with their codes, answers and decisions into a file for other programs: those of the filter,
/// those of a search, or all.
class ExportPapersDialog : public QDialog
{
    Q_OBJECT

public:
    /// `filter` selects the papers of what is chosen on the page, which `name` names; it may be empty.
    ExportPapersDialog(Workspace& workspace,
                       const QString& name,
                       const QString& filter,
                       QWidget* parent = nullptr);

    QComboBox* formatBox() const { return m_format; }
    QPushButton* exportButton() const { return m_export; }
    QString sentenceText() const;
    /// Writes into this file instead of asking for one.
    void exportTo(const QString& file);
    void done(int result) override;

private:
    void addChoice(const QString& text, map::Bitset papers);
    std::vector<PaperId> papers() const;
    report::PaperFormat format() const;
    void choose();
    void follow();

    struct Choice {
        QRadioButton* button;
        map::Bitset papers;
    };

    Workspace& m_workspace;
    std::vector<Choice> m_choices;
    QComboBox* m_format;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_export;
    QPushButton* m_close;
    bool m_isWriting = false;
    PaperExport m_writer;
};

}
