#include "ui/taxonomy/taxonomy_commands.h"

#include <QCoreApplication>

#include "core/coding/dimension_refactoring.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy_edit.h"
#include "core/report/saved_names.h"
#include "core/review/order.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Taxonomy)
};

Result<void> done(const Result<coding::Impact>& impact)
{
    return impact ? Result<void>() : Result<void>(fail(impact.error()));
}

std::vector<DimensionId> idsOf(const std::vector<Dimension>& dimensions)
{
    std::vector<DimensionId> ids;
    for (const auto& dimension : dimensions) {
        ids.push_back(dimension.id);
    }
    return ids;
}

std::vector<CodeId> idsOf(const std::vector<const Code*>& codes)
{
    std::vector<CodeId> ids;
    for (const auto* code : codes) {
        ids.push_back(code->id);
    }
    return ids;
}

struct Below {
    DimensionId dimension;
    std::optional<CodeId> parent;
};

Below belowItem(const coding::Taxonomy& taxonomy, const TaxonomyItem& item)
{
    if (const auto* dimension = std::get_if<DimensionId>(&item)) {
        return {*dimension, {}};
    }
    const auto id = std::get<CodeId>(item);
    const auto* code = taxonomy.find(id);
    return {code == nullptr ? DimensionId() : code->dimension, id};
}

/// The siblings of an item as items, and the item above.
struct Family {
    std::optional<TaxonomyItem> parent;
    TaxonomyItems siblings;
};

Family familyOf(const coding::Taxonomy& taxonomy, const TaxonomyItem& item)
{
    Family family;
    const auto* id = std::get_if<CodeId>(&item);
    const auto* code = id == nullptr ? nullptr : taxonomy.find(*id);
    if (code == nullptr) {
        for (const auto& dimension : taxonomy.dimensions()) {
            family.siblings.emplace_back(dimension.id);
        }
        return family;
    }
    family.parent = code->parent ? TaxonomyItem(*code->parent) : TaxonomyItem(code->dimension);
    for (const auto* sibling : taxonomy.children(code->dimension, code->parent)) {
        family.siblings.emplace_back(sibling->id);
    }
    return family;
}

int rowIn(const Family& family, const TaxonomyItem& item)
{
    return static_cast<int>(std::ranges::find(family.siblings, item) - family.siblings.begin());
}

}

std::int64_t papersInForce(const map::Index& index, const TaxonomyItem& item)
{
    const auto* dimension = std::get_if<DimensionId>(&item);
    const auto& papers = dimension != nullptr ? index.bits({map::Property::Answered, dimension->value})
                                              : index.bits(std::get<CodeId>(item));
    return static_cast<std::int64_t>(map::countCommon(papers, map::population(index)));
}

QString labelOf(const coding::Taxonomy& taxonomy, const TaxonomyItem& item)
{
    if (const auto* id = std::get_if<DimensionId>(&item)) {
        const auto* dimension = taxonomy.find(*id);
        return dimension == nullptr ? QString() : toQt(dimension->label);
    }
    const auto* code = taxonomy.find(std::get<CodeId>(item));
    return code == nullptr ? QString() : toQt(code->label);
}

std::optional<TaxonomyItem> addItem(Workspace& workspace, const TreePlace& place, const QString& label)
{
    std::optional<TaxonomyItem> added;
    if (!place.parent) {
        const bool isAdded = workspace.write(
            Words::tr("Add dimension %1").arg(label), [&](store::Transaction& transaction) -> Result<void> {
                Dimension wanted;
                wanted.label = fromQt(label);
                const auto id = coding::addDimension(transaction, wanted);
                if (!id) {
                    return fail(id.error());
                }
                added = *id;
                if (!place.row) {
                    return {};
                }
                const auto before = idsOf(coding::Taxonomy(transaction.database()).dimensions());
                return coding::reorder(transaction, orderWith(before, {*id}, place.row));
            });
        return isAdded ? added : std::nullopt;
    }
    const bool isAdded = workspace.write(
        Words::tr("Add code %1").arg(label), [&](store::Transaction& transaction) -> Result<void> {
            const auto below = belowItem(coding::Taxonomy(transaction.database()), *place.parent);
            Code wanted;
            wanted.dimension = below.dimension;
            wanted.parent = below.parent;
            wanted.label = fromQt(label);
            const auto id = coding::addCode(transaction, wanted);
            if (!id) {
                return fail(id.error());
            }
            added = *id;
            if (!place.row) {
                return {};
            }
            const auto before =
                idsOf(coding::Taxonomy(transaction.database()).children(below.dimension, below.parent));
            return coding::reorder(transaction, orderWith(before, {*id}, place.row));
        });
    return isAdded ? added : std::nullopt;
}

bool renameItem(Workspace& workspace, const TaxonomyItem& item, const QString& label)
{
    const auto before = labelOf(workspace.index().taxonomy(), item);
    if (label.simplified() == before) {
        return true;
    }
    return workspace.write(Words::tr("Rename %1 to %2").arg(before, label.simplified()),
                           [&](store::Transaction& transaction) {
                               coding::Renaming renaming;
                               renaming.label = fromQt(label);
                               const auto rename = [&](store::Transaction& change) {
                                   if (const auto* dimension = std::get_if<DimensionId>(&item)) {
                                       return coding::renameDimension(change, *dimension, renaming);
                                   }
                                   return coding::renameCode(change, std::get<CodeId>(item), renaming);
                               };
                               return done(report::keepingSavedNames(rename)(transaction));
                           });
}

