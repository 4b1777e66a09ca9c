#include "core/coding/answers.h"
#include "core/coding/claims.h"
#include "core/coding/codings.h"
#include "core/coding/metrics.h"
#include "core/coding/new_paper.h"
#include "core/coding/notes.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy_edit.h"
#include "core/duplicates/merge.h"
#include "core/report/check.h"
#include "core/screening/decisions.h"
#include "core/sources/import.h"
#include "core/sources/remove_search.h"
#include "tests/core/report/sayings.h"
#include "tests/support/long_run.h"
#include "tests/support/random.h"
#include "tests/support/team.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

using namespace alidade;
using store::Transaction;
using tests::difference;
using tests::Ground;
using tests::Random;
using tests::Saying;
using tests::sayings;
using tests::Team;

namespace {

/// Everybody does at random what the program offers, and merges at random.
class Trial
{
public:
    Trial(std::size_t copies, std::uint64_t seed)
        : m_random(seed)
        , m_team([](Transaction& t) { setUp(t); }, seed + 1)
    {
        while (m_team.size() < copies) {
            m_team.share();
        }
    }

    void step()
    {
        const auto which = m_random.below(m_team.size());
        if (m_random.chance(12)) {
            merge(which, m_random.below(m_team.size()));
            return;
        }
        const auto before = sayings(m_team.database(which));
        const auto papers = m_team.database(which).all<Paper>();
        act(which);
        const auto after = sayings(m_team.database(which));
        for (const auto& [saying, ground] : before) {
            if (!after.contains(saying)) {
                m_withdrawn.insert(saying);
            }
        }
        for (const auto& [saying, ground] : after) {
            if (!before.contains(saying)) {
                m_made[saying].add(ground);
            }
        }
        for (const auto& paper : papers) {
            if (!m_team.database(which).find<Paper>(paper.id)) {
                m_gone.insert(paper.id.value);
            }
        }
    }

    /// Until nobody has anything to tell. False when that does not come to an end.
    bool mergeAllAround()
    {
        for (std::size_t round = 0; round < 2 * m_team.size() + 2; ++round) {
            bool hadNews = false;
            for (std::size_t into = 0; into < m_team.size(); ++into) {
                for (std::size_t from = 0; from < m_team.size(); ++from) {
                    hadNews = merge(into, from) || hadNews;
                }
            }
            if (!hadNews) {
                return true;
            }
        }
        return false;
    }

    void checkAll()
    {
        for (std::size_t which = 0; which < m_team.size(); ++which) {
            CHECK(difference(m_team.rows(0), m_team.rows(which)) == "");
            std::string findings;
            for (const auto& finding : report::check(m_team.copy(which))) {
                findings += finding.rule + ": " + finding.where + ": " + finding.message + "\n";
            }
            CHECK(findings == "");
            checkSaid(sayings(m_team.database(which)));
        }
    }

private:
    static void setUp(Transaction& t)
    {
        reviewerNamed(t, "Ada");
        consensus(t);
        for (const auto& metric : coding::standardMetrics()) {
            coding::addMetric(t, metric).value();
        }
        for (const auto* const slug : {"many", "single"}) {
            Dimension row;
            row.slug = slug;
            row.label = slug;
            row.many = row.slug == "many";
            const auto dimension = coding::addDimension(t, row).value();
            for (const auto* const name : {"a", "b", "c", "d"}) {
                Code code;
                code.dimension = dimension;
                code.label = name;
                coding::addCode(t, code).value();
            }
        }
        for (const auto kind : {DimensionKind::Number, DimensionKind::Text}) {
            Dimension row;
            row.label = kind == DimensionKind::Number ? "Lines" : "Remark";
            row.kind = kind;
            coding::addDimension(t, row).value();
        }
        for (int i = 0; i < 4; ++i) {
            coding::addPaper(t, "Paper " + std::to_string(i)).value();
        }
    }

