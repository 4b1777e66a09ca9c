#pragma once

#include <QTimer>

#include "core/review/figure.h"
#include "ui/bridge/workspace.h"
#include "ui/controls/parts.h"
#include "ui/report/table_maker.h"

class QHBoxLayout;

namespace alidade::ui {

class FigureForm;
struct Mark;
class FigurePreview;

/// Changes one figure. What is on the form is a draft, shown in the preview while it is typed; it becomes one
/// change of the review when it is applied or left.
class FigureEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FigureEditor(Workspace& workspace, QWidget* parent = nullptr);

    /// Begins with a saved figure, or with one that is not saved yet (without id).
    void edit(const Figure& figure);
    /// Forgets what is edited.
    void close();

    bool isOpen() const { return m_isOpen; }
    bool isNew() const { return !m_saved.id; }
    bool isChanged() const;
    /// Whether the form is as it was shown.
    bool isUntouched() const;
    /// The figure as it is on the form.
    Figure draft() const;

    /// Saves what was changed. Says why in the editor, and gives false, where that cannot be.
    bool save();
    /// The same on the way out, but for a new figure of which nothing was chosen though something has to be:
    /// that one is forgotten.
    bool keep();
    /// Back to what is saved; a new figure is given up.
    void revert();
    /// Keeps what was changed and tells that the editor is done with; stays where it cannot save.
    void leave();
    void focusFirst();
    /// A button among those of the head, for what the page can do with the figure.
    void addTool(QAction* action);

Q_SIGNALS:
    /// The draft is another one, or was saved.
    void draftChanged();
    void left();
    /// The papers behind a part of the figure, which the filter now selects, are to be shown.
    void papersWanted();
    /// Numbers of the flow are to be reported.
    void reportedWanted();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* head();
    void showDraft(const Figure& figure);
    void takeChange();
    void refresh();
    void refreshTable(const Figure& figure);
    void followReview();
    void selectPapers(const Mark& mark);
    void updateButtons();
    std::optional<Error> problem(const Figure& figure) const;
    /// Why the filter on the form selects nothing.
    std::optional<Error> filterProblem() const;

    Workspace& m_workspace;
    bool m_isOpen = false;
    Figure m_saved;
    Figure m_shown; ///< what showDraft() put on the form, as the form reads it back
    TableMaker m_tables;
    QTimer m_timer;

    ElidedLabel* m_heading;
    QAction* m_backAction;
    QAction* m_revertAction;
    QAction* m_applyAction;
    QHBoxLayout* m_tools;
    Panel* m_formPanel;
    FigureForm* m_form;
    FigurePreview* m_preview;
};

}
