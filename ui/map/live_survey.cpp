#include "ui/map/live_survey.h"

#include <utility>

namespace alidade::ui {

LiveSurvey::LiveSurvey(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveSurvey::bring);
    connect(&workspace, &Workspace::selectionChanged, this, &LiveSurvey::setDue);
    connect(&workspace, &Workspace::reviewChanged, this, [this] { m_isPopulationDue = true; });
}

void LiveSurvey::setQuestion(const report::FigureQuestion& map)
{
    if (map != m_question) {
        m_question = map;
        setDue();
    }
}

void LiveSurvey::setWatched(bool isWatched)
{
    m_isWatched = isWatched;
    if (m_isWatched) {
        bring();
    }
}

void LiveSurvey::setDue()
{
    m_isDue = true;
    if (m_isWatched && !m_timer.isActive()) {
        m_timer.start(0);
    }
}

void LiveSurvey::bring()
{
    m_timer.stop();
    if (m_isDue) {
        m_isDue = false;
        count();
        Q_EMIT surveyed();
    }
}

void LiveSurvey::count()
{
    const auto& index = m_workspace.index();
    const auto& papers = m_workspace.counted();
    if (std::exchange(m_isPopulationDue, false)) {
        const auto population = map::population(index);
        m_population = population.count();
        m_populationYears = index.years().counts(population);
    }
    m_selected = m_workspace.selection().count();
    m_counted = papers.count();
    m_map.reset();

    if (m_question.rows.empty() || m_question.columns.empty()) {
        m_survey = map::survey(index, papers);
    } else {
        auto rows = report::boundedAxis(index, papers, m_question.rows, m_question.rowDepth);
        auto columns = report::boundedAxis(index, papers, m_question.columns, m_question.columnDepth);
        if (rows && columns) {
            const report::LeftOut leftOut{rows->leftOut, columns->leftOut};
            m_survey =
                map::survey(index, papers, map::MapAxes{std::move(rows->axis), std::move(columns->axis)});
            m_map = report::mapData(index, papers, m_question, *m_survey.map, leftOut);
        } else {
            m_survey = map::survey(index, papers);
            m_map = fail(rows ? columns.error() : rows.error());
        }
    }
    map::countBesideOwn(index, m_workspace.selected(), m_survey.facets);
}

}
