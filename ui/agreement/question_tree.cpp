#include "ui/agreement/question_tree.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>

#include "ui/agreement/agreement_words.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/papers/row_delegate.h"

#include <algorithm>
#include <map>

namespace alidade::ui {

namespace {

using agreement::VoteQuestion;

constexpr int NUMBER_ROLE = Qt::UserRole;
constexpr int NUMBER_WIDTH = 18; ///< pixels beside the text of a column with numbers
constexpr int NARROW = 312;      ///< below, the names need the room of the percents

}

QuestionTree::QuestionTree(QWidget* parent)
    : QTreeView(parent)
    , m_model(new QStandardItemModel(this))
{
    m_model->setHorizontalHeaderLabels({tr("Question"), tr("Agree"), tr("Open")});
    m_model->horizontalHeaderItem(Agreed)->setToolTip(tr("Percent agreement of the papers that two judged"));
    m_model->horizontalHeaderItem(Open)->setToolTip(
        tr("Papers on which reviewers differ, without a consensus"));
    for (const auto column : {Agreed, Open}) {
        m_model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    setModel(m_model);
    setItemDelegate(new RowDelegate(this));
    setProperty("rows", true);
    setAccessibleName(tr("Questions that reviewers can be compared on"));
    setUniformRowHeights(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(12);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionsClickable(false);
    auto font = header()->font();
    font.setWeight(QFont::DemiBold); // as the style sheet has it, so that widths are measured rightly
    header()->setFont(font);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isFilling) {
            Q_EMIT questionChosen();
        }
    });
}

void QuestionTree::setTaxonomy(const coding::Taxonomy& taxonomy, const std::vector<PaperId>& pilot)
{
    const auto kept = current();
    std::vector<VoteQuestion> opened;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isExpanded(m_model->index(row, 0))) {
            const auto number = m_model->index(row, 0).data(NUMBER_ROLE).toULongLong();
            opened.push_back(m_questions.at(number));
        }
    }
    m_isFilling = true;
    m_model->removeRows(0, m_model->rowCount());
    m_questions.clear();
    m_open.clear();
    m_surveyed.clear();
    auto* root = m_model->invisibleRootItem();
    const auto addSurveyed = [&](const VoteQuestion& question) {
        m_surveyed.push_back(question);
        return add(root, question, questionTitle(question, taxonomy));
    };
    for (const auto stage : {Stage::TitleAbstract, Stage::FullText}) {
        auto* item = addSurveyed(agreement::StageQuestion{stage});
        if (!pilot.empty()) {
            const agreement::StageQuestion ofPilot{stage, pilot};
            m_surveyed.push_back(ofPilot);
            add(item, ofPilot, questionTitle(ofPilot, taxonomy));
        }
    }
    for (const auto& dimension : taxonomy.dimensions()) {
        std::map<CodeId, QStandardItem*> items;
        auto* top = addSurveyed(agreement::DimensionQuestion{dimension.id});
        for (const auto* code : taxonomy.codes(dimension.id)) {
            auto* parent = code->parent && items.contains(*code->parent) ? items.at(*code->parent) : top;
            items[code->id] = add(parent, agreement::CodeQuestion{code->id}, toQt(code->label));
        }
    }
    addSurveyed(agreement::ClaimQuestion{});
    for (const auto& question : opened) {
        if (const auto index = indexOf(question); index.isValid()) {
            expand(index);
        }
    }
    if (kept) {
        select(*kept);
    }
    m_isFilling = false;
    arrange();
    if (current() != kept) {
        Q_EMIT questionChosen();
    }
}

QStandardItem* QuestionTree::add(QStandardItem* parent, const VoteQuestion& question, const QString& name)
{
    // NOLINTBEGIN(cppcoreguidelines-owning-memory): the model takes them
    auto* item = new QStandardItem(name);
    auto* agreed = new QStandardItem;
    auto* open = new QStandardItem;
    // NOLINTEND(cppcoreguidelines-owning-memory)
    item->setData(static_cast<qulonglong>(m_questions.size()), NUMBER_ROLE);
    item->setToolTip(name);
    agreed->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    open->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_questions.push_back(question);
    m_open.push_back(0);
    parent->appendRow({item, agreed, open});
    return item;
}

