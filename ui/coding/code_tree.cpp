#include "ui/coding/code_tree.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include "ui/controls/theme.h"
#include "ui/controls/typed_keys.h"

namespace alidade::ui {

namespace {

constexpr double ARROW_FROM_TOP = 11; // in the middle of a row's first line

}

CodeTree::CodeTree(Desk& desk, QWidget* parent)
    : QTreeView(parent)
    , m_desk(desk)
    , m_model(new CodeTreeModel(desk, this))
{
    setModel(m_model);
    auto* delegate = new CodeTreeDelegate(desk, this);
    setItemDelegate(delegate);
    connect(delegate, &CodeTreeDelegate::answerJudged, this, &CodeTree::answerJudged);
    setAccessibleName(tr("Codes"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(14);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_shown.reset();
        showGiven();
    });
    connect(&desk, &Desk::sheetChanged, this, &CodeTree::showGiven);
    connect(&desk.workspace(), &Workspace::leaving, this, [this] {
        if (state() == EditingState) {
            setFocus(); // an answer that is left is kept
        }
    });
    showGiven();
}

void CodeTree::showGiven()
{
    scheduleDelayedItemsLayout(); // notes and passages make rows higher
    const auto* sheet = m_desk.sheet();
    const auto paper = sheet == nullptr ? std::nullopt : std::optional(sheet->paper.id);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        expand(m_model->index(row, 0));
    }
    if (sheet != nullptr) {
        for (const auto& given : sheet->codings) {
            for (auto above = m_model->indexOf(given.coding.code).parent(); above.isValid();
                 above = above.parent()) {
                expand(above);
            }
        }
    }
    if (!currentIndex().isValid() && m_model->rowCount() > 0) {
        setCurrentIndex(m_model->index(0, 0));
    }
    if (paper != m_shown) {
        m_shown = paper;
        if (m_model->rowCount() > 0) { // the next paper is answered from the first question on
            setCurrentIndex(m_model->index(0, 0));
            scrollToTop();
        }
    }
}

DimensionId CodeTree::currentDimension() const
{
    return m_model->dimension(currentIndex().isValid() ? currentIndex() : m_model->index(0, 0));
}

std::optional<CodeId> CodeTree::currentCode() const
{
    return m_model->code(currentIndex());
}

void CodeTree::goTo(DimensionId dimension)
{
    const auto index = m_model->indexOf(dimension);
    if (!index.isValid()) {
        return;
    }
    setCurrentIndex(index);
    scrollTo(m_model->index(m_model->rowCount(index) - 1, 0, index));
    scrollTo(index);
}

void CodeTree::goTo(CodeId code)
{
    const auto index = m_model->indexOf(code);
    for (auto above = index.parent(); above.isValid(); above = above.parent()) {
        expand(above);
    }
    setCurrentIndex(index);
    scrollTo(index);
}

bool CodeTree::pressDigit(int digit)
{
    const auto index = m_model->indexOfDigit(currentDimension(), digit);
    if (!index.isValid() || m_desk.sheet() == nullptr) {
        return false;
    }
    setCurrentIndex(index);
    scrollTo(index);
    return m_model->toggle(index);
}

bool CodeTree::toggleCurrent()
{
    const auto index = currentIndex();
    if (index.flags().testFlag(Qt::ItemIsEditable)) {
        if (state() != EditingState) { // else an answer that does not fit waits in its field
            edit(index);
        }
        return true;
    }
    return m_desk.sheet() != nullptr && m_model->toggle(index);
}

bool CodeTree::takeCurrent()
{
    const auto index = currentIndex();
    if (!index.data(CodeTreeModel::GivenRole).toBool()) {
        return false;
    }
    if (m_model->kind(index) == CodeTreeModel::Kind::Answer) {
        return m_model->setData(index, QString());
    }
    return m_model->toggle(index);
}

bool CodeTree::goToNeighbour(int step)
{
    const auto current = m_model->indexOf(currentDimension());
    const auto next = current.siblingAtRow(current.row() + step);
    if (!current.isValid() || !next.isValid()) {
        return false;
    }
    goTo(m_model->dimension(next));
    return true;
}

bool CodeTree::focusNextPrevChild(bool next)
{
    return (state() != EditingState && goToNeighbour(next ? 1 : -1)) || QTreeView::focusNextPrevChild(next);
}

/// On the row of an answer, what is typed begins the answer, whatever it does elsewhere.
bool CodeTree::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState
        && currentIndex().flags().testFlag(Qt::ItemIsEditable) && isTyped(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void CodeTree::keyPressEvent(QKeyEvent* event)
{
    if (state() == EditingState) { // what an editor leaves over
        return;
    }
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
            toggleCurrent();
            return;
        }
        break;
    case Qt::Key_Delete: takeCurrent(); return;

    default: break;
    }
    QTreeView::keyPressEvent(event);
}

void CodeTree::mouseReleaseEvent(QMouseEvent* event)
{
    const auto index = indexAt(event->pos());
    QTreeView::mouseReleaseEvent(event);
    // a click on the row itself, not on the arrow in front of it, nor at the end of a drag
    if (event->button() == Qt::LeftButton && index.isValid() && index == currentIndex()
        && visualRect(index).contains(event->pos())) {
        toggleCurrent();
    }
}

void CodeTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    painter->fillRect(rect, theme().panel); // the style has shaded it together with the current row
    if (!index.parent().isValid() || !m_model->hasChildren(index)) {
        return;
    }
    const QPointF centre(rect.right() - indentation() / 2.0 + 1, rect.top() + ARROW_FROM_TOP);
    QPainterPath arrow;
    if (isExpanded(index)) {
        arrow.moveTo(centre + QPointF(-3.5, -2));
        arrow.lineTo(centre + QPointF(0, 2));
        arrow.lineTo(centre + QPointF(3.5, -2));
    } else {
        arrow.moveTo(centre + QPointF(-2, -3.5));
        arrow.lineTo(centre + QPointF(2, 0));
        arrow.lineTo(centre + QPointF(-2, 3.5));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().muted, 1.4));
    painter->drawPath(arrow);
    painter->restore();
}

void CodeTree::keyboardSearch(const QString&)
{
    // letters are commands here; "/" finds
}

void CodeTree::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void CodeTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

}