    template <class Row>
    std::optional<Row> any(const store::Database& database, std::string_view tail = "ORDER BY id")
    {
        auto rows = database.all<Row>(tail);
        return rows.empty() ? std::nullopt : std::optional(rows[m_random.below(rows.size())]);
    }

    /// One of both sides by what the rows hold, so that every copy decides alike.
    static MergeSide choose(const MergeConflict& conflict)
    {
        if (!conflict.mine || !conflict.theirs) {
            return conflict.mine ? MergeSide::Mine : MergeSide::Theirs; // the row stays
        }
        return asText(*conflict.mine) < asText(*conflict.theirs) ? MergeSide::Mine : MergeSide::Theirs;
    }

    static std::string asText(const store::RowValues& row)
    {
        std::string text;
        for (const auto& value : row) {
            if (const auto* words = std::get_if<std::string>(&value)) {
                text += *words;
            } else if (const auto* whole = std::get_if<std::int64_t>(&value)) {
                text += std::to_string(*whole);
            } else if (const auto* number = std::get_if<double>(&value)) {
                text += std::to_string(*number);
            }
            text += '|';
        }
        return text;
    }

    void checkSaid(const std::map<Saying, Ground>& there) const
    {
        Ground all;
        for (const auto& [saying, ground] : there) {
            all.add(ground);
        }
        const auto isOf = [](const std::set<std::int64_t>& ids) {
            return [&](std::int64_t id) { return ids.contains(id); };
        };
        for (const auto& [saying, ground] : m_made) {
            // what is said of a duplicate is said of the paper that it became
            const bool isOfGone = std::ranges::any_of(ground.leansOn, isOf(m_gone));
            if (!m_withdrawn.contains(saying) && !m_disputed.contains(saying) && !isOfGone) {
                INFO(saying);
                CHECK((there.contains(saying) || std::ranges::any_of(ground.own, isOf(all.own))));
            }
        }
    }

    bool merge(std::size_t into, std::size_t from)
    {
        if (into == from) {
            return false;
        }
        auto& copy = m_team.copy(into);
        const auto before = m_team.rows(into);
        const auto sides = {sayings(m_team.database(into)), sayings(m_team.database(from))};
        const auto report = m_team.tryMerge(
            into, from, [](const MergeConflict& conflict) { return std::optional(choose(conflict)); });
        INFO((report ? "" : message(report.error())));
        REQUIRE(report);
        for (const auto& conflict : report->conflicts) {
            for (const auto& side : sides) {
                for (const auto& [saying, ground] : side) {
                    if (isIn(conflict, ground.leansOn)) {
                        m_disputed.insert(saying);
                    }
                }
            }
        }
        const auto after = m_team.rows(into);
        if (report->entry) {
            REQUIRE(copy.undo());
            CHECK(difference(before, m_team.rows(into)) == "");
            REQUIRE(copy.redo());
        }
        CHECK(difference(after, m_team.rows(into)) == "");
        CHECK_FALSE(m_team.merge(into, from).entry);
        return report->entry.has_value();
    }

    static bool isIn(const MergeConflict& conflict, const std::set<std::int64_t>& leansOn)
    {
        const auto id = [](const std::optional<store::RowValues>& row) {
            return row ? std::get<std::int64_t>(row->front()) : 0;
        };
        const auto ids = {conflict.row.id, id(conflict.mine), id(conflict.theirs)};
        return std::any_of(
            ids.begin(), ids.end(), [&](auto one) { return one != 0 && leansOn.contains(one); });
    }

    void act(std::size_t which)
    {
        auto& copy = m_team.copy(which);
        const auto kind = m_random.below(100);
        if (kind < 8) {
            static_cast<void>(copy.undo());
        } else if (kind < 12) {
            static_cast<void>(copy.redo());
        } else if (kind < 16) {
            const auto entries = copy.journal().entries({}, 6);
            static_cast<void>(copy.undoEntry(entries[m_random.below(entries.size())].id));
        } else {
            // what is refused is no change
            static_cast<void>(copy.write("act", [&](Transaction& t) { return change(t, kind); }));
        }
    }

