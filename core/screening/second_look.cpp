#include "core/screening/second_look.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/review/review.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"
#include "core/screening/criteria.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace alidade::screening {

namespace {

std::string markName(DecisionId decision)
{
    return std::string(setting::LOOK_AGAIN) + std::to_string(decision.value);
}

std::string wordingsName(CriterionId criterion)
{
    return std::string(setting::CRITERION_BEFORE) + std::to_string(criterion.value);
}

/// A decision to be looked at again: the criterion that it cited, and the place of the wording among the
/// earlier ones.
struct Mark {
    CriterionId criterion;
    std::size_t wording = 0;
};

std::string written(const Mark& mark)
{
    return std::to_string(mark.criterion.value) + ' ' + std::to_string(mark.wording);
}

Mark readMark(std::string_view text)
{
    const auto blank = std::min(text.find(' '), text.size());
    return {{numberFrom<std::int64_t>(text.substr(0, blank)).value_or(0)},
            blank < text.size() ? numberFrom<std::size_t>(text.substr(blank + 1)).value_or(0) : 0};
}

/// One wording a line: `exclude any Is about something else.`
std::vector<Wording> readWordings(const store::Database& database, CriterionId criterion)
{
    std::vector<Wording> wordings;
    const auto text = settingOf(database, wordingsName(criterion));
    for (const auto line : split(text, '\n')) {
        const auto first = std::min(line.find(' '), line.size());
        const auto second = std::min(line.find(' ', first + 1), line.size());
        if (second == line.size()) {
            continue;
        }
        wordings.push_back({store::fromWord<CriterionKind>(line.substr(0, first)).value_or(CriterionKind{}),
                            store::fromWord<CriterionStage>(line.substr(first + 1, second - first - 1))
                                .value_or(CriterionStage{}),
                            std::string(line.substr(second + 1))});
    }
    return wordings;
}

void writeWordings(store::Transaction& transaction,
                   CriterionId criterion,
                   const std::vector<Wording>& wordings)
{
    std::string text;
    for (const auto& wording : wordings) {
        text += (text.empty() ? "" : "\n") + std::string(store::word(wording.kind)) + ' '
            + std::string(store::word(wording.stage)) + ' ' + wording.text;
    }
    setSetting(transaction, wordingsName(criterion), text);
}

/// All marks, by decision.
std::unordered_map<std::int64_t, Mark> marks(const store::Database& database)
{
    std::unordered_map<std::int64_t, Mark> found;
    database.forEach<Setting>(
        [&](const Setting& setting) {
            const auto id = std::string_view(setting.name).substr(setting::LOOK_AGAIN.size());
            found.emplace(numberFrom<std::int64_t>(id).value_or(0), readMark(setting.value));
        },
        "WHERE name GLOB ?1",
        std::string(setting::LOOK_AGAIN) + '*');
    return found;
}

}

Wording wordingOf(const Criterion& criterion)
{
    return {criterion.kind, criterion.stage, simplified(criterion.text)};
}

std::int64_t secondLookCount(const store::Database& database)
{
    // a mark stays where its decision went with a duplicate of the paper
    return database.count<Setting>(
        "WHERE name GLOB ?1 AND EXISTS (SELECT 1 FROM decision WHERE"
        " decision.id = CAST(substr(name, ?2) AS INTEGER) AND criterion = CAST(value AS INTEGER))",
        std::string(setting::LOOK_AGAIN) + '*',
        static_cast<std::int64_t>(setting::LOOK_AGAIN.size()) + 1);
}

std::vector<SecondLook> secondLooks(const store::Database& database)
{
    std::vector<SecondLook> looks;
    const auto all = marks(database);
    std::set<CriterionId> changed;
    for (const auto& [decision, mark] : all) {
        changed.insert(mark.criterion);
    }
    for (const auto& criterion : database.all<Criterion>("ORDER BY position, name, id")) {
        if (!changed.contains(criterion.id)) {
            continue;
        }
        const auto wordings = readWordings(database, criterion.id);
        std::map<std::size_t, std::vector<Decision>> byWording;
        database.forEach<Decision>(
            [&](Decision&& decision) {
                const auto mark = all.find(decision.id.value);
                if (mark != all.end() && mark->second.criterion == criterion.id) {
                    byWording[mark->second.wording].push_back(std::move(decision));
                }
            },
            "WHERE criterion = ?1 ORDER BY paper, id",
            criterion.id);
        for (auto& [wording, decisions] : byWording) {
            looks.push_back(
                {criterion, wording < wordings.size() ? wordings[wording] : Wording(), std::move(decisions)});
        }
    }
    return looks;
}

Confirmed confirm(store::Transaction& transaction, std::span<const Decision> decisions)
{
    Confirmed done;
    std::map<CriterionId, std::optional<Criterion>> criteria;
    for (const auto& decision : decisions) {
        if (!decision.criterion) {
            continue;
        }
        auto found = criteria.find(*decision.criterion);
        if (found == criteria.end()) {
            found =
                criteria
                    .emplace(*decision.criterion, transaction.database().find<Criterion>(*decision.criterion))
                    .first;
        }
        const auto& criterion = found->second;
        if (!criterion || !fits(*criterion, decision.verdict, decision.stage)) {
            ++done.unfit;
            continue;
        }
        forgetLook(transaction, decision.id);
        if (++done.confirmed % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
    }
    return done;
}

void lookAgain(store::Transaction& transaction, const Criterion& before, const Criterion& now)
{
    const auto old = wordingOf(before);
    const auto wanted = wordingOf(now);
    const auto& database = transaction.database();
    if (old == wanted || citations(database, now.id) == 0) {
        return;
    }
    auto wordings = readWordings(database, now.id);
    auto place = std::ranges::find(wordings, old) - wordings.begin();
    if (place == std::ssize(wordings)) {
        wordings.push_back(old);
        writeWordings(transaction, now.id, wordings);
    }
    const Mark mark{now.id, static_cast<std::size_t>(place)};
    const auto all = marks(database);
    std::vector<Setting> fresh;
    int seen = 0;
    const auto flush = [&] {
        transaction.insertAll(std::span<const Setting>(fresh));
        fresh.clear();
        transaction.split();
    };
    for (const auto& decision : database.all<Decision>("WHERE criterion = ?1 ORDER BY id", now.id)) {
        const auto present = all.find(decision.id.value);
        const auto name = markName(decision.id);
        if (present == all.end()) {
            fresh.push_back({settingId(name), name, written(mark)});
        } else if (present->second.criterion != now.id) { // of a criterion that it cited before
            setSetting(transaction, name, written(mark));
        } else if (present->second.wording < wordings.size() && wordings[present->second.wording] == wanted) {
            forgetLook(transaction, decision.id);
        }
        if (++seen % store::Transaction::ROWS_A_PART == 0) {
            flush();
        }
    }
    transaction.insertAll(std::span<const Setting>(fresh));
}

void forgetLook(store::Transaction& transaction, DecisionId decision)
{
    setSetting(transaction, markName(decision), {});
}

void forgetWordings(store::Transaction& transaction, CriterionId criterion)
{
    setSetting(transaction, wordingsName(criterion), {});
}

}
