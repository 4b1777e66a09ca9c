#include "app/cli/command.h"
#include "app/cli/taxonomy_change.h"
#include "core/map/frequency.h"
#include "core/report/saved_names.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

std::string indented(const std::string& label, int depth)
{
    return std::string(static_cast<std::size_t>(depth) * 2, ' ') + label;
}

Json dimensionJson(const Review& review, const Dimension& dimension)
{
    Json json = {{"dimension", dimension.slug},
                 {"name", dimension.label},
                 {"kind", store::word(dimension.kind)},
                 {"many", dimension.many},
                 {"required", dimension.required},
                 {"definition", dimension.definition}};
    if (dimension.question) {
        json["question"] = review.database().find<ResearchQuestion>(*dimension.question).value().name;
    }
    if (!dimension.unit.empty()) {
        json["unit"] = dimension.unit;
    }
    return json;
}

Output shown(const Review& review)
{
    const map::Index index(review.database());
    const auto& taxonomy = index.taxonomy();
    Json json = Json::array();
    Rows rows = {{"name", "code", "papers", "codings"}};
    for (const auto& dimension : taxonomy.dimensions()) {
        auto item = dimensionJson(review, dimension);
        const auto answered = index.bits({map::Property::Answered, dimension.id.value}).count();
        item["papers"] = answered;
        rows.push_back({dimension.label, dimension.slug, std::to_string(answered), ""});
        Json codes = Json::array();
        for (const auto& row : map::frequency(index, index.all(), dimension.id)) {
            const auto& code = *taxonomy.find(row.code);
            codes.push_back({{"code", taxonomy.path(row.code)},
                             {"name", code.label},
                             {"definition", code.definition},
                             {"depth", row.depth},
                             {"papers", row.papers},
                             {"codings", row.codings}});
            rows.push_back({indented(code.label, row.depth),
                            taxonomy.path(row.code),
                            std::to_string(row.papers),
                            std::to_string(row.codings)});
        }
        item["codes"] = std::move(codes);
        json.push_back(std::move(item));
    }
    return output(std::move(json), std::move(rows));
}

Result<Output> changed(Review& review, const TaxonomyChange& change, bool isDryRun)
{
    const auto work = report::keepingSavedNames(change.work);
    const auto impact =
        isDryRun ? coding::dryRun(review, work) : coding::refactor(review, change.label, work);
    if (!impact) {
        return fail(impact.error());
    }
    std::vector<std::string> labels;
    for (const auto paper : inReadingOrder(review.database(), impact->papers)) {
        labels.push_back(review.database().find<Paper>(paper).value().label);
    }
    Json json = {{"dry_run", isDryRun}, {"change", change.label}, {"papers", labels}};
    const auto add = [&](const char* name, std::int64_t count) {
        if (count > 0) {
            json[name] = count;
        }
    };
    add("codings_moved", impact->codingsMoved);
    add("codings_copied", impact->codingsCopied);
    add("codings_folded", impact->codingsFolded);
    add("codings_dropped", impact->codingsDropped);
    add("answers_moved", impact->answersMoved);
    add("answers_copied", impact->answersCopied);
    add("answers_folded", impact->answersFolded);
    add("answers_dropped", impact->answersDropped);
    add("relations_dropped", impact->relationsDropped);
    if (!impact->unanswerable.empty()) {
        json["unanswerable"] = impact->unanswerable;
    }
    return output(std::move(json));
}

}

void addTaxonomy(Session& session)
{
    struct Arguments {
        std::string file;
        bool isDryRun = false;
        TaxonomyChangeMaker maker;
    };
    auto arguments = std::make_shared<Arguments>();
    auto& command = session.add(
        "taxonomy", "Shows the taxonomy, or changes it", [&session, arguments]() -> Result<Output> {
            const bool writes = arguments->maker && !arguments->isDryRun;
            const auto review =
                session.open(arguments->file, writes ? store::Access::Write : store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            if (!arguments->maker) {
                return shown(**review);
            }
            const auto change =
                arguments->maker(coding::Taxonomy((*review)->database()), (*review)->database());
            if (!change) {
                return fail(change.error());
            }
            return changed(**review, *change, arguments->isDryRun);
        });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_flag(
        "--dry-run", arguments->isDryRun, "lists the papers that would change, and changes nothing");
    addTaxonomyChanges(
        command,
        [arguments](TaxonomyChangeMaker maker) { arguments->maker = std::move(maker); },
        arguments->isDryRun);
}

}
