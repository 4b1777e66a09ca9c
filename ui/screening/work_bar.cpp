#include "ui/screening/work_bar.h"

#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>

#include "ui/bridge/count_text.h"
#include "ui/bridge/lead.h"
#include "ui/bridge/text.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/flow_layout.h"
#include "ui/screening/verdict_words.h"

namespace alidade::ui {

namespace {

using screening::WorkOrder;
using screening::WorkSet;

QString number(std::size_t value)
{
    return countText(value);
}

void choose(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}

WorkBar::WorkBar(ScreeningDesk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_choices(new FlowLayout(FlowLayout::GAP))
    , m_set(new ChoiceBox(tr("Papers")))
    , m_source(new ChoiceBox(tr("Source")))
    , m_order(new ChoiceBox(tr("Order")))
    , m_reviewer(new ChoiceBox(tr("Reviewer")))
    , m_progress(label({}, TextRole::Muted))
    , m_lead(wrapped({}, TextRole::Muted))
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    for (int order = 0; order < 4; ++order) {
        m_order->addItem(orderName(static_cast<WorkOrder>(order)), order);
    }
    layOut();
    for (auto* box : {m_set, m_source, m_order}) {
        connect(box, &QComboBox::activated, this, &WorkBar::ask);
    }
    connect(m_reviewer, &QComboBox::activated, this, [this] {
        m_desk.workspace().setReviewer(m_reviewer->currentText());
        Q_EMIT left();
    });
    connect(m_stop, &QPushButton::clicked, &desk, &ScreeningDesk::stopMaking);
    connect(&desk, &ScreeningDesk::listChanged, this, &WorkBar::refresh);
    connect(&desk.workspace(), &Workspace::reviewerChanged, this, &WorkBar::refresh);
}

void WorkBar::layOut()
{
    m_choices->setGiving(true);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setAccessibleName(tr("How far the screening has come"));
    m_stop->hide();
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_progress, 1);
    line->addWidget(m_stop);
    content()->addLayout(m_choices);
    content()->addLayout(line);
    content()->addWidget(m_lead);
    content()->addWidget(m_bar);
}

void WorkBar::showActions(QAction* titleAbstract, QAction* fullText, QAction* rules, QAction* all)
{
    for (auto* action : {titleAbstract, fullText}) {
        m_choices->addWidget(button(action));
    }
    for (auto* box : {m_set, m_source, m_order, m_reviewer}) {
        m_choices->addWidget(box);
    }
    m_choices->addWidget(button(rules));
    m_all = button(all);
    m_choices->addWidget(m_all);
    refresh(); // no sooner: a box that has no place yet would be shown as a window of its own
}

void WorkBar::refresh()
{
    fillSets();
    fillSources();
    fillReviewers();
    choose(m_order, static_cast<int>(m_desk.question().order));
    showProgress();
    showLead();
    if (m_all != nullptr) {
        m_all->setVisible(!m_desk.workspace().filter().isEmpty());
    }
}

void WorkBar::fillSets()
{
    const QSignalBlocker blocked(m_set);
    const auto* list = m_desk.list();
    if (m_set->count() == 0) {
        for (std::size_t set = 0; set < screening::WORK_SETS; ++set) {
            m_set->addItem(setName(static_cast<WorkSet>(set)), static_cast<int>(set));
        }
    }
    for (int row = 0; row < m_set->count() && list != nullptr; ++row) {
        const auto set = static_cast<WorkSet>(m_set->itemData(row).toInt());
        m_set->setItemText(row, QStringLiteral("%1  %2").arg(setName(set), number(list->count(set))));
    }
    choose(m_set, static_cast<int>(m_desk.question().set));
    m_set->updateGeometry(); // its text may be longer now
}

void WorkBar::fillSources()
{
    const QSignalBlocker blocked(m_source);
    const auto& sources = m_desk.workspace().index().sources();
    m_source->clear();
    m_source->addItem(tr("All sources"), 0);
    for (const auto& source : sources) {
        m_source->addItem(toQt(source.name), static_cast<qlonglong>(source.id.value));
    }
    const auto chosen = m_desk.question().source;
    choose(m_source, chosen ? QVariant(static_cast<qlonglong>(chosen->value)) : QVariant(0));
    m_source->setVisible(sources.size() > 1);
}

void WorkBar::fillReviewers()
{
    const QSignalBlocker blocked(m_reviewer);
    const auto own = toQt(m_desk.workspace().review().reviewer());
    m_reviewer->clear();
    for (const auto& reviewer : m_desk.workspace().index().reviewers()) {
        if (reviewer.role == ReviewerRole::Reviewer) {
            m_reviewer->addItem(toQt(reviewer.name));
        }
    }
    if (m_reviewer->findText(own, Qt::MatchFixedString) < 0) {
        m_reviewer->insertItem(0, own); // who has done nothing yet
    }
    m_reviewer->setCurrentIndex(m_reviewer->findText(own, Qt::MatchFixedString));
    m_reviewer->setVisible(m_reviewer->count() > 1);
}

void WorkBar::showProgress()
{
    const auto* list = m_desk.list();
    m_stop->setVisible(m_desk.isMaking());
    if (m_desk.isMaking()) {
        m_bar->setRange(0, 0);
        m_progress->setText(tr("The papers are put in order …"));
        return;
    }
    if (list == nullptr) {
        m_bar->setRange(0, 1);
        m_bar->setValue(0);
        m_progress->clear();
        return;
    }
    const auto progress = list->progress();
    QStringList parts{tr("%1 of %2 decided").arg(number(progress.decided()), number(progress.papers)),
                      tr("%1 included").arg(number(progress.included)),
                      tr("%1 excluded").arg(number(progress.excluded)),
                      tr("%1 maybe").arg(number(progress.maybe))};
    if (progress.conflicts > 0) {
        parts += tr("%Ln conflict(s)", nullptr, static_cast<int>(progress.conflicts));
    }
    if (const auto pace = m_desk.perHour()) {
        parts += tr("%1 an hour").arg(QLocale().toString(*pace));
    }
    if (!m_desk.workspace().filter().isEmpty()) {
        parts += tr("only papers of the filter");
    }
    m_progress->setText(parts.join(QStringLiteral("  ·  ")));
    m_bar->setRange(0, std::max(1, static_cast<int>(progress.papers)));
    m_bar->setValue(static_cast<int>(progress.decided()));
}

void WorkBar::showLead()
{
    const auto lead = otherLead(m_desk.workspace());
    m_lead->setVisible(lead.has_value());
    if (lead) {
        m_lead->setText(tr("What %1 says counts, who leads by the protocol; what you decide verifies it.")
                            .arg(toQt(lead->name)));
        m_lead->setToolTip(
            tr("Your decisions are kept and compared, but include and exclude no paper. Whose word "
               "counts is chosen on the page Protocol, under Screening."));
    }
}

void WorkBar::ask()
{
    auto question = m_desk.question();
    question.set = static_cast<WorkSet>(m_set->currentData().toInt());
    question.order = static_cast<WorkOrder>(m_order->currentData().toInt());
    const auto source = m_source->currentData().toLongLong();
    question.source = source == 0 ? std::nullopt : std::optional(SourceId{source});
    m_desk.ask(std::move(question));
    Q_EMIT left();
}

}
