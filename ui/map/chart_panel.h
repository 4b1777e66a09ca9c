#pragma once

#include "ui/bridge/workspace.h"
#include "ui/charts/chart_view.h"
#include "ui/controls/parts.h"

#include <functional>

class QToolButton;

namespace alidade::ui {

class FlowLayout;

/// A chart beside the map: a title, choices, and a figure of the counted papers that follows the filter. Its
/// head folds it away; while it is away or the page is not shown, it is not computed.
class ChartPanel : public Panel
{
    Q_OBJECT

public:
    using Source = std::function<Result<report::FigureData>()>;

    ChartPanel(Workspace& workspace, const QString& title, Source source, QWidget* parent = nullptr);

    /// Behind the title.
    void addChoice(QWidget* choice);
    /// What is said in the place of an empty figure.
    void setEmptySentence(const QString& sentence) { m_emptySentence = sentence; }

    ChartView& chart() const { return *m_chart; }
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool isOpen);

    /// What the figure says may be another thing now.
    void setDue();

Q_SIGNALS:
    void openChanged();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void bring();

    Workspace& m_workspace;
    Source m_source;
    QString m_title;
    QString m_emptySentence;
    QToolButton* m_fold;
    QWidget* m_head;
    FlowLayout* m_choiceRow;
    QList<QWidget*> m_choices;
    ChartView* m_chart;
    bool m_isOpen = true;
    bool m_isDue = true;
};

/// Outlines the parts of a chart that the filter asks for.
void outlineAsked(ChartView& chart, const Workspace& workspace);

}
