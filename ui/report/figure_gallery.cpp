#include "ui/report/figure_gallery.h"

#include <QKeyEvent>

#include "ui/report/figure_delegate.h"

namespace alidade::ui {

namespace {

int stepOf(const QKeyEvent& event)
{
    if (event.modifiers() != Qt::AltModifier) {
        return 0;
    }
    return event.key() == Qt::Key_Left ? -1 : event.key() == Qt::Key_Right ? 1 : 0;
}

}

FigureGallery::FigureGallery(Workspace& workspace, FigureModel& model, QWidget* parent)
    : QListView(parent)
    , m_model(model)
    , m_miniatures(workspace)
{
    setModel(&model);
    setItemDelegate(new FigureDelegate(model, m_miniatures, this));
    setAccessibleName(tr("Saved figures"));
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setProperty("cards", true); // they lie on the window, not on a panel
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(true);
    connect(&m_miniatures, &Miniatures::made, &model, &FigureModel::setPictureMade);
    connect(&workspace, &Workspace::reviewChanged, viewport(), qOverload<>(&QWidget::update));
}

const Figure* FigureGallery::currentFigure() const
{
    return m_model.at(currentIndex());
}

void FigureGallery::setCurrentFigure(FigureId figure)
{
    if (const auto index = m_model.indexOf(figure); index.isValid()) {
        setCurrentIndex(index);
    }
}

void FigureGallery::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentFigureChanged();
}

void FigureGallery::focusInEvent(QFocusEvent* event)
{
    if (!currentIndex().isValid() && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0));
    }
    QListView::focusInEvent(event);
}

bool FigureGallery::event(QEvent* event)
{
    // here it moves cards, whatever Alt with an arrow means to the window
    if (event->type() == QEvent::ShortcutOverride && stepOf(*static_cast<QKeyEvent*>(event)) != 0) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

void FigureGallery::keyPressEvent(QKeyEvent* event)
{
    if (const int places = stepOf(*event); places != 0) {
        Q_EMIT stepWanted(places);
        return;
    }
    QListView::keyPressEvent(event);
}

void FigureGallery::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        m_miniatures.forgetAll(); // they are in the colours of before
        viewport()->update();
    }
}

}
