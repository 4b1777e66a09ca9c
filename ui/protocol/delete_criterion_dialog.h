#pragma once

#include <QDialog>

#include "core/review/protocol.h"
#include "core/screening/criteria.h"
#include "ui/bridge/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace alidade::ui {

/// Says how many decisions cite a criterion that is to be deleted, and asks what they shall cite instead. The
/// decisions stay, whatever is chosen.
class DeleteCriterionDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteCriterionDialog(Workspace& workspace, const Criterion& criterion, QWidget* parent = nullptr);

    QString sentenceText() const;
    QComboBox* successors() const { return m_successors; }
    QPushButton* deleteButton() const { return m_delete; }
    screening::Successor successor() const;

private:
    Workspace& m_workspace;
    QLabel* m_sentence;
    QComboBox* m_successors;
    QPushButton* m_delete;
};

}
