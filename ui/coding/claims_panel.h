#pragma once

#include <QListView>

#include "ui/coding/claims_model.h"
#include "ui/controls/parts.h"

class QStackedWidget;

namespace alidade::ui {

class ClaimForm;

/// The claims of the current paper as a list, and a form in its place while one is written.
class ClaimsPanel : public Panel
{
    Q_OBJECT

public:
    explicit ClaimsPanel(Desk& desk, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    ClaimForm* form() const { return m_form; }
    QList<QAction*> panelActions() const { return {m_new, m_edit, m_remove}; }

    /// Opens the form for a new claim, read from the passage where there is one.
    void writeClaim(const std::optional<Excerpt>& passage);

Q_SIGNALS:
    /// The action for a new claim: the page knows what is selected.
    void claimWanted();
    void formOpened(bool isOpen);

private:
    void makeActions();
    void refresh();
    void editClaim();
    void removeClaim();
    void showForm(bool isOpen);
    const Claim* ownClaim() const;

    Desk& m_desk;
    ClaimsModel* m_model;
    QListView* m_list;
    ClaimForm* m_form;
    QStackedWidget* m_stack;
    QLabel* m_none;
    QLabel* m_head;
    QAction* m_new = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_remove = nullptr;
    std::optional<PaperId> m_paper; ///< whose claim the form is about
};

}
