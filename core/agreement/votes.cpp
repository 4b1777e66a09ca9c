#include "core/agreement/votes.h"

#include "core/agreement/gathered.h"
#include "core/agreement/ratings.h"
#include "core/base/overloaded.h"
#include "core/base/text.h"
#include "core/coding/answers.h"
#include "core/coding/claim_scale.h"
#include "core/coding/claim_unit.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace alidade::agreement {

namespace {

constexpr auto nothing = [](Meaning&, const auto&) {};

/// From yes to no, as ranks go.
constexpr std::array VERDICTS = {Verdict::Include, Verdict::Maybe, Verdict::Exclude};

void bindPaper(store::Statement& statement, int index, const Voters& voters)
{
    if (voters.paper()) {
        statement.bind(index, voters.paper()->value);
    }
}

Votes decisions(const store::Database& database, const Voters& voters, const StageQuestion& question)
{
    Gathered<std::size_t> gathered; // by the place in VERDICTS
    for (std::size_t place = 0; place < VERDICTS.size(); ++place) {
        gathered.allow(place);
    }
    auto rows = database.prepare(
        voters.paper() ? "SELECT paper, reviewer, verdict FROM decision WHERE stage = ?1 AND paper = ?2"
                       : "SELECT paper, reviewer, verdict FROM decision WHERE stage = ?1");
    rows.bind(1, store::word(question.stage));
    bindPaper(rows, 2, voters);
    while (rows.step()) {
        const PaperId paper{rows.integer(0)};
        const ReviewerId reviewer{rows.integer(1)};
        if (question.isAbout(paper) && voters.has(reviewer)) {
            const auto verdict = store::fromWord<Verdict>(rows.text(2)).value();
            const auto place = std::ranges::find(VERDICTS, verdict) - VERDICTS.begin();
            gathered.vote({paper, {}}, reviewer, static_cast<std::size_t>(place));
        }
    }
    auto votes = gathered.votes(
        [](std::size_t place) { return std::string(store::word(VERDICTS.at(place))); }, nothing);
    votes.isRanked = true;
    return votes;
}

/// The codes of a dimension that each reviewer gave each paper, ascending; none where they said that none
/// applies.
Gathered<std::vector<CodeId>> codesGiven(const store::Database& database,
                                         const Voters& voters,
                                         const std::set<CodeId>& codes,
                                         DimensionId dimension)
{
    Gathered<std::vector<CodeId>> gathered;
    auto none = database.prepare(
        voters.paper() ? "SELECT paper, reviewer FROM answer WHERE dimension = ?1 AND paper = ?2"
                       : "SELECT paper, reviewer FROM answer WHERE dimension = ?1");
    none.bind(1, dimension.value);
    bindPaper(none, 2, voters);
    while (none.step()) {
        if (voters.has({none.integer(1)})) {
            gathered.vote({PaperId{none.integer(0)}, {}}, {none.integer(1)}, {});
        }
    }
    auto rows = database.prepare(
        voters.paper() ? "SELECT DISTINCT paper, reviewer, code FROM coding WHERE paper = ?1"
                         " ORDER BY paper, reviewer, code"
                       : "SELECT DISTINCT paper, reviewer, code FROM coding INDEXED BY coding_by_paper"
                         " ORDER BY paper, reviewer, code");
    bindPaper(rows, 1, voters);
    while (rows.step()) {
        const CodeId code{rows.integer(2)};
        if (codes.contains(code) && voters.has({rows.integer(1)})) {
            gathered.at({PaperId{rows.integer(0)}, {}}, {rows.integer(1)}).push_back(code);
        }
    }
    return gathered;
}

std::set<CodeId> codesOf(const coding::Taxonomy& taxonomy, DimensionId dimension)
{
    std::set<CodeId> codes;
    for (const auto* code : taxonomy.codes(dimension)) {
        codes.insert(code->id);
    }
    return codes;
}

Votes categoryVotes(const store::Database& database,
                    const coding::Taxonomy& taxonomy,
                    const Voters& voters,
                    const Dimension& dimension)
{
    const auto codes = codesOf(taxonomy, dimension.id);
    auto gathered = codesGiven(database, voters, codes, dimension.id);
    if (!dimension.many) {
        for (const auto code : codes) {
            gathered.allow({code});
        }
    }
    const auto words = [&](const std::vector<CodeId>& given) {
        std::vector<std::string> labels;
        for (const auto code : given) {
            labels.push_back(taxonomy.labelPath(code));
        }
        return labels.empty() ? std::string("none applies") : joined(labels, ", ");
    };
    auto votes = gathered.votes(words, [&](Meaning& meaning, const std::vector<CodeId>& given) {
        auto& set = meaning.sets.emplace_back();
        for (const auto code : given) { // by its place among all: sets are of small numbers
            set.push_back(static_cast<std::uint32_t>(std::distance(codes.begin(), codes.find(code))));
        }
    });
    votes.meaning.scale = dimension.many ? Scale::Jaccard : Scale::Nominal;
    return votes;
}

/// Answers that are numbers are apart by their difference, all others are the same or not.
Votes answerVotes(const store::Database& database, const Voters& voters, const Dimension& dimension)
{
    const bool isNumber = dimension.kind == DimensionKind::Number;
    const auto rows = voters.paper()
        ? database.all<Answer>("WHERE dimension = ?1 AND paper = ?2", dimension.id, *voters.paper())
        : database.all<Answer>("WHERE dimension = ?1", dimension.id);
    if (isNumber) {
        Gathered<double> gathered;
        for (const auto& answer : rows) {
            if (voters.has(answer.reviewer) && answer.number) {
                gathered.vote({answer.paper, {}}, answer.reviewer, *answer.number);
            }
        }
        auto votes = gathered.votes(
            [&](double number) {
                Answer answer;
                answer.number = number;
                return coding::textOf(answer, dimension.kind);
            },
            [](Meaning& meaning, double number) { meaning.values.push_back(number); });
        votes.meaning.scale = Scale::Interval;
        votes.isRanked = true;
        return votes;
    }
    Gathered<std::string> gathered;
    if (dimension.kind == DimensionKind::YesNo) {
        gathered.allow("no");
        gathered.allow("yes");
    }
    std::map<std::string, std::string> spellings; // the first one of each
    for (const auto& answer : rows) {
        if (voters.has(answer.reviewer)) {
            const auto text = coding::textOf(answer, dimension.kind);
            auto key = folded(simplified(text));
            spellings.try_emplace(key, text);
            gathered.vote({answer.paper, {}}, answer.reviewer, std::move(key));
        }
    }
    return gathered.votes(
        [&](const std::string& key) {
            const auto spelled = spellings.find(key);
            return spelled == spellings.end() ? key : spelled->second;
        },
        nothing);
}

Gathered<bool> yesOrNo()
{
    Gathered<bool> gathered;
    gathered.allow(false);
    gathered.allow(true);
    return gathered;
}

std::string yesNo(bool said)
{
    return said ? "yes" : "no";
}

Votes codeVotes(const store::Database& database,
                const coding::Taxonomy& taxonomy,
                const Voters& voters,
                const Code& code)
{
    const auto wanted = taxonomy.subtree(code.id);
    auto given = codesGiven(database, voters, codesOf(taxonomy, code.dimension), code.dimension);
    auto gathered = yesOrNo();
    given.forEach([&](const Unit& unit, ReviewerId rater, const std::vector<CodeId>& codes) {
        gathered.vote(unit, rater, std::ranges::any_of(codes, [&](CodeId each) {
                          return std::ranges::find(wanted, each) != wanted.end();
                      }));
    });
    return gathered.votes(yesNo, nothing);
}

Votes claimVotes(const store::Database& database, const Voters& voters)
{
    std::map<PaperId, std::map<ReviewerId, std::set<std::string>>> noted;
    const auto rows =
        voters.paper() ? database.all<Claim>("WHERE paper = ?1", *voters.paper()) : database.all<Claim>();
    std::map<MetricId, Metric> metrics;
    for (auto& metric : database.all<Metric>()) {
        metrics.emplace(metric.id, std::move(metric));
    }
    for (const auto& claim : rows) {
        if (claim.paper && voters.has(claim.reviewer)) {
            noted[*claim.paper][claim.reviewer].insert(samenessOf(claim, metrics.at(claim.metric)));
        }
    }
    auto gathered = yesOrNo();
    for (const auto& [paper, byReviewer] : noted) {
        std::set<std::string> all;
        for (const auto& [reviewer, claims] : byReviewer) {
            all.insert(claims.begin(), claims.end());
        }
        for (const auto& claim : all) {
            for (const auto& [reviewer, claims] : byReviewer) {
                gathered.vote({paper, claim}, reviewer, claims.contains(claim));
            }
        }
    }
    auto votes = gathered.votes(yesNo, nothing);
    votes.meaning.noted = 1; // no comes before yes
    return votes;
}

/// A number without the last digits, which are not the same where 1000 us and 1 ms were multiplied.
std::string roundedText(double number)
{
    constexpr int DIGITS = 12;
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(),
                                       buffer.data() + buffer.size(),
                                       number + 0.0, // -0 is 0
                                       std::chars_format::general,
                                       DIGITS);
    return {buffer.data(), written.ptr};
}

}

