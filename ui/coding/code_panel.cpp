#include "ui/coding/code_panel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/bridge/lead.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/coding/code_finder.h"
#include "ui/coding/coding_details.h"
#include "ui/controls/icons.h"
#include "ui/controls/said_line.h"

namespace alidade::ui {

namespace {

QString othersKey()
{
    return QStringLiteral("coding/others");
}

bool has(const map::Index& index, PaperId paper, map::ColumnKey key)
{
    const auto ordinal = index.ordinal(paper);
    return ordinal && index.bits(key).test(*ordinal);
}

}

CodePanel::CodePanel(Desk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_tree(new CodeTree(desk))
    , m_finder(new CodeFinder(desk, this))
    , m_details(new CodingDetails(desk))
    , m_stack(new QStackedWidget)
    , m_noTaxonomy(
          new EmptyState(tr("No questions yet"),
                         tr("A taxonomy says what is asked of every paper and which answers there are.")))
    , m_title(new ElidedLabel)
    , m_reviewer(new ElidedLabel)
    , m_lead(wrapped({}, TextRole::Muted))
    , m_standing(wrapped({}, TextRole::Muted))
    , m_blind(wrapped(tr("What others coded shows when you have answered this paper: the protocol asks for "
                         "two blind readings."),
                      TextRole::Muted))
    , m_progress(label({}, TextRole::Muted))
    , m_message(new SaidLine(TextRole::Warning))
{
    makeActions();
    layOut();
    connect(m_finder, &CodeFinder::finding, this, [this](bool isFinding) {
        m_stack->setCurrentWidget(isFinding ? static_cast<QWidget*>(m_finder->results()) : m_tree);
    });
    connect(m_finder, &CodeFinder::left, this, [this](std::optional<CodeId> code) {
        if (code) {
            m_tree->goTo(*code);
        }
        focusTree();
    });
    connect(m_tree, &CodeTree::currentRowChanged, this, [this] {
        m_finder->setDimension(m_tree->currentDimension());
        m_message->sayNothing();
        m_details->follow(m_tree->currentCode());
        Q_EMIT currentCodeChanged();
    });
    connect(m_tree, &CodeTree::answerJudged, this, [this](const QString& why) { m_message->say(why); });
    connect(m_details, &CodingDetails::closed, this, &CodePanel::focusTree);
    connect(&desk, &Desk::sheetChanged, this, &CodePanel::refresh);
    connect(&desk, &Desk::progressChanged, this, &CodePanel::refresh);
    connect(&desk.workspace(), &Workspace::reviewChanged, this, [this](const store::ChangeNotice& notice) {
        if (notice.touches(store::Table::Setting) || notice.touches(store::Table::Reviewer) // who leads
            || notice.touches(store::Table::Decision)) {
            refresh();
        }
    });
    m_finder->setDimension(m_tree->currentDimension());
    refresh();
}

QAction* CodePanel::addCommand(const QString& text, const QKeySequence& key, const std::function<void()>& run)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    m_needPaper += action;
    return action;
}

void CodePanel::makeActions()
{
    addCommand(tr("Find or add a code"), Qt::Key_Slash, [this] { find(); });
    addCommand(tr("None of the codes applies"), Qt::Key_0, [this] { m_tree->pressDigit(0); });
    addCommand(tr("Note and place of the code"), Qt::Key_F2, [this] { editDetails(); });
    addCommand(tr("Take the code away"), {}, [this] { m_tree->takeCurrent(); });
    m_others = new QAction(tr("Show the codes of others"), this);
    m_others->setCheckable(true);
    connect(m_others, &QAction::toggled, this, [this](bool areShown) {
        settings().setValue(othersKey(), areShown);
        m_tree->codes().setOthersShown(areShown);
    });
    m_actions += m_others;
    auto* taxonomy = new QAction(tr("Edit the taxonomy"), this);
    connect(taxonomy, &QAction::triggered, this, &CodePanel::taxonomyWanted);
    m_noTaxonomy->addButton(taxonomy);
}

void CodePanel::layOut()
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_reviewer->setProperty("role", QStringLiteral("muted"));
    auto* menu = new QToolButton;
    menu->setIcon(icon(QStringLiteral("more")));
    menu->setAccessibleName(tr("More about codes"));
    menu->setToolTip(tr("More about codes"));
    menu->setPopupMode(QToolButton::InstantPopup);
    menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    auto* list = new QMenu(menu);
    list->setToolTipsVisible(true);
    list->addActions(m_actions);
    menu->setMenu(list);

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(menu);
    auto* state = new QHBoxLayout; // a line of its own: beside the title, each would be cut for the others
    state->addWidget(m_reviewer, 1);
    state->addWidget(m_progress);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_finder->results());
    m_stack->addWidget(m_noTaxonomy);
    content()->addLayout(head);
    content()->addLayout(state);
    content()->addWidget(m_lead);
    content()->addWidget(m_standing);
    content()->addWidget(m_blind);
    content()->addWidget(m_finder->field());
    content()->addWidget(m_stack, 1);
    content()->addWidget(m_message);
    content()->addWidget(m_details);
    setTabOrder(m_finder->field(), m_tree);
}

