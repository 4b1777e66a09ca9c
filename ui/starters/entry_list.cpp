#include "ui/starters/entry_list.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include "ui/controls/theme.h"

namespace alidade::ui {

namespace {

constexpr int SIDE = 10;   // from the edge of an entry to its text
constexpr int ABOVE = 7;   // the same at the top and at the bottom
constexpr int BETWEEN = 2; // from one line to the next
constexpr int RADIUS = 4;
constexpr int KEY_ROLE = Qt::UserRole + 1;
constexpr int DETAIL_ROLE = Qt::UserRole + 2;
constexpr int ASIDE_ROLE = Qt::UserRole + 3;
constexpr int MISSING_ROLE = Qt::UserRole + 4;

QFont titleFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QString removeText()
{
    return EntryList::tr("Remove");
}

/// Where the word that removes a missing entry stands.
QRect removeRect(const QRect& entry, const QFontMetrics& metrics)
{
    const int width = metrics.horizontalAdvance(removeText()) + 2 * SIDE;
    return {entry.right() - width + 1, entry.top(), width, entry.height()};
}

class EntryDelegate : public QStyledItemDelegate
{
public:
    EntryDelegate(DetailLine line, QListView* view)
        : QStyledItemDelegate(view)
        , m_line(line)
        , m_view(view)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(m_view->font());
        const int width = m_view->viewport()->width();
        int height = 2 * ABOVE + QFontMetrics(titleFont(m_view->font())).height();
        const auto detail = index.data(DETAIL_ROLE).toString();
        if (!detail.isEmpty()) {
            height += BETWEEN
                + (m_line == DetailLine::Elided
                       ? metrics.height()
                       : metrics.boundingRect(QRect(0, 0, width - 2 * SIDE, 10'000), Qt::TextWordWrap, detail)
                             .height());
        }
        return {width, height};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool hasKeys = m_view->hasFocus() && m_view->currentIndex() == index;
        if (hasKeys || (option.state & QStyle::State_MouseOver) != 0) {
            painter->setPen(hasKeys ? QPen(theme().accent) : QPen(Qt::NoPen));
            painter->setBrush(theme().accentSoft);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS);
        }
        paintTexts(painter, option.rect, index);
        painter->restore();
    }

private:
    void paintTexts(QPainter* painter, const QRect& rect, const QModelIndex& index) const
    {
        const bool isMissing = index.data(MISSING_ROLE).toBool();
        const QFontMetrics metrics(m_view->font());
        auto inside = rect.adjusted(SIDE, ABOVE, -SIDE, -ABOVE);

        const auto font = titleFont(m_view->font());
        const QFontMetrics titleMetrics(font);
        painter->setFont(font);
        painter->setPen(isMissing ? theme().muted : theme().text);
        painter->drawText(
            inside,
            Qt::AlignLeft | Qt::AlignTop,
            titleMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inside.width()));

        inside.setTop(inside.top() + titleMetrics.height() + BETWEEN);
        painter->setFont(m_view->font());
        const auto aside = isMissing ? removeText() : index.data(ASIDE_ROLE).toString();
        painter->setPen(isMissing ? theme().accent : theme().muted);
        painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, aside);

        painter->setPen(theme().muted);
        const auto detail = index.data(DETAIL_ROLE).toString();
        if (m_line == DetailLine::Wrapped) {
            painter->drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, detail);
        } else {
            const int width =
                inside.width() - (aside.isEmpty() ? 0 : metrics.horizontalAdvance(aside) + 2 * SIDE);
            painter->drawText(
                inside, Qt::AlignLeft | Qt::AlignTop, metrics.elidedText(detail, Qt::ElideMiddle, width));
        }
    }

    DetailLine m_line;
    QListView* m_view;
};

}

EntryList::EntryList(const QString& accessibleName, DetailLine line, QWidget* parent)
    : QListView(parent)
    , m_entries(new QStandardItemModel(this))
{
    setAccessibleName(accessibleName);
    setModel(m_entries);
    setItemDelegate(new EntryDelegate(line, this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void EntryList::setEntries(const std::vector<Entry>& entries)
{
    const auto kept = currentKey();
    m_entries->clear();
    for (const auto& entry : entries) {
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.key, KEY_ROLE);
        item->setData(entry.detail, DETAIL_ROLE);
        item->setData(entry.aside, ASIDE_ROLE);
        item->setData(entry.isMissing, MISSING_ROLE);
        item->setData(entry.detail, Qt::AccessibleDescriptionRole);
        item->setData(entry.aside.isEmpty() ? entry.title
                                            : QStringLiteral("%1, %2").arg(entry.title, entry.aside),
                      Qt::AccessibleTextRole);
        item->setToolTip(entry.isMissing || !entry.key.startsWith(QLatin1Char('/')) ? QString() : entry.key);
        m_entries->appendRow(item);
        if (m_entries->rowCount() == 1 || entry.key == kept) {
            setCurrentIndex(item->index());
        }
    }
    fit();
}

int EntryList::entryCount() const
{
    return m_entries->rowCount();
}

QString EntryList::currentKey() const
{
    return currentIndex().data(KEY_ROLE).toString();
}

void EntryList::choose(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT chosen(index.data(KEY_ROLE).toString());
    }
}

void EntryList::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: choose(currentIndex()); return;
    default: QListView::keyPressEvent(event);
    }
}

void EntryList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const auto index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid()) {
        return;
    }
    if (index.data(MISSING_ROLE).toBool()
        && removeRect(visualRect(index), fontMetrics()).contains(event->pos())) {
        Q_EMIT removeWanted(index.data(KEY_ROLE).toString());
    } else {
        choose(index);
    }
}

void EntryList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    viewport()->update(); // the current entry shows only where the keyboard is
}

void EntryList::focusOutEvent(QFocusEvent* event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

void EntryList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    fit();
}

void EntryList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void EntryList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    for (auto* above = parentWidget(); above != nullptr && hasFocus(); above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            const auto rect = visualRect(current);
            const auto middle = viewport()->mapTo(area->widget(), rect.center());
            area->ensureVisible(middle.x(), middle.y(), 0, rect.height());
            return;
        }
    }
}

void EntryList::fit()
{
    int height = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        height += sizeHintForIndex(m_entries->index(row, 0)).height();
    }
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

}
