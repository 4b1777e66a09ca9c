#include "ui/agreement/confusion_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include "ui/agreement/agreement_words.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int LEAST_CELL = 44;
constexpr int LEAST_NAMED = 64; ///< of a column, so that its name can be told
constexpr int WIDEST_CELL = 130;
constexpr int WIDEST_HEAD = 170;
constexpr int CELL_HEIGHT = 30;
constexpr int HEAD_PADDING = 5;
constexpr double DARK = 0.55; ///< a share from which the text stands in the panel's colour

/// Names of categories, cut at the end where they are too long.
class MatrixHeader : public QHeaderView
{
public:
    explicit MatrixHeader(Qt::Orientation orientation)
        : QHeaderView(orientation)
    {
    }

    static QFont headFont(const QFont& font)
    {
        auto bold = font;
        bold.setWeight(QFont::DemiBold);
        return bold;
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        const auto& colours = theme();
        const bool isAcross = orientation() == Qt::Horizontal;
        const auto text = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const auto inner = rect.adjusted(HEAD_PADDING, 0, -HEAD_PADDING, 0);
        painter->save();
        painter->fillRect(rect, colours.panel);
        painter->setFont(headFont(font()));
        painter->setPen(colours.muted);
        painter->drawText(inner,
                          isAcross ? Qt::AlignCenter : static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

/// A table in which letters are no search, since they are decisions.
class MatrixView : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString&) override { }
};

/// Paints a cell of the confusion matrix: the more, the darker; a frame where the two agree.
class ConfusionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void
    paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}

void ConfusionDelegate::paint(QPainter* painter,
                              const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    painter->save();
    const auto& colours = theme();
    const auto share = index.data(ConfusionModel::ShareRole);
    const auto rect = option.rect.adjusted(1, 1, -1, -1);
    auto text = share.isValid() ? colours.text : colours.muted;
    if (share.isValid() && share.toDouble() > 0) {
        painter->fillRect(rect, mixed(colours.low, colours.high, share.toDouble()));
        text = share.toDouble() > DARK || colours.isDark ? colours.panel : colours.text;
        text = colours.isDark && share.toDouble() <= DARK ? colours.text : text;
    } else if (share.isValid()) {
        painter->fillRect(rect, mixed(colours.panel, colours.sunken, 0.7));
        text = colours.muted;
    }
    if (index.data(ConfusionModel::AgreedRole).toBool()) {
        painter->setPen(QPen(colours.accent, 1));
        painter->drawRect(rect.adjusted(0, 0, -1, -1));
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view != nullptr && view->hasFocus() && view->currentIndex() == index) {
        painter->setPen(QPen(colours.accent, 3));
        painter->drawRect(rect.adjusted(1, 1, -2, -2));
    }
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(rect, Qt::AlignCenter, index.data().toString());
    painter->restore();
}

