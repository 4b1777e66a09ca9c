#pragma once

#include "ui/controls/parts.h"
#include "ui/screening/screening_desk.h"

class QComboBox;
class QProgressBar;

namespace alidade::ui {

class FlowLayout;

/// The top of the page: who reads which papers at which stage, in which order, and how far he has come.
class WorkBar : public Panel
{
    Q_OBJECT

public:
    explicit WorkBar(ScreeningDesk& desk, QWidget* parent = nullptr);

    /// `all` decides on all papers of the list: a button where a filter has made the list.
    void showActions(QAction* titleAbstract, QAction* fullText, QAction* rules, QAction* all);
    QComboBox* setBox() const { return m_set; }
    QComboBox* reviewerBox() const { return m_reviewer; }
    QString progressText() const { return m_progress->text(); }
    QString leadText() const { return m_lead->isHidden() ? QString() : m_lead->text(); }

Q_SIGNALS:
    /// Something was chosen; the keyboard may go back to the paper.
    void left();

private:
    void layOut();
    void refresh();
    void fillSets();
    void fillSources();
    void fillReviewers();
    void showProgress();
    void showLead();
    void ask();

    ScreeningDesk& m_desk;
    FlowLayout* m_choices;
    QComboBox* m_set;
    QComboBox* m_source;
    QComboBox* m_order;
    QComboBox* m_reviewer;
    QLabel* m_progress;
    QLabel* m_lead; ///< whose word counts, where it is not that of who decides
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QPushButton* m_all = nullptr;
};

}
