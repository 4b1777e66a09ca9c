#pragma once

#include <QDialog>

#include "core/coding/paper_lines.h"
#include "ui/taxonomy/refactoring_dialog.h"

class QLineEdit;
class QListWidget;
class QRadioButton;
class QTableView;

namespace alidade::ui {

class AssignmentModel;

/// Puts new codes behind a code and says which papers go to which of them; what is not said stays.
class SplitCodeDialog final : public RefactoringDialog
{
    Q_OBJECT

public:
    SplitCodeDialog(Workspace& workspace, CodeId code, QWidget* parent);

    const std::vector<QLineEdit*>& parts() const { return m_parts; }
    QRadioButton* perPaperChoice() const { return m_perPaper; }
    QTableView* papers() const { return m_papers; }

protected:
    std::optional<Plan> plan() const override;
    QString hint() const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addPart();
    void partsChanged();

    CodeId m_code;
    std::vector<QLineEdit*> m_parts;
    QBoxLayout* m_partRows;
    QRadioButton* m_toFirst;
    QRadioButton* m_perPaper;
    AssignmentModel* m_model;
    QTableView* m_papers;
};

/// Moves some of a dimension's codes into a new one behind it.
class SplitDimensionDialog final : public RefactoringDialog
{
    Q_OBJECT

public:
    SplitDimensionDialog(Workspace& workspace, DimensionId dimension, QWidget* parent);

    QLineEdit* name() const { return m_name; }
    QListWidget* codes() const { return m_codes; }

protected:
    std::optional<Plan> plan() const override;
    QString hint() const override;

private:
    DimensionId m_dimension;
    std::vector<CodeId> m_ids; ///< by the rows of the list
    QLineEdit* m_name;
    QListWidget* m_codes;
};

}
