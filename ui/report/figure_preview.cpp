#include "ui/report/figure_preview.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include "ui/bridge/text.h"
#include "ui/charts/chart_view.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/report/grid_model.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int WIDEST_COLUMN = 420;
constexpr int LEAST_OF_WIDEST = 220; ///< which gives way, so that nobody has to scroll to read its lines
constexpr int MEASURED_ROWS = 100;

QToolButton* zoomButton(const QString& text, const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(toolTip);
    button->setCheckable(true);
    button->setProperty("button", true);
    return button;
}

}

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_chart(new ChartView)
    , m_table(new QTableView)
    , m_grid(new GridModel(this))
    , m_size(label({}, TextRole::Muted))
    , m_warning(new SaidLine(TextRole::Warning))
    , m_page(zoomButton(tr("Whole page"), tr("As large as the page fits")))
    , m_trueSize(zoomButton(tr("100 %"), tr("As large as it will be printed")))
{
    m_chart->setPaper(true);
    m_chart->setAccessibleName(tr("Preview of the figure"));
    m_table->setModel(m_grid);
    m_table->setAccessibleName(tr("Preview of the table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(true);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FigurePreview::fitRows);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_table);

    auto* zoom = new QButtonGroup(this);
    zoom->addButton(m_page);
    zoom->addButton(m_trueSize);
    connect(m_trueSize, &QToolButton::toggled, this, &FigurePreview::setTrueSize);
    auto* head = new QHBoxLayout;
    head->addWidget(m_size);
    head->addStretch();
    head->addWidget(m_page);
    head->addWidget(m_trueSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_warning);
    layout->addWidget(m_stack, 1);
    m_page->setChecked(true);
    m_chart->setFit(ChartView::Fit::Page);
}

void FigurePreview::setTrueSize(bool isTrueSize)
{
    m_chart->setFit(isTrueSize ? ChartView::Fit::TrueSize : ChartView::Fit::Page);
}

void FigurePreview::showFigure(const DrawnFigure& figure)
{
    m_chart->setFigure(figure.data, figure.style, figure.text);
    m_size->setText(tr("%1 mm × %2 mm")
                        .arg(locale().toString(figure.drawing.size.width(), 'f', 1),
                             locale().toString(figure.drawing.size.height(), 'f', 1)));
    QStringList warnings;
    if (const int without = figure.drawing.withoutCitations; without > 0) {
        warnings << tr(
            "In %Ln place(s) the citations do not fit: make the figure wider or its letters smaller.",
            nullptr,
            without);
    }
    if (const auto page = pageHeightOf(figure.style); page && figure.drawing.size.height() > *page) {
        warnings << tr("Higher than a page (%1 mm): take fewer levels or entries, a larger width, smaller "
                       "letters, or set a height.")
                        .arg(locale().toString(*page, 'f', 0));
    }
    warn(warnings.join(QLatin1Char('\n')));
    m_page->show();
    m_trueSize->show();
    m_stack->setCurrentWidget(m_chart);
}

void FigurePreview::showTable(const report::Grid& grid, bool isWhole)
{
    const auto rows = grid.rows.size();
    m_grid->setGrid(grid);
    fitColumns();
    warn({});
    m_size->setText(isWhole ? tr("%Ln row(s)", nullptr, static_cast<int>(rows))
                            : tr("the first %Ln row(s)", nullptr, static_cast<int>(rows)));
    m_page->hide();
    m_trueSize->hide();
    m_stack->setCurrentWidget(m_table);
}

void FigurePreview::showProblem(const QString& sentence)
{
    m_chart->setMessage(sentence);
    warn({});
    m_size->clear();
    m_page->hide();
    m_trueSize->hide();
    m_stack->setCurrentWidget(m_chart);
}

void FigurePreview::warn(const QString& sentence)
{
    m_warning->say(sentence);
}

void FigurePreview::fitColumns()
{
    m_table->resizeColumnsToContents();
    auto* header = m_table->horizontalHeader();
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        header->resizeSection(column, std::min(header->sectionSize(column), WIDEST_COLUMN));
    }
    int widest = 0;
    for (int column = 1; column < m_grid->columnCount(); ++column) {
        widest = header->sectionSize(column) > header->sectionSize(widest) ? column : widest;
    }
    if (const int beyond = header->length() - m_table->viewport()->width();
        beyond > 0 && header->sectionSize(widest) > LEAST_OF_WIDEST) {
        header->resizeSection(widest, std::max(LEAST_OF_WIDEST, header->sectionSize(widest) - beyond));
    }
    fitRows();
}

/// As high as what is in sight needs: a long text further right would leave empty lines beside short ones.
void FigurePreview::fitRows()
{
    QStyleOptionViewItem option;
    option.initFrom(m_table);
    option.widget = m_table;
    option.features |= QStyleOptionViewItem::WrapText;
    const int first = std::max(0, m_table->columnAt(0));
    const int last = m_table->columnAt(m_table->viewport()->width() - 1);
    const int end = last < 0 ? m_grid->columnCount() : last + 1;
    for (int row = 0; row < std::min(m_grid->rowCount(), MEASURED_ROWS); ++row) {
        int height = m_table->verticalHeader()->minimumSectionSize();
        for (int column = first; column < end; ++column) {
            option.rect.setWidth(m_table->columnWidth(column));
            const auto index = m_grid->index(row, column);
            height = std::max(height, m_table->itemDelegate()->sizeHint(option, index).height());
        }
        m_table->setRowHeight(row, height);
    }
}

bool FigurePreview::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

}
