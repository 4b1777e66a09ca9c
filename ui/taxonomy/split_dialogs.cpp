#include "ui/taxonomy/split_dialogs.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>

#include "core/coding/dimension_refactoring.h"
#include "core/coding/refactoring.h"
#include "ui/bridge/text.h"
#include "ui/controls/begun_guard.h"
#include "ui/controls/elided_header.h"
#include "ui/controls/parts.h"
#include "ui/taxonomy/assignment_model.h"
#include "ui/taxonomy/taxonomy_commands.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

/// More than anybody assigns one by one; the others keep the code.
constexpr std::size_t MOST_PAPERS = 2000;

constexpr std::size_t MOST_PARTS = 9; // one digit each

// pixels of a part's column
constexpr int BESIDE_NAME = 30;
constexpr int NARROWEST_PART = 70;
constexpr int WIDEST_PART = 160;

std::vector<coding::PaperLine> papersOf(const Workspace& workspace, CodeId code)
{
    return coding::papersWith(workspace.review().database(), std::array{code}, MOST_PAPERS);
}

}

SplitCodeDialog::SplitCodeDialog(Workspace& workspace, CodeId code, QWidget* parent)
    : RefactoringDialog(
        workspace, tr("Split %1").arg(labelOf(workspace.index().taxonomy(), code)), tr("Split"), parent)
    , m_code(code)
    , m_partRows(new QVBoxLayout)
    , m_toFirst(new QRadioButton(tr("All papers go to the first part")))
    , m_perPaper(new QRadioButton(tr("Choose for each paper; what has no check stays")))
    , m_model(new AssignmentModel(papersOf(workspace, code), this))
    , m_papers(new QTableView)
{
    auto* add = new QPushButton(tr("Add a part"));
    add->setAutoDefault(false);
    auto* addRow = new QHBoxLayout;
    addRow->addWidget(add);
    addRow->addWidget(
        label(tr("The code stays in front of its parts, with what is below it."), TextRole::Muted), 1);

    m_papers->setHorizontalHeader(new ElidedHeader(m_papers));
    m_papers->setModel(m_model);
    m_papers->setAccessibleName(tr("Papers and the parts that they go to"));
    m_papers->setAccessibleDescription(tr("Digits check a part for the selected papers"));
    m_papers->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_papers->setTabKeyNavigation(false);
    m_papers->setShowGrid(false);
    m_papers->setWordWrap(false);
    m_papers->verticalHeader()->hide();
    m_papers->verticalHeader()->setDefaultSectionSize(24);
    m_papers->horizontalHeader()->setHighlightSections(false);
    m_papers->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_papers->installEventFilter(this);
    auto* panel = new Panel;
    panel->content()->setContentsMargins(1, 1, 1, 1);
    panel->content()->addWidget(m_papers);

    choices()->addLayout(m_partRows);
    choices()->addLayout(addRow);
    choices()->addWidget(m_toFirst);
    choices()->addWidget(m_perPaper);
    choices()->addWidget(panel, 1);
    addPart();
    addPart();
    m_toFirst->setChecked(true);
    m_papers->setEnabled(false);

    connect(add, &QPushButton::clicked, this, [this, add] {
        addPart();
        m_parts.back()->setFocus();
        add->setEnabled(m_parts.size() < MOST_PARTS);
    });
    connect(m_perPaper, &QRadioButton::toggled, this, [this](bool isOn) {
        m_papers->setEnabled(isOn);
        choiceChanged();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &SplitCodeDialog::choiceChanged);
    new BegunGuard(*this, [this] {
        return std::ranges::any_of(m_parts, [](const QLineEdit* part) { return !part->text().isEmpty(); });
    });
    resizeWithin(*this, {880, 720});
    static_cast<QBoxLayout*>(layout())->setStretchFactor(choices(), 6);
    m_parts.front()->setFocus();
    rehearse();
}

void SplitCodeDialog::addPart()
{
    const auto number = m_parts.size() + 1;
    auto* part = new QLineEdit;
    part->setPlaceholderText(tr("Name of part %1").arg(number));
    part->setAccessibleName(tr("Name of part %1").arg(number));
    auto* row = new QHBoxLayout;
    row->addWidget(label(QString::number(number), TextRole::Key));
    row->addWidget(part, 1);
    m_partRows->addLayout(row);
    m_parts.push_back(part);
    connect(part, &QLineEdit::textChanged, this, &SplitCodeDialog::partsChanged);
    partsChanged();
}

void SplitCodeDialog::partsChanged()
{
    QStringList labels;
    for (const auto* part : m_parts) {
        labels << part->text().simplified();
    }
    m_model->setParts(labels);
    auto* header = m_papers->horizontalHeader();
    header->setSectionResizeMode(AssignmentModel::Title, QHeaderView::Stretch);
    header->resizeSection(AssignmentModel::Label, 110);
    for (int part = 0; part < labels.size(); ++part) {
        const int wanted = fontMetrics().horizontalAdvance(labels[part]) + BESIDE_NAME;
        header->resizeSection(AssignmentModel::FirstPart + part,
                              std::clamp(wanted, NARROWEST_PART, WIDEST_PART));
    }
    choiceChanged();
}

/// Digits check a part for the selected papers.
bool SplitCodeDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_papers && event->type() == QEvent::KeyPress) {
        const auto part = static_cast<QKeyEvent*>(event)->key() - Qt::Key_1;
        if (part >= 0 && part < static_cast<int>(m_parts.size())) {
            std::vector<int> rows;
            for (const auto& index : m_papers->selectionModel()->selectedRows()) {
                rows.push_back(index.row());
            }
            m_model->toggle(rows, part);
            return true;
        }
    }
    return RefactoringDialog::eventFilter(watched, event);
}

