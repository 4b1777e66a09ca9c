#include "app/cli/command.h"
#include "app/cli/numbers.h"
#include "app/cli/values.h"
#include "core/agreement/summary.h"
#include "core/review/reviewers.h"
#include "core/screening/pilot.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <numeric>

namespace alidade::cli {

namespace {

struct AgreementArguments {
    std::string file;
    std::string stage;
    std::string dimension;
    std::string code;
    bool ofPilot = false;
    bool ofClaims = false;
    std::vector<std::string> reviewers;
    std::uint64_t seed = agreement::USUAL_SEED;
};

/// What is asked, and the words for it.
struct Asked {
    agreement::VoteQuestion question;
    Json words;
};

/// Names rows of the review in the results.
class Names
{
public:
    explicit Names(const store::Database& database)
        : m_database(database)
    {
        for (const auto& reviewer : database.all<Reviewer>()) {
            m_reviewers.emplace(reviewer.id, reviewer.name);
        }
    }

    const std::string& of(ReviewerId reviewer) const { return m_reviewers.at(reviewer); }
    std::string of(PaperId paper) const { return m_database.find<Paper>(paper).value().label; }

    Result<std::vector<ReviewerId>> reviewers(const std::vector<std::string>& names) const
    {
        std::vector<ReviewerId> found;
        for (const auto& name : names) {
            const auto reviewer = reviewerMeant(m_database, name);
            if (!reviewer) {
                return fail(reviewer.error());
            }
            found.push_back(*reviewer);
        }
        return found;
    }

private:
    const store::Database& m_database;
    std::map<ReviewerId, std::string> m_reviewers;
};

const char* memberOf(const agreement::Figure& figure)
{
    switch (figure.coefficient) {
    case agreement::Coefficient::Percent: return "percent_agreement";
    case agreement::Coefficient::Cohen: return "cohen_kappa";
    case agreement::Coefficient::Fleiss: return "fleiss_kappa";
    case agreement::Coefficient::Gwet: return "ac1";
    case agreement::Coefficient::Specific: return "positive_specific_agreement";
    case agreement::Coefficient::Krippendorff:
        return figure.scale == agreement::Scale::Masi   ? "krippendorff_alpha_masi"
            : figure.scale == agreement::Scale::Ordinal ? "krippendorff_alpha_ordinal"
                                                        : "krippendorff_alpha";
    }
    return "";
}

Json asJson(const agreement::Figure& figure)
{
    const auto& estimate = figure.estimate;
    Json json = {{"name", agreement::nameOf(figure.coefficient, figure.scale)},
                 {"value", orNull(estimate.value)},
                 {"units", estimate.units}};
    if (estimate.interval) {
        json["low"] = estimate.interval->low;
        json["high"] = estimate.interval->high;
    }
    if (estimate.missing) {
        json["why"] = agreement::sentence(*estimate.missing);
    }
    json["rule"] = agreement::ruleOf(figure.coefficient, figure.scale);
    return json;
}

/// How many categories could have been given, which AC1 hangs on.
Json withCategories(Json figure, std::size_t categories)
{
    figure["categories"] = categories;
    return figure;
}

/// Every two reviewers who judged a paper both, each held against the other, in the order of their names.
Json pairsOf(const agreement::Votes& votes, const Names& names, std::uint64_t seed)
{
    std::vector<std::size_t> places(votes.raters.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::ranges::sort(places, {}, [&](std::size_t place) { return names.of(votes.raters[place]); });
    Json pairs = Json::array();
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t k = i + 1; k < places.size(); ++k) {
            const auto first = places[i];
            const auto second = places[k];
            const auto two = agreement::pairOf(votes, first, second);
            const auto figure =
                agreement::figureOf(two, agreement::pairCoefficient(votes), agreement::Scale::Nominal, seed);
            if (figure.estimate.units > 0) {
                auto pair = asJson(figure);
                pair["raters"] = {names.of(votes.raters[first]), names.of(votes.raters[second])};
                pairs.push_back(std::move(pair));
            }
        }
    }
    return pairs;
}

Json confusionOf(const agreement::Votes& votes, const Names& names)
{
    Json cells = Json::array();
    for (const auto& cell : agreement::confusion(votes, 0, 1)) {
        Json papers = Json::array();
        for (const auto paper : cell.papers) {
            papers.push_back(names.of(paper));
        }
        cells.push_back({{"row", votes.categories[cell.row]},
                         {"column", votes.categories[cell.column]},
                         {"count", cell.papers.size()},
                         {"papers", std::move(papers)}});
    }
    return {{"rows", names.of(votes.raters[0])}, {"columns", names.of(votes.raters[1])}, {"cells", cells}};
}

Json conflictsOf(const agreement::Votes& votes, const Names& names)
{
    Json conflicts = Json::array();
    for (const auto unit : agreement::differing(votes)) {
        Json said = Json::object();
        const auto values = votes.ratings.of(unit);
        for (std::size_t rater = 0; rater < values.size(); ++rater) {
            if (values[rater] != agreement::Ratings::MISSING) {
                said[names.of(votes.raters[rater])] = votes.categories[values[rater]];
            }
        }
        conflicts.push_back({{"paper", names.of(votes.papers[unit])}, {"votes", std::move(said)}});
    }
    return conflicts;
}

Json asJson(const Asked& asked, const agreement::Votes& votes, const Names& names, std::uint64_t seed)
{
    const auto summary = agreement::summarise(votes, seed);
    Json json = asked.words;
    json["raters"] = Json::array();
    for (const auto rater : votes.raters) {
        json["raters"].push_back(names.of(rater));
    }
    json["units"] = summary.figures.front().estimate.units;
    for (const auto& figure : summary.figures) {
        json[memberOf(figure)] = figure.coefficient == agreement::Coefficient::Gwet
            ? withCategories(asJson(figure), votes.ratings.categories)
            : asJson(figure);
    }
    if (votes.raters.size() > 2) {
        json["pairs"] = pairsOf(votes, names, seed);
    }
    if (summary.misleading) {
        json["warning"] = agreement::sentence(*summary.misleading, votes);
    }
    if (votes.raters.size() == 2) {
        json["confusion"] = confusionOf(votes, names);
    }
    json["conflicts"] = conflictsOf(votes, names);
    return json;
}

/// The question that the options ask, or every one that reviewers could be compared on.
Result<std::vector<Asked>> questions(const AgreementArguments& arguments,
                                     const store::Database& database,
                                     const coding::Taxonomy& taxonomy)
{
    std::vector<Asked> list;
    const auto addStage = [&](Stage stage) {
        Json words = {{"stage", store::word(stage)}};
        agreement::StageQuestion question{stage};
        if (arguments.ofPilot) {
            words["pilot"] = true;
            question.sample = screening::pilotPapers(database);
        }
        list.push_back({std::move(question), std::move(words)});
    };
    const auto addDimension = [&](const Dimension& dimension) {
        list.push_back({agreement::DimensionQuestion{dimension.id}, {{"dimension", dimension.slug}}});
    };
    if (!arguments.stage.empty()) {
        addStage(store::fromWord<Stage>(arguments.stage).value());
    } else if (!arguments.dimension.empty()) {
        const auto dimension = taxonomy.dimension(arguments.dimension);
        if (!dimension) {
            return fail(dimension.error());
        }
        addDimension(*taxonomy.find(*dimension));
    } else if (!arguments.code.empty()) {
        const auto code = taxonomy.code(arguments.code);
        if (!code) {
            return fail(code.error());
        }
        list.push_back({agreement::CodeQuestion{*code}, {{"code", taxonomy.path(*code)}}});
    } else if (arguments.ofClaims) {
        list.push_back({agreement::ClaimQuestion{}, {{"claims", true}}});
    } else {
        addStage(Stage::TitleAbstract);
        addStage(Stage::FullText);
        std::ranges::for_each(taxonomy.dimensions(), addDimension);
        list.push_back({agreement::ClaimQuestion{}, {{"claims", true}}});
    }
    return list;
}

std::string rounded(const Json& figure)
{
    if (!figure.at("value").is_number()) {
        return "-";
    }
    char text[64];
    const auto at = [&](const char* name) { return figure.at(name).get<double>(); };
    if (figure.contains("low")) {
        std::snprintf(text, sizeof text, "%.3f (%.3f to %.3f)", at("value"), at("low"), at("high"));
    } else {
        std::snprintf(text, sizeof text, "%.3f", at("value"));
    }
    return text;
}

/// `Gwet's AC1 of 3 categories`, `Cohen's kappa of Ada and Bob`.
std::string measureOf(const Json& figure)
{
    auto name = figure.at("name").get<std::string>();
    if (figure.contains("categories")) {
        name += " of " + figure.at("categories").dump() + " categories";
    }
    if (figure.contains("raters")) {
        name += " of " + figure.at("raters")[0].get<std::string>() + " and "
            + figure.at("raters")[1].get<std::string>();
    }
    return name;
}

Rows rowsOf(const Json& list)
{
    Rows rows = {{"question", "measure", "value (95 % interval)", "papers"}};
    for (const auto& each : list) {
        const auto first = each.begin();
        const auto question = first.value().is_string() ? first.value().get<std::string>() : first.key();
        const auto add = [&](const Json& figure) {
            rows.push_back({question, measureOf(figure), rounded(figure), figure.at("units").dump()});
        };
        for (const auto& [member, figure] : each.items()) {
            if (figure.is_object() && figure.contains("rule")) {
                add(figure);
            } else if (member == "pairs") {
                std::ranges::for_each(figure, add);
            }
        }
    }
    return rows;
}

Result<Output> run(const Session& session, const AgreementArguments& arguments)
{
    const auto review = session.open(arguments.file, store::Access::Read);
    if (!review) {
        return fail(review.error());
    }
    const auto& database = (*review)->database();
    const Names names(database);
    const coding::Taxonomy taxonomy(database);
    const auto among = names.reviewers(arguments.reviewers);
    const auto asked = questions(arguments, database, taxonomy);
    if (!among || !asked) {
        return fail(among ? asked.error() : among.error());
    }
    Json list = Json::array();
    for (const auto& each : *asked) {
        const auto votes = agreement::votesOn(database, taxonomy, each.question, *among);
        if (!votes) {
            return fail(votes.error());
        }
        if (asked->size() == 1 || votes->raters.size() > 1) {
            list.push_back(asJson(each, *votes, names, arguments.seed));
        }
    }
    auto rows = rowsOf(list);
    return output(asked->size() == 1 ? Json(list.front()) : list, std::move(rows));
}

}

