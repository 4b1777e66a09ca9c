#include "core/coding/toolkit_codes.h"

#include "core/base/text.h"
#include "core/coding/codings.h"
#include "core/coding/taxonomy.h"
#include "core/coding/taxonomy_edit.h"
#include "core/sources/decode.h"
#include "core/sources/detect.h"
#include "core/sources/json_members.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace alidade::coding {

namespace {

/// The classes of a record's entry; empty for one without. Where an entry has the field twice, both.
std::string classesOf(std::string_view fields)
{
    std::string classes;
    for (sources::JsonMembers members(fields); members.next();) {
        if (members.name() != "extra") {
            continue;
        }
        for (sources::JsonMembers extra(members.value()); extra.next();) {
            if (extra.name() != "classes") {
                continue;
            }
            const bool isList = extra.value().starts_with('[');
            for (sources::JsonMembers items(isList ? extra.value() : std::string_view()); items.next();) {
                classes += sources::jsonText(items.value()) + ",";
            }
            classes += isList ? std::string() : sources::jsonText(extra.value());
        }
    }
    return simplified(classes);
}

/// The dimensions and codes by their names, made where there are none.
class Tree
{
public:
    Tree(store::Transaction& transaction, ToolkitCodes& counts)
        : m_transaction(transaction)
        , m_counts(counts)
    {
        const Taxonomy taxonomy(transaction.database());
        for (const auto& dimension : taxonomy.dimensions()) {
            m_dimensions.emplace(folded(dimension.label), dimension.id);
            for (const auto* code : taxonomy.codes(dimension.id)) {
                m_codes.emplace(Place{dimension.id, code->parent.value_or(CodeId()), folded(code->label)},
                                code->id);
            }
        }
    }

    Result<DimensionId> dimension(const std::string& name)
    {
        const auto known = m_dimensions.find(folded(name));
        if (known != m_dimensions.end()) {
            return known->second;
        }
        Dimension wanted;
        wanted.label = name;
        wanted.origin = "SLR Toolkit";
        const auto made = addDimension(m_transaction, std::move(wanted));
        if (made) {
            m_dimensions.emplace(folded(name), *made);
            ++m_counts.dimensions;
        }
        return made;
    }

    Result<CodeId> code(DimensionId dimension, CodeId parent, const std::string& name)
    {
        const Place place{dimension, parent, folded(name)};
        const auto known = m_codes.find(place);
        if (known != m_codes.end()) {
            return known->second;
        }
        Code wanted;
        wanted.dimension = dimension;
        wanted.parent = parent ? std::optional(parent) : std::nullopt;
        wanted.label = name;
        const auto made = addCode(m_transaction, std::move(wanted));
        if (made) {
            m_codes.emplace(place, *made);
            ++m_counts.codes;
        }
        return made;
    }

private:
    using Place = std::tuple<DimensionId, CodeId, std::string>;

    store::Transaction& m_transaction;
    ToolkitCodes& m_counts;
    std::map<std::string, DimensionId> m_dimensions;
    std::map<Place, CodeId> m_codes;
};

Result<void> makeTree(Tree& tree, std::span<const sources::ToolkitTerm> terms)
{
    std::vector<std::pair<DimensionId, CodeId>> made; // by the places of the terms
    for (const auto& term : terms) {
        if (!term.parent) {
            const auto dimension = tree.dimension(term.name);
            if (!dimension) {
                return fail(dimension.error());
            }
            made.emplace_back(*dimension, CodeId());
            continue;
        }
        const auto& [dimension, parent] = made[*term.parent];
        const auto code = tree.code(dimension, parent, term.name);
        if (!code) {
            return fail(code.error());
        }
        made.emplace_back(dimension, *code);
    }
    return {};
}

/// The code at the end of a way from the top; none for the top alone.
Result<CodeId> codeAt(Tree& tree, const std::vector<std::string>& path)
{
    const auto dimension = tree.dimension(path.front());
    if (!dimension) {
        return fail(dimension.error());
    }
    CodeId code;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const auto next = tree.code(*dimension, code, path[i]);
        if (!next) {
            return next;
        }
        code = *next;
    }
    return code;
}

Result<void> give(store::Transaction& transaction, const NewCoding& wanted, ToolkitCodes& counts)
{
    if (standing(transaction.database(), wanted)) {
        ++counts.already;
        return {};
    }
    const auto given = code(transaction, wanted);
    if (!given) {
        return fail(given.error());
    }
    ++counts.given;
    return {};
}

/// What the records say, by their papers: read before anything is written.
std::vector<std::pair<PaperId, std::string>> classesOfPapers(const store::Database& database)
{
    std::vector<std::pair<PaperId, std::string>> found;
    auto rows = database.prepare("SELECT paper, fields FROM record WHERE paper IS NOT NULL ORDER BY id");
    while (rows.step()) {
        if (auto classes = classesOf(rows.text(1)); !classes.empty()) {
            found.emplace_back(PaperId{rows.integer(0)}, std::move(classes));
        }
    }
    return found;
}

}

Result<ToolkitCodes> bringInToolkit(store::Transaction& transaction,
                                    std::span<const sources::ToolkitTerm> taxonomy,
                                    ReviewerId reviewer)
{
    ToolkitCodes counts;
    Tree tree(transaction, counts);
    if (const auto made = makeTree(tree, taxonomy); !made) {
        return fail(made.error());
    }
    const auto listed = counts.dimensions + counts.codes;
    for (const auto& [paper, classes] : classesOfPapers(transaction.database())) {
        const auto terms = sources::toolkitTerms(classes, "classes");
        if (!terms) {
            ++counts.broken;
            continue;
        }
        for (const auto& path : sources::toolkitPaths(*terms)) {
            const auto code = codeAt(tree, path);
            if (!code) {
                return fail(code.error());
            }
            if (!*code) {
                ++counts.bare;
                continue;
            }
            NewCoding wanted;
            wanted.paper = paper;
            wanted.code = *code;
            wanted.reviewer = reviewer;
            if (const auto given = give(transaction, wanted, counts); !given) {
                return fail(given.error());
            }
        }
    }
    counts.unlisted = counts.dimensions + counts.codes - listed;
    return counts;
}

Result<ToolkitCodes> bringInToolkit(store::Transaction& transaction,
                                    std::string_view taxonomy,
                                    std::string_view fileName,
                                    ReviewerId reviewer)
{
    const auto text = sources::decode(taxonomy);
    if (!text) {
        return fail(text.error());
    }
    // the file beside it is chosen as easily; only a table may look like terms between commas
    const auto format = sources::detectFormat(text->text());
    if (format && *format != sources::Format::Table) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "This is a list of references, not a taxonomy."),
                    std::string(fileName));
    }
    const auto terms = sources::toolkitTerms(text->text(), fileName);
    const auto isBelow = [](const sources::ToolkitTerm& term) { return term.parent.has_value(); };
    if (terms && std::ranges::none_of(*terms, isBelow)) {
        return fail(
            ErrorCode::Invalid,
            translatable("Sentence",
                         "This is no taxonomy: no term has terms below it, in braces as in Venue {ICSE, "
                         "FSE}."),
            std::string(fileName));
    }
    if (!terms) {
        return fail(terms.error());
    }
    return bringInToolkit(transaction, *terms, reviewer);
}

}
