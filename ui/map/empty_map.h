#pragma once

#include <QStackedWidget>

#include "ui/bridge/workspace.h"
#include "ui/map/live_survey.h"
#include "ui/map/map_choices.h"

namespace alidade::ui {

class EmptyState;
class NoMatch;

/// Stands in the map's place where there is nothing to draw, and says why and what to do then.
class EmptyMap : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EmptyMap(Workspace& workspace, QWidget* parent = nullptr);

    /// Shows why there is nothing to draw; false where there is something.
    bool explain(const LiveSurvey& survey, const MapChoices& choices);

Q_SIGNALS:
    void pageWanted(const QString& page);

private:
    EmptyState* noneIncluded();
    QWidget* stateOf(const LiveSurvey& survey, const MapChoices& choices);

    Workspace& m_workspace;
    EmptyState* m_noDimensions;
    EmptyState* m_noCodes;
    EmptyState* m_noneIncluded;
    NoMatch* m_nothingMatches;
};

}