    Result<void> change(Transaction& t, std::size_t kind)
    {
        const auto& database = t.database();
        constexpr std::array NAMES = {"Ada", "Bob", "Cyd"};
        const auto reviewer = reviewerNamed(t, NAMES[m_random.below(NAMES.size())]);
        const auto paper = any<Paper>(database);
        const auto code = any<Code>(database);
        if (!paper || !code) {
            return {};
        }
        const auto stage = m_random.chance(70) ? Stage::TitleAbstract : Stage::FullText;
        if (kind < 18) {
            return import(t);
        }
        if (kind < 22) {
            return duplicates(t, *paper, reviewer);
        }
        if (kind < 27) {
            return m_random.chance(60) ? claim(t, paper->id, reviewer) : metric(t);
        }
        if (kind < 42) {
            return done(screening::decide(
                t, {paper->id, reviewer, stage, static_cast<Verdict>(m_random.below(3)), {}, ""}));
        }
        if (kind < 45) {
            return screening::withdraw(t, paper->id, reviewer, stage);
        }
        if (kind < 62) {
            coding::NewCoding wanted{
                paper->id, code->id, reviewer, word(), m_random.chance(20) ? "p. 1" : "", {}, "", "", "", ""};
            return done(coding::recode(t, wanted));
        }
        if (kind < 66) {
            return coding::uncode(t, paper->id, code->id, reviewer);
        }
        if (kind < 72) {
            return answer(t, paper->id, reviewer);
        }
        if (kind < 79) {
            return note(t, *paper, *code, reviewer);
        }
        if (kind < 81) {
            return done(coding::addPaper(t, "Paper " + word()));
        }
        if (kind < 84) {
            auto row = *paper;
            (m_random.chance(50) ? row.title : row.venue) = "Of " + word();
            return coding::changePaper(t, row);
        }
        if (kind < 86) {
            setSetting(t, "title", word());
            return {};
        }
        return taxonomy(t, *code);
    }

    Result<void> import(Transaction& t)
    {
        const auto old = any<Search>(t.database());
        if (old && m_random.chance(25)) {
            return done(sources::removeSearch(t, old->id));
        }
        std::string bytes;
        for (std::size_t records = 1 + m_random.below(2); records > 0; --records) {
            bytes += "TY  - JOUR\nTI  - On the kernel in " + word() + "\nPY  - 2020\nER  - \n";
        }
        sources::ImportRequest request;
        request.source = m_random.chance(50) ? "Scopus" : "ACM";
        request.search.query = word();
        request.files = {{"found.ris", bytes}};
        return done(sources::importSearch(t, request));
    }

    Result<void> duplicates(Transaction& t, const Paper& paper, ReviewerId reviewer)
    {
        const auto record = any<Record>(t.database());
        const auto other = any<Record>(t.database());
        if (!record || !other || m_random.chance(50)) {
            const std::array both = {paper.id, any<Paper>(t.database())->id};
            return both.front() == both.back() ? Result<void>() : done(duplicates::merge(t, both));
        }
        if (m_random.chance(50)) {
            return done(duplicates::unmerge(t, record->id, reviewer));
        }
        return done(duplicates::declareDifferent(t, record->id, other->id, reviewer, word()));
    }

    Result<void> claim(Transaction& t, PaperId paper, ReviewerId reviewer)
    {
        const auto metric = any<Metric>(t.database());
        if (!metric) {
            return done(coding::addMetricNamed(t, word()));
        }
        const auto old = any<Claim>(t.database());
        if (old && m_random.chance(20)) {
            return coding::removeClaim(t, old->id);
        }
        Claim row;
        if (old && m_random.chance(40)) {
            row = *old;
        } else {
            row.paper = paper;
            row.reviewer = reviewer;
            row.metric = metric->id;
        }
        (m_random.chance(50) ? row.valueText : row.subject) = word();
        row.value = static_cast<double>(m_random.below(5));
        return row.id ? coding::changeClaim(t, row) : done(coding::addClaim(t, row));
    }