bool StageQuestion::isAbout(PaperId paper) const
{
    return !sample || std::ranges::binary_search(*sample, paper);
}

Result<Votes> votesOn(const store::Database& database,
                      const coding::Taxonomy& taxonomy,
                      const VoteQuestion& question,
                      const std::vector<ReviewerId>& among,
                      std::optional<PaperId> only)
{
    const Voters voters(database, among, only);
    return std::visit(
        Overloaded{
            [&](const StageQuestion& asked) -> Result<Votes> { return decisions(database, voters, asked); },
            [&](const DimensionQuestion& asked) -> Result<Votes> {
                const auto* dimension = taxonomy.find(asked.dimension);
                if (dimension == nullptr) {
                    return fail(ErrorCode::NotFound,
                                translatable("Sentence", "This dimension is not in the taxonomy."));
                }
                return dimension->kind == DimensionKind::Category
                    ? categoryVotes(database, taxonomy, voters, *dimension)
                    : answerVotes(database, voters, *dimension);
            },
            [&](const CodeQuestion& asked) -> Result<Votes> {
                const auto* code = taxonomy.find(asked.code);
                if (code == nullptr) {
                    return fail(ErrorCode::NotFound,
                                translatable("Sentence", "This code is not in the taxonomy."));
                }
                return codeVotes(database, taxonomy, voters, *code);
            },
            [&](const ClaimQuestion&) -> Result<Votes> { return claimVotes(database, voters); }},
        question);
}

