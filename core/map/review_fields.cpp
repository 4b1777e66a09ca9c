#include "core/map/review_fields.h"

#include "core/base/text.h"
#include "core/coding/metrics.h"
#include "core/map/dimension_values.h"
#include "core/map/value_terms.h"
#include "core/screening/reasons.h"
#include "core/screening/verdicts.h"

#include <array>

namespace alidade::map {

namespace {

constexpr std::string_view MAYBE = "maybe";

/// What is asked seldom, and not kept in the index: it would cost every opening. Gives papers.
struct Query {
    std::string_view word;
    std::string_view sql;
};

constexpr std::array QUERIES = {
    // as `note:` looks in them
    Query{"note",
          "SELECT paper FROM note WHERE paper IS NOT NULL"
          " UNION ALL SELECT paper FROM coding_detail WHERE note <> ''"},
    Query{"file", "SELECT paper FROM attachment"},
    Query{"doi", "SELECT id FROM paper WHERE doi <> ''"},
};

void add(const Index& index, PaperId paper, Bitset& papers)
{
    if (const auto place = index.ordinal(paper)) {
        papers.set(*place);
    }
}

void addRows(const Index& index, store::Statement& rows, Bitset& papers)
{
    while (rows.step()) {
        add(index, {rows.integer(0)}, papers);
    }
}

/// Adds the papers with a property whose number is the place of a word among `words`, of each that is meant;
/// whether there is one.
template <class Words>
bool addMeant(const Index& index, const Term& wanted, Property property, const Words& words, Bitset& papers)
{
    bool isKnown = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (isMeant(wanted, words[i])) {
            papers |= index.bits({property, static_cast<std::int64_t>(i)});
            isKnown = true;
        }
    }
    return isKnown;
}

Error unknown(const Sentence& kind,
              const Term& wanted,
              const std::vector<std::string_view>& known,
              const Value& value)
{
    return unknownName(kind, wanted.text + (wanted.prefix ? "*" : ""), known, value.position);
}

void addMaybe(const Index& index, Bitset& papers)
{
    const auto rule = countingRule(index.database());
    const auto& open = index.bits({Property::Standing, static_cast<std::int64_t>(screening::Standing::Open)});
    for (screening::DecidedPapers decided(index.database()); decided.next();) {
        const auto place = index.ordinal(decided.paper());
        const auto says = [&](Stage stage) { // while another one is still to decide blind, it is not said
            return screening::isComplete(stage, decided.decisions(), rule)
                && screening::isMaybe(stage, decided.decisions(), rule);
        };
        if (place && open.test(*place) && (says(Stage::FullText) || says(Stage::TitleAbstract))) {
            papers.set(*place);
        }
    }
}

}

Result<Bitset> papersOfVerdict(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    Bitset papers(index.paperCount());
    bool isKnown =
        addMeant(index, *wanted, Property::Standing, store::Words<screening::Standing>::WORDS, papers);
    if (isMeant(*wanted, MAYBE)) {
        addMaybe(index, papers);
        isKnown = true;
    }
    if (!isKnown) {
        return fail(unknown(translatable("Sentence", "verdict"), *wanted, verdictWords(), value));
    }
    return papers;
}

Result<Bitset> papersOfStage(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    Bitset papers(index.paperCount());
    const auto& words = store::Words<Stage>::WORDS;
    if (!addMeant(index, *wanted, Property::Stage, words, papers)) {
        return fail(unknown(translatable("Sentence", "stage"), *wanted, {words.begin(), words.end()}, value));
    }
    return papers;
}

Result<Bitset> papersOfCriterion(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto criteria = index.database().all<Criterion>("ORDER BY position, id");
    std::vector<const Criterion*> meant;
    std::vector<std::string_view> known;
    for (const auto& criterion : criteria) {
        known.push_back(criterion.name);
        if (isMeant(*wanted, criterion.name)) {
            meant.push_back(&criterion);
        }
    }
    Bitset papers(index.paperCount());
    const auto note = [&](PaperId paper, CriterionId) { add(index, paper, papers); };
    const bool isNone = isKeyword(*wanted, "none", !meant.empty());
    if (isNone || isKeyword(*wanted, "any", !meant.empty())) {
        screening::forEachReason(index.database(), {}, note);
        if (isNone) {
            Bitset out =
                index.bits({Property::Standing, static_cast<std::int64_t>(screening::Standing::Excluded)});
            papers = out.andNot(papers);
        }
        return papers;
    }
    if (meant.empty()) {
        return fail(unknown(translatable("Sentence", "criterion"), *wanted, known, value));
    }
    for (const auto* criterion : meant) {
        screening::forEachReason(index.database(), criterion->id, note);
    }
    return papers;
}

Result<Bitset> papersOfMetric(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto metrics = coding::metricsOf(index.database());
    Bitset papers(index.paperCount());
    bool isKnown = false;
    std::vector<std::string_view> known;
    for (const auto& metric : metrics) {
        known.push_back(metric.slug);
        if (isMeant(*wanted, metric.slug) || isMeant(*wanted, metric.label)) {
            isKnown = true;
            auto rows =
                index.database().prepare("SELECT paper FROM claim WHERE metric = ?1 AND paper IS NOT NULL");
            rows.bind(1, metric.id.value);
            addRows(index, rows, papers);
        }
    }
    if (!isKnown) {
        return fail(unknown(translatable("Sentence", "metric"), *wanted, known, value));
    }
    return papers;
}

Result<Bitset> papersThatHave(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    Bitset papers(index.paperCount());
    bool isKnown = addMeant(index, *wanted, Property::Has, HAS_WORDS, papers);
    for (const auto& query : QUERIES) {
        if (isMeant(*wanted, query.word)) {
            auto rows = index.database().prepare(query.sql);
            addRows(index, rows, papers);
            isKnown = true;
        }
    }
    if (!isKnown) {
        return fail(unknown(translatable("Sentence", "property"), *wanted, hasWords(), value));
    }
    return papers;
}

std::vector<std::string_view> verdictWords()
{
    const auto& words = store::Words<screening::Standing>::WORDS;
    std::vector<std::string_view> list(words.begin(), words.end());
    list.push_back(MAYBE);
    return list;
}

std::vector<std::string_view> hasWords()
{
    std::vector<std::string_view> list(HAS_WORDS.begin(), HAS_WORDS.end());
    for (const auto& query : QUERIES) {
        list.push_back(query.word);
    }
    return list;
}

}
