#pragma once

#include <QDialog>

#include "ui/bridge/workspace.h"

class QButtonGroup;
class QPlainTextEdit;
class QSpinBox;

namespace alidade::ui {

/// How the reviewers share the screening, how large the pilot sample is, and the terms that are marked. All
/// of it is written as one change.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RulesDialog(Workspace& workspace, QWidget* parent = nullptr);

    QButtonGroup* modes() const { return m_modes; }
    QSpinBox* pilot() const { return m_pilot; }
    QPlainTextEdit* inclusion() const { return m_inclusion; }
    QPlainTextEdit* exclusion() const { return m_exclusion; }

    void accept() override;

private:
    void layOut();

    Workspace& m_workspace;
    QButtonGroup* m_modes;
    QSpinBox* m_pilot;
    QPlainTextEdit* m_inclusion;
    QPlainTextEdit* m_exclusion;
};

}
