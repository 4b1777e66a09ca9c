#include "core/base/text.h"
#include "core/review/coding.h"
#include "core/review/merger.h"
#include "core/review/rules.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace alidade::merging {

namespace {

using store::RowKey;
using store::Table;

/// The ids that a query gives for ?1.
std::vector<std::int64_t> idsOf(const store::Database& database, std::string_view sql, std::int64_t argument)
{
    auto query = database.prepare(sql);
    query.bind(1, argument);
    std::vector<std::int64_t> ids;
    while (query.step()) {
        ids.push_back(query.integer(0));
    }
    return ids;
}

/// What does not count is that of the row that stays: nobody need be asked.
void alignAsides(Merger& merger, const rules::Once& once, const RowKey& keep, const RowKey& drop)
{
    if (once.asides.empty()) {
        return;
    }
    const auto kept = merger.find(keep).value();
    auto row = merger.find(drop).value();
    for (const auto column : split(once.asides, ' ')) {
        const auto place = merger.rows().place(once.table, column);
        row[place] = kept[place];
    }
    merger.settle(drop, row);
}

void foldRepeated(Merger& merger, const rules::Once& once)
{
    for (const auto id : merger.changed(once.cause)) {
        const auto ids = idsOf(merger.database(), once.sql, id);
        for (std::size_t i = 1; i < ids.size(); ++i) {
            alignAsides(merger, once, {once.table, ids.front()}, {once.table, ids[i]});
            merger.fold(once.table, ids.front(), ids[i]);
        }
    }
}

/// The codings of dimensions that take one code, by whom and of what.
struct Choice {
    PaperId paper;
    ReviewerId reviewer;
    DimensionId dimension;

    auto operator<=>(const Choice&) const = default;
};

std::vector<Coding> codingsOf(const store::Database& database, const Choice& choice)
{
    return database.all<Coding>("WHERE paper = ?1 AND reviewer = ?2 AND code IN (SELECT id FROM code WHERE "
                                "dimension = ?3) ORDER BY id",
                                choice.paper,
                                choice.reviewer,
                                choice.dimension);
}

void removeAll(Merger& merger, const std::vector<Coding>& codings)
{
    for (const auto& coding : codings) {
        merger.remove({Table::Coding, coding.id.value});
    }
}

/// One copy gave one code, the other one another: one of them goes. Where both come from one side, the
/// dimension must have been made to take one code meanwhile: it takes several again. Whether one went.
bool chooseOne(Merger& merger, const Choice& choice)
{
    auto codings = codingsOf(merger.database(), choice);
    const auto isOfFirst = [&](const Coding& coding) { return coding.code == codings.front().code; };
    const auto second = std::find_if_not(codings.begin(), codings.end(), isOfFirst);
    if (second == codings.end()) {
        return false;
    }
    const RowKey a{Table::Coding, codings.front().id.value};
    const RowKey b{Table::Coding, second->id.value};
    const auto side = merger.sideOf(a);
    if (!side || merger.sideOf(b) != other(*side)) {
        const RowKey key{Table::Dimension, choice.dimension.value};
        auto row = merger.find(key).value();
        row[merger.rows().place(Table::Dimension, "many")] = std::int64_t{1};
        merger.settle(key, row);
        return false;
    }
    const bool isMine = *side == MergeSide::Mine;
    const auto chosen = merger.ask(a, std::nullopt, merger.find(isMine ? a : b), merger.find(isMine ? b : a));
    const auto gone = chosen == *side ? second->code : codings.front().code;
    merger.confirm(chosen == *side ? a : b);
    std::erase_if(codings, [&](const Coding& coding) { return coding.code != gone; });
    removeAll(merger, codings);
    return true;
}

/// Until one code is left: a third one, that neither of the first two was asked against, is no less a vote.
void choose(Merger& merger, const Choice& choice)
{
    while (chooseOne(merger, choice)) { }
}

void chooseSingle(Merger& merger)
{
    std::set<Choice> choices;
    const auto add = [&](const Coding& coding) {
        const auto code = merger.database().find<Code>(coding.code);
        const auto dimension =
            code ? merger.database().find<Dimension>(code->dimension) : std::optional<Dimension>();
        if (dimension && !dimension->many) {
            choices.insert({coding.paper, coding.reviewer, dimension->id});
        }
    };
    for (const auto id : merger.changed(Table::Coding)) {
        if (const auto coding = merger.database().find<Coding>(CodingId{id})) {
            add(*coding);
        }
    }
    for (const auto table : {Table::Dimension, Table::Code}) {
        for (const auto id : merger.changed(table)) {
            const auto codings = merger.database().all<Coding>(
                table == Table::Code
                    ? "WHERE code = ?1 ORDER BY id"
                    : "WHERE code IN (SELECT code.id FROM code JOIN dimension ON dimension.id = dimension"
                      " WHERE dimension.id = ?1 AND many = 0) ORDER BY id",
                id);
            std::for_each(codings.begin(), codings.end(), add);
        }
    }
    for (const auto& choice : choices) {
        choose(merger, choice);
    }
}

/// "None of the codes applies" in one copy, a code in the other: what is asked is whether the code stays.
void chooseNone(Merger& merger, std::int64_t id)
{
    const auto answer = merger.database().find<Answer>(AnswerId{id});
    const auto dimension =
        answer ? merger.database().find<Dimension>(answer->dimension) : std::optional<Dimension>();
    if (!dimension || dimension->kind != DimensionKind::Category) {
        return;
    }
    const auto codings = codingsOf(merger.database(), {answer->paper, answer->reviewer, answer->dimension});
    if (codings.empty()) {
        return;
    }
    const RowKey none{Table::Answer, id};
    const RowKey given{Table::Coding, codings.front().id.value};
    const auto said = merger.sideOf(none);
    if (said) {
        const auto row = merger.find(given);
        const bool isMine = *said == MergeSide::Theirs;
        const auto chosen =
            merger.ask(given, std::nullopt, isMine ? row : std::nullopt, isMine ? std::nullopt : row);
        if (chosen == *said) {
            merger.confirm(none);
            removeAll(merger, codings);
            return;
        }
        merger.confirm(given);
    }
    merger.remove(none);
}

}

void mendVotes(Merger& merger)
{
    for (const auto& once : rules::ONCE) {
        foldRepeated(merger, once);
    }
    chooseSingle(merger);
    auto answers = merger.changed(Table::Answer);
    const auto addBeside = [&](std::int64_t id, std::string_view condition) {
        const auto beside = idsOf(merger.database(),
                                  "SELECT DISTINCT answer.id FROM coding JOIN code ON code.id = code"
                                  " JOIN answer USING(paper, reviewer, dimension) WHERE "
                                      + std::string(condition),
                                  id);
        answers.insert(answers.end(), beside.begin(), beside.end());
    };
    for (const auto coding : merger.changed(Table::Coding)) {
        addBeside(coding, "coding.id = ?1");
    }
    for (const auto code : merger.changed(Table::Code)) { // it may have come into another dimension
        addBeside(code, "code.id = ?1");
    }
    for (const auto id : answers) {
        chooseNone(merger, id);
    }
}

}
