#include "ui/map/facet_view.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

#include "ui/map/facet_delegate.h"

namespace alidade::ui {

namespace {

FacetModel::Kind kindOf(const QModelIndex& index)
{
    return static_cast<FacetModel::Kind>(index.data(FacetModel::KindRole).toInt());
}

Choice choiceFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier)) {
        return Choice::Without;
    }
    return modifiers.testFlag(Qt::ControlModifier) ? Choice::Also : Choice::Only;
}

}

FacetView::FacetView(FacetModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0); // the delegate indents, so that bars of one facet begin alike
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(NoSelection);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Facets"));
    setAccessibleDescription(
        tr("Space chooses a value, plus adds it to others, minus leaves it out, letters search."));
    connect(this, &QTreeView::expanded, this, &FacetView::foldingChanged);
    connect(this, &QTreeView::collapsed, this, &FacetView::foldingChanged);
}

void FacetView::activate(const QModelIndex& index, Choice choice)
{
    if (!index.isValid()) {
        return;
    }
    const auto field = index.data(FacetModel::FieldRole).toString();
    const auto value = index.data(FacetModel::ValueRole).toString();
    switch (kindOf(index)) {
    case FacetModel::Kind::Heading: fold(index); break;
    case FacetModel::Kind::More: Q_EMIT moreWanted(field); break;
    case FacetModel::Kind::Value:
    case FacetModel::Kind::NoAnswer:
        if (!value.isEmpty()) {
            Q_EMIT valueChosen(field, value, choice);
        }
        break;
    }
}

void FacetView::fold(const QModelIndex& index)
{
    setExpanded(index, !isExpanded(index));
}

void FacetView::unfold(const QStringList& closed)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto heading = m_model.index(row, 0);
        setExpanded(heading,
                    m_model.isSearching()
                        || !closed.contains(heading.data(FacetModel::FieldRole).toString()));
        if (m_model.isSearching()) {
            expandRecursively(heading);
        }
    }
}

QStringList FacetView::closedFacets() const
{
    QStringList closed;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto heading = m_model.index(row, 0);
        if (!isExpanded(heading)) {
            closed << heading.data(FacetModel::FieldRole).toString();
        }
    }
    return closed;
}

void FacetView::keyPressEvent(QKeyEvent* event)
{
    const auto index = currentIndex();
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter: activate(index, choiceFor(event->modifiers())); return;
    case Qt::Key_Plus: activate(index, Choice::Also); return;
    case Qt::Key_Minus: activate(index, Choice::Without); return;
    default: break;
    }
    const auto text = event->text();
    const bool isPlain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (isPlain && !text.isEmpty() && text.front().isLetterOrNumber()) {
        Q_EMIT searchTyped(text);
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FacetView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->pos()) : QModelIndex();
    if (m_pressed.isValid()) {
        setCurrentIndex(m_pressed);
    }
    event->accept();
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex index = m_pressed;
    m_pressed = QModelIndex();
    if (event->button() != Qt::LeftButton || !index.isValid() || indexAt(event->pos()) != index) {
        return;
    }
    if (FacetDelegate::foldArea(visualRect(index), index).contains(event->pos())) {
        fold(index);
    } else {
        activate(index, choiceFor(event->modifiers()));
    }
}

void FacetView::contextMenuEvent(QContextMenuEvent* event)
{
    const auto index =
        event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (index.isValid()) {
        setCurrentIndex(index);
    }
    if (index.data(FacetModel::ValueRole).toString().isEmpty()) {
        event->ignore(); // the panel's menu comes then
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, Choice choice) {
        const QPersistentModelIndex row = index;
        menu->addAction(text, this, [this, row, choice] { activate(row, choice); });
    };
    add(tr("Choose (Space)"), Choice::Only);
    add(tr("Choose besides others (+)"), Choice::Also);
    add(tr("Leave out (−)"), Choice::Without);
    menu->addSeparator();
    menu->addActions(actions()); // of the facet that the value is of
    menu->popup(event->reason() == QContextMenuEvent::Keyboard
                    ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                    : event->globalPos());
}

void FacetView::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/, const QModelIndex& /*index*/) const
{
}

}
