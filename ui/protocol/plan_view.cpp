#include "ui/protocol/plan_view.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTreeView>

#include "core/coding/metrics.h"
#include "core/review/reviewers.h"
#include "core/screening/criteria.h"
#include "core/sources/questions.h"
#include "core/sources/source_edit.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/protocol/delete_criterion_dialog.h"
#include "ui/protocol/metric_form.h"
#include "ui/protocol/part_pane.h"
#include "ui/protocol/plan_delegate.h"
#include "ui/protocol/plan_model.h"
#include "ui/protocol/protocol_words.h"
#include "ui/protocol/reviewer_form.h"

namespace alidade::ui {

namespace {

constexpr int SPARE = 8;           ///< what eliding asks for beyond the width of a text
constexpr int MOST_FOR_NAMES = 22; ///< percent of the width: longer names wrap
constexpr int LEAST_FOR_NAMES = 80;
constexpr int ENOUGH_FOR_NAMES = 136;
constexpr int NARROW = 360; ///< pixels of a tree in which the texts need all of the room

}

PlanView::PlanView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new PlanModel(workspace, this))
    , m_tree(new QTreeView)
    , m_heading(wrapped({}, TextRole::Title))
    , m_forms(new QStackedWidget)
    , m_part(new PartPane(workspace))
    , m_review(new ReviewForm(workspace))
    , m_screening(new ScreeningForm(workspace))
    , m_question(new ResearchQuestionForm(workspace))
    , m_criterion(new CriterionForm(workspace))
    , m_source(new SourceForm(workspace))
    , m_metric(new MetricForm(workspace))
    , m_reviewer(new ReviewerForm(workspace))
{
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new PlanDelegate(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(12);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tree->setAccessibleName(tr("The plan of the review"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(32);
    m_tree->header()->setSectionResizeMode(PlanModel::Name, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(PlanModel::Text, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(PlanModel::Note, QHeaderView::Interactive);
    m_tree->setProperty("rows", true);
    m_tree->installEventFilter(this);
    connect(m_tree->header(), // the widths say how many lines a text takes, once all have theirs
            &QHeaderView::sectionResized,
            m_tree,
            &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
    unfold();
    auto* left = new Panel;
    left->content()->addWidget(m_tree, 1);
    auto* keys = wrapped(tr("Insert add · F2 edit · Alt+arrows move · Del delete"), TextRole::Muted);
    left->content()->addWidget(keys);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(listAndDetail(left, formPanel(), {640, 480}));
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isRefreshing) {
            show(current());
        }
    });
    connect(m_part, &PartPane::added, this, [this](const PlanItem& item) {
        m_tree->scrollTo(m_model->indexOf(item)); // and the line stays ready for the next
    });
    select({PlanPart::Review, 0});
}

std::array<InPlaceForm*, 7> PlanView::forms() const
{
    return {m_review, m_screening, m_question, m_criterion, m_source, m_metric, m_reviewer};
}

QWidget* PlanView::formPanel()
{
    m_forms->addWidget(m_part);
    for (auto* form : forms()) {
        m_forms->addWidget(form);
    }
    auto* inner = new QWidget;
    auto* rows = new QVBoxLayout(inner);
    rows->setContentsMargins(0, 0, 6, 0);
    rows->setSpacing(10);
    rows->addWidget(m_heading);
    rows->addWidget(m_forms, 1);
    auto* panel = new Panel;
    panel->content()->addWidget(scrolling(inner));
    panel->setMinimumWidth(280);
    return panel;
}

/// All is to be seen; and a name that no text stands beside has the whole row, so that its length leaves the
/// column narrow for keys such as "RQ1".
void PlanView::unfold()
{
    m_tree->expandAll();
    for (int part = 0; part < m_model->rowCount(); ++part) {
        m_tree->setFirstColumnSpanned(part, {}, true);
        const auto top = m_model->index(part, 0);
        for (int row = 0; row < m_model->rowCount(top); ++row) {
            const auto text = m_model->index(row, PlanModel::Text, top).data().toString();
            m_tree->setFirstColumnSpanned(row, top, text.isEmpty());
        }
    }
}

int PlanView::longestName() const
{
    int longest = 0;
    for (int part = 0; part < m_model->rowCount(); ++part) {
        const auto top = m_model->index(part, 0);
        for (int row = 0; row < m_model->rowCount(top); ++row) {
            if (!m_tree->isFirstColumnSpanned(row, top)) {
                const auto name = m_model->index(row, PlanModel::Name, top).data().toString();
                longest = std::max(longest, m_tree->fontMetrics().horizontalAdvance(name));
            }
        }
    }
    return longest + 2 * (m_tree->indentation() + RowDelegate::PADDING) + SPARE;
}

/// In a narrow window the texts count more than how often something is used.
void PlanView::fitColumns()
{
    auto* header = m_tree->header();
    const int most = std::clamp(m_tree->width() * MOST_FOR_NAMES / 100, LEAST_FOR_NAMES, ENOUGH_FOR_NAMES);
    m_tree->setColumnHidden(PlanModel::Note, m_tree->width() < NARROW);
    header->resizeSection(PlanModel::Name, std::clamp(longestName(), LEAST_FOR_NAMES, most));
    m_tree->resizeColumnToContents(PlanModel::Note);
    header->resizeSection(PlanModel::Note, header->sectionSize(PlanModel::Note) + SPARE);
}

bool PlanView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree && event->type() == QEvent::Resize) {
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

std::optional<PlanItem> PlanView::current() const
{
    return m_model->item(m_tree->currentIndex());
}

void PlanView::select(const PlanItem& item)
{
    auto index = m_model->indexOf(item);
    if (!index.isValid() && item.id != 0) { // a criterion that is of the other kind now
        const auto other = item.part == PlanPart::Include ? PlanPart::Exclude : PlanPart::Include;
        index = m_model->indexOf({other, item.id});
    }
    m_tree->setCurrentIndex(index.isValid() ? index : m_model->indexOf({item.part, 0}));
}

void PlanView::refresh()
{
    const auto before = current();
    const int row = m_tree->currentIndex().row();
    const bool hadItem = before && before->id != 0;
    m_isRefreshing = true;
    m_model->refresh();
    unfold();
    fitColumns();
    if (before) {
        select(*before);
        const auto top = m_model->indexOf({before->part, 0});
        if (hadItem && m_tree->currentIndex() == top
            && m_model->rowCount(top) > 0) { // it is gone: the next one
            m_tree->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount(top) - 1), 0, top));
        }
    }
    m_isRefreshing = false;
    show(current());
}

