#include "ui/report/reported_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/report/reported.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/begun_guard.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/report/reported_model.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

constexpr QSize USUAL_SIZE(680, 620);

/// Of all that is counted, the numbers alone: a large review has a million papers behind them.
report::Flow withoutPapers(report::Flow flow)
{
    for (auto& number : flow.numbers) {
        number.papers = {};
    }
    flow.included.papers = {};
    flow.reasons = {};
    return flow;
}

}

ReportedDialog::ReportedDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_reader(workspace.review().file())
    , m_model(new ReportedModel(workspace.review().database().all<Source>("ORDER BY position, id"),
                                workspace.review().database().all<Reported>("ORDER BY id"),
                                this))
    , m_table(new QTableView)
    , m_problems(new SaidLine(TextRole::Warning))
{
    setWindowTitle(tr("Reported numbers"));
    setAttribute(Qt::WA_DeleteOnClose);
    resizeWithin(*this, USUAL_SIZE);
    makeTable();
    auto* purpose =
        wrapped(tr("What a paper or an earlier search says of the flow, where the records are not in this "
                   "review. The diagram shows it with a star."),
                TextRole::Muted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Save)->setEnabled(!workspace.isReadOnly());
    connect(buttons, &QDialogButtonBox::accepted, this, &ReportedDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Reported numbers"), TextRole::Heading));
    layout->addWidget(purpose);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_problems);
    layout->addWidget(buttons);
    new BegunGuard(*this, [this] { return !m_model->changes().empty(); });
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        m_notTaken.clear();
        showProblems();
    });
    connect(m_model, &ReportedModel::notTaken, this, [this](const QString& number, const QString& typed) {
        m_notTaken = tr("%1: \"%2\" is no count and was not taken.").arg(number, typed);
        showProblems();
    });
    readCounted();
    showProblems();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ReportedDialog::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Numbers of the flow"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + 10));
    auto* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(ReportedModel::Number, QHeaderView::Stretch);
    for (const auto column : {ReportedModel::Counted, ReportedModel::Value, ReportedModel::Derived}) {
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    }
    m_table->setCurrentIndex(m_model->index(0, ReportedModel::Value));
    if (m_workspace.isReadOnly()) {
        m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    }
}

void ReportedDialog::readCounted()
{
    m_reader.read(
        [](const Review& review, const std::stop_token&) {
            return withoutPapers(report::countedFlow(review.database()));
        },
        [this](Result<report::Flow> flow) {
            if (flow) {
                m_model->setCounted(*flow);
                m_counted = std::move(*flow);
                showProblems();
            } else {
                m_problems->say(sentence(flow.error()));
            }
        });
}

/// What of the numbers as they are typed does not add up.
void ReportedDialog::showProblems()
{
    QStringList sentences;
    if (!m_notTaken.isEmpty()) {
        sentences << m_notTaken;
    }
    if (m_counted) {
        auto flow = *m_counted;
        report::addReported(flow, m_model->draft());
        for (const auto& problem : flow.problems) {
            if (problem.rule.starts_with("reported")) {
                sentences << said(problem.message);
            }
        }
    }
    m_problems->say(sentences.join(QLatin1Char('\n')));
}

QString ReportedDialog::problemText() const
{
    return m_problems->isHidden() ? QString() : m_problems->text();
}

void ReportedDialog::accept()
{
    m_table->setCurrentIndex({}); // what is still being typed counts
    if (!std::exchange(m_notTaken, {}).isEmpty()) {
        return; // what was not taken is to be read first
    }
    const auto changes = m_model->changes();
    QString refused;
    const auto failed = connect(
        &m_workspace, &Workspace::failed, this, [&](const Error& error) { refused = sentence(error); });
    const bool isWritten = changes.empty()
        || m_workspace.write(
            tr("Report numbers of the flow"), [&](store::Transaction& transaction) -> Result<void> {
                for (const auto& number : changes) {
                    const auto kept =
                        report::setReported(transaction, number.name, number.value, number.status);
                    if (!kept) {
                        return kept;
                    }
                }
                return {};
            });
    disconnect(failed);
    if (isWritten) {
        QDialog::accept();
    } else {
        m_problems->say(refused);
    }
}

}
