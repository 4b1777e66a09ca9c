#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"
#include "ui/protocol/protocol_item.h"

#include <map>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace alidade::ui {

class SaidLine;

/// What a part of the plan that lists something is for, and a line to add to it: Enter adds, and the line is
/// ready for the next.
class PartPane : public QWidget
{
    Q_OBJECT

public:
    explicit PartPane(Workspace& workspace, QWidget* parent = nullptr);

    void show(PlanPart part);
    /// Puts the keyboard into the line.
    void edit();
    QLineEdit* line() const { return m_line; }
    QString problemText() const;

Q_SIGNALS:
    void added(const alidade::ui::PlanItem& item);

private:
    void add();
    Result<std::int64_t> insert(store::Transaction& transaction, const std::string& text) const;

    Workspace& m_workspace;
    PlanPart m_part = PlanPart::Questions;
    QLabel* m_about;
    QLineEdit* m_line;
    QComboBox* m_kind; ///< of a source
    QPushButton* m_add;
    SaidLine* m_problem;
    std::map<PlanPart, QString> m_begun; ///< what was written in the lines of the other parts
    bool m_isSaving = false;
};

}
