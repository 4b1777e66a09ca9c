#pragma once

#include <QDialog>
#include <QTimer>

#include "core/coding/impact.h"
#include "ui/bridge/background_write.h"
#include "ui/taxonomy/impact_view.h"
#include "ui/taxonomy/taxonomy_item.h"

#include <cstddef>
#include <stop_token>

class QBoxLayout;
class QPushButton;

namespace alidade::ui {

/// Shows what a change of the taxonomy would do while it is being put together, and does it as one step of
/// undo. The dry run goes through the same steps as the change, on the review itself, and is taken back.
/// Where there are many papers, both run on another thread.
class RefactoringDialog : public QDialog
{
    Q_OBJECT

public:
    /// `verb` is on the button: Merge, Split …
    RefactoringDialog(Workspace& workspace, const QString& title, const QString& verb, QWidget* parent);

    const ImpactView& impact() const { return *m_impact; }
    QPushButton* doButton() const { return m_do; }

    /// Runs the dry run now instead of in a moment.
    void rehearse();
    /// A review of more papers than this is a large one.
    void setFewPapers(std::size_t papers) { m_few = papers; }
    /// Closes when what runs has stopped: until then nothing else may be written.
    void done(int result) override;

protected:
    struct Plan {
        QString label; ///< in the history
        coding::Refactoring refactoring;
    };

    Workspace& workspace() const { return m_workspace; }
    const coding::Taxonomy& taxonomy() const { return m_workspace.index().taxonomy(); }
    /// Above the dry run; the choices go here.
    QBoxLayout* choices() const { return m_choices; }

    /// What has been chosen; nothing while something is missing, which hint() names.
    virtual std::optional<Plan> plan() const = 0;
    virtual QString hint() const { return {}; }

    /// Rehearses anew when the keys have been still for a moment.
    void choiceChanged();

private:
    bool isLarge() const { return m_workspace.index().paperCount() > m_few; }
    void rehearseAside(const coding::Refactoring& refactoring);
    void showOutcome(const Result<coding::Rehearsal>& rehearsed);
    void perform();
    void performAside(const QString& label, const Review::Work& work);

    Workspace& m_workspace;
    QBoxLayout* m_choices;
    ImpactView* m_impact;
    QPushButton* m_do;
    QTimer m_pause;
    std::size_t m_few;
    bool m_isStale = false;   ///< something else has been chosen than what is being tried out
    bool m_isClosing = false; ///< as soon as nothing runs
    std::stop_source m_stop;  ///< of what is being tried out
    BackgroundWrite m_write;  ///< last: it waits for what uses the others
};

}
