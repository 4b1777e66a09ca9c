#pragma once

#include "ui/controls/parts.h"
#include "ui/map/facet_model.h"
#include "ui/map/facet_view.h"
#include "ui/map/live_survey.h"
#include "ui/map/review_settings.h"

class QLineEdit;
class QMenu;
class QToolButton;

namespace alidade::ui {

class SaidLine;
class YearHistogram;

/// Every facet with live counts: a click on a value writes it into the filter. Which facets are shown, in
/// which order, and which are folded is remembered for each review.
class FacetPanel : public Panel
{
    Q_OBJECT

public:
    FacetPanel(Workspace& workspace, const LiveSurvey& survey, QWidget* parent = nullptr);

    FacetView& view() const { return *m_view; }
    FacetModel& model() const { return *m_model; }
    YearHistogram& years() const { return *m_years; }
    QLineEdit& search() const { return *m_search; }

    /// What can be done to the facets.
    const QList<QAction*>& facetActions() const { return m_actions; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void makeActions();
    void build();
    void showSurvey();
    void fillMenu();
    void setYears();
    void choose(const QString& field, const QString& value, Choice choice);
    void chooseYears(std::optional<map::Span> span);
    void searchFor(const QString& text);
    void hideCurrent();
    void moveCurrent(int by);
    void sortCurrent(FacetSort sort);
    void showSort();
    void arrange(FacetArrangement arrangement);
    QString currentFacet() const;

    Workspace& m_workspace;
    const LiveSurvey& m_survey;
    ReviewSettings m_settings;
    FacetModel* m_model;
    FacetView* m_view;
    QWidget* m_yearBox;
    QLabel* m_yearRange;
    YearHistogram* m_years;
    QLineEdit* m_search;
    SaidLine* m_noHit; ///< in the place of values where none has the letters
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QList<QAction*> m_actions;
    QList<QAction*> m_sorts; ///< among the actions, by FacetSort
    QStringList m_closed;
};

}
