#pragma once

#include "core/coding/codings.h"
#include "core/coding/impact.h"
#include "core/coding/taxonomy.h"
#include "core/store/session.h"
#include "tests/core/coding/desk.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace alidade::tests {

/// Every row of every journaled table, by table and id, as SQL literals.
using Dump = std::map<std::pair<std::string, std::int64_t>, std::string>;

inline Dump dumpOf(const store::Database& database)
{
    Dump dump;
    for (std::size_t i = 0; i < store::TABLE_NAMES.size(); ++i) {
        const std::string table(store::TABLE_NAMES[i]);
        std::string columns;
        for (const auto& column : store::columnNames(database, static_cast<store::Table>(i))) {
            columns += (columns.empty() ? "quote(" : " || ', ' || quote(") + column + ")";
        }
        auto query = database.prepare("SELECT id, " + columns + " FROM " + table);
        while (query.step()) {
            dump.emplace(std::pair(table, query.integer(0)), query.text(1));
        }
    }
    return dump;
}

/// What reviewers wrote: a line of the note of a coding, or of an answer, with its paper and reviewer. Tests
/// give each coding words of its own, so that a set misses none; what a split doubles may become one again.
using Remark = std::tuple<std::int64_t, std::int64_t, std::string>;

inline std::set<Remark> remarksOf(const store::Database& database)
{
    std::set<Remark> remarks;
    auto query =
        database.prepare("SELECT coding.paper, reviewer, note FROM coding JOIN coding_detail USING (id)"
                         " UNION ALL SELECT paper, reviewer, note FROM answer");
    while (query.step()) {
        for (const auto line : split(query.text(2), '\n')) {
            if (!line.empty()) {
                remarks.emplace(query.integer(0), query.integer(1), line);
            }
        }
    }
    return remarks;
}

/// What a paper's codings and answers are, so that papers that changed can be told.
inline std::map<std::int64_t, std::set<std::string>> saidOf(const store::Database& database)
{
    std::map<std::int64_t, std::set<std::string>> said;
    for (const auto& [row, text] : dumpOf(database)) {
        if (row.first == "coding" || row.first == "coding_detail" || row.first == "answer"
            || row.first == "excerpt") {
            auto query = database.prepare("SELECT paper FROM " + row.first + " WHERE id = ?1");
            query.bind(1, row.second).step();
            said[query.integer(0)].insert(row.first + text);
        }
    }
    return said;
}

/// The texts of the excerpts, all of them.
inline std::multiset<std::string> quotesOf(const store::Database& database)
{
    std::multiset<std::string> quotes;
    for (const auto& excerpt : database.all<Excerpt>()) {
        quotes.insert(excerpt.quote);
    }
    return quotes;
}

enum class Loss { Nothing, AsAsked };

/// A desk that watches what refactorings promise.
class RefactoringDesk : public Desk
{
public:
    /// Gives a code with a note of its own.
    CodingId give(PaperId paper,
                  CodeId code,
                  ReviewerId reviewer,
                  const std::string& note,
                  const std::string& locator = {})
    {
        coding::NewCoding wanted;
        wanted.paper = paper;
        wanted.code = code;
        wanted.reviewer = reviewer;
        wanted.note = note;
        wanted.locator = locator;
        return *write([&](store::Transaction& t) { return coding::code(t, wanted); });
    }

    AnswerId sayNone(PaperId paper, DimensionId dimension, ReviewerId reviewer, const std::string& note)
    {
        return put(Answer{{}, paper, dimension, reviewer, {}, {}, note});
    }

    ExcerptId quote(PaperId paper, CodingId coding, const std::string& text)
    {
        Excerpt excerpt;
        excerpt.paper = paper;
        excerpt.coding = coding;
        excerpt.quote = text;
        return put(excerpt);
    }

    CodeRelationId tie(CodeId from, CodeId to, const std::string& kind = "same row")
    {
        return put(CodeRelation{{}, from, to, kind, {}, 0});
    }

    NoteId remark(CodeId code, const std::string& text)
    {
        Note note;
        note.code = code;
        note.reviewer = ada;
        note.text = text;
        return put(note);
    }

