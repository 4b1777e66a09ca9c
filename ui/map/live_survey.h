#pragma once

#include <QObject>
#include <QTimer>

#include "core/map/survey.h"
#include "core/report/figure_data.h"
#include "ui/bridge/workspace.h"

#include <optional>

namespace alidade::ui {

/// The one count of the selected papers that facets and map share: made once after any number of changes in a
/// turn of the event loop, and not at all while nobody looks.
class LiveSurvey : public QObject
{
    Q_OBJECT

public:
    explicit LiveSurvey(Workspace& workspace, QObject* parent = nullptr);

    /// What the map asks; its filter is the workspace's.
    void setQuestion(const report::FigureQuestion& map);
    /// While it is not watched, nothing is counted. What is due is counted when it is again.
    void setWatched(bool isWatched);
    /// Counts now what is due.
    void bring();

    /// Each without the conditions of the filter that are its own: see map::countBesideOwn().
    const std::vector<map::Facet>& facets() const { return m_survey.facets; }
    /// Nothing where the question names no rows or columns.
    const std::optional<Result<report::MapData>>& map() const { return m_map; }
    /// All papers that could be counted, whatever the filter.
    std::size_t population() const { return m_population; }
    /// Their years, by group of the index.
    const std::vector<std::uint32_t>& populationYears() const { return m_populationYears; }
    std::size_t counted() const { return m_counted; }
    std::size_t selected() const { return m_selected; }

Q_SIGNALS:
    void surveyed();

private:
    void setDue();
    void count();

    Workspace& m_workspace;
    QTimer m_timer;
    report::FigureQuestion m_question;
    bool m_isWatched = false;
    bool m_isDue = true;
    bool m_isPopulationDue = true;
    map::Survey m_survey;
    std::optional<Result<report::MapData>> m_map;
    std::size_t m_population = 0;
    std::vector<std::uint32_t> m_populationYears;
    std::size_t m_counted = 0;
    std::size_t m_selected = 0;
};

}