void PlanView::commit()
{
    for (auto* form : forms()) {
        if (m_forms->currentWidget() == form) {
            form->commit();
        }
    }
}

void PlanView::show(const std::optional<PlanItem>& item)
{
    if (!item) {
        return;
    }
    const auto index = m_model->indexOf(*item);
    const auto name = index.siblingAtColumn(PlanModel::Name).data().toString();
    m_heading->setText(name);
    if (item->part == PlanPart::Review) {
        m_review->refresh();
        m_forms->setCurrentWidget(m_review);
    } else if (item->part == PlanPart::Screening) {
        m_screening->reload();
        m_forms->setCurrentWidget(m_screening);
    } else if (item->id == 0) {
        m_part->show(item->part);
        m_forms->setCurrentWidget(m_part);
    } else if (item->part == PlanPart::Questions) {
        m_question->show(QuestionId{item->id});
        m_forms->setCurrentWidget(m_question);
    } else if (item->part == PlanPart::Sources) {
        m_source->show(SourceId{item->id});
        m_forms->setCurrentWidget(m_source);
    } else if (item->part == PlanPart::Metrics) {
        m_metric->show(MetricId{item->id});
        m_forms->setCurrentWidget(m_metric);
    } else if (item->part == PlanPart::Reviewers) {
        m_reviewer->show(ReviewerId{item->id});
        m_forms->setCurrentWidget(m_reviewer);
    } else {
        m_criterion->show(CriterionId{item->id});
        m_forms->setCurrentWidget(m_criterion);
    }
    Q_EMIT currentChanged();
}

void PlanView::add()
{
    const auto item = current();
    select({item && isList(item->part) ? item->part : PlanPart::Questions, 0});
    m_part->edit();
}

void PlanView::edit()
{
    if (auto* form = qobject_cast<InPlaceForm*>(m_forms->currentWidget())) {
        form->edit();
    } else {
        m_part->edit();
    }
}

void PlanView::move(int steps)
{
    const auto item = current();
    if (!item || item->id == 0 || item->part == PlanPart::Reviewers) { // who stand by their names
        return;
    }
    const auto name = m_tree->currentIndex().siblingAtColumn(PlanModel::Name).data().toString();
    m_workspace.write(tr("Move %1").arg(name), [&](store::Transaction& transaction) -> Result<void> {
        switch (item->part) {
        case PlanPart::Questions: return sources::moveQuestion(transaction, {item->id}, steps);
        case PlanPart::Include:
        case PlanPart::Exclude: return screening::moveCriterion(transaction, {item->id}, steps);
        case PlanPart::Sources: return sources::moveSource(transaction, {item->id}, steps);
        case PlanPart::Metrics: return coding::moveMetric(transaction, {item->id}, steps);
        case PlanPart::Review:
        case PlanPart::Reviewers:
        case PlanPart::Screening: break;
        }
        return {};
    });
}

void PlanView::remove()
{
    const auto item = current();
    if (!item || item->id == 0) {
        return;
    }
    if (item->part == PlanPart::Include || item->part == PlanPart::Exclude) {
        removeCriterion({item->id});
        return;
    }
    const auto name = m_tree->currentIndex().siblingAtColumn(PlanModel::Name).data().toString();
    m_workspace.write(tr("Delete %1").arg(name), [&](store::Transaction& transaction) {
        return item->part == PlanPart::Questions ? sources::removeQuestion(transaction, {item->id})
            : item->part == PlanPart::Metrics    ? coding::removeMetric(transaction, {item->id})
            : item->part == PlanPart::Reviewers  ? removeReviewer(transaction, {item->id})
                                                 : sources::removeSource(transaction, {item->id});
    });
}

void PlanView::removeCriterion(CriterionId id)
{
    const auto& database = m_workspace.review().database();
    const auto criterion = database.find<Criterion>(id);
    if (!criterion) {
        return;
    }
    const auto cited = screening::citations(database, id);
    const auto perform = [this, id, cited, name = tr("Delete %1").arg(toQt(criterion->name))](
                             const std::optional<screening::Successor>& successor) {
        m_workspace.writeRows(name, cited, [id, successor](store::Transaction& transaction) -> Result<void> {
            const auto removed = screening::removeCriterion(transaction, id, successor);
            return removed ? Result<void>() : Result<void>(fail(removed.error()));
        });
    };
    if (cited == 0) {
        perform(std::nullopt);
        return;
    }
    m_dialog = new DeleteCriterionDialog(m_workspace, *criterion, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::accepted, this, [this, perform] { perform(m_dialog->successor()); });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

}