bool canMove(const coding::Taxonomy& taxonomy, const TaxonomyItems& items, const TreePlace& place)
{
    if (items.empty()) {
        return false;
    }
    return std::ranges::all_of(items, [&](const TaxonomyItem& item) {
        const auto* code = std::get_if<CodeId>(&item);
        if (code == nullptr || !place.parent) {
            return code == nullptr && !place.parent;
        }
        const auto* parent = std::get_if<CodeId>(&*place.parent);
        if (parent == nullptr) {
            const auto* dimension = taxonomy.find(std::get<DimensionId>(*place.parent));
            return dimension != nullptr && dimension->kind == DimensionKind::Category;
        }
        const auto below = taxonomy.subtree(*code);
        return std::ranges::find(below, *parent) == below.end();
    });
}

bool moveItems(Workspace& workspace, const TaxonomyItems& items, const TreePlace& place)
{
    const auto& taxonomy = workspace.index().taxonomy();
    const auto moved = topmost(taxonomy, items);
    if (!canMove(taxonomy, moved, place)) {
        return false;
    }
    const auto label = moved.size() == 1 ? Words::tr("Move %1").arg(labelOf(taxonomy, moved.front()))
                                         : Words::tr("Move %1 items").arg(countText(moved.size()));
    return workspace.write(label, [&](store::Transaction& transaction) -> Result<void> {
        const coding::Taxonomy before(transaction.database());
        if (!place.parent) {
            std::vector<DimensionId> dimensions;
            for (const auto& item : moved) {
                dimensions.push_back(std::get<DimensionId>(item));
            }
            return coding::reorder(transaction, orderWith(idsOf(before.dimensions()), dimensions, place.row));
        }
        const report::SavedNames names(transaction.database());
        const auto codes = *codesOf(moved);
        const auto below = belowItem(before, *place.parent);
        const auto siblings = idsOf(before.children(below.dimension, below.parent));
        for (const auto code : codes) {
            if (std::ranges::find(siblings, code) == siblings.end()) {
                const auto impact = coding::moveCode(transaction, code, {below.dimension, below.parent, {}});
                if (!impact) {
                    return fail(impact.error());
                }
            }
        }
        names.keep(transaction);
        return coding::reorder(transaction, orderWith(siblings, codes, place.row));
    });
}

std::optional<TreePlace> placeFor(const coding::Taxonomy& taxonomy, const TaxonomyItems& items, Step step)
{
    const auto moved = topmost(taxonomy, items);
    if (moved.empty()) {
        return std::nullopt;
    }
    const auto family = familyOf(taxonomy, moved.front());
    for (const auto& item : moved) {
        if (rowIn(family, item) == static_cast<int>(family.siblings.size())) {
            return std::nullopt;
        }
    }
    const auto first = rowIn(family, moved.front());
    const auto last = rowIn(family, moved.back());
    switch (step) {
    case Step::Up: return first == 0 ? std::nullopt : std::optional(TreePlace{family.parent, first - 1});
    case Step::Down:
        return last + 1 == static_cast<int>(family.siblings.size())
            ? std::nullopt
            : std::optional(TreePlace{family.parent, last + 2});
    case Step::In:
        return first == 0 || !family.parent
            ? std::nullopt
            : std::optional(TreePlace{family.siblings[static_cast<std::size_t>(first - 1)], {}});
    case Step::Out:
        if (!family.parent || std::holds_alternative<DimensionId>(*family.parent)) {
            return std::nullopt;
        }
        const auto above = familyOf(taxonomy, *family.parent);
        return TreePlace{above.parent, rowIn(above, *family.parent) + 1};
    }
    return std::nullopt;
}

TaxonomyItems inReadingOrder(const coding::Taxonomy& taxonomy, const TaxonomyItems& items)
{
    TaxonomyItems list;
    const auto take = [&](const TaxonomyItem& item) {
        if (items.empty() || std::ranges::find(items, item) != items.end()) {
            list.push_back(item);
        }
    };
    for (const auto& dimension : taxonomy.dimensions()) {
        take(dimension.id);
        for (const auto* code : taxonomy.codes(dimension.id)) {
            take(code->id);
        }
    }
    return list;
}

TaxonomyItems topmost(const coding::Taxonomy& taxonomy, const TaxonomyItems& items)
{
    const auto isWanted = [&](const TaxonomyItem& item) {
        return std::ranges::find(items, item) != items.end();
    };
    TaxonomyItems list;
    for (const auto& dimension : taxonomy.dimensions()) {
        const bool isWhole = isWanted(dimension.id);
        if (isWhole) {
            list.emplace_back(dimension.id);
        }
        for (const auto* code : taxonomy.codes(dimension.id)) {
            bool isBelow = isWhole;
            for (auto above = code->parent; above && !isBelow;) {
                isBelow = isWanted(*above);
                const auto* row = taxonomy.find(*above);
                above = row == nullptr ? std::nullopt : row->parent;
            }
            if (isWanted(code->id) && !isBelow) {
                list.emplace_back(code->id);
            }
        }
    }
    return list;
}

}
