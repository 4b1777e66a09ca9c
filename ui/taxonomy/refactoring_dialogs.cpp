#include "ui/taxonomy/refactoring_dialogs.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QRadioButton>

#include "core/coding/dimension_refactoring.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy_use.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/taxonomy/item_picker.h"
#include "ui/taxonomy/taxonomy_commands.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr qsizetype MOST_NAMES = 3;

/// `A, B and C`, or `A, B, C and 4 more`.
QString namesOf(const coding::Taxonomy& taxonomy, const TaxonomyItems& items)
{
    QStringList names;
    for (const auto& item : items) {
        if (names.size() == MOST_NAMES) {
            return RefactoringDialog::tr("%1 and %2 more")
                .arg(names.join(RefactoringDialog::tr(", ")))
                .arg(static_cast<qsizetype>(items.size()) - MOST_NAMES);
        }
        names << labelOf(taxonomy, item);
    }
    const auto last = names.takeLast();
    return names.isEmpty()
        ? last
        : RefactoringDialog::tr("%1 and %2").arg(names.join(RefactoringDialog::tr(", ")), last);
}

bool isDimension(const TaxonomyItem& item)
{
    return std::holds_alternative<DimensionId>(item);
}

/// Whether the item is one of these or stands below one.
bool isWithin(const coding::Taxonomy& taxonomy, const TaxonomyItem& item, const TaxonomyItems& items)
{
    const auto* code = std::get_if<CodeId>(&item);
    return std::ranges::any_of(items, [&](const TaxonomyItem& above) {
        if (const auto* dimension = std::get_if<DimensionId>(&above)) {
            return code == nullptr ? std::get<DimensionId>(item) == *dimension
                                   : taxonomy.find(*code)->dimension == *dimension;
        }
        const auto below = taxonomy.subtree(std::get<CodeId>(above));
        return code != nullptr && std::ranges::find(below, *code) != below.end();
    });
}

bool isCategory(const coding::Taxonomy& taxonomy, const TaxonomyItem& item)
{
    const auto* id = std::get_if<DimensionId>(&item);
    const auto* dimension = id == nullptr ? nullptr : taxonomy.find(*id);
    return dimension != nullptr && dimension->kind == DimensionKind::Category;
}

}

MergeDialog::MergeDialog(Workspace& workspace, const TaxonomyItems& items, QWidget* parent)
    : RefactoringDialog(
        workspace, tr("Merge %1").arg(namesOf(workspace.index().taxonomy(), items)), tr("Merge"), parent)
    , m_items(items)
{
    const bool hasDimension = isDimension(items.front());
    const auto isOffered = [&](const TaxonomyItem& item) {
        const bool isOwn = std::ranges::find(items, item) != items.end();
        return (hasDimension ? isCategory(taxonomy(), item) : !isDimension(item))
            && (items.size() > 1 || !isOwn);
    };
    auto* question = label(tr("Into which one? It keeps its name."));
    m_target = new ItemPicker(taxonomy(), isOffered, tr("The one that stays"));
    question->setBuddy(m_target);
    choices()->addWidget(question);
    choices()->addWidget(m_target, 1);
    connect(m_target, &ItemPicker::chosenChanged, this, &MergeDialog::choiceChanged);
    if (items.size() > 1) {
        m_target->choose(items.front());
    }
    m_target->setFocus();
    rehearse();
}

std::optional<RefactoringDialog::Plan> MergeDialog::plan() const
{
    const auto target = m_target->chosen();
    if (!target) {
        return std::nullopt;
    }
    auto merged = m_items;
    std::erase(merged, *target);
    const auto text = tr("Merge %1 into %2").arg(namesOf(taxonomy(), merged), labelOf(taxonomy(), *target));
    if (const auto* into = std::get_if<DimensionId>(&*target)) {
        std::vector<coding::Refactoring> merges;
        for (const auto& item : merged) {
            merges.emplace_back(
                [from = std::get<DimensionId>(item), into = *into](store::Transaction& transaction) {
                    return coding::mergeDimensions(transaction, from, into);
                });
        }
        return Plan{text, coding::inTurn(std::move(merges))};
    }
    return Plan{
        text, [codes = *codesOf(merged), into = std::get<CodeId>(*target)](store::Transaction& transaction) {
            return coding::mergeCodes(transaction, codes, into);
        }};
}

QString MergeDialog::hint() const
{
    return m_target->isEmpty() ? tr("There is nothing to merge with.") : tr("Choose the one that stays.");
}

MoveDialog::MoveDialog(Workspace& workspace, const TaxonomyItems& codes, QWidget* parent)
    : RefactoringDialog(
        workspace, tr("Move %1").arg(namesOf(workspace.index().taxonomy(), codes)), tr("Move"), parent)
    , m_items(codes)
{
    const auto isOffered = [&](const TaxonomyItem& item) {
        return (isDimension(item) ? isCategory(taxonomy(), item) : true)
            && !isWithin(taxonomy(), item, codes);
    };
    auto* question = label(tr("Below which dimension or code?"));
    m_target = new ItemPicker(taxonomy(), isOffered, tr("The new place"));
    question->setBuddy(m_target);
    choices()->addWidget(question);
    choices()->addWidget(m_target, 1);
    connect(m_target, &ItemPicker::chosenChanged, this, &MoveDialog::choiceChanged);
    m_target->setFocus();
    rehearse();
}

