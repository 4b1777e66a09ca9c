#pragma once

#include <QTreeView>

#include "ui/map/facet_model.h"

namespace alidade::ui {

/// How a facet's value is chosen.
enum class Choice {
    Only,    ///< papers that have it, of those that are selected; again to undo
    Also,    ///< papers that have it besides those with other values of the facet
    Without, ///< papers that do not have it
};

/// The facets' rows. A click or Space chooses a value, with Ctrl besides others, with Alt (or by the minus
/// key) to be left out; plus is Ctrl. Left and right fold, letters go to the search.
class FacetView : public QTreeView
{
    Q_OBJECT

public:
    explicit FacetView(FacetModel& model, QWidget* parent = nullptr);

    /// Does to the current row what a click on it does.
    void activate(const QModelIndex& index, Choice choice);
    /// Codes below others are folded away, headings are open, but for those in `closed`.
    void unfold(const QStringList& closed);
    QStringList closedFacets() const;

Q_SIGNALS:
    void valueChosen(const QString& field, const QString& value, alidade::ui::Choice choice);
    void moreWanted(const QString& facet);
    void foldingChanged();
    /// A letter was typed that names nothing here.
    void searchTyped(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;

private:
    void fold(const QModelIndex& index);

    FacetModel& m_model;
    QPersistentModelIndex m_pressed;
};

}
