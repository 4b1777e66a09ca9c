#pragma once

#include <QDialog>

#include "ui/bridge/workspace.h"

class QLineEdit;
class QPushButton;

namespace alidade::ui {

class ItemPicker;

/// Ties a code to another one, in the reviewer's words: `runs on`, `is caused by`. The tie belongs to no
/// paper.
class RelateDialog : public QDialog
{
    Q_OBJECT

public:
    RelateDialog(Workspace& workspace, CodeId code, QWidget* parent = nullptr);

    ItemPicker* other() const { return m_other; }
    QLineEdit* howField() const { return m_how; }
    QPushButton* relateButton() const { return m_relate; }

    void accept() override;

private:
    std::optional<CodeId> chosen() const;

    Workspace& m_workspace;
    CodeId m_code;
    ItemPicker* m_other;
    QLineEdit* m_how;
    QPushButton* m_relate;
};

}
