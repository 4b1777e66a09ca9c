#pragma once

#include <QDialog>

#include "core/map/saved_filters.h"
#include "ui/bridge/workspace.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace alidade::ui {

/// The filters that the review keeps under names: one is put in force, taken away, or added from the filter
/// that is in force.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SavedFiltersDialog(Workspace& workspace, QWidget* parent = nullptr);

    QLineEdit* nameField() const { return m_name; }
    QPushButton* saveButton() const { return m_save; }
    QListWidget* list() const { return m_list; }
    QPushButton* applyButton() const { return m_apply; }

private:
    void layOut();
    void refresh();
    void refreshButtons();
    void save();
    void apply();
    void remove();
    const SavedFilter* current() const;

    Workspace& m_workspace;
    std::vector<SavedFilter> m_saved;
    QLineEdit* m_name;
    QPushButton* m_save;
    QListWidget* m_list;
    QPushButton* m_apply;
    QPushButton* m_remove;
};

}
