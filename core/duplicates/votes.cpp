#include "core/duplicates/votes.h"

#include "core/review/folding.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace alidade::duplicates {

namespace {

/// A query that gives the reviewer, and what it is about, where two papers (?1, ?2) are not to be one.
struct Question {
    std::string_view sql;
    Words said;             ///< of the reviewer (%1), both papers (%2, %3) and what it is about (%4)
    bool isOfStage = false; ///< what it is about; else a dimension
};

constexpr std::array<Question, 4> QUESTIONS = {{
    {"SELECT reviewer.name, a.stage FROM decision a JOIN decision b ON b.stage = a.stage AND b.reviewer = "
     "a.reviewer"
     " JOIN reviewer ON reviewer.id = a.reviewer WHERE a.paper = ?1 AND b.paper = ?2"
     " AND (a.verdict <> b.verdict OR a.criterion IS NOT b.criterion)",
     translatable("Sentence",
                  "%1 has decided differently on %2 and %3 (%4); make the two agree, then merge the papers."),
     true},
    {"SELECT reviewer.name, dimension.label FROM answer a JOIN answer b ON b.dimension = a.dimension"
     " AND b.reviewer = a.reviewer JOIN reviewer ON reviewer.id = a.reviewer JOIN dimension ON dimension.id ="
     " a.dimension WHERE a.paper = ?1 AND b.paper = ?2 AND (a.number IS NOT b.number OR a.text <> b.text)",
     translatable(
         "Sentence",
         "%1 has answered differently for %2 and %3 (%4); make the two agree, then merge the papers.")},
    {"SELECT reviewer.name, dimension.label FROM answer JOIN coding ON coding.reviewer = answer.reviewer"
     " JOIN code ON code.id = coding.code AND code.dimension = answer.dimension"
     " JOIN reviewer ON reviewer.id = answer.reviewer JOIN dimension ON dimension.id = answer.dimension"
     " WHERE (answer.paper = ?1 AND coding.paper = ?2) OR (answer.paper = ?2 AND coding.paper = ?1)",
     translatable("Sentence",
                  "%1 has codes for one and none for the other of %2 and %3 (%4); make the two agree, then "
                  "merge the papers.")},
    {"SELECT reviewer.name, dimension.label FROM coding a JOIN coding b ON b.reviewer = a.reviewer AND "
     "b.code <>"
     " a.code JOIN code c ON c.id = a.code JOIN code d ON d.id = b.code AND d.dimension = c.dimension"
     " JOIN dimension ON dimension.id = c.dimension AND dimension.many = 0"
     " JOIN reviewer ON reviewer.id = a.reviewer WHERE a.paper = ?1 AND b.paper = ?2",
     translatable("Sentence",
                  "%1 has coded differently %2 and %3 (%4); make the two agree, then merge the papers.")},
}};

constexpr std::array<std::string_view, 8> HANGING = {
    "decision", "coding", "answer", "claim", "attachment", "excerpt", "note", "coding_detail"};

/// A stage by the word that the review keeps.
Words stageNamed(std::string_view word)
{
    return word == store::word(Stage::FullText) ? translatable("Sentence", "full-text")
                                                : translatable("Sentence", "title-abstract");
}

Sentence nameOf(const store::Database& database, PaperId id)
{
    const auto paper = database.find<Paper>(id);
    if (!paper) {
        return translatable("Sentence", "a paper that is gone");
    }
    return paper->label.empty() ? '"' + paper->title + '"' : paper->label;
}

/// Points the rows of `gone` at `kept`; those that the reviewer has on both, by `isSame`, become one.
template <store::Row T, class IsSame>
void repointOnce(store::Transaction& transaction, PaperId kept, PaperId gone, IsSame isSame)
{
    const auto there = transaction.database().all<T>("WHERE paper = ?1", kept);
    for (auto& row : transaction.database().all<T>("WHERE paper = ?1", gone)) {
        const auto same = std::ranges::find_if(there, [&](const T& other) { return isSame(row, other); });
        if (same == there.end()) {
            row.paper = kept;
            transaction.update(row);
            continue;
        }
        auto one = *same;
        one.note = withBoth(one.note, row.note);
        transaction.update(one);
        transaction.remove<T>(row.id);
    }
}

template <store::Row T>
void repointAll(store::Transaction& transaction, PaperId kept, PaperId gone)
{
    for (auto& row : transaction.database().all<T>("WHERE paper = ?1", gone)) {
        row.paper = kept;
        transaction.update(row);
    }
}

std::string locatorOf(const store::Database& database, CodingId coding)
{
    const auto detail = database.find<CodingDetail>(coding);
    return detail ? detail->locator : std::string();
}

void repointCodings(store::Transaction& transaction, PaperId kept, PaperId gone)
{
    const auto& database = transaction.database();
    repointAll<CodingDetail>(transaction, kept, gone);
    const auto there = database.all<Coding>("WHERE paper = ?1", kept);
    for (auto& coding : database.all<Coding>("WHERE paper = ?1", gone)) {
        const auto same = std::ranges::find_if(there, [&](const Coding& other) {
            return other.code == coding.code && other.reviewer == coding.reviewer
                && other.basis == coding.basis && other.status == coding.status
                && locatorOf(database, other.id) == locatorOf(database, coding.id);
        });
        if (same == there.end()) {
            coding.paper = kept;
            transaction.update(coding);
        } else {
            foldCoding(transaction, same->id, coding.id);
        }
    }
}

}

std::optional<Error> disagreement(const store::Database& database, PaperId kept, PaperId gone)
{
    for (const auto& question : QUESTIONS) {
        auto query = database.prepare(question.sql);
        query.bind(1, kept.value).bind(2, gone.value);
        if (query.step()) {
            const std::string reviewer(query.text(0));
            const auto about = question.isOfStage ? Sentence(stageNamed(query.text(1)))
                                                  : Sentence(std::string(query.text(1)));
            return Error{ErrorCode::Conflict,
                         {question.said, {reviewer, nameOf(database, kept), nameOf(database, gone), about}},
                         {}};
        }
    }
    return {};
}

void repoint(store::Transaction& transaction, PaperId kept, PaperId gone)
{
    repointOnce<Decision>(transaction, kept, gone, [](const Decision& a, const Decision& b) {
        return a.stage == b.stage && a.reviewer == b.reviewer;
    });
    repointOnce<Answer>(transaction, kept, gone, [](const Answer& a, const Answer& b) {
        return a.dimension == b.dimension && a.reviewer == b.reviewer;
    });
    repointCodings(transaction, kept, gone);
    repointAll<Claim>(transaction, kept, gone);
    repointAll<Attachment>(transaction, kept, gone);
    repointAll<Excerpt>(transaction, kept, gone);
    repointAll<Note>(transaction, kept, gone);
    for (auto& search : transaction.database().all<Search>("WHERE seed = ?1", gone)) {
        search.seed = kept;
        transaction.update(search);
    }
}

std::int64_t weight(const store::Database& database, PaperId paper)
{
    std::int64_t rows = 0;
    for (const auto table : HANGING) {
        auto query = database.prepare("SELECT count(*) FROM " + std::string(table) + " WHERE paper = ?1");
        query.bind(1, paper.value);
        query.step();
        rows += query.integer(0);
    }
    return rows;
}

}
