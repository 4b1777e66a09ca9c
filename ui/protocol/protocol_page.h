#pragma once

#include "ui/bridge/page.h"

class QTabBar;

namespace alidade::ui {

class CardStack;
class ChecklistView;
class PlanView;
class SecondLookView;

/// What the review set out to do: the plan with its questions, criteria and sources, the checklist of its
/// method, and the decisions whose criterion has changed since.
class ProtocolPage : public Page
{
    Q_OBJECT

public:
    enum Tab { Plan, Checklist, SecondLook, TabCount };

    explicit ProtocolPage(Workspace& workspace, QWidget* parent = nullptr);
    /// Keeps what is being typed.
    ~ProtocolPage() override;

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("protocol"); }
    QString statusText() const override;

    void showTab(Tab tab);
    QTabBar* tabs() const { return m_tabs; }
    PlanView* plan() const { return m_plan; }
    ChecklistView* checklist() const { return m_checklist; }
    SecondLookView* secondLook() const { return m_look; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* makeAction(QWidget* owner,
                        const QString& name,
                        const QList<QKeySequence>& keys,
                        const QString& tip,
                        const std::function<void()>& work);
    void makePlanActions();
    void makeOtherActions();
    QWidget* head();
    void follow(const store::ChangeNotice& notice);
    void refresh();
    /// Reads what the tab in sight shows; the others are read when they come into sight.
    void refreshTab();
    void updateActions();

    QTabBar* m_tabs;
    CardStack* m_stack;
    PlanView* m_plan;
    ChecklistView* m_checklist;
    SecondLookView* m_look;
    QAction* m_add = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_template = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_save = nullptr;
    std::vector<bool> m_isStale;
};

}
