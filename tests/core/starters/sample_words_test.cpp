#include "core/agreement/in_force.h"
#include "core/base/text.h"
#include "core/coding/taxonomy.h"
#include "core/review/figure.h"
#include "core/review/settings.h"
#include "core/starters/sample.h"
#include "tests/core/starters/bundle.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <set>

using namespace alidade;
using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

/// Visits all texts below `node`, with their pointers.
void forEachText(const Json& node,
                 const std::string& where,
                 const std::function<void(const std::string&, const std::string&)>& visit)
{
    if (node.is_string()) {
        visit(where, node.get<std::string>());
    } else if (node.is_structured()) {
        for (const auto& [key, value] : node.items()) {
            forEachText(value, where + '/' + key, visit);
        }
    }
}

std::string settingOf(const Bundle& bundle, std::string_view name)
{
    const auto found = bundle.database().all<Setting>("WHERE name = ?1", std::string(name));
    return found.empty() ? std::string() : found.front().value;
}

std::size_t notesOf(const Bundle& bundle, const std::string& kind)
{
    return bundle.database().all<Note>("WHERE kind = ?1", kind).size();
}

Claim claimNamed(const store::Database& database, const std::string& name)
{
    const auto found = database.all<Claim>("WHERE name = ?1", name);
    REQUIRE(found.size() == 1);
    return found.front();
}

}

TEST_CASE("no text of the data is lost")
{
    Bundle bundle;
    auto everything = allRows(bundle.database());
    const coding::Taxonomy taxonomy(bundle.database());
    for (const auto& code : bundle.database().all<Code>()) {
        everything += taxonomy.path(code.id) + '\n';
    }
    const auto rows = folded(everything);
    for (const auto* part : {"meta",
                             "protocol",
                             "references",
                             "taxonomy",
                             "code_links",
                             "codings",
                             "citations",
                             "claims",
                             "external_figures"}) {
        forEachText(bundledData().at(part), part, [&](const std::string& where, const std::string& text) {
            // Names that the data give their codings, and what a row says by its form.
            const bool isCodingName = where.starts_with("codings/") && where.ends_with("/id");
            const bool isClaimKind = where.starts_with("claims/") && where.ends_with("/kind");
            if (!isCodingName && !isClaimKind && text != "none stated") {
                INFO(where << ": " << text);
                CHECK(rows.find(folded(text)) != std::string::npos);
            }
        });
    }
}

TEST_CASE("every open issue is a note on the review")
{
    Bundle bundle;
    for (const auto& issue : bundledData().at("protocol").at("open_issues")) {
        const auto found = bundle.database().all<Note>("WHERE name = ?1", issue.at("id").get<std::string>());
        REQUIRE(found.size() == 1);
        const auto& note = found.front();
        INFO(note.name);
        CHECK_FALSE(note.paper);
        CHECK(note.kind == issue.at("kind").get<std::string>());
        CHECK(note.severity == issue.at("severity").get<std::string>());
        CHECK(note.place == issue.at("where").get<std::string>());
        CHECK(note.text == issue.at("text").get<std::string>());
        CHECK(note.effect == (issue.at("effect").is_null() ? "" : issue.at("effect").get<std::string>()));
        CHECK(note.evidence == joined(issue.at("evidence").get<std::vector<std::string>>(), "\n"));
    }
    CHECK(notesOf(bundle, "citation") == bundledData().at("citations").size());
    CHECK(notesOf(bundle, "unknown") == bundledData().at("meta").at("unknown").size());
    CHECK(notesOf(bundle, "source") == bundledData().at("meta").at("sources").size());
    CHECK(notesOf(bundle, "external-figure") == bundledData().at("external_figures").size());
}

TEST_CASE("what the data say of a code beyond its definition is a note on it, in words")
{
    Bundle bundle;
    const coding::Taxonomy taxonomy(bundle.database());
    const auto noteOn = [&](std::string_view path) {
        const auto found = bundle.database().all<Note>("WHERE code = ?1", *taxonomy.code(path));
        REQUIRE(found.size() == 1);
        return found.front().text;
    };
    CHECK(noteOn("operating-system/hermitcore") == "Written in: C\nIn Table 2: no");
    CHECK(noteOn("operating-system/sel4") == "Written in: not stated\nIn Table 2: no");
    CHECK(noteOn("challenge/c-interop") == "Table 4 number: 5");
}

