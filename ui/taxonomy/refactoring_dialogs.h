#pragma once

#include "ui/taxonomy/refactoring_dialog.h"

class QAbstractButton;
class QRadioButton;

namespace alidade::ui {

class ItemPicker;

/// Makes codes, or dimensions, one.
class MergeDialog final : public RefactoringDialog
{
    Q_OBJECT

public:
    /// `items` are all codes, or all dimensions. Of several the first is offered as the one that stays.
    MergeDialog(Workspace& workspace, const TaxonomyItems& items, QWidget* parent);

    ItemPicker* target() const { return m_target; }

protected:
    std::optional<Plan> plan() const override;
    QString hint() const override;

private:
    TaxonomyItems m_items;
    ItemPicker* m_target;
};

/// Puts codes to the end of another place.
class MoveDialog final : public RefactoringDialog
{
    Q_OBJECT

public:
    MoveDialog(Workspace& workspace, const TaxonomyItems& codes, QWidget* parent);

    ItemPicker* target() const { return m_target; }

protected:
    std::optional<Plan> plan() const override;
    QString hint() const override;

private:
    TaxonomyItems m_items;
    ItemPicker* m_target;
};

/// Deletes codes or dimensions. What was coded with them goes where the user says, or is discarded where the
/// user says so; it never just disappears.
class DeleteDialog final : public RefactoringDialog
{
    Q_OBJECT

public:
    DeleteDialog(Workspace& workspace, const TaxonomyItems& items, QWidget* parent);

    ItemPicker* target() const { return m_target; }
    QRadioButton* moveChoice() const { return m_move; }
    QAbstractButton* discardChoice() const { return m_discard; }

protected:
    std::optional<Plan> plan() const override;
    QString hint() const override;

private:
    void addChoices();

    TaxonomyItems m_items;
    std::int64_t m_codings = 0; ///< that hang on the items, with answers
    QRadioButton* m_move = nullptr;
    QAbstractButton* m_discard = nullptr;
    ItemPicker* m_target = nullptr;
};

}
