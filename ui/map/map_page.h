#pragma once

#include "ui/bridge/page.h"
#include "ui/map/map_choices.h"
#include "ui/map/review_settings.h"

class QSplitter;
class QStackedWidget;

namespace alidade::ui {

class FacetPanel;
class LiveSurvey;
class MapPanel;
class PaperTable;
class SideCharts;

/// The map of two dimensions with facets, frequencies, years, claims and the papers behind them: one
/// selection, and everything follows it.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);

    QList<QAction*> pageActions() const override;
    void focusStart() override;
    bool followsFilter() const override { return true; }
    QString guidePage() const override { return QStringLiteral("map"); }
    QString statusText() const override;

    FacetPanel& facets() const { return *m_facets; }
    MapPanel& map() const { return *m_map; }
    SideCharts& charts() const { return *m_charts; }
    PaperTable& papers() const { return *m_papers; }
    LiveSurvey& survey() const { return *m_survey; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* makeEmptyState();
    void makeActions();
    QAction* addShown(const QString& text, const QKeySequence& key, const QString& name);
    void setChoices(MapChoices choices);
    void follow(const store::ChangeNotice& notice);
    QString partKey(const QAction& part) const;
    void showParts();
    void restoreLayout();
    void saveLayout();

    ReviewSettings m_settings;
    MapChoices m_choices;
    LiveSurvey* m_survey;
    FacetPanel* m_facets = nullptr;
    MapPanel* m_map = nullptr;
    SideCharts* m_charts = nullptr;
    PaperTable* m_papers = nullptr;
    QWidget* m_paperPanel = nullptr;
    QStackedWidget* m_stack;
    QSplitter* m_across = nullptr; ///< facets | all else
    QSplitter* m_down = nullptr;   ///< map and charts / papers
    QSplitter* m_top = nullptr;    ///< map | charts
    QAction* m_showFacets = nullptr;
    QAction* m_showCharts = nullptr;
    QAction* m_showPapers = nullptr;
    bool m_isNarrow = false;
    std::map<DimensionId, std::string> m_names; ///< of the dimensions, to follow one that is named anew
};

}
