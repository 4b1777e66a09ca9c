#include "ui/agreement/agenda_lists.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include "ui/controls/card_paint.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using agreement::MatterState;

constexpr std::array<MatterState, 3> PARTS = {MatterState::Open, MatterState::Settled, MatterState::Agreed};
constexpr int MARGIN = 8;
constexpr int LINES = 2;
constexpr int GAP = 8;    ///< between label and title in one line
constexpr int WIDE = 360; ///< from here on, a title has room beside its label

QFont boldFont(const QFont& font)
{
    auto bold = font;
    bold.setWeight(QFont::DemiBold);
    return bold;
}

/// A paper of the agenda: its label, and its title in two lines at most.
class AgendaDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// All rows are as high: a list of thousands is not to measure each. In a wide list, which stands above
    /// the paper, label and title are one line.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool isWide = view != nullptr && view->viewport()->width() >= WIDE;
    return {100, (isWide ? 1 : LINES + 1) * QFontMetrics(boldFont(option.font)).height() + 2 * MARGIN};
}

void AgendaDelegate::paint(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme();
    paintCard(*painter, option);
    const auto inner = QRectF(option.rect).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN);
    const auto label = index.data().toString();
    const auto bold = boldFont(option.font);
    const QFontMetricsF metrics(bold);
    auto title = inner;
    const bool isWide = option.rect.width() >= WIDE;
    if (!label.isEmpty()) {
        painter->setFont(bold);
        painter->setPen(colours.text);
        painter->drawText(QRectF(inner.left(), inner.top(), inner.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(label, Qt::ElideRight, inner.width()));
        if (isWide) {
            title.setLeft(inner.left() + metrics.horizontalAdvance(label) + GAP);
        } else {
            title.setTop(inner.top() + metrics.height());
        }
    }
    painter->setFont(option.font);
    painter->setPen(label.isEmpty() ? colours.text : colours.muted);
    drawLines(*painter, index.data(AgendaModel::TITLE_ROLE).toString(), title, isWide ? 1 : LINES);
    painter->restore();
}

AgendaLists::AgendaLists(Workspace& workspace, QWidget* parent)
    : QListView(parent)
    , m_models{new AgendaModel(workspace, this),
               new AgendaModel(workspace, this),
               new AgendaModel(workspace, this)}
{
    setProperty("cards", true);
    setItemDelegate(new AgendaDelegate(this));
    setUniformItemSizes(true);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Papers"));
    setPart(MatterState::Open);
}

void AgendaLists::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if ((event->oldSize().width() >= WIDE) != (event->size().width() >= WIDE)) {
        scheduleDelayedItemsLayout(); // rows are of another height from there on
    }
}

void AgendaLists::setPart(MatterState part)
{
    m_rows[static_cast<std::size_t>(m_part)] = m_row;
    m_part = part;
    if (auto* before = selectionModel(); QListView::model() != model(part)) {
        setModel(model(part)); // which makes another selection, and leaves the one before to us
        delete before;
        connect(selectionModel(),
                &QItemSelectionModel::currentRowChanged,
                this,
                [this](const QModelIndex& index) {
                    if (!m_isChanging && index.isValid()) {
                        m_row = index.row();
                        Q_EMIT currentPaperChanged();
                    }
                });
    }
    select(std::max(0, m_rows[static_cast<std::size_t>(part)]));
}

void AgendaLists::select(int row)
{
    m_row = std::min(std::max(row, 0), count(m_part) - 1);
    m_isChanging = true;
    setCurrentIndex(model(m_part)->index(m_row));
    m_isChanging = false;
    Q_EMIT currentPaperChanged();
}

void AgendaLists::setAgenda(const std::vector<agreement::Matter>& agenda)
{
    const auto kept = current();
    const int row = m_row;
    std::array<std::vector<PaperId>, 3> papers;
    m_rank.clear();
    for (const auto& [paper, state] : agenda) {
        m_rank.emplace(paper, m_rank.size());
        papers[static_cast<std::size_t>(state)].push_back(paper);
    }
    m_isChanging = true;
    for (const auto part : PARTS) {
        model(part)->setPapers(std::move(papers[static_cast<std::size_t>(part)]));
    }
    m_isChanging = false;
    const int again = kept ? model(m_part)->rowOf(*kept) : -1;
    Q_EMIT countsChanged();
    select(again >= 0 ? again : row);
}

std::optional<MatterState> AgendaLists::stateOf(PaperId paper) const
{
    if (m_rank.contains(paper)) {
        for (const auto part : PARTS) {
            if (model(part)->rowOf(paper) >= 0) {
                return part;
            }
        }
    }
    return {};
}

void AgendaLists::setState(PaperId paper, std::optional<MatterState> state)
{
    const auto before = stateOf(paper);
    if (before == state) {
        return;
    }
    const auto kept = current();
    int row = m_row;
    m_isChanging = true;
    if (before) {
        model(*before)->take(model(*before)->rowOf(paper));
    }
    if (state) {
        // a paper that is new to the agenda stands at its end until all is read again
        const auto rank = m_rank.try_emplace(paper, m_rank.size()).first->second;
        const auto& papers = model(*state)->papers();
        const auto at =
            std::ranges::lower_bound(papers, rank, {}, [this](PaperId other) { return m_rank.at(other); });
        model(*state)->put(static_cast<int>(at - papers.begin()), paper);
    }
    m_isChanging = false;
    Q_EMIT countsChanged();
    if (kept && *kept != paper) {
        row = model(m_part)->rowOf(*kept);
    } else if (!kept || state == m_part) {
        row = std::max(0, model(m_part)->rowOf(paper));
    }
    select(row);
}

void AgendaLists::forgetTexts()
{
    for (auto* one : m_models) {
        one->forgetTexts();
    }
}

}