    /// Runs it dry and for good, and checks what holds for all of them.
    Result<coding::Impact> run(const coding::Refactoring& refactoring, Loss loss = Loss::Nothing)
    {
        const auto before = dumpOf(database());
        const auto said = saidOf(database());
        const auto remarks = remarksOf(database());
        const auto quotes = quotesOf(database());
        const auto codings = database().count<Coding>();
        const auto answers = database().count<Answer>();
        const auto relations = database().count<CodeRelation>();
        const auto entries = review->journal().count();

        const auto promised = coding::dryRun(*review, refactoring);
        REQUIRE(dumpOf(database()) == before);
        auto impact = coding::refactor(*review, "refactoring", refactoring);
        REQUIRE(promised.has_value() == impact.has_value());
        if (!impact) {
            CHECK(promised.error() == impact.error());
            CHECK(dumpOf(database()) == before);
            CHECK(review->journal().count() == entries);
            return impact;
        }
        CHECK(*promised == *impact);
        CHECK(codings - database().count<Coding>()
              == impact->codingsFolded + impact->codingsDropped - impact->codingsCopied);
        CHECK(answers - database().count<Answer>()
              == impact->answersFolded + impact->answersDropped - impact->answersCopied);
        CHECK(relations - database().count<CodeRelation>() == impact->relationsDropped);
        checkPapers(said, *impact);
        if (loss == Loss::Nothing) {
            const auto now = remarksOf(database());
            const auto quotesNow = quotesOf(database());
            if (impact->codingsCopied + impact->answersCopied == 0) {
                CHECK(now == remarks);
                CHECK(quotesNow == quotes);
            }
            CHECK(std::includes(now.begin(), now.end(), remarks.begin(), remarks.end()));
            CHECK(std::includes(quotesNow.begin(), quotesNow.end(), quotes.begin(), quotes.end()));
        }
        checkRules();

        const auto after = dumpOf(database());
        if (after != before) {
            CHECK(review->journal().count() == entries + 1);
            REQUIRE(review->undo());
            CHECK(dumpOf(database()) == before);
            REQUIRE(review->redo());
            CHECK(dumpOf(database()) == after);
        }
        return impact;
    }

    std::string path(CodeId code) const { return coding::Taxonomy(database()).path(code); }
    std::vector<std::string> paths() const
    {
        std::vector<std::string> list;
        const coding::Taxonomy taxonomy(database());
        for (const auto& dimension : taxonomy.dimensions()) {
            list.push_back(dimension.slug);
            for (const auto* code : taxonomy.codes(dimension.id)) {
                list.push_back(taxonomy.path(code->id));
            }
        }
        return list;
    }
    CodeId named(const std::string& path) const { return *coding::Taxonomy(database()).code(path); }

    /// The paths of a reviewer's codes on a paper, with their notes behind an equals sign.
    std::multiset<std::string> codesOf(PaperId paper, ReviewerId reviewer) const
    {
        std::multiset<std::string> list;
        for (const auto& row :
             database().all<Coding>("WHERE paper = ?1 AND reviewer = ?2", paper, reviewer)) {
            const auto detail = database().find<CodingDetail>(row.id);
            list.insert(path(row.code) + "=" + (detail ? detail->note : ""));
        }
        return list;
    }

private:
    /// That every paper whose rows differ is among those that the impact names.
    void checkPapers(const std::map<std::int64_t, std::set<std::string>>& before,
                     const coding::Impact& impact)
    {
        auto now = saidOf(database());
        auto then = before;
        for (const auto& [paper, rows] : before) {
            now[paper];
        }
        for (const auto& [paper, rows] : now) {
            if (then[paper] != rows) {
                INFO(paper);
                CHECK(std::ranges::find(impact.papers, PaperId{paper}) != impact.papers.end());
            }
        }
        CHECK(std::ranges::is_sorted(impact.papers));
        CHECK(std::ranges::adjacent_find(impact.papers) == impact.papers.end());
    }

    /// The rules of the model, asked of the tables themselves.
    void checkRules()
    {
        CHECK(database().integer("SELECT count(*) FROM pragma_foreign_key_check") == 0);
        CHECK(database().integer("SELECT count(*) FROM code JOIN code AS parent ON parent.id = code.parent"
                                 " WHERE parent.dimension <> code.dimension")
              == 0);
        CHECK(database().integer("SELECT count(*) FROM (SELECT 1 FROM code"
                                 " GROUP BY dimension, parent, slug HAVING count(*) > 1)")
              == 0);
        CHECK(
            database().integer("SELECT count(*) FROM (SELECT 1 FROM coding JOIN code ON code.id = coding.code"
                               " JOIN dimension ON dimension.id = code.dimension WHERE many = 0"
                               " GROUP BY dimension, paper, reviewer HAVING count(DISTINCT code) > 1)")
            == 0);
        CHECK(database().integer("SELECT count(*) FROM answer JOIN coding USING (paper, reviewer)"
                                 " JOIN code ON code.id = coding.code AND code.dimension = answer.dimension")
              == 0);
        std::size_t reachable = 0;
        const coding::Taxonomy taxonomy(database());
        for (const auto& dimension : taxonomy.dimensions()) {
            reachable += taxonomy.codes(dimension.id).size();
        }
        CHECK(static_cast<std::int64_t>(reachable) == database().count<Code>());
    }
};

/// Why a refactoring is refused that the model does not allow.
inline std::string refusal(const Result<coding::Impact>& result)
{
    const auto error = errorOf(result);
    CHECK(error.code == ErrorCode::Invalid);
    return error.detail.english();
}

}
