#include "app/cli/taxonomy_change.h"

#include "app/cli/numbers.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/review/paper_names.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string_view>
#include <variant>
#include <vector>

namespace alidade::cli {

namespace {

/// What a name on the command line means: a whole dimension or one code.
using Target = std::variant<DimensionId, CodeId>;

Result<Target> target(const coding::Taxonomy& taxonomy, const std::string& name)
{
    for (const auto& dimension : taxonomy.dimensions()) {
        if (dimension.slug == name) {
            return Target(dimension.id);
        }
    }
    const auto code = taxonomy.code(name);
    if (code) {
        return Target(*code);
    }
    const auto dimension = taxonomy.dimension(name);
    if (dimension) {
        return Target(*dimension);
    }
    std::vector<std::string_view> slugs;
    for (const auto& each : taxonomy.dimensions()) {
        slugs.push_back(each.slug);
    }
    const bool meansDimension = code.error().code == ErrorCode::NotFound && !nearest(name, slugs).empty();
    return fail(meansDimension ? dimension.error() : code.error());
}

std::string quoted(const std::string& name)
{
    return std::string("\"") + name + "\"";
}

struct Rename {
    std::string name;
    std::string label;
    std::string slug;
};

Result<TaxonomyChange> make(const Rename& arguments, const coding::Taxonomy& taxonomy, const store::Database&)
{
    const auto what = target(taxonomy, arguments.name);
    if (!what) {
        return fail(what.error());
    }
    coding::Renaming renaming;
    if (!arguments.label.empty()) {
        renaming.label = arguments.label;
    }
    if (!arguments.slug.empty()) {
        renaming.slug = arguments.slug;
    }
    return TaxonomyChange{"Rename " + quoted(arguments.name),
                          [=, what = *what](store::Transaction& transaction) {
                              if (const auto* dimension = std::get_if<DimensionId>(&what)) {
                                  return coding::renameDimension(transaction, *dimension, renaming);
                              }
                              return coding::renameCode(transaction, std::get<CodeId>(what), renaming);
                          }};
}

struct Move {
    std::string name;
    std::string to;
    std::optional<int> position;
};

Result<TaxonomyChange> make(const Move& arguments, const coding::Taxonomy& taxonomy, const store::Database&)
{
    const auto what = target(taxonomy, arguments.name);
    if (!what) {
        return fail(what.error());
    }
    const auto label = "Move " + quoted(arguments.name);
    if (const auto* dimension = std::get_if<DimensionId>(&*what)) {
        if (!arguments.to.empty() || !arguments.position) {
            return fail(ErrorCode::Invalid,
                        std::string("A dimension moves to a --position; it has no parent."));
        }
        return TaxonomyChange{
            label, [id = *dimension, position = *arguments.position](store::Transaction& transaction) {
                return coding::moveDimension(transaction, id, position);
            }};
    }
    const auto code = std::get<CodeId>(*what);
    coding::CodePlace place{taxonomy.find(code)->dimension, {}, arguments.position};
    if (!arguments.to.empty()) {
        const auto parent = target(taxonomy, arguments.to);
        if (!parent) {
            return fail(parent.error());
        }
        if (const auto* dimension = std::get_if<DimensionId>(&*parent)) {
            place.dimension = *dimension;
        } else {
            place.parent = std::get<CodeId>(*parent);
            place.dimension = taxonomy.find(*place.parent)->dimension;
        }
    } else {
        place.parent = taxonomy.find(code)->parent;
    }
    return TaxonomyChange{
        label, [=](store::Transaction& transaction) { return coding::moveCode(transaction, code, place); }};
}

struct Merge {
    std::vector<std::string> names;
    std::string into;
};

Result<TaxonomyChange> make(const Merge& arguments, const coding::Taxonomy& taxonomy, const store::Database&)
{
    const auto into = target(taxonomy, arguments.into);
    if (!into) {
        return fail(into.error());
    }
    std::vector<CodeId> codes;
    std::optional<DimensionId> dimension;
    for (const auto& name : arguments.names) {
        const auto what = target(taxonomy, name);
        if (!what) {
            return fail(what.error());
        }
        if (what->index() != into->index()) {
            return fail(ErrorCode::Invalid,
                        "Codes merge with codes and dimensions with dimensions; " + quoted(name) + " and "
                            + quoted(arguments.into) + " are one of each.");
        }
        if (const auto* id = std::get_if<DimensionId>(&*what)) {
            if (dimension) {
                return fail(ErrorCode::Invalid, std::string("Dimensions are merged two at a time."));
            }
            dimension = *id;
        } else {
            codes.push_back(std::get<CodeId>(*what));
        }
    }
    return TaxonomyChange{"Merge " + joined(arguments.names, ", ") + " into " + arguments.into,
                          [=, into = *into](store::Transaction& transaction) {
                              if (dimension) {
                                  return coding::mergeDimensions(
                                      transaction, *dimension, std::get<DimensionId>(into));
                              }
                              return coding::mergeCodes(transaction, codes, std::get<CodeId>(into));
                          }};
}

struct Split {
    std::string name;
    std::vector<std::string> parts;
    std::vector<std::string> assignments;
    std::vector<std::string> codes;
};

/// `[14]=2` or `[14]=1+2`: the paper gets the second part, or both.
Result<coding::Assignment> assignment(const std::string& text, PaperNames& names)
{
    const auto at = text.rfind('=');
    const auto malformed = [&] {
        return fail(ErrorCode::Invalid,
                    quoted(text) + " does not say PAPER=PART or PAPER=PART+PART, with parts from 1.");
    };
    if (at == std::string::npos) {
        return malformed();
    }
    const auto paper = names.find(text.substr(0, at));
    if (!paper) {
        return fail(paper.error());
    }
    coding::Assignment result{*paper, {}};
    for (const auto part : split(std::string_view(text).substr(at + 1), '+')) {
        const auto number = numberFrom<std::size_t>(part).value_or(0);
        if (number == 0) {
            return malformed();
        }
        result.parts.push_back(number - 1);
    }
    return result;
}

Result<TaxonomyChange>
make(const Split& arguments, const coding::Taxonomy& taxonomy, const store::Database& database)
{
    const auto what = target(taxonomy, arguments.name);
    if (!what) {
        return fail(what.error());
    }
    const auto label = "Split " + quoted(arguments.name);
    if (const auto* dimension = std::get_if<DimensionId>(&*what)) {
        if (arguments.parts.size() != 1 || arguments.codes.empty()) {
            return fail(ErrorCode::Invalid,
                        std::string("To split a dimension, name the new one with --parts and its --codes."));
        }
        std::vector<CodeId> codes;
        for (const auto& name : arguments.codes) {
            const auto code = taxonomy.code(*dimension, name);
            if (!code) {
                return fail(code.error());
            }
            codes.push_back(*code);
        }
        Dimension fresh = *taxonomy.find(*dimension);
        fresh.id = {};
        fresh.slug.clear();
        fresh.label = arguments.parts.front();
        return TaxonomyChange{label, [=, id = *dimension](store::Transaction& transaction) {
                                  return coding::splitDimension(transaction, id, codes, fresh);
                              }};
    }
    std::vector<Code> parts;
    for (const auto& name : arguments.parts) {
        Code part;
        part.label = name;
        parts.push_back(part);
    }
    coding::Distribution distribution = coding::AllToFirst();
    if (!arguments.assignments.empty()) {
        PaperNames names(database);
        std::vector<coding::Assignment> list;
        for (const auto& text : arguments.assignments) {
            const auto one = assignment(text, names);
            if (!one) {
                return fail(one.error());
            }
            list.push_back(*one);
        }
        distribution = std::move(list);
    }
    return TaxonomyChange{label, [=, code = std::get<CodeId>(*what)](store::Transaction& transaction) {
                              return coding::splitCode(transaction, code, parts, distribution);
                          }};
}

struct Delete {
    std::string name;
    std::string into;
    bool isDiscard = false;
};

Result<TaxonomyChange> make(const Delete& arguments, const coding::Taxonomy& taxonomy, const store::Database&)
{
    const auto what = target(taxonomy, arguments.name);
    if (!what) {
        return fail(what.error());
    }
    const auto label = "Delete " + quoted(arguments.name);
    if (const auto* dimension = std::get_if<DimensionId>(&*what)) {
        if (!arguments.into.empty()) {
            return fail(ErrorCode::Invalid,
                        std::string("To keep the codings of a dimension, merge it into another one."));
        }
        const auto discard = arguments.isDiscard ? std::optional(coding::Discard()) : std::nullopt;
        return TaxonomyChange{label, [=, id = *dimension](store::Transaction& transaction) {
                                  return coding::deleteDimension(transaction, id, discard);
                              }};
    }
    coding::CodingsFate fate = coding::MustBeUnused();
    if (arguments.isDiscard) {
        fate = coding::Discard();
    } else if (!arguments.into.empty()) {
        const auto into = taxonomy.code(arguments.into);
        if (!into) {
            return fail(into.error());
        }
        fate = *into;
    }
    return TaxonomyChange{label, [=, code = std::get<CodeId>(*what)](store::Transaction& transaction) {
                              return coding::deleteCode(transaction, code, fate);
                          }};
}

/// Adds one change as a command below `taxonomy`; `declare` names its options.
template <class Arguments, class Declare>
void add(CLI::App& taxonomy,
         const std::string& name,
         const std::string& description,
         const std::function<void(TaxonomyChangeMaker)>& choose,
         bool& isDryRun,
         Declare declare)
{
    auto arguments = std::make_shared<Arguments>();
    auto& command = *taxonomy.add_subcommand(name, description);
    command.fallthrough(); // to the options that all commands have
    declare(command, *arguments);
    command.add_flag("--dry-run", isDryRun, "lists the papers that would change, and changes nothing");
    command.callback([choose, arguments] {
        choose([arguments](const coding::Taxonomy& now, const store::Database& database) {
            return make(*arguments, now, database);
        });
    });
}

}

void addTaxonomyChanges(CLI::App& taxonomy,
                        const std::function<void(TaxonomyChangeMaker)>& choose,
                        bool& isDryRun)
{
    add<Rename>(
        taxonomy,
        "rename",
        "Another label or slug",
        choose,
        isDryRun,
        [](CLI::App& command, Rename& arguments) {
            command.add_option("NAME", arguments.name, "a dimension or the path of a code")->required();
            command.add_option("--label", arguments.label);
            command.add_option("--slug", arguments.slug);
        });
    add<Move>(
        taxonomy,
        "move",
        "To another parent or place",
        choose,
        isDryRun,
        [](CLI::App& command, Move& arguments) {
            command.add_option("NAME", arguments.name, "a dimension or the path of a code")->required();
            command.add_option("--to", arguments.to, "the new parent: a code, or a dimension for its top");
            takeWhole(*command.add_option(
                          "--position", arguments.position, "among its siblings, from 0 (default: the end)"),
                      0);
        });
    add<Merge>(
        taxonomy, "merge", "Several into one", choose, isDryRun, [](CLI::App& command, Merge& arguments) {
            command.add_option("NAMES", arguments.names, "codes, or one dimension")->required();
            command.add_option("--into", arguments.into, "the one that remains")->required();
        });
    add<Split>(
        taxonomy, "split", "One into several", choose, isDryRun, [](CLI::App& command, Split& arguments) {
            command.add_option("NAME", arguments.name, "a code, or a dimension")->required();
            command.add_option("--parts", arguments.parts, "the labels of the new ones")->required();
            command.add_option(
                "--assign", arguments.assignments, "PAPER=PART, e.g. [14]=2 or [14]=1+2; others stay");
            command.add_option("--codes", arguments.codes, "of a dimension: the top codes that go");
        });
    add<Delete>(
        taxonomy,
        "delete",
        "With what becomes of its codings",
        choose,
        isDryRun,
        [](CLI::App& command, Delete& arguments) {
            command.add_option("NAME", arguments.name, "a dimension or the path of a code")->required();
            auto* into = command.add_option("--into", arguments.into, "the code that takes its codings");
            command.add_flag("--discard", arguments.isDiscard, "drops its codings")->excludes(into);
        });
}

}