std::string samenessOf(const Claim& claim, const Metric& metric)
{
    const auto unit = coding::unitFrom(claim.unit.empty() ? metric.unit : claim.unit);
    const auto number = [&](std::optional<double> value) {
        return value ? roundedText(*value * unit.scale) : std::string();
    };
    const auto said = claim.value ? number(claim.value) + ".." + number(claim.high) + " " + unit.family
                                  : folded(simplified(claim.valueText));
    return std::to_string(claim.metric.value) + " " + said + "\n" + std::string(store::word(claim.direction))
        + "\n" + coding::knownComparator(claim);
}

std::vector<ConfusionCell> confusion(const Votes& votes, std::size_t first, std::size_t second)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<PaperId>> cells;
    for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
        const auto said = votes.ratings.of(unit);
        if (said[first] != Ratings::MISSING && said[second] != Ratings::MISSING) {
            cells[{said[first], said[second]}].push_back(votes.papers[unit]);
        }
    }
    std::vector<ConfusionCell> list;
    for (auto& [place, papers] : cells) {
        list.push_back({place.first, place.second, std::move(papers)});
    }
    return list;
}

std::vector<std::size_t> differing(const Votes& votes)
{
    std::vector<std::size_t> units;
    for (std::size_t unit = 0; unit < votes.ratings.units(); ++unit) {
        if (isDisputed(votes.ratings.of(unit)).value_or(false)) {
            units.push_back(unit);
        }
    }
    return units;
}

}
