#include "ui/agreement/consensus_dialog.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/screening/criteria.h"
#include "ui/agreement/agreement_words.h"
#include "ui/agreement/side_by_side_model.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <algorithm>
#include <array>
#include <map>

namespace alidade::ui {

namespace {

using agreement::SaidRow;

constexpr int WIDTH = 520;
constexpr int LIST_HEIGHT = 260;
constexpr int ROW_HEIGHT = 24;
constexpr int ID_ROLE = Qt::UserRole; ///< of a code or a claim; 0 for none applies

/// The decisions in the order of their buttons.
constexpr std::array VERDICTS = {Verdict::Include, Verdict::Maybe, Verdict::Exclude};
constexpr int YES = 0;

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

ConsensusDialog::ConsensusDialog(Workspace& workspace,
                                 const agreement::VoteQuestion& question,
                                 agreement::SideBySide shown,
                                 QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_taxonomy(workspace.review().database())
    , m_question(agreement::settledBy(m_taxonomy, question))
    , m_shown(std::move(shown))
    , m_problem(label({}, TextRole::Warning))
{
    setWindowTitle(tr("Consensus"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(WIDTH);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    auto* title = label(questionTitle(m_question, m_taxonomy), TextRole::Heading);
    auto* paper =
        label(toQt(m_shown.paper.label + (m_shown.paper.label.empty() ? "" : "  ") + m_shown.paper.title),
              TextRole::Muted);
    title->setWordWrap(true);
    paper->setWordWrap(true);
    layout->addWidget(title);
    layout->addWidget(paper);
    if (const auto* stage = std::get_if<agreement::StageQuestion>(&m_question)) {
        askVerdict(*layout, stage->stage);
    } else if (const auto* asked = std::get_if<agreement::DimensionQuestion>(&m_question)) {
        if (const auto* dimension = m_taxonomy.find(asked->dimension)) {
            dimension->kind == DimensionKind::Category ? askCodes(*layout, *dimension)
                                                       : askAnswer(*layout, *dimension);
        }
    } else {
        askClaims(*layout);
    }
    if (!std::holds_alternative<agreement::ClaimQuestion>(m_question)) {
        m_note = new QLineEdit;
        m_note->setPlaceholderText(tr("Why (if you like)"));
        m_note->setAccessibleName(tr("Why"));
        layout->addWidget(m_note);
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Settle"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConsensusDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(m_problem);
    layout->addWidget(label(tr("One step of undo; no vote is changed."), TextRole::Muted));
    layout->addWidget(buttons);
}

void ConsensusDialog::addChoices(QVBoxLayout& layout, const QStringList& texts)
{
    m_choices = new QButtonGroup(this);
    int place = 0;
    for (const auto& text : texts) {
        auto* button = new QRadioButton(text);
        m_choices->addButton(button, place++);
        layout.addWidget(button);
    }
    m_choices->button(0)->setFocus(Qt::OtherFocusReason);
}

void ConsensusDialog::askVerdict(QVBoxLayout& layout, Stage stage)
{
    m_criteria = screening::criteriaAt(m_workspace.review().database(), stage);
    addChoices(layout, {tr("&Include"), tr("&Maybe"), tr("&Exclude")});
    m_reasons = new QComboBox;
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    layout.addWidget(m_reasons);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked) {
            showReasons();
        }
    });
    const auto& voices = m_shown.voices;
    for (std::size_t place = 0; place < voices.size() && !m_shown.rows.empty(); ++place) {
        const auto& said = m_shown.rows.front().sayings[place];
        if (voices[place].isConsensus && said.verdict) { // what stands is where one goes on from
            m_choices->button(static_cast<int>(std::ranges::find(VERDICTS, *said.verdict) - VERDICTS.begin()))
                ->setChecked(true);
        }
    }
    showReasons();
}

/// Those of the kind that the chosen decision takes.
void ConsensusDialog::showReasons()
{
    const int chosen = m_choices->checkedId();
    const bool hasReason = chosen >= 0 && VERDICTS.at(static_cast<std::size_t>(chosen)) != Verdict::Maybe;
    m_reasons->clear();
    m_reasons->addItem(tr("No reason"), 0);
    for (const auto& criterion : m_criteria) {
        const auto kind = chosen == 0 ? CriterionKind::Include : CriterionKind::Exclude;
        if (hasReason && criterion.kind == kind) {
            m_reasons->addItem(QStringLiteral("%1  %2").arg(toQt(criterion.name), toQt(criterion.text)),
                               static_cast<qlonglong>(criterion.id.value));
        }
    }
    m_reasons->setEnabled(m_reasons->count() > 1);
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

void ConsensusDialog::askAnswer(QVBoxLayout& layout, const Dimension& dimension)
{
    if (dimension.kind == DimensionKind::YesNo) {
        addChoices(layout, {tr("&Yes"), tr("&No")});
        return;
    }
    m_answer = new QLineEdit;
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(dimension.kind == DimensionKind::Number ? tr("A number, like 1.5")
                                     : dimension.kind == DimensionKind::Date
                                     ? tr("A date, like 2024-04-01, 2024-04 or 2024")
                                     : tr("The answer"));
    layout.addWidget(m_answer);
    m_answer->setFocus(Qt::OtherFocusReason);
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
    const auto& voices = m_shown.voices;
    if (!voices.empty() && voices.back().isConsensus) {
        return row.sayings.back().isGiven;
    }
    return std::ranges::all_of(row.sayings, &agreement::Saying::isGiven);
}

std::optional<agreement::ConsensusWord> ConsensusDialog::word() const
{
    if (m_answer != nullptr) {
        return m_answer->text().trimmed().isEmpty()
            ? std::nullopt
            : std::optional<agreement::ConsensusWord>(agreement::AnswerWord{fromQt(m_answer->text())});
    }
    if (m_choices != nullptr) {
        const int chosen = m_choices->checkedId();
        if (chosen < 0) {
            return {};
        }
        if (m_reasons == nullptr) {
            return agreement::AnswerWord{chosen == YES ? "yes" : "no"};
        }
        const CriterionId reason{m_reasons->currentData().toLongLong()};
        return agreement::VerdictWord{VERDICTS.at(static_cast<std::size_t>(chosen)),
                                      reason ? std::optional(reason) : std::nullopt};
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

void ConsensusDialog::accept()
{
    const auto wanted = word();
    if (!wanted) {
        say(m_list == nullptr ? tr("Give an answer first.") : tr("Choose something from the list first."));
        return;
    }
    const auto failed =
        connect(&m_workspace, &Workspace::failed, this, [this](const Error& error) { say(sentence(error)); });
    const auto note = m_note == nullptr ? std::string() : fromQt(m_note->text().trimmed());
    const bool isWritten = m_workspace.write(
        tr("Settle %1 on %2").arg(questionTitle(m_question, m_taxonomy), toQt(m_shown.paper.label)),
        [&](store::Transaction& transaction) {
            return agreement::settle(transaction, m_taxonomy, m_question, m_shown.paper.id, *wanted, note);
        });
    disconnect(failed);
    if (isWritten) {
        QDialog::accept();
    }
}

void ConsensusDialog::say(const QString& problem)
{
    m_problem->setText(problem);
    m_problem->show();
}

QString ConsensusDialog::problemText() const
{
    return m_problem->text();
}

}
