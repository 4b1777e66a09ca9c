#include "ui/coding/paper_records.h"

#include <QDateTime>
#include <QLocale>

#include "core/report/json_fields.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"
#include "ui/papers/row_delegate.h"

namespace alidade::ui {

namespace {

constexpr int MOST_ENTRIES = 500; // of a paper's history; more than anybody reads

QTreeWidget* plainTree(const QStringList& headers, const QString& name)
{
    auto* tree = new QTreeWidget;
    tree->setHeaderLabels(headers);
    tree->setAccessibleName(name);
    tree->setUniformRowHeights(false);
    tree->setWordWrap(true);
    tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return tree;
}

QString shownTime(Time time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

}

PaperRecords::PaperRecords(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(plainTree({tr("Field"), tr("As delivered")}, tr("Records of this paper")))
    , m_none(new EmptyState(tr("No record"), tr("The paper was added by hand; no source delivered it.")))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree);
    layout->addWidget(m_none);
    m_tree->setColumnWidth(0, 160);
    m_tree->setHeaderHidden(true);
    connect(&desk, &Desk::sheetChanged, this, &PaperRecords::refresh);
    refresh();
}

void PaperRecords::refresh()
{
    m_tree->clear();
    const auto* sheet = m_desk.sheet();
    const bool hasRecords = sheet != nullptr && !sheet->records.empty();
    m_tree->setVisible(hasRecords);
    m_none->setVisible(!hasRecords);
    if (!hasRecords) {
        return;
    }
    for (const auto& record : sheet->records) {
        QStringList from = {toQt(record.source), toQt(record.date), toQt(record.record.key)};
        from.removeAll(QString());
        auto* top = new QTreeWidgetItem(m_tree,
                                        {tr("Record %1").arg(static_cast<qlonglong>(record.record.number)),
                                         from.join(QStringLiteral(" · "))});
        const auto fields = report::jsonFields(record.record.fields);
        for (const auto& field : fields.value_or(std::vector<report::JsonField>())) {
            QStringList values;
            for (const auto& value : field.values) {
                values += toQt(value);
            }
            const auto text = values.join(QStringLiteral("; "));
            auto* item = new QTreeWidgetItem(top, {toQt(field.name), text});
            item->setToolTip(1, text);
        }
        top->setExpanded(true);
    }
}

PaperHistory::PaperHistory(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(plainTree({tr("What"), tr("Who"), tr("When")}, tr("History of this paper")))
    , m_takeBack(new QAction(tr("Take this change back"), this))
{
    m_list->setRootIsDecorated(false);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setColumnWidth(0, 260);
    m_list->setColumnWidth(1, 130);
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
        const bool isInForce = item != nullptr && !item->data(0, Qt::UserRole + 1).toBool();
        m_takeBack->setEnabled(isInForce && !m_desk.workspace().isReadOnly());
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
    for (const auto& entry :
         m_desk.workspace().review().journal().entries(sheet->paper.id.value, MOST_ENTRIES)) {
        auto label = toQt(entry.label);
        if (entry.undone) {
            label = tr("%1 (taken back)").arg(label);
        }
        auto* item = new QTreeWidgetItem(m_list, {label, toQt(entry.reviewer), shownTime(entry.at)});
        item->setData(0, Qt::UserRole, static_cast<qlonglong>(entry.id.value));
        item->setData(0, Qt::UserRole + 1, entry.undone);
        item->setToolTip(0, label);
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