std::optional<RefactoringDialog::Plan> SplitCodeDialog::plan() const
{
    std::vector<Code> parts;
    for (const auto* part : m_parts) {
        if (const auto name = part->text().simplified(); !name.isEmpty()) {
            Code code;
            code.label = fromQt(name);
            parts.push_back(std::move(code));
        }
    }
    // a gap between the names would shift the columns of checks
    const bool isInOrder = std::ranges::is_partitioned(
        m_parts, [](const QLineEdit* part) { return !part->text().simplified().isEmpty(); });
    if (parts.size() < 2 || !isInOrder) {
        return std::nullopt;
    }
    coding::Distribution distribution = coding::AllToFirst();
    if (m_perPaper->isChecked()) {
        auto assignments = m_model->assignments();
        for (auto& assignment : assignments) {
            std::erase_if(assignment.parts, [&](std::size_t part) { return part >= parts.size(); });
        }
        std::erase_if(assignments, [](const coding::Assignment& one) { return one.parts.empty(); });
        distribution = std::move(assignments);
    }
    return Plan{tr("Split %1").arg(labelOf(taxonomy(), m_code)),
                [code = m_code, parts = std::move(parts), distribution = std::move(distribution)](
                    store::Transaction& transaction) {
                    return coding::splitCode(transaction, code, parts, distribution);
                }};
}

QString SplitCodeDialog::hint() const
{
    return tr("Name at least two parts.");
}

SplitDimensionDialog::SplitDimensionDialog(Workspace& workspace, DimensionId dimension, QWidget* parent)
    : RefactoringDialog(
        workspace, tr("Split %1").arg(labelOf(workspace.index().taxonomy(), dimension)), tr("Split"), parent)
    , m_dimension(dimension)
    , m_name(new QLineEdit)
    , m_codes(textList(tr("Codes that go to the new dimension")))
{
    for (const auto* code : taxonomy().children(dimension, {})) {
        auto* item = new QListWidgetItem(toQt(code->label), m_codes);
        item->setCheckState(Qt::Unchecked);
        m_ids.push_back(code->id);
    }
    auto* name = label(tr("&Name of the new dimension"));
    name->setBuddy(m_name);
    auto* codes = label(tr("&Codes that go there, with what is below them"));
    codes->setBuddy(m_codes);
    auto* panel = new Panel;
    panel->content()->setContentsMargins(1, 1, 1, 1);
    panel->content()->addWidget(m_codes);
    choices()->addWidget(name);
    choices()->addWidget(m_name);
    choices()->addWidget(codes);
    choices()->addWidget(panel, 1);
    connect(m_name, &QLineEdit::textChanged, this, &SplitDimensionDialog::choiceChanged);
    connect(m_codes, &QListWidget::itemChanged, this, &SplitDimensionDialog::choiceChanged);
    m_name->setFocus();
    rehearse();
}

std::optional<RefactoringDialog::Plan> SplitDimensionDialog::plan() const
{
    std::vector<CodeId> codes;
    for (int row = 0; row < m_codes->count(); ++row) {
        if (m_codes->item(row)->checkState() == Qt::Checked) {
            codes.push_back(m_ids[static_cast<std::size_t>(row)]);
        }
    }
    const auto* old = taxonomy().find(m_dimension);
    if (codes.empty() || m_name->text().simplified().isEmpty() || old == nullptr) {
        return std::nullopt;
    }
    Dimension fresh = *old;
    fresh.id = {};
    fresh.slug.clear();
    fresh.definition.clear();
    fresh.label = fromQt(m_name->text());
    return Plan{tr("Split %1").arg(labelOf(taxonomy(), m_dimension)),
                [id = m_dimension, codes = std::move(codes), fresh](store::Transaction& transaction) {
                    return coding::splitDimension(transaction, id, codes, fresh);
                }};
}

QString SplitDimensionDialog::hint() const
{
    return tr("Name the new dimension and check the codes that go there.");
}

}
