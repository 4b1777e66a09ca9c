#include "ui/coding/claims_panel.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include "ui/bridge/command.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/coding/claim_delegate.h"
#include "ui/coding/claim_form.h"
#include "ui/controls/icons.h"

namespace alidade::ui {

ClaimsPanel::ClaimsPanel(Desk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_model(new ClaimsModel(desk, this))
    , m_list(new QListView)
    , m_form(new ClaimForm(desk))
    , m_stack(new QStackedWidget)
    , m_none(wrapped({}, TextRole::Muted))
    , m_head(label(tr("Claims"), TextRole::Title))
{
    makeActions();
    m_list->setItemDelegate(new ClaimDelegate(this));
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Claims of this paper"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addActions({m_edit, m_remove});
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* head = new QHBoxLayout;
    head->addWidget(m_head, 1);
    auto* add = button(m_new);
    add->setFocusPolicy(Qt::TabFocus);
    head->addWidget(add);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_form);
    content()->addLayout(head);
    content()->addWidget(m_stack, 1);

    connect(m_form, &ClaimForm::closed, this, [this] { showForm(false); });
    connect(m_list, &QListView::doubleClicked, this, &ClaimsPanel::editClaim);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ClaimsPanel::refresh);
    connect(&desk, &Desk::sheetChanged, this, &ClaimsPanel::refresh);
    refresh();
}

void ClaimsPanel::makeActions()
{
    m_new = new QAction(icon(QStringLiteral("add")), tr("New claim"), this);
    m_new->setIconText(tr("Claim"));
    m_new->setShortcut(Qt::Key_C);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit = new QAction(tr("Edit claim"), this);
    m_edit->setShortcuts(enterKeys());
    m_edit->setShortcutContext(Qt::WidgetShortcut);
    m_remove = new QAction(tr("Remove claim"), this);
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    connect(m_new, &QAction::triggered, this, &ClaimsPanel::claimWanted);
    connect(m_edit, &QAction::triggered, this, &ClaimsPanel::editClaim);
    connect(m_remove, &QAction::triggered, this, &ClaimsPanel::removeClaim);
}

const Claim* ClaimsPanel::ownClaim() const
{
    const auto* shown = m_model->claim(m_list->currentIndex().row());
    const bool isOurs =
        shown != nullptr && m_desk.isOwn(shown->claim.reviewer) && !m_desk.workspace().isReadOnly();
    return isOurs ? &shown->claim : nullptr;
}

void ClaimsPanel::refresh()
{
    const auto* sheet = m_desk.sheet();
    const auto paper = sheet == nullptr ? std::nullopt : std::optional(sheet->paper.id);
    const int claims = m_model->rowCount();
    m_head->setText(claims == 0 ? tr("Claims") : tr("Claims  %1").arg(countText(claims)));
    m_new->setEnabled(paper.has_value() && !m_desk.workspace().isReadOnly());
    m_edit->setEnabled(ownClaim() != nullptr);
    m_remove->setEnabled(ownClaim() != nullptr);
    m_none->setText(
        paper ? tr("No measured statement yet. Select a passage with a number and press C: metric, value,"
                   " unit and comparator are read from it for you to confirm.")
              : QString());
    if (m_stack->currentWidget() == m_form && paper == m_paper) {
        return;
    }
    if (m_stack->currentWidget() == m_form) { // another paper: what was begun belongs to the one before
        m_form->forget();
        Q_EMIT formOpened(false);
    }
    m_stack->setCurrentWidget(claims > 0 ? static_cast<QWidget*>(m_list) : m_none);
}

void ClaimsPanel::showForm(bool isOpen)
{
    const auto* sheet = m_desk.sheet();
    m_paper = isOpen && sheet != nullptr ? std::optional(sheet->paper.id) : std::nullopt;
    m_stack->setCurrentWidget(isOpen ? static_cast<QWidget*>(m_form) : m_none);
    Q_EMIT formOpened(isOpen);
    refresh();
}

void ClaimsPanel::writeClaim(const std::optional<Excerpt>& passage)
{
    if (m_stack->currentWidget() == m_form && m_form->isBegun()) {
        m_form->resume(passage);
        return;
    }
    showForm(true);
    m_form->openNew(passage ? toQt(passage->quote) : QString(), passage);
}

void ClaimsPanel::editClaim()
{
    if (const auto* claim = ownClaim()) {
        const auto edited = *claim;
        showForm(true);
        m_form->openClaim(edited, m_model->metricName(edited.metric));
    }
}

void ClaimsPanel::removeClaim()
{
    if (const auto* claim = ownClaim()) {
        m_desk.removeClaim(claim->id);
    }
}

}
