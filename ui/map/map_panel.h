#pragma once

#include <QLabel>

#include "core/report/starting_map.h"
#include "ui/charts/chart_view.h"
#include "ui/controls/parts.h"
#include "ui/map/live_survey.h"
#include "ui/map/map_choices.h"

class QLineEdit;
class QStackedWidget;

namespace alidade::ui {

class AxisBox;
class DepthBox;
class EmptyMap;
class FlowLayout;

/// The map with its choices: rows, columns, colour, how it is drawn and what it counts. A click on a bubble
/// writes its conditions into the filter, a second one takes them out.
class MapPanel : public Panel
{
    Q_OBJECT

public:
    MapPanel(Workspace& workspace, LiveSurvey& survey, QWidget* parent = nullptr);

    void setChoices(const MapChoices& choices, const std::vector<report::AxisName>& axes);
    ChartView& chart() const { return *m_chart; }

    /// What can be done here; the page has them in its menu.
    const QList<QAction*>& mapActions() const { return m_actions; }
    /// At the right of the choices.
    void addTool(QWidget* tool);

Q_SIGNALS:
    void choicesChanged(const alidade::ui::MapChoices& choices);
    void pageWanted(const QString& page);

private:
    void makeActions();
    QWidget* makeChoices();
    QWidget* makeSaving();
    QAction* addChoice(const QString& text, const QKeySequence& key);
    void change(const std::function<void(MapChoices&)>& work);
    void showSurvey();
    FigureText figureText() const;
    QString axisLabel(const std::string& name) const;
    void askTitle();
    void saveFigure();

    Workspace& m_workspace;
    LiveSurvey& m_survey;
    MapChoices m_choices;
    std::vector<report::AxisName> m_axes;
    QList<QAction*> m_actions;

    AxisBox* m_rows;
    AxisBox* m_columns;
    AxisBox* m_third;
    DepthBox* m_rowDepth;
    DepthBox* m_columnDepth;
    QAction* m_bubbles = nullptr;
    QAction* m_heat = nullptr;
    QAction* m_papers = nullptr;
    QAction* m_codings = nullptr;
    QAction* m_swap = nullptr;
    QAction* m_save = nullptr;
    QWidget* m_saving = nullptr;
    QLineEdit* m_title = nullptr;
    QLabel* m_saved = nullptr;

    FlowLayout* m_choiceRow = nullptr;
    QStackedWidget* m_stack;
    ChartView* m_chart;
    EmptyMap* m_empty;
};

}
