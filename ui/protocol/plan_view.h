#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"
#include "ui/protocol/plan_forms.h"
#include "ui/protocol/protocol_item.h"

#include <array>

class QLabel;
class QStackedWidget;
class QTreeView;

namespace alidade::ui {

class DeleteCriterionDialog;
class MetricForm;
class PartPane;
class PlanModel;
class ReviewerForm;

/// The plan at the left, what is chosen of it at the right, edited in place.
class PlanView : public QWidget
{
    Q_OBJECT

public:
    explicit PlanView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// Puts what is typed into the review.
    void commit();

    QTreeView* tree() const { return m_tree; }
    PlanModel* model() const { return m_model; }
    PartPane* partPane() const { return m_part; }
    ReviewForm* reviewForm() const { return m_review; }
    ScreeningForm* screeningForm() const { return m_screening; }
    CriterionForm* criterionForm() const { return m_criterion; }
    MetricForm* metricForm() const { return m_metric; }
    ReviewerForm* reviewerForm() const { return m_reviewer; }

    std::optional<PlanItem> current() const;
    void select(const PlanItem& item);

    /// Adds to the part that is chosen, or to the questions where it lists nothing: opens the line for it.
    void add();
    void edit();
    void move(int steps);
    /// Nothing where the item may just go or is none; a criterion that decisions cite asks first.
    void remove();
    DeleteCriterionDialog* question() const { return m_dialog; }

Q_SIGNALS:
    void currentChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void unfold();
    int longestName() const;
    void fitColumns();
    void show(const std::optional<PlanItem>& item);
    QWidget* formPanel();
    std::array<InPlaceForm*, 7> forms() const;
    void removeCriterion(CriterionId criterion);

    Workspace& m_workspace;
    PlanModel* m_model;
    QTreeView* m_tree;
    QLabel* m_heading;
    QStackedWidget* m_forms;
    PartPane* m_part;
    ReviewForm* m_review;
    ScreeningForm* m_screening;
    ResearchQuestionForm* m_question;
    CriterionForm* m_criterion;
    SourceForm* m_source;
    MetricForm* m_metric;
    ReviewerForm* m_reviewer;
    DeleteCriterionDialog* m_dialog = nullptr;
    bool m_isRefreshing = false;
};

}
