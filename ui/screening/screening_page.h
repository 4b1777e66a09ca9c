#pragma once

#include "ui/bridge/page.h"
#include "ui/screening/screening_desk.h"

class QLabel;
class QPushButton;
class QSplitter;

namespace alidade::ui {

class CardStack;
class EmptyState;
class NoMatch;
class PaperFiles;
class ReadingView;
class VerdictPanel;
class WorkBar;

/// One paper after the other, and a key for each decision.
class ScreeningPage : public Page
{
    Q_OBJECT

public:
    explicit ScreeningPage(Workspace& workspace, QWidget* parent = nullptr);
    ~ScreeningPage() override;

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("screening"); }
    QString statusText() const override { return m_status; }
    bool followsFilter() const override { return true; }

    ScreeningDesk* desk() const { return m_desk; }
    WorkBar* bar() const { return m_bar; }
    ReadingView* view() const { return m_view; }
    VerdictPanel* panel() const { return m_panel; }
    PaperFiles* files() const { return m_files; }
    EmptyState* emptyState() const { return m_none; }
    /// A reason is asked for: E was pressed.
    bool isAsking() const { return m_isAsking; }
    void showRules();
    /// Asks for one decision on all papers of the list that wait for one.
    void editPaper();
    void decideAll();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    // screening_page_actions.cpp
    void makeActions();
    void updateActions();

    // screening_page_empty.cpp
    void sayNothingLeft();
    void sayNextStep(const screening::WorkList& list);
    QString nothingLeft() const;

    void layOut();
    QWidget* decisionBar();
    void nameSteps();
    void refresh();
    void askStage(Stage stage);
    void askSet(screening::WorkSet set);
    void decide(Verdict verdict, std::optional<CriterionId> criterion = {});
    void exclude();
    void pressDigit(int digit);
    void answer();
    void skip();
    void setAsking(bool isAsking);
    void setStatus(const QString& text);

    ScreeningDesk* m_desk;
    WorkBar* m_bar;
    ReadingView* m_view;
    VerdictPanel* m_panel;
    CardStack* m_stack;
    EmptyState* m_none;
    NoMatch* m_noMatch;
    QSplitter* m_columns;
    QLabel* m_question;
    PaperFiles* m_files;
    QAction* m_include = nullptr;
    QAction* m_exclude = nullptr;
    QAction* m_maybe = nullptr;
    QAction* m_undecide = nullptr;
    QAction* m_note = nullptr;
    QAction* m_skip = nullptr;
    QAction* m_back = nullptr;
    QAction* m_edit = nullptr;
    QAction* m_link = nullptr;
    QAction* m_answer = nullptr;
    QAction* m_notYet = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_titleAbstract = nullptr;
    QAction* m_fullText = nullptr;
    QAction* m_rules = nullptr;
    QAction* m_all = nullptr;
    QAction* m_toSources = nullptr;
    QAction* m_addByHand = nullptr;
    QAction* m_toCoding = nullptr;
    QAction* m_toFullText = nullptr;
    QAction* m_toConflicts = nullptr;
    QAction* m_toAll = nullptr;
    QAction* m_clearFilter = nullptr;
    QWidget* m_decisions;
    QPushButton* m_backButton = nullptr;
    QPushButton* m_skipButton = nullptr;
    QString m_status;
    bool m_isAsking = false;
};

}
