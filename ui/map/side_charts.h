#pragma once

#include <QComboBox>
#include <QSplitter>

#include "core/report/starting_map.h"
#include "ui/map/chart_panel.h"
#include "ui/map/live_survey.h"
#include "ui/map/map_choices.h"

#include <array>

namespace alidade::ui {

class AxisBox;
class DepthBox;

/// What stands beside the map, above one another: how often codes were given, papers by year, and claims.
class SideCharts : public QSplitter
{
    Q_OBJECT

public:
    SideCharts(Workspace& workspace, const LiveSurvey& survey, QWidget* parent = nullptr);

    void setChoices(const MapChoices& choices, const std::vector<report::AxisName>& axes);

    ChartPanel& bars() const { return *m_bars; }
    ChartPanel& years() const { return *m_years; }
    ChartPanel& claims() const { return *m_claims; }
    std::array<ChartPanel*, 3> panels() const { return {m_bars, m_years, m_claims}; }

Q_SIGNALS:
    void choicesChanged(const alidade::ui::MapChoices& choices);

private:
    ChartPanel* addPanel(const QString& title, report::FigureQuestion MapChoices::*question);
    void fillMetrics();
    void change(const std::function<void(MapChoices&)>& work);

    Workspace& m_workspace;
    MapChoices m_choices;
    ChartPanel* m_bars;
    ChartPanel* m_years;
    ChartPanel* m_claims;
    AxisBox* m_dimension;
    DepthBox* m_depth;
    QComboBox* m_count;
    AxisBox* m_stack;
    QComboBox* m_metric;
};

}
