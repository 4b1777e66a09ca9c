#include "ui/agreement/figures_area.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFocusEvent>
#include <QScrollArea>

#include "ui/agreement/confusion_view.h"
#include "ui/agreement/measure_view.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/controls/splitter.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int LEAST_FIGURES = 300; ///< pixels beside the matrix; with less, both scroll as one

}

FiguresArea::FiguresArea(SaidLine* warning, MeasureView* measures, ConfusionView* matrix, QWidget* parent)
    : QWidget(parent)
    , m_warning(warning)
    , m_measures(measures)
    , m_matrix(matrix)
    // below each other until the width is known: that needs the least, so that nothing widens the window
    , m_both(splitter(Qt::Vertical))
    , m_scroll(scrolling(m_both))
{
    auto* figures = new QWidget;
    auto* column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_warning);
    column->addWidget(m_measures, 1);
    m_both->addWidget(figures);
    m_both->addWidget(m_matrix);
    m_both->setStretchFactor(0, 1);
    m_both->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_both, &QSplitter::splitterMoved, this, [this] { m_isChosen = true; });
    m_share.setSingleShot(true);
    connect(&m_share, &QTimer::timeout, this, &FiguresArea::shareNow);
    followKeyboardIn(m_measures);
    followKeyboardIn(m_matrix->table());
}

void FiguresArea::setOrientation(Qt::Orientation orientation, int room)
{
    m_both->setOrientation(orientation);
    m_both->setMinimumHeight(0);
    m_both->handle(1)->setEnabled(true);
    m_both->setSizes({room * 11 / 20, room * 9 / 20});
}

int FiguresArea::figuresHeight() const
{
    int height =
        m_warning->isVisible() ? m_warning->height() + m_measures->parentWidget()->layout()->spacing() : 0;
    for (int row = 0; row < m_measures->model()->rowCount(); ++row) {
        height += m_measures->sizeHintForRow(row);
    }
    return height;
}

/// Below the figures the matrix has what it needs, unless somebody chose another share; of a matrix that is
/// higher than the window the heads stay in sight.
void FiguresArea::shareNow()
{
    if (m_both->orientation() != Qt::Vertical || !m_matrix->isVisible()) {
        return;
    }
    const int gap = m_both->handleWidth();
    const int room = m_scroll->viewport()->height() - gap;
    const int figures = figuresHeight();
    const int matrix = std::min(m_matrix->neededHeight(), room);
    const bool isOne = room - matrix < std::min(figures, LEAST_FIGURES);
    m_both->handle(1)->setEnabled(!isOne);
    m_both->setMinimumHeight(isOne ? figures + gap + matrix : 0);
    if (isOne) {
        m_both->setSizes({figures, matrix});
    } else if (!m_isChosen) {
        m_both->setSizes({room - matrix, matrix});
    }
}

void FiguresArea::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

void FiguresArea::followKeyboardIn(QAbstractItemView* view)
{
    view->installEventFilter(this);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this, view] {
        if (view->hasFocus()) {
            keepInSight(view);
        }
    });
}

bool FiguresArea::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn
        && static_cast<QFocusEvent*>(event)->reason() != Qt::MouseFocusReason) {
        const auto* view = qobject_cast<QAbstractItemView*>(watched);
        bringIntoSight(view, view->rect());
        keepInSight(view);
    }
    return QWidget::eventFilter(watched, event);
}

void FiguresArea::keepInSight(const QAbstractItemView* view)
{
    const auto cell = view->visualRect(view->currentIndex());
    bringIntoSight(view->viewport(), cell);
}

void FiguresArea::bringIntoSight(const QWidget* widget, const QRect& part)
{
    const auto middle = widget->mapTo(m_both, part.center());
    const int reach = std::min(part.height(), m_scroll->viewport()->height()) / 2;
    m_scroll->ensureVisible(middle.x(), middle.y(), 0, reach);
}

}