TEST_CASE("the protocol is there: settings, questions, criteria, snowballing")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const auto& protocol = bundledData().at("protocol");
    CHECK(settingOf(bundle, setting::TITLE) == protocol.at("title").get<std::string>());
    CHECK(settingOf(bundle, setting::NEED) == protocol.at("need").get<std::string>());
    CHECK(settingOf(bundle, setting::PERIOD_FROM) == "2019-01-01");
    CHECK(settingOf(bundle, setting::PERIOD_TO) == "2024-04-01");
    CHECK(settingOf(bundle, setting::METHOD)
          == "Kitchenham and Charters [9]: planning; conducting; reporting. "
             "Reference 9 as printed is Kitchenham 2004; see O04.");
    CHECK(settingOf(bundle, "publication").find("\nDOI source: seed\n") != std::string::npos);
    CHECK(settingOf(bundle, "publication").find("\narXiv: 2407.18431\n") != std::string::npos);
    CHECK(settingOf(bundle, "analysis").find("Quality assessment: not stated\n") != std::string::npos);

    const auto questions = database.all<ResearchQuestion>("ORDER BY position");
    REQUIRE(questions.size() == 4);
    for (std::size_t i = 0; i < questions.size(); ++i) {
        CHECK(questions[i].name == "RQ" + std::to_string(i + 1));
        CHECK(questions[i].question
              == protocol.at("research_questions")[i].at("question").get<std::string>());
        CHECK(questions[i].rationale
              == protocol.at("research_questions")[i].at("rationale").get<std::string>());
    }
    std::vector<std::string> criteria;
    for (const auto& criterion : database.all<Criterion>("ORDER BY position")) {
        criteria.push_back(criterion.name + (criterion.digit ? ':' + std::to_string(*criterion.digit) : ""));
        CHECK((criterion.kind == CriterionKind::Exclude) == criterion.digit.has_value());
    }
    CHECK(criteria == std::vector<std::string>{"IC1", "IC2", "IC3", "IC4", "IC5", "EX1:1", "EX2:2", "EX3:3"});
    const auto sources = database.all<Source>("WHERE kind = 'snowballing'");
    REQUIRE(sources.size() == 1);
    CHECK(sources.front().platform == "Google Scholar");
    CHECK(database.all<Search>("WHERE source = ?1", sources.front().id).front().direction
          == SnowballDirection::Both);
}

TEST_CASE("the reported numbers of the flow are kept with their status")
{
    Bundle bundle;
    const auto& expected = bundledData().at("expected").at("flow");
    const auto reported = [&](const std::string& name) {
        INFO(name);
        const auto found = bundle.database().all<Reported>("WHERE name = ?1", "flow/" + name);
        REQUIRE(found.size() == 1);
        return found.front();
    };
    for (const auto& [key, value] : expected.items()) {
        if (!value.is_object() && key != "identified_total") {
            const auto number = reported(slug(key)).value;
            CHECK((number ? Json(*number) : Json()) == value);
        }
    }
    for (const auto& [database, hits] : expected.at("identified").items()) {
        CHECK(reported("identified/per-database/" + database).value == hits.get<int>());
    }
    for (const auto& [database, count] : expected.at("new_per_database").items()) {
        CHECK(reported("new-per-database/" + database).value == count.get<int>());
    }
    for (const auto& [name, count] : expected.at("duplicates_removed").items()) {
        CHECK(reported("duplicates-removed/" + name).value == count.get<int>());
    }
    CHECK(reported("identified/total").value == 185);
    CHECK(reported("identified/total").status == ReportedStatus::Derived);
    CHECK(reported("included-after-screening").status == ReportedStatus::Stated);
    CHECK(reported("excluded-full-text").status == ReportedStatus::Unknown);
    CHECK(reported("unique-records").note == "30 + 39 + (87 - 44) + 0");
    CHECK(bundle.database().count<Reported>() == 4 + 1 + 4 + 4 + 10);
}