    Result<void> metric(Transaction& t)
    {
        const auto found = any<Metric>(t.database());
        if (!found || m_random.chance(20)) {
            return done(coding::addMetricNamed(t, word()));
        }
        auto row = *found;
        switch (m_random.below(5)) {
        case 0: return coding::mergeMetrics(t, row.id, any<Metric>(t.database())->id);
        case 1: return coding::removeMetric(t, row.id);
        case 2: return coding::moveMetric(t, row.id, static_cast<int>(m_random.below(5)) - 2);
        case 3: row.label = word(); return coding::changeMetric(t, row);
        default: row.definition = word(); return coding::changeMetric(t, row);
        }
    }

    Result<void> answer(Transaction& t, PaperId paper, ReviewerId reviewer)
    {
        const auto dimension = any<Dimension>(t.database()).value();
        const coding::Question question{paper, dimension.id, reviewer};
        if (dimension.kind == DimensionKind::Category) {
            return coding::setNoneApplies(t, question, m_random.chance(70));
        }
        return coding::setAnswer(t, question, std::to_string(m_random.below(3)), word());
    }

    Result<void> note(Transaction& t, const Paper& paper, const Code& code, ReviewerId reviewer)
    {
        const auto old = any<Note>(t.database());
        if (old && m_random.chance(15)) {
            return coding::removeNote(t, old->id);
        }
        Note row;
        if (old && m_random.chance(30)) {
            row = *old;
        } else if (m_random.chance(50)) {
            row.paper = paper.id;
        } else {
            row.code = code.id;
        }
        row.reviewer = row.id ? row.reviewer : reviewer;
        row.text = "Note " + word();
        return row.id ? coding::changeNote(t, row) : done(coding::addNote(t, row));
    }

    Result<void> taxonomy(Transaction& t, const Code& code)
    {
        const auto other = any<Code>(t.database()).value();
        switch (m_random.below(6)) {
        case 0: {
            Code row;
            row.dimension = code.dimension;
            row.parent = m_random.chance(50) ? std::optional(code.id) : std::nullopt;
            row.label = word();
            return done(coding::addCode(t, row));
        }
        case 1: return done(coding::renameCode(t, code.id, {word(), {}}));
        case 2: return done(coding::moveCode(t, code.id, {other.dimension, other.id, {}}));
        case 3: return done(coding::mergeCodes(t, {code.id}, other.id));
        case 4: return done(coding::deleteCode(t, code.id, coding::Discard{}));
        default: {
            auto row = code;
            row.definition = word();
            return coding::updateCode(t, row);
        }
        }
    }

    std::string word()
    {
        constexpr std::array WORDS = {"red", "green", "blue", "grey"};
        return WORDS[m_random.below(WORDS.size())];
    }

    template <class T>
    static Result<void> done(const Result<T>& result)
    {
        if (!result) {
            return fail(result.error());
        }
        return {};
    }

    Random m_random;
    Team m_team;
    std::map<Saying, Ground> m_made;
    std::set<std::int64_t> m_gone; ///< papers that are duplicates, or went with their search
    std::set<Saying> m_withdrawn;
    std::set<Saying> m_disputed;
};

}

TEST_CASE("however copies are worked on and merged, all end up the same, sound, and nothing said is lost")
{
    const auto copies = GENERATE(2U, 3U, 4U);
    const auto seed = GENERATE(range(0, tests::rounds(4, 200)));
    INFO(copies << " copies, seed " << seed);
    Trial trial(copies, static_cast<std::uint64_t>(seed));
    for (int i = 0; i < tests::rounds(60, 200); ++i) {
        trial.step();
    }
    CHECK(trial.mergeAllAround());
    trial.checkAll();
}