std::optional<RefactoringDialog::Plan> MoveDialog::plan() const
{
    const auto target = m_target->chosen();
    if (!target) {
        return std::nullopt;
    }
    coding::CodePlace place;
    if (const auto* parent = std::get_if<CodeId>(&*target)) {
        place = {taxonomy().find(*parent)->dimension, *parent, {}};
    } else {
        place = {std::get<DimensionId>(*target), {}, {}};
    }
    std::vector<coding::Refactoring> moves;
    const auto codes = codesOf(m_items);
    for (const auto code : *codes) {
        moves.emplace_back([code, place](store::Transaction& transaction) {
            return coding::moveCode(transaction, code, place);
        });
    }
    return Plan{tr("Move %1 below %2").arg(namesOf(taxonomy(), m_items), labelOf(taxonomy(), *target)),
                coding::inTurn(std::move(moves))};
}

QString MoveDialog::hint() const
{
    return m_target->isEmpty() ? tr("There is no other place.") : tr("Choose the new place.");
}

DeleteDialog::DeleteDialog(Workspace& workspace, const TaxonomyItems& items, QWidget* parent)
    : RefactoringDialog(
        workspace, tr("Delete %1").arg(namesOf(workspace.index().taxonomy(), items)), tr("Delete"), parent)
    , m_items(items)
{
    const coding::TaxonomyUse use(workspace.review().database(), taxonomy());
    for (const auto& item : items) {
        const auto of =
            isDimension(item) ? use.of(std::get<DimensionId>(item)) : use.of(std::get<CodeId>(item));
        m_codings += of.codings + of.answers;
    }
    if (m_codings == 0) {
        choices()->addWidget(label(tr("No paper is coded with it. Codes below it are deleted too.")));
    } else {
        addChoices();
    }
    rehearse();
}

void DeleteDialog::addChoices()
{
    const auto number = countText(m_codings);
    const bool hasDimension = std::ranges::any_of(m_items, isDimension);
    if (!hasDimension) {
        m_move = new QRadioButton(m_codings == 1 ? tr("Its coding goes to another code:")
                                                 : tr("Its %1 codings go to another code:").arg(number));
        const auto isOffered = [&](const TaxonomyItem& item) {
            return !isDimension(item) && !isWithin(taxonomy(), item, m_items);
        };
        m_target = new ItemPicker(taxonomy(), isOffered, tr("The code that takes the codings"));
        choices()->addWidget(m_move);
        choices()->addWidget(m_target, 1);
        connect(m_target, &ItemPicker::chosenChanged, this, [this] {
            if (m_target->chosen()) {
                m_move->setChecked(true);
            }
            choiceChanged();
        });
        connect(m_move, &QRadioButton::toggled, this, &DeleteDialog::choiceChanged);
    }
    if (hasDimension) {
        m_discard = new QCheckBox(
            m_codings == 1 ? tr("Discard its coding or answer, with notes and passages")
                           : tr("Discard its %1 codings and answers, with notes and passages").arg(number));
    } else {
        m_discard = new QRadioButton(m_codings == 1
                                         ? tr("Discard its coding, with notes and passages")
                                         : tr("Discard its %1 codings, with notes and passages").arg(number));
    }
    choices()->addWidget(m_discard);
    connect(m_discard, &QAbstractButton::toggled, this, &DeleteDialog::choiceChanged);
    if (m_target != nullptr) {
        m_target->setFocus();
    } else {
        m_discard->setFocus();
    }
}

std::optional<RefactoringDialog::Plan> DeleteDialog::plan() const
{
    const bool isDiscard = m_discard != nullptr && m_discard->isChecked();
    const auto target = m_move != nullptr && m_move->isChecked() ? m_target->chosen() : std::nullopt;
    if (m_codings != 0 && !isDiscard && !target) {
        return std::nullopt;
    }
    coding::CodingsFate fate = coding::MustBeUnused();
    if (isDiscard) {
        fate = coding::Discard();
    } else if (target) {
        fate = std::get<CodeId>(*target);
    }
    std::vector<coding::Refactoring> deletions;
    for (const auto& item : m_items) {
        deletions.emplace_back([item, fate, isDiscard](store::Transaction& transaction) {
            if (const auto* dimension = std::get_if<DimensionId>(&item)) {
                return coding::deleteDimension(
                    transaction, *dimension, isDiscard ? std::optional(coding::Discard()) : std::nullopt);
            }
            return coding::deleteCode(transaction, std::get<CodeId>(item), fate);
        });
    }
    return Plan{tr("Delete %1").arg(namesOf(taxonomy(), m_items)), coding::inTurn(std::move(deletions))};
}

QString DeleteDialog::hint() const
{
    if (m_move != nullptr && m_move->isChecked()) {
        return tr("Choose the code that takes the codings.");
    }
    return m_move != nullptr ? tr("Papers are coded with it. Say what becomes of their codings.")
                             : tr("Papers are coded with it. Say that their codings may go.");
}

}
