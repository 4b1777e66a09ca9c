#pragma once

#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/duplicates/comparison_view.h"
#include "ui/duplicates/group_model.h"

#include <optional>

namespace alidade::ui {

/// One group: why its records are alike, what stands in the way of merging them, and all of them side by
/// side.
class GroupPanel : public Panel
{
    Q_OBJECT

public:
    /// `decisions` stand below the comparison, each with its key.
    GroupPanel(Workspace& workspace, const QList<QAction*>& decisions, QAction* lookAtBoth);

    void showGroup(const duplicates::Task& task, DuplicatePart part);

    ComparisonView* comparison() const { return m_view; }
    /// The two papers that cannot become one.
    const std::optional<std::pair<PaperId, PaperId>>& obstructed() const { return m_obstructed; }
    QString reasonsText() const { return m_reasons->text(); }
    QString obstacleText() const { return m_obstacle->text(); }

private:
    void showObstacle(const duplicates::Task& task, DuplicatePart part);
    QString reasons(const duplicates::Task& task, DuplicatePart part) const;

    Workspace& m_workspace;
    ComparisonModel* m_model;
    ComparisonView* m_view;
    QLabel* m_title;
    SaidLine* m_reasons;
    QWidget* m_obstacleRow;
    QLabel* m_obstacle;
    std::optional<std::pair<PaperId, PaperId>> m_obstructed;
};

}
