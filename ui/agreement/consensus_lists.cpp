#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/agreement/consensus_dialog.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <algorithm>
#include <map>

// The lists of a consensus: codes of a dimension, claims of a paper.
namespace alidade::ui {

namespace {

using agreement::SaidRow;

constexpr int LIST_HEIGHT = 260;
constexpr int ROW_HEIGHT = 24;
constexpr int ID_ROLE = Qt::UserRole; ///< of a code or a claim; 0 for none applies

qlonglong idOf(const QTreeWidgetItem& item)
{
    return item.data(0, ID_ROLE).toLongLong();
}

template <class Visit>
void forEachItem(const QTreeWidget& list, Visit visit)
{
    for (QTreeWidgetItemIterator each(const_cast<QTreeWidget*>(&list)); *each != nullptr; ++each) {
        visit(**each);
    }
}

}

QTreeWidget* ConsensusDialog::addList(QVBoxLayout& layout)
{
    m_list = new QTreeWidget;
    m_list->setColumnCount(2);
    m_list->setMinimumHeight(LIST_HEIGHT);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout.addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (column == 0 && item->checkState(0) == Qt::Checked) {
            keepOne(item);
        }
    });
    return m_list;
}

/// As high as rows of other tables.
QSize ConsensusDialog::rowSize() const
{
    return {1, std::max(ROW_HEIGHT, fontMetrics().height() + 8)};
}

void ConsensusDialog::askCodes(QVBoxLayout& layout, const Dimension& dimension)
{
    m_takesOne = !dimension.many;
    layout.addWidget(
        label(m_takesOne ? tr("One code, or that none applies:") : tr("Codes, or that none applies:"),
              TextRole::Muted));
    auto* list = addList(layout);
    list->setHeaderLabels({tr("Code"), tr("Given by")});
    list->setAccessibleName(tr("Codes of the consensus"));
    list->setProperty("one", m_takesOne); // marks that say so
    std::map<CodeId, const SaidRow*> given;
    const SaidRow* none = nullptr;
    for (const auto& row : m_shown.rows) {
        if (row.code) {
            given.emplace(*row.code, &row);
        } else if (row.kind == SaidRow::Kind::NoneApplies) {
            none = &row;
        }
    }
    const auto fill = [this](QTreeWidgetItem* item, qlonglong id, const SaidRow* row) {
        item->setSizeHint(0, rowSize());
        item->setData(0, ID_ROLE, id);
        item->setCheckState(0, row != nullptr && isOfAll(*row) ? Qt::Checked : Qt::Unchecked);
        item->setText(1, row == nullptr ? QString() : giversOf(*row));
    };
    // NOLINTBEGIN(cppcoreguidelines-owning-memory): the tree takes them
    std::map<CodeId, QTreeWidgetItem*> items;
    for (const auto* code : m_taxonomy.codes(dimension.id)) {
        const bool isBelow = code->parent && items.contains(*code->parent);
        auto* item = isBelow ? new QTreeWidgetItem(items.at(*code->parent), {toQt(code->label)})
                             : new QTreeWidgetItem(list, {toQt(code->label)});
        items[code->id] = item;
        const auto found = given.find(code->id);
        fill(item, code->id.value, found == given.end() ? nullptr : found->second);
    }
    fill(new QTreeWidgetItem(list, {tr("None applies")}), 0, none);
    // NOLINTEND(cppcoreguidelines-owning-memory)
    list->expandAll();
    list->setCurrentItem(list->topLevelItem(0));
    list->setFocus(Qt::OtherFocusReason);
}

void ConsensusDialog::askClaims(QVBoxLayout& layout)
{
    layout.addWidget(label(tr("The claims that count for this paper:"), TextRole::Muted));
    auto* list = addList(layout);
    list->setHeaderLabels({tr("Claim"), tr("Noted by")});
    list->setAccessibleName(tr("Claims of the consensus"));
    for (const auto& row : m_shown.rows) {
        if (!row.claims.empty()) {
            auto* item =
                new QTreeWidgetItem(list, {toQt(row.name), giversOf(row)}); // NOLINT: the list takes it
            item->setSizeHint(0, rowSize());
            item->setData(0, ID_ROLE, static_cast<qlonglong>(row.claims.front().value));
            item->setCheckState(0, isOfAll(row) ? Qt::Checked : Qt::Unchecked);
        }
    }
    list->setCurrentItem(list->topLevelItem(0));
    list->setFocus(Qt::OtherFocusReason);
}

/// None applies beside a code would contradict it; and some dimensions take one code.
void ConsensusDialog::keepOne(QTreeWidgetItem* changed)
{
    const bool isOfCodes = std::holds_alternative<agreement::DimensionQuestion>(m_question);
    if (!isOfCodes) {
        return;
    }
    const bool isNone = idOf(*changed) == 0;
    forEachItem(*m_list, [&](QTreeWidgetItem& other) {
        if (&other != changed && (isNone || m_takesOne || idOf(other) == 0)) {
            other.setCheckState(0, Qt::Unchecked);
        }
    });
}

QString ConsensusDialog::giversOf(const SaidRow& row) const
{
    QStringList names;
    for (std::size_t place = 0; place < m_shown.voices.size(); ++place) {
        if (row.sayings[place].isGiven && !m_shown.voices[place].isConsensus) {
            names << toQt(m_shown.voices[place].name);
        }
    }
    return names.join(tr(", "));
}

/// What stands as the consensus, or, before there is one, what all say.
bool ConsensusDialog::isOfAll(const SaidRow& row) const
{
    if (standing() != nullptr) {
        return row.sayings.back().isGiven;
    }
    return std::ranges::all_of(row.sayings, &agreement::Saying::isGiven);
}

std::optional<agreement::ConsensusWord> ConsensusDialog::listedWord() const
{
    if (m_list == nullptr) {
        return {}; // the question is not there any more
    }
    std::vector<qlonglong> chosen;
    forEachItem(*m_list, [&](const QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Checked) {
            chosen.push_back(idOf(item));
        }
    });
    if (chosen.empty()) {
        return {};
    }
    if (std::holds_alternative<agreement::ClaimQuestion>(m_question)) {
        agreement::ClaimsWord claims;
        for (const auto id : chosen) {
            claims.claims.push_back(ClaimId{id});
        }
        return claims;
    }
    agreement::CodesWord codes;
    for (const auto id : chosen) {
        if (id != 0) {
            codes.codes.push_back(CodeId{id});
        }
    }
    return codes;
}

}