std::optional<VoteQuestion> QuestionTree::current() const
{
    const auto index = currentIndex();
    return index.isValid()
        ? std::optional(m_questions.at(index.siblingAtColumn(Name).data(NUMBER_ROLE).toULongLong()))
        : std::nullopt;
}

QModelIndex QuestionTree::indexOf(const VoteQuestion& question) const
{
    const auto found = std::ranges::find(m_questions, question);
    if (found == m_questions.end()) {
        return {};
    }
    const auto number = static_cast<qulonglong>(found - m_questions.begin());
    const auto hits =
        m_model->match(m_model->index(0, 0), NUMBER_ROLE, number, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return hits.isEmpty() ? QModelIndex() : hits.front();
}

void QuestionTree::select(const VoteQuestion& question)
{
    if (const auto index = indexOf(question); index.isValid()) {
        setCurrentIndex(index);
    }
}

void QuestionTree::show(const VoteQuestion& question, const QuestionReading& reading)
{
    const auto row = indexOf(question);
    if (!row.isValid()) {
        return;
    }
    const auto value =
        reading.percent ? valueSaid(agreement::Coefficient::Percent, *reading.percent) : QString();
    setText(row,
            Agreed,
            reading.percent ? value : QStringLiteral("–"),
            reading.percent ? tr("%1 agreement").arg(value) : tr("nobody can be compared"));
    setOpen(question, reading.open);
}

void QuestionTree::setOpen(const VoteQuestion& question, std::size_t open)
{
    const auto row = indexOf(question);
    const auto number = countText(open);
    if (row.isValid()) {
        m_open.at(row.data(NUMBER_ROLE).toULongLong()) = open;
        setText(
            row, Open, open == 0 ? QString() : number, tr("%Ln to settle", nullptr, static_cast<int>(open)));
    }
}

std::optional<QuestionTree::Waiting> QuestionTree::nextWaiting() const
{
    const auto asked = current();
    if (!asked) {
        return {};
    }
    auto from = std::ranges::find(m_surveyed, *asked);
    if (from == m_surveyed.end()) { // a code, which stands below its dimension
        auto top = currentIndex();
        for (auto parent = top.parent(); parent.isValid(); parent = parent.parent()) {
            top = parent;
        }
        const auto number = top.siblingAtColumn(Name).data(NUMBER_ROLE).toULongLong();
        from = std::ranges::find(m_surveyed, m_questions.at(number));
    }
    const auto start = static_cast<std::size_t>(from - m_surveyed.begin());
    for (std::size_t i = 0; i < m_surveyed.size(); ++i) {
        const auto& question = m_surveyed[(start + i) % m_surveyed.size()];
        const auto number = std::ranges::find(m_questions, question) - m_questions.begin();
        const auto open = m_open[static_cast<std::size_t>(number)];
        if (question != *asked && open > 0) {
            return Waiting{question, open};
        }
    }
    return {};
}

void QuestionTree::setText(const QModelIndex& row, Column column, const QString& text, const QString& spoken)
{
    const auto index = row.siblingAtColumn(column);
    if (index.data().toString() != text) {
        m_model->setData(index, text);
        m_model->setData(index, spoken, Qt::AccessibleTextRole);
        m_model->setData(index, spoken, Qt::ToolTipRole);
        arrange();
    }
}

void QuestionTree::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    arrange();
}

/// On the ground of the row alone: the style would frame this part of the current row once more.
void QuestionTree::drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool isSelected = selectionModel()->isRowSelected(index.row(), index.parent());
    painter->fillRect(rect, isSelected ? theme().accentSoft : theme().panel);
    QTreeView::drawBranches(painter, rect, index);
}

void QuestionTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        arrange();
    }
}

/// Numbers take what they need, names the rest.
void QuestionTree::arrange()
{
    const QFontMetrics metrics(header()->font());
    int numbers = 0;
    setColumnHidden(Agreed, width() < NARROW);
    for (const auto column : {Agreed, Open}) {
        if (isColumnHidden(column)) {
            continue;
        }
        const auto head = m_model->horizontalHeaderItem(column)->text();
        const int needed = metrics.horizontalAdvance(head) + NUMBER_WIDTH;
        setColumnWidth(column, needed);
        numbers += needed;
    }
    setColumnWidth(Name, std::max(60, viewport()->width() - numbers));
}

}
