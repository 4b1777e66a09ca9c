#pragma once

#include "ui/controls/parts.h"
#include "ui/sources/import_run.h"

class QAction;

namespace alidade::ui {

/// One line that says what the last import brought, with the ways on from there. It goes when the import is
/// taken back, and at a click.
class ImportBanner : public Panel
{
    Q_OBJECT

public:
    explicit ImportBanner(Workspace& workspace, QWidget* parent = nullptr);

    /// `notRead` are the names of files that were chosen with the others and could not be read.
    void show(const ImportedSearches& imported, const QStringList& notRead);
    void offerDuplicates(bool isThere);
    QString text() const;

    QAction* undoAction() const { return m_undo; }

Q_SIGNALS:
    void duplicatesWanted();

private:
    void follow();

    Workspace& m_workspace;
    std::optional<store::EntryId> m_entry; ///< of the history
    QLabel* m_text;
    QLabel* m_leftOut;
    QAction* m_undo;
    QAction* m_duplicates;
    QPushButton* m_duplicatesButton;
};

}
