#include "ui/coding/paper_history.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QHeaderView>
#include <QTreeWidget>

#include "ui/bridge/entry_names.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"
#include "ui/papers/row_delegate.h"

namespace alidade::ui {

namespace {

constexpr int MOST_ENTRIES = 500; // more than anybody reads

}

PaperHistory::PaperHistory(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_names(desk.workspace().review())
    , m_list(new QTreeWidget)
    , m_takeBack(new QAction(tr("Take this change back"), this))
{
    m_list->setHeaderLabels({tr("What"), tr("Who"), tr("When")});
    m_list->setAccessibleName(tr("History of this paper"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setColumnWidth(1, 80);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->addAction(m_takeBack);
    auto* button = ui::button(m_takeBack);
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addLayout(foot);
    connect(m_takeBack, &QAction::triggered, this, &PaperHistory::takeBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const bool canBeTakenBack = item != nullptr && item->data(0, Qt::UserRole + 1).toBool();
        m_takeBack->setEnabled(canBeTakenBack && !m_desk.workspace().isReadOnly());
    });
    connect(&desk, &Desk::sheetChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    m_takeBack->setEnabled(false);
}

void PaperHistory::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void PaperHistory::refresh()
{
    m_list->clear();
    const auto* sheet = m_desk.sheet();
    if (sheet == nullptr) {
        return;
    }
    m_names.forget();
    const EntryNames names(m_desk.workspace(), m_names);
    const auto now = QDateTime::currentDateTime();
    for (const auto& entry :
         m_desk.workspace().review().journal().entries(sheet->paper.id.value, MOST_ENTRIES)) {
        auto label = names.of(entry);
        if (entry.undone) {
            label = tr("%1 (taken back)").arg(label);
        }
        const auto when = localTime(entry.at);
        auto* item = new QTreeWidgetItem(m_list, {label, toQt(entry.reviewer), dayWords(when, now)});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(entry.id.value));
        item->setData(0, Qt::UserRole + 1, m_desk.workspace().review().journal().canBeTakenBack(entry));
        item->setToolTip(0, label);
        item->setToolTip(1, item->text(1));
        item->setToolTip(2, exactTime(when));
        for (int column = 0; entry.undone && column < m_list->columnCount(); ++column) {
            item->setForeground(column, theme().muted);
        }
    }
}

void PaperHistory::takeBack()
{
    if (const auto* item = m_list->currentItem()) {
        m_desk.workspace().undoEntry(store::EntryId{item->data(0, Qt::UserRole).toLongLong()});
    }
}

}