void CodePanel::refresh()
{
    const auto* sheet = m_desk.sheet();
    const bool hasTaxonomy = !m_desk.taxonomy().dimensions().empty();
    const bool isWritable = sheet != nullptr && hasTaxonomy && !m_desk.workspace().isReadOnly();
    m_title->setText(sheet == nullptr || sheet->paper.label.empty()
                         ? tr("Codes")
                         : tr("Codes of %1").arg(toQt(sheet->paper.label)));
    m_reviewer->setText(tr("as %1").arg(toQt(m_desk.workspace().review().reviewer())));
    const auto lead = otherLead(m_desk.workspace());
    m_lead->setVisible(lead && hasTaxonomy);
    if (lead) {
        m_lead->setText(tr("%1 leads: your codes verify.").arg(toQt(lead->name)));
        m_lead->setToolTip(
            tr("Your codes are kept and compared, but the map and the tables count those of %1 "
               "until there is a consensus. Whose word counts is chosen on the page Protocol, "
               "under Screening.")
                .arg(toQt(lead->name)));
    }
    const auto standing = sheet != nullptr && hasTaxonomy ? standingText(sheet->paper.id) : QString();
    m_standing->setText(standing);
    m_standing->setVisible(!standing.isEmpty());
    showOthers(sheet != nullptr && hasTaxonomy && sheet->isBlind);
    m_progress->setVisible(sheet != nullptr && hasTaxonomy);
    if (sheet != nullptr) {
        const auto& progress = m_desk.progress();
        m_progress->setText(
            tr("%1 of %2 answered").arg(progress.answered(sheet->paper.id)).arg(progress.questions()));
    }
    m_finder->field()->setVisible(hasTaxonomy);
    m_finder->field()->setEnabled(isWritable);
    for (auto* action : m_needPaper) {
        action->setEnabled(isWritable);
    }
    if (!hasTaxonomy) {
        m_stack->setCurrentWidget(m_noTaxonomy);
    } else if (m_stack->currentWidget() == m_noTaxonomy) {
        m_stack->setCurrentWidget(m_tree);
    }
}

/// Off while nothing of others may be seen, and then as it was chosen before.
void CodePanel::showOthers(bool isBlind)
{
    const QSignalBlocker quiet(m_others); // what was chosen stays
    const bool areShown = !isBlind && settings().value(othersKey(), true).toBool();
    m_others->setEnabled(!isBlind);
    m_others->setChecked(areShown);
    m_others->setToolTip(isBlind ? m_blind->text() : QString());
    m_blind->setVisible(isBlind);
    m_tree->codes().setOthersShown(areShown);
}

/// Until a paper is included all that are not excluded can be coded, to try the taxonomy; that is no sign
/// that they belong to the review.
QString CodePanel::standingText(PaperId paper) const
{
    const auto& index = m_desk.workspace().index();
    const auto stands = [&](screening::Standing standing) {
        return has(index, paper, {map::Property::Standing, static_cast<std::int64_t>(standing)});
    };
    if (stands(screening::Standing::Excluded)) {
        return tr("Excluded in the screening.");
    }
    return stands(screening::Standing::Included) || !map::isScreening(index)
        ? QString()
        : tr("Not included yet: the screening of this paper is open.");
}

void CodePanel::focusTree()
{
    m_tree->setFocus(Qt::OtherFocusReason);
}

void CodePanel::find()
{
    m_finder->setDimension(m_tree->currentDimension());
    m_finder->field()->setFocus(Qt::ShortcutFocusReason);
    m_finder->field()->selectAll();
}

void CodePanel::editDetails()
{
    if (m_tree->currentIndex().flags().testFlag(Qt::ItemIsEditable)) {
        m_tree->toggleCurrent();
    } else if (const auto code = m_tree->currentCode(); code && !m_details->open(*code)) {
        m_message->say(tr("Give the code first: a note belongs to a code that was given."));
    }
}

}
