#pragma once

#include <QListView>

#include "ui/report/figure_model.h"
#include "ui/report/miniatures.h"

namespace alidade::ui {

/// The saved figures as cards. Arrows walk, Enter opens, a card can be dragged to another place.
class FigureGallery : public QListView
{
    Q_OBJECT

public:
    FigureGallery(Workspace& workspace, FigureModel& model, QWidget* parent = nullptr);

    const Figure* currentFigure() const;
    void setCurrentFigure(FigureId figure);

Q_SIGNALS:
    void currentFigureChanged();
    /// Alt with an arrow: the current card is to go so many places towards the end.
    void stepWanted(int places);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    FigureModel& m_model;
    Miniatures m_miniatures;
};

}