void addAgreement(Session& session)
{
    auto arguments = std::make_shared<AgreementArguments>();
    auto& command = session.add("agreement",
                                "How far reviewers agree, before any consensus, and where they do not",
                                [&session, arguments] { return run(session, *arguments); });
    command.add_option("REVIEW", arguments->file)->required();
    auto* stage = command.add_option("--stage", arguments->stage, "title-abstract or full-text")
                      ->check(CLI::IsMember({"title-abstract", "full-text"}));
    auto* dimension =
        command.add_option("--dimension", arguments->dimension, "what is answered to it")->excludes(stage);
    auto* code = command.add_option("--code", arguments->code, "whether it, or one below it, is given")
                     ->excludes(stage)
                     ->excludes(dimension);
    command.add_flag("--pilot", arguments->ofPilot, "of that stage, the papers of the pilot alone")
        ->needs(stage);
    command.add_flag("--claims", arguments->ofClaims, "whether the same claims are noted")
        ->excludes(stage)
        ->excludes(dimension)
        ->excludes(code);
    command.add_option("--reviewers", arguments->reviewers, "only these, with commas between")
        ->delimiter(',');
    auto* seed = command.add_option("--seed", arguments->seed, "of the samples that intervals come from")
                     ->capture_default_str();
    takeWhole(*seed, std::uint64_t{0});
}

}
