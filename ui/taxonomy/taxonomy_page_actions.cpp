#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTreeView>

#include "ui/taxonomy/refactoring_dialogs.h"
#include "ui/taxonomy/split_dialogs.h"
#include "ui/taxonomy/taxonomy_page.h"
#include "ui/taxonomy/taxonomy_tree_model.h"
#include "ui/taxonomy/toolkit_import.h"

#include <algorithm>

/// What can be done on the taxonomy page: its actions, their keys, and when they can be done.
namespace alidade::ui {

void TaxonomyPage::makeActions()
{
    m_addDimension = addCommand(
        this, tr("Add dimension"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this] { addDimension(); });
    m_addSibling = addCommand(m_tree,
                              tr("Add code here"),
                              {QKeySequence(Qt::Key_Insert), QKeySequence(Qt::CTRL | Qt::Key_N)},
                              [this] { addSibling(); });
    m_addSibling->setToolTip(tr("Add a code or a dimension behind the selected one"));
    m_addChild =
        addCommand(m_tree, tr("Add code below"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] {
            addChild();
        });
    m_rename = addCommand(m_tree, tr("Rename"), {QKeySequence(Qt::Key_F2)}, [this] {
        if (m_tree->hasFocus()) { // else a name is being edited already
            m_tree->edit(m_tree->currentIndex().siblingAtColumn(TaxonomyTreeModel::Name));
        }
    });
    m_merge = addCommand(m_tree, tr("Merge…"), {QKeySequence(Qt::Key_M)}, [this] {
        open(new MergeDialog(workspace(), topmost(m_model->taxonomy(), selected()), this));
    });
    m_split = addCommand(m_tree, tr("Split…"), {QKeySequence(Qt::Key_S)}, [this] {
        const auto item = selected().front();
        if (const auto* dimension = std::get_if<DimensionId>(&item)) {
            open(new SplitDimensionDialog(workspace(), *dimension, this));
        } else {
            open(new SplitCodeDialog(workspace(), std::get<CodeId>(item), this));
        }
    });
    m_move = addCommand(m_tree, tr("Move…"), {QKeySequence(Qt::Key_V)}, [this] {
        open(new MoveDialog(workspace(), topmost(m_model->taxonomy(), selected()), this));
    });
    m_delete = addCommand(m_tree, tr("Delete…"), {QKeySequence(Qt::Key_Delete)}, [this] {
        open(new DeleteDialog(workspace(), topmost(m_model->taxonomy(), selected()), this));
    });
    const auto addStep = [this](Step direction, const QString& name, Qt::Key key) {
        auto* action =
            addCommand(m_tree, name, {QKeySequence(Qt::ALT | key)}, [this, direction] { step(direction); });
        m_steps.emplace_back(direction, action);
    };
    addStep(Step::Up, tr("Move up"), Qt::Key_Up);
    addStep(Step::Down, tr("Move down"), Qt::Key_Down);
    addStep(Step::In, tr("Move below the one above"), Qt::Key_Right);
    addStep(Step::Out, tr("Move out one level"), Qt::Key_Left);
    m_tree->installEventFilter(this);
    addCommand(m_tree, tr("Find a code"), {QKeySequence(Qt::Key_Slash)}, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    addCommand(
        m_tree, tr("Expand all"), {QKeySequence(Qt::CTRL | Qt::Key_Plus)}, [this] { m_tree->expandAll(); });
    addCommand(m_tree, tr("Collapse all"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, [this] {
        m_tree->collapseAll();
    });

    m_toolkit = new QAction(tr("Bring in a taxonomy of the SLR Toolkit…"), this);
    connect(m_toolkit, &QAction::triggered, this, [this] { askForToolkit(workspace(), this); });

    auto* menu = new QMenu(m_tree);
    menu->addActions(pageActions());
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, menu, [this, menu](const QPoint& point) {
        menu->popup(m_tree->viewport()->mapToGlobal(point));
    });
}

void TaxonomyPage::updateActions()
{
    const auto items = selected();
    const auto& taxonomy = m_model->taxonomy();
    const bool canChange = !workspace().isReadOnly();
    const bool isSome = canChange && !items.empty();
    const auto codes = codesOf(items);
    const auto isDimension = [](const TaxonomyItem& item) {
        return std::holds_alternative<DimensionId>(item);
    };
    const auto* dimension =
        items.size() == 1 && !codes ? taxonomy.find(std::get<DimensionId>(items.front())) : nullptr;
    m_addDimension->setEnabled(canChange);
    m_addSibling->setEnabled(canChange);
    m_addChild->setEnabled(isSome && items.size() == 1
                           && (dimension == nullptr || dimension->kind == DimensionKind::Category));
    m_rename->setEnabled(isSome);
    m_merge->setEnabled(isSome && (codes || std::ranges::all_of(items, isDimension)));
    m_split->setEnabled(isSome && items.size() == 1
                        && (dimension == nullptr || !taxonomy.children(dimension->id, {}).empty()));
    m_move->setEnabled(isSome && codes);
    m_delete->setEnabled(isSome);
    m_toolkit->setEnabled(canChange);
    for (const auto& [direction, action] : m_steps) {
        action->setEnabled(isSome && placeFor(taxonomy, items, direction).has_value());
    }
}

QAction* TaxonomyPage::stepFor(const QKeyEvent& event) const
{
    const QKeySequence keys(event.keyCombination().toCombined() & ~static_cast<int>(Qt::KeypadModifier));
    const auto found =
        std::ranges::find_if(m_steps, [&](const auto& one) { return one.second->shortcut() == keys; });
    return found == m_steps.end() ? nullptr : found->second;
}

/// In the tree Alt and an arrow move a row, whatever they do in the window: two shortcuts with the same keys
/// would cancel each other.
bool TaxonomyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tree
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        if (auto* action = stepFor(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                action->trigger();
            }
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void TaxonomyPage::open(RefactoringDialog* dialog)
{
    dialog->open();
}

}