TEST_CASE("claims keep their figures and words, and metrics say which side is better")
{
    Bundle bundle;
    const auto& database = bundle.database();
    for (const auto& item : bundledData().at("claims")) {
        const auto claim = claimNamed(database, item.at("id").get<std::string>());
        INFO(claim.name);
        const auto metric = database.find<Metric>(claim.metric).value();
        CHECK(metric.label == item.at("metric").get<std::string>());
        CHECK(metric.slug == slug(metric.label));
        CHECK((claim.value ? Json(*claim.value) : Json()) == item.at("value"));
        CHECK(claim.valueText == item.at("value_text").get<std::string>());
        CHECK(claim.unit == (item.at("unit").is_null() ? "" : item.at("unit").get<std::string>()));
        CHECK(store::word(claim.direction) == item.at("direction").get<std::string>());
        CHECK(claim.subject == item.at("system").get<std::string>());
        CHECK(claim.component == item.at("component").get<std::string>());
        CHECK(claim.note == item.at("note").get<std::string>());
        CHECK(claim.ambiguous == item.contains("ambiguous"));
        CHECK((claim.role == ClaimRole::Baseline) == (claim.name == "Q07" || claim.name == "Q08"));
        const auto paper = claim.paper ? database.find<Paper>(*claim.paper)->label : std::string();
        CHECK(paper == (item.at("ref").is_null() ? std::string() : '[' + item.at("ref").dump() + ']'));
        const auto checks = database.all<Note>("WHERE claim = ?1 AND kind = 'external-check'", claim.id);
        CHECK(checks.empty() == item.at("external_check").is_null());
    }
    CHECK(claimNamed(database, "Q09").comparator.empty());
    CHECK(claimNamed(database, "Q09").condition.empty());
    CHECK(claimNamed(database, "Q12").locator == "Table 4, Binary Size, Description");
    const auto better = [&](const std::string& slug) {
        return store::word(database.all<Metric>("WHERE slug = ?1", slug).at(0).better);
    };
    CHECK(better("performance-overhead") == "lower");
    CHECK(better("size-increase") == "lower");
    CHECK(better("proof-to-code-ratio") == "lower"); // Q06: 7.5 is better than 19 and 20
    CHECK(better("share-of-unsafe-code") == "lower");
    CHECK(better("interrupt-response-time") == "lower");
    CHECK(better("performance") == "higher");
}

TEST_CASE("only what the review states counts, so approach by architecture comes out as written")
{
    Bundle bundle;
    const auto& database = bundle.database();
    const coding::Taxonomy taxonomy(database);
    const auto& written =
        bundledData().at("expected").at("crosstab_approach_architecture").at("as_written").at("cells");
    for (const auto& [approach, cells] : written.items()) {
        for (const auto& [architecture, numbers] : cells.items()) {
            std::set<int> found;
            const agreement::InForce inForce(database, {});
            for (const auto& paper : database.all<Paper>()) {
                const auto codes = inForce.codesOf(paper.id);
                const auto has = [&](const std::string& path) {
                    return std::ranges::find(codes, *taxonomy.code(path)) != codes.end();
                };
                if (has("approach/" + approach) && has("kernel-architecture/" + architecture)) {
                    found.insert(std::stoi(paper.label.substr(1)));
                }
            }
            INFO(approach << " x " << architecture);
            CHECK(Json(found) == numbers);
        }
    }
}

TEST_CASE("the saved tables and figures ask for dimensions that are there")
{
    Bundle bundle;
    const coding::Taxonomy taxonomy(bundle.database());
    std::map<std::string, std::string> captions;
    for (const auto& figure : bundle.database().all<Figure>("ORDER BY position")) {
        INFO(figure.slug);
        CHECK(captions.emplace(figure.slug, figure.caption).second);
        const auto question = Json::parse(figure.question);
        for (const auto* key : {"dimension", "relation", "rows", "columns"}) {
            if (question.contains(key)) {
                CHECK(taxonomy.dimension(question.at(key).get<std::string>()));
            }
        }
    }
    const auto& expected = bundledData().at("expected");
    CHECK(captions.at("searches") == expected.at("table1").at("caption").get<std::string>());
    CHECK(captions.at("approaches") == expected.at("table2").at("caption").get<std::string>());
    CHECK(captions.at("implications") == expected.at("table3").at("caption").get<std::string>());
    CHECK(captions.at("challenges") == expected.at("table4").at("caption").get<std::string>());
}

TEST_CASE("the bundled review is one change, which is not undone away")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    REQUIRE(allRows(review->database()).empty());
    REQUIRE(starters::writeSample(*review));
    const auto rows = allRows(review->database());
    CHECK(review->journal().count() == 1);
    CHECK(review->journal().entries().front().label == "Bundled review");
    CHECK(store::defects(review->database(), true).empty());

    const auto undone = review->undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::NotFound);
    CHECK(allRows(review->database()) == rows);
}

TEST_CASE("the bundled review is not written into a review that holds anything")
{
    TempFolder folder;
    const auto review = emptyReview(folder);
    REQUIRE(review->write("title", [](store::Transaction& transaction) -> Result<void> {
        setSetting(transaction, setting::TITLE, "Mine");
        return {};
    }));
    const auto rows = allRows(review->database());
    const auto done = starters::writeSample(*review);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Conflict);
    CHECK(allRows(review->database()) == rows);
    CHECK(review->journal().count() == 1);
}