ConfusionView::ConfusionView(QWidget* parent)
    : QWidget(parent)
    , m_model(new ConfusionModel(this))
    , m_table(new MatrixView)
    , m_first(new ChoiceBox(tr("Rows")))
    , m_second(new ChoiceBox(tr("Columns")))
    , m_pairRow(new QWidget)
    , m_axes(wrapped({}, TextRole::Muted))
    , m_sentence(wrapped({}))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ConfusionDelegate(m_table));
    m_table->setAccessibleName(tr("Who said what: rows by one reviewer, columns by the other"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalHeader(new MatrixHeader(Qt::Horizontal));
    m_table->setVerticalHeader(new MatrixHeader(Qt::Vertical));
    for (auto* header : {m_table->horizontalHeader(), m_table->verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setHighlightSections(false);
        header->setSectionsClickable(false);
    }
    auto* pair = new FlowLayout(FlowLayout::GAP, m_pairRow);
    pair->addWidget(m_first);
    pair->addWidget(label(tr("and"), TextRole::Muted));
    pair->addWidget(m_second);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(label(tr("Two reviewers, answer by answer"), TextRole::Title));
    layout->addWidget(m_pairRow);
    layout->addWidget(m_sentence);
    layout->addWidget(m_axes);
    layout->addWidget(m_table, 1);
    connect(m_table, &QTableView::doubleClicked, this, &ConfusionView::cellActivated);
    connect(m_first, &QComboBox::activated, this, [this] { choose(m_first, m_second); });
    connect(m_second, &QComboBox::activated, this, [this] { choose(m_second, m_first); });
}

void ConfusionView::setRaters(const QStringList& names)
{
    if (names == m_names) {
        return;
    }
    const auto first = m_first->currentText();
    const auto second = m_second->currentText();
    m_names = names;
    for (auto* box : {m_first, m_second}) {
        box->clear();
        box->addItems(names);
    }
    const auto placeOf = [&](const QString& name, int otherwise) {
        const auto place = static_cast<int>(names.indexOf(name));
        return place < 0 ? otherwise : place;
    };
    m_first->setCurrentIndex(placeOf(first, 0));
    m_second->setCurrentIndex(placeOf(second, 1));
    if (m_first->currentIndex() == m_second->currentIndex()) {
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    }
    m_pairRow->setVisible(names.size() > 2);
}

/// Nobody is held against themselves: then the other box gives way.
void ConfusionView::choose(ChoiceBox* changed, ChoiceBox* other)
{
    if (changed->currentIndex() == other->currentIndex()) {
        other->setCurrentIndex((changed->currentIndex() + 1) % changed->count());
    }
    Q_EMIT pairChosen();
}

void ConfusionView::showPair(const VoteReader::Pair& pair, std::vector<QString> categories)
{
    const auto rows = m_names.value(static_cast<int>(pair->first));
    const auto columns = m_names.value(static_cast<int>(pair->second));
    const auto kept = m_table->currentIndex();
    m_model->setPair(pair, std::move(categories), rows, columns);
    m_axes->setText(tr("Rows: %1. Columns: %2. A cell opens its papers (Enter).").arg(rows, columns));
    const auto& [coefficient, scale, estimate] = pair->figure;
    if (!pair->percent.value) {
        m_sentence->setText(tr("%1 and %2 judged nothing both.").arg(rows, columns));
    } else if (!estimate.value) {
        m_sentence->setText(
            tr("They agree on %1; no kappa: %2")
                .arg(valueSaid(agreement::Coefficient::Percent, *pair->percent.value),
                     missingSentence(estimate.missing.value_or(agreement::Missing::NoPairs))));
    } else {
        const auto value = valueSaid(coefficient, *estimate.value);
        const auto sentence = coefficient == agreement::Coefficient::Specific
            ? tr("They agree on %1; the positive specific agreement is %2.")
            : tr("They agree on %1; Cohen's kappa is %2.");
        m_sentence->setText(sentence.arg(
            valueSaid(agreement::Coefficient::Percent, *pair->percent.value),
            estimate.interval ? tr("%1 (%2)").arg(value, intervalSaid(coefficient, *estimate.interval))
                              : value));
    }
    m_table->setVisible(m_model->rowCount() > 0);
    m_axes->setVisible(m_model->rowCount() > 0);
    arrange();
    if (m_model->rowCount() > 0) {
        const auto again = m_model->index(kept.row(), kept.column());
        m_table->setCurrentIndex(kept.isValid() && again.isValid() ? again : m_model->index(0, 0));
    }
}

void ConfusionView::clear()
{
    m_model->clear();
    m_sentence->clear();
    m_axes->clear();
}

int ConfusionView::neededHeight() const
{
    layout()->activate();
    const int columns = m_table->verticalHeader()->width() + m_table->horizontalHeader()->length();
    const int bar = columns > m_table->width() ? m_table->horizontalScrollBar()->sizeHint().height() : 0;
    return m_table->isHidden() ? m_sentence->geometry().bottom() + 1
                               : m_table->y() + m_table->horizontalHeader()->height()
            + m_table->verticalHeader()->length() + 2 * m_table->frameWidth() + bar;
}

void ConfusionView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ConfusionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

/// Columns are as wide as their heads, within bounds; rows high enough for the font.
void ConfusionView::arrange()
{
    const QFontMetrics metrics(m_table->font());
    const int cell = std::max(CELL_HEIGHT, metrics.height() + 12);
    const QFontMetrics headMetrics(MatrixHeader::headFont(m_table->font()));
    const int columns = m_model->columnCount();
    const auto headWidth = [&](int section) {
        const auto head = m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
        return headMetrics.horizontalAdvance(head);
    };
    int names = 0;
    for (int section = 0; section < columns; ++section) {
        names = std::max(names, headWidth(section));
    }
    names =
        std::clamp(names + 2 * HEAD_PADDING, LEAST_CELL, std::clamp(width() / 3, LEAST_CELL, WIDEST_HEAD));
    m_table->verticalHeader()->setFixedWidth(names);
    // long names are cut before a column is out of sight
    const int sum = columns == 0 ? 0 : std::max(headWidth(columns - 1) + 24, LEAST_CELL);
    const int share = columns < 2 ? WIDEST_CELL : (width() - names - sum - 2) / (columns - 1);
    const int widest = std::clamp(share, LEAST_NAMED, WIDEST_CELL);
    for (int section = 0; section < columns; ++section) {
        m_table->setColumnWidth(section, std::clamp(headWidth(section) + 24, LEAST_CELL, widest));
        m_table->setRowHeight(section, cell);
    }
}

}
