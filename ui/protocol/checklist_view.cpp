#include "ui/protocol/checklist_view.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include "core/report/writers.h"
#include "core/review/output.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/papers/row_table.h"
#include "ui/papers/wrapped_row_delegate.h"
#include "ui/protocol/checklist_model.h"
#include "ui/protocol/checklist_words.h"
#include "ui/protocol/hand_form.h"

namespace alidade::ui {

namespace {

QString lines(const std::vector<Sentence>& sentences)
{
    QStringList all;
    for (const auto& sentence : sentences) {
        all << said(sentence);
    }
    return all.join(QLatin1Char('\n'));
}

}

ChecklistView::ChecklistView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_reader(workspace.review().file())
    , m_model(new ChecklistModel(this))
    , m_standards(new QComboBox)
    , m_source(wrapped({}, TextRole::Muted))
    , m_progress(label({}, TextRole::Title))
    , m_table(new QTableView)
    , m_heading(wrapped({}, TextRole::Title))
    , m_place(wrapped({}, TextRole::Muted))
    , m_answer(wrapped({}, TextRole::Plain))
    , m_missing(wrapped({}, TextRole::Warning))
    , m_show(new QPushButton(tr("Show it")))
    , m_hand(new HandForm(workspace))
{
    for (std::size_t i = 0; i < report::STANDARDS; ++i) {
        m_standards->addItem(toQt(report::nameOf(static_cast<report::Standard>(i))));
    }
    m_standards->setAccessibleName(tr("Standard"));
    const auto chosen = report::chosenStandard(workspace.review());
    m_standards->setCurrentIndex(static_cast<int>(chosen.value_or(report::Standard::KitchenhamCharters)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(listAndDetail(listPanel(), itemPanel(), {640, 480}));
    connect(m_standards, &QComboBox::activated, this, [this] { choose(standard()); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ChecklistView::showItem);
    connect(m_table, &QTableView::activated, this, &ChecklistView::follow);
    connect(m_show, &QPushButton::clicked, this, &ChecklistView::follow);
}

QWidget* ChecklistView::listPanel()
{
    m_table->setModel(m_model);
    showRows(*m_table, tr("Items of the checklist"));
    m_table->setItemDelegate(new WrappedRowDelegate(m_table));
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(ChecklistModel::Number, QHeaderView::Interactive);
    header->setSectionResizeMode(ChecklistModel::Section, QHeaderView::Interactive);
    header->setSectionResizeMode(ChecklistModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(ChecklistModel::State, QHeaderView::Interactive);
    m_table->installEventFilter(this);
    connect(
        header,
        &QHeaderView::sectionResized,
        this,
        [this] { fitRows(*m_table); },
        Qt::QueuedConnection); // all columns have their widths then
    auto* top = new QHBoxLayout;
    top->addWidget(m_standards);
    top->addWidget(m_progress, 1);
    auto* panel = new Panel;
    panel->content()->addLayout(top);
    panel->content()->addWidget(m_source);
    panel->content()->addWidget(m_table, 1);
    return panel;
}

QWidget* ChecklistView::itemPanel()
{
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(8);
    rows->addWidget(m_heading);
    rows->addWidget(m_place);
    rows->addWidget(m_answer);
    rows->addWidget(m_missing);
    auto* button = new QHBoxLayout;
    button->addWidget(m_show);
    button->addStretch();
    rows->addLayout(button);
    rows->addSpacing(6);
    rows->addWidget(m_hand, 1);
    auto* panel = new Panel;
    panel->content()->addWidget(scrolling(inner));
    panel->setMinimumWidth(280);
    return panel;
}

/// In a narrow window the answers count more than the sections.
void ChecklistView::fitColumns()
{
    constexpr int NARROW = 520;
    constexpr int MOST = 240;
    const int width = m_table->width();
    const int numbers = fontMetrics().horizontalAdvance(QStringLiteral("5.4.100"));
    m_table->horizontalHeader()->resizeSection(ChecklistModel::Number, numbers + 2 * RowDelegate::PADDING);
    m_table->setColumnHidden(ChecklistModel::Section, width < NARROW);
    m_table->horizontalHeader()->resizeSection(ChecklistModel::Section, width / 5);
    m_table->horizontalHeader()->resizeSection(ChecklistModel::State, std::min(MOST, width * 2 / 5));
}

bool ChecklistView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

report::Standard ChecklistView::standard() const
{
    return static_cast<report::Standard>(std::max(0, m_standards->currentIndex()));
}

void ChecklistView::choose(report::Standard standard)
{
    commit();
    m_standards->setCurrentIndex(static_cast<int>(standard));
    const bool isMethod = standard != report::Standard::PrismaS; // which reports the search of any review
    if (isMethod && !m_workspace.isReadOnly() && report::chosenStandard(m_workspace.review()) != standard) {
        m_workspace.write(tr("Checklist: %1").arg(toQt(report::nameOf(standard))),
                          [&](store::Transaction& transaction) -> Result<void> {
                              report::chooseStandard(transaction, standard);
                              return {};
                          });
    }
    fill();
    m_table->selectRow(0);
}

void ChecklistView::refresh()
{
    fill();
    m_reader.read([](const Review& review,
                     const std::stop_token&) { return report::checklistNumbers(review.database()); },
                  [this](Result<report::ChecklistNumbers> numbers) {
                      if (numbers) {
                          m_numbers = std::move(*numbers);
                          fill();
                      }
                  });
}

void ChecklistView::commit()
{
    m_hand->commit();
}

void ChecklistView::fill()
{
    m_source->setText(toQt(report::sourceOf(standard())));
    if (!m_numbers) {
        m_progress->setText(tr("Counting …"));
        return;
    }
    const int row = m_table->currentIndex().row();
    m_model->setLines(report::checklist(m_workspace.review(), m_workspace.index(), *m_numbers, standard()));
    fitRows(*m_table);
    if (!m_table->currentIndex().isValid()) {
        m_table->selectRow(std::max(0, std::min(row, m_model->rowCount() - 1)));
    }
    const auto [answered, all] = progress();
    m_progress->setText(tr("%1 of %2 answered").arg(countText(answered), countText(all)));
    showItem();
    Q_EMIT changed();
}

std::pair<int, int> ChecklistView::progress() const
{
    const auto& all = m_model->lines();
    const auto open = std::ranges::count(all, report::ItemState::Open, &report::ChecklistLine::state);
    return {static_cast<int>(std::ssize(all) - open), static_cast<int>(all.size())};
}

void ChecklistView::showItem()
{
    const auto* line = m_model->line(m_table->currentIndex());
    if (line == nullptr) {
        return;
    }
    m_heading->setText(QStringLiteral("%1  %2").arg(toQt(line->item.number), itemName(line->item)));
    m_place->setText(
        QStringLiteral("%1 · %2").arg(toQt(report::nameOf(standard())), sectionName(line->item)));
    const bool isLog = line->item.evidence == report::Evidence::SearchLog;
    const auto said = isLog ? lines(line->said) : foundText(line->found);
    m_answer->setText(said.isEmpty() ? tr("Nothing in the review says it; say it by hand.") : said);
    m_missing->setText(line->missing.empty() ? QString()
                                             : tr("It is not said:\n%1").arg(lines(line->missing)));
    m_missing->setVisible(!line->missing.empty());
    const auto page = report::pageOf(line->item.evidence);
    m_show->setVisible(!page.empty());
    m_show->setAccessibleName(tr("Show what answers item %1").arg(toQt(line->item.number)));
    m_hand->show(standard(), line->item.number);
}

QString ChecklistView::detailText() const
{
    return m_answer->text() + (m_missing->isHidden() ? QString() : QLatin1Char('\n') + m_missing->text());
}

void ChecklistView::follow()
{
    const auto* line = m_model->line(m_table->currentIndex());
    if (line != nullptr && !report::pageOf(line->item.evidence).empty()) {
        Q_EMIT pageWanted(toQt(report::pageOf(line->item.evidence)));
    }
}

report::NamedGrid ChecklistView::grid() const
{
    return standard() == report::Standard::PrismaS ? report::prismaSGrid(m_model->lines())
                                                   : report::checklistGrid(standard(), m_model->lines());
}

QString ChecklistView::reportText() const
{
    return toQt(standard() == report::Standard::PrismaS
                    ? report::prismaSAppendix(m_workspace.review().database(), m_model->lines())
                    : report::toMarkdown(grid().grid));
}

void ChecklistView::copyReport() const
{
    QGuiApplication::clipboard()->setText(reportText());
}

void ChecklistView::saveReport()
{
    const auto file =
        QFileDialog::getSaveFileName(this,
                                     tr("Save the checklist"),
                                     toQt(grid().name) + QStringLiteral(".md"),
                                     tr("Markdown (*.md);;Table as CSV (*.csv);;Table for LaTeX "
                                        "(*.tex);;Table as HTML (*.html);;Excel (*.xlsx)"));
    if (file.isEmpty()) {
        return;
    }
    if (const auto saved = saveReport(file); !saved) {
        Q_EMIT m_workspace.failed(saved.error());
    }
}

Result<void> ChecklistView::saveReport(const QString& file) const
{
    for (const auto format : report::TABLE_FORMATS) {
        const auto isFormat =
            file.endsWith(QLatin1Char('.') + toQt(report::ending(format)), Qt::CaseInsensitive);
        if (isFormat && format != report::TableFormat::Markdown) {
            const auto bytes = report::written(grid(), format);
            return bytes ? writeOutput(m_workspace.review(), toPath(file), *bytes)
                         : Result<void>(fail(bytes.error()));
        }
    }
    return writeOutput(m_workspace.review(), toPath(file), fromQt(reportText()));
}

}
