#include "ui/protocol/part_pane.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/coding/metrics.h"
#include "core/review/reviewers.h"
#include "core/screening/criteria.h"
#include "core/sources/questions.h"
#include "core/sources/source_edit.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/protocol/protocol_words.h"

namespace alidade::ui {

PartPane::PartPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_about(wrapped({}, TextRole::Muted))
    , m_line(new QLineEdit)
    , m_kind(new ElidedBox(12))
    , m_add(new QPushButton(tr("Add")))
    , m_problem(new SaidLine(TextRole::Warning))
{
    m_kind->addItems(
        {ui::title(SourceKind::Database), ui::title(SourceKind::Snowballing), ui::title(SourceKind::Other)});
    m_kind->setAccessibleName(tr("Kind of the new source"));
    m_add->setProperty("primary", true);
    for (auto* control : std::initializer_list<QWidget*>{m_line, m_kind, m_add}) {
        control->setEnabled(!workspace.isReadOnly());
    }
    auto* row = new QHBoxLayout;
    row->addWidget(m_line, 1);
    row->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addLayout(row);
    layout->addWidget(m_kind);
    layout->addWidget(m_problem);
    layout->addStretch();
    connect(m_line, &QLineEdit::returnPressed, this, &PartPane::add);
    connect(m_add, &QPushButton::clicked, this, &PartPane::add);
    connect(&workspace, &Workspace::failed, this, [this](const Error& error) {
        if (m_isSaving) {
            m_problem->say(sentence(error));
        }
    });
    connect(&workspace, &Workspace::keepingAll, this, [this] {
        m_begun[m_part] = m_line->text();
        for (const auto& [part, text] : m_begun) {
            if (!text.trimmed().isEmpty()) {
                m_workspace.couldNotKeep(tr("what was begun in the protocol: %1").arg(text.trimmed()));
            }
        }
    });
    show(m_part);
}

void PartPane::show(PlanPart part)
{
    if (part != m_part) {
        m_begun[m_part] = m_line->text();
        m_line->setText(m_begun[part]);
        m_problem->sayNothing();
    }
    m_part = part;
    m_about->setText(about(part));
    m_kind->setVisible(part == PlanPart::Sources);
    const auto name = part == PlanPart::Questions ? tr("New question")
        : part == PlanPart::Include               ? tr("New reason to include")
        : part == PlanPart::Exclude               ? tr("New reason to exclude")
        : part == PlanPart::Metrics               ? tr("New metric")
        : part == PlanPart::Reviewers             ? tr("New reviewer")
                                                  : tr("New source");
    m_line->setPlaceholderText(name);
    m_line->setAccessibleName(name);
    m_add->setAccessibleName(tr("Add: %1").arg(name));
}

void PartPane::edit()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

QString PartPane::problemText() const
{
    return m_problem->text();
}

Result<std::int64_t> PartPane::insert(store::Transaction& transaction, const std::string& text) const
{
    const auto plain = [](const auto& id) { return id ? Result<std::int64_t>(id->value) : fail(id.error()); };
    switch (m_part) {
    case PlanPart::Questions: return plain(sources::addQuestion(transaction, text));
    case PlanPart::Include: return plain(screening::addCriterion(transaction, CriterionKind::Include, text));
    case PlanPart::Exclude: return plain(screening::addCriterion(transaction, CriterionKind::Exclude, text));
    case PlanPart::Sources:
        return plain(sources::addSource(transaction, text, static_cast<SourceKind>(m_kind->currentIndex())));
    case PlanPart::Metrics: return plain(coding::addMetricNamed(transaction, text));
    case PlanPart::Reviewers: return plain(addReviewer(transaction, text));
    case PlanPart::Review:
    case PlanPart::Screening: break;
    }
    return fail(ErrorCode::Invalid, translatable("Sentence", "Nothing can be added here."));
}

void PartPane::add()
{
    std::int64_t id = 0;
    m_problem->sayNothing();
    m_isSaving = true;
    const auto part = m_part;
    const bool isDone =
        m_workspace.write(m_line->accessibleName(), [&](store::Transaction& transaction) -> Result<void> {
            const auto made = insert(transaction, fromQt(m_line->text()));
            if (!made) {
                return fail(made.error());
            }
            id = *made;
            return {};
        });
    m_isSaving = false;
    if (isDone) {
        m_line->clear();
        Q_EMIT added({part, id});
    }
}

}
