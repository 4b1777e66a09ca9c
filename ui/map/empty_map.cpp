#include "ui/map/empty_map.h"

#include <QAction>

#include "ui/controls/parts.h"
#include "ui/papers/no_match.h"
#include "ui/papers/none_included.h"

namespace alidade::ui {

EmptyMap::EmptyMap(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent)
    , m_workspace(workspace)
    , m_noDimensions(new EmptyState(
          tr("Nothing to map by yet"),
          tr("Rows and columns of a map are the codes of two dimensions, such as the approach and "
             "the kind of system. Add a dimension with its codes to the taxonomy."),
          this))
    , m_noCodes(new EmptyState(
          tr("No codes to map by yet"),
          tr("One of these dimensions has no codes. Choose another one above, or add codes to the taxonomy."),
          this))
    , m_noneIncluded(new EmptyState(tr("Nothing to count"), {}, this))
    , m_nothingMatches(new NoMatch(workspace, this))
{
    auto* toScreening = new QAction(tr("Go to Screening"), m_noneIncluded);
    connect(
        toScreening, &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("screening")); });
    m_noneIncluded->addButton(toScreening);
    for (auto* state : {m_noDimensions, m_noCodes}) {
        auto* open = new QAction(tr("Open the taxonomy"), state);
        connect(open, &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("taxonomy")); });
        state->addButton(open);
    }
    addWidget(m_noDimensions);
    addWidget(m_noCodes);
    addWidget(m_noneIncluded);
    addWidget(m_nothingMatches);
}

bool EmptyMap::explain(const LiveSurvey& survey, const MapChoices& choices)
{
    auto* state = stateOf(survey, choices);
    if (state != nullptr) {
        setCurrentWidget(state);
    }
    return state != nullptr;
}

/// A sentence that one click makes true or untrue: it is asked for anew each time.
EmptyState* EmptyMap::noneIncluded()
{
    m_noneIncluded->setTexts(tr("Nothing to count"),
                             whyNoneIncluded(m_workspace) + QLatin1Char(' ')
                                 + tr("Maps count included papers."));
    return m_noneIncluded;
}

QWidget* EmptyMap::stateOf(const LiveSurvey& survey, const MapChoices& choices)
{
    if (choices.map.rows.empty()) {
        return m_noDimensions;
    }
    if (survey.counted() > 0) {
        const auto& map = survey.map();
        return map && *map && report::isEmpty(**map) ? m_noCodes : nullptr;
    }
    if (survey.selected() == 0) {
        m_nothingMatches->sayNoMatch(tr("Take a condition out, or step back with Esc."));
    } else if (survey.population() == 0) {
        return noneIncluded();
    } else {
        m_nothingMatches->sayOther(tr("Nothing to count"),
                                   survey.selected() == 1
                                       ? tr("One paper matches, but it is not included; maps count included "
                                            "papers.")
                                       : tr("%L1 papers match, but none of them is included; maps count "
                                            "included papers.")
                                             .arg(survey.selected()));
    }
    return m_nothingMatches;
}

}
