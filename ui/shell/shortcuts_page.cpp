#include "ui/shell/shortcuts_page.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

QString nameOf(const QAction* action)
{
    auto name = action->text();
    name.remove(QLatin1Char('&'));
    return name;
}

QString keysOf(const QAction* action)
{
    QStringList keys;
    for (const auto& sequence : action->shortcuts()) {
        keys.append(sequence.toString(QKeySequence::NativeText));
    }
    return keys.join(QStringLiteral(", "));
}

}

ShortcutsPage::ShortcutsPage(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resizeWithin(*this, {520, 640});
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setIndentation(12);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    addAction(close);
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPage::filter);

    auto* panel = new Panel;
    panel->content()->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_search);
    layout->addWidget(panel, 1);
    m_search->setFocus();
}

void ShortcutsPage::setGroups(const std::vector<ActionGroup>& groups)
{
    m_list->clear();
    for (const auto& group : groups) {
        QList<QTreeWidgetItem*> rows;
        for (const auto* action : group.actions) {
            if (!action->isSeparator() && !action->shortcuts().isEmpty()) {
                rows.append(new QTreeWidgetItem({nameOf(action), keysOf(action)}));
            }
        }
        if (rows.isEmpty()) {
            continue;
        }
        auto* heading = new QTreeWidgetItem(m_list, {group.title});
        auto font = m_list->font();
        font.setWeight(QFont::DemiBold);
        heading->setFont(0, font);
        heading->setFirstColumnSpanned(true);
        heading->setFlags(Qt::ItemIsEnabled);
        heading->addChildren(rows);
        heading->setExpanded(true);
    }
    filter(m_search->text());
}

void ShortcutsPage::filter(const QString& wanted)
{
    for (int group = 0; group < m_list->topLevelItemCount(); ++group) {
        auto* heading = m_list->topLevelItem(group);
        bool hasAny = false;
        for (int row = 0; row < heading->childCount(); ++row) {
            auto* item = heading->child(row);
            const bool isListed = item->text(0).contains(wanted, Qt::CaseInsensitive)
                || item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!isListed);
            hasAny = hasAny || isListed;
        }
        heading->setHidden(!hasAny);
    }
}

}
