#include "core/report/prisma_s.h"

#include "core/base/count.h"
#include "core/base/text.h"
#include "core/report/markdown_text.h"
#include "core/review/review.h"
#include "core/review/setting_text.h"
#include "core/review/settings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace alidade::report {

namespace {

/// A source with its searches, in the order of the protocol.
struct Searched {
    Source source;
    std::vector<Search> searches;
};

std::vector<Searched> searched(const store::Database& database, SourceKind kind)
{
    std::vector<Searched> all;
    for (auto& source : database.all<Source>("WHERE kind = ?1 ORDER BY position, name, id", kind)) {
        auto searches = database.all<Search>("WHERE source = ?1 ORDER BY position, id", source.id);
        all.push_back({std::move(source), std::move(searches)});
    }
    return all;
}

/// `ACM`, or `ACM, search 2` where it was searched several times.
Sentence nameOf(const Searched& place, std::size_t search)
{
    return place.searches.size() < 2 ? Sentence(place.source.name)
                                     : Sentence(translatable("Sentence", "%1, search %2"),
                                                {place.source.name, std::to_string(search + 1)});
}

/// `ACM: 30`
Sentence ofSearch(const Sentence& name, const Sentence& said)
{
    return Sentence("%1: %2", {name, said});
}

template <class Visit>
void forEachSearch(const std::vector<Searched>& places, const Visit& visit)
{
    for (const auto& place : places) {
        for (std::size_t i = 0; i < place.searches.size(); ++i) {
            visit(nameOf(place, i), place.searches[i]);
        }
    }
}

std::string oneLine(std::string_view text)
{
    std::string line;
    for (const auto part : split(text, '\n')) {
        if (!trimmed(part).empty()) {
            line += (line.empty() ? "" : "; ") + std::string(trimmed(part));
        }
    }
    return line;
}

/// 1. Each database with its platform.
SearchLogEntry databaseNames(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    for (const auto& [source, searches] : places) {
        entry.said.emplace_back(source.name + (source.platform.empty() ? "" : " (" + source.platform + ')'));
        if (source.platform.empty()) {
            entry.missing.push_back(
                {translatable("Sentence", "on which platform %1 was searched"), {source.name}});
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "which databases were searched"));
    }
    return entry;
}

/// 2. Platforms on which several databases were searched.
SearchLogEntry sharedPlatforms(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    std::map<std::string, std::vector<std::string>> byPlatform;
    for (const auto& [source, searches] : places) {
        byPlatform[folded(source.platform)].push_back(source.name);
        if (source.platform.empty()) {
            entry.missing.push_back(
                {translatable("Sentence", "whether %1 was searched together with others"), {source.name}});
        }
    }
    for (const auto& [source, searches] : places) {
        auto& names = byPlatform[folded(source.platform)];
        if (!source.platform.empty() && names.size() > 1) {
            entry.said.push_back(
                {translatable("Sentence", "On %1: %2"), {source.platform, joined(names, ", ")}});
            names.clear(); // once
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "which databases were searched"));
    } else if (entry.said.empty() && entry.missing.empty()) {
        entry.said.emplace_back(translatable("Sentence", "No platform was used for several databases."));
    }
    return entry;
}

Words wordsOf(SnowballDirection direction)
{
    switch (direction) {
    case SnowballDirection::None: return translatable("Sentence", "Citations");
    case SnowballDirection::Backward: return translatable("Sentence", "Cited references");
    case SnowballDirection::Forward: return translatable("Sentence", "Citing papers");
    case SnowballDirection::Both: return translatable("Sentence", "Cited references and citing papers");
    }
    return {};
}

/// 5. What was cited or was citing, from where, by what means.
SearchLogEntry citationSearching(const store::Database& database)
{
    SearchLogEntry entry;
    for (const auto& search : database.all<Search>("WHERE direction <> 'none' ORDER BY position, id")) {
        const auto source = database.find<Source>(search.source);
        const auto seed = search.seed ? database.find<Paper>(*search.seed) : std::nullopt;
        Sentence said(wordsOf(search.direction));
        if (seed) {
            said = {translatable("Sentence", "%1 of %2"),
                    {said, seed->label.empty() ? seed->title : seed->label}};
        }
        if (source) {
            said = {translatable("Sentence", "%1, by %2"),
                    {said, source->platform.empty() ? source->name : source->platform}};
        }
        entry.said.push_back(search.date.empty() ? said : Sentence("%1, %2", {said, search.date}));
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "whether cited or citing papers were looked at"));
    }
    return entry;
}

/// 7. Sources that are neither databases nor citations.
SearchLogEntry otherMethods(const std::vector<Searched>& others)
{
    SearchLogEntry entry;
    for (const auto& [source, searches] : others) {
        std::string said = source.name;
        for (const auto& search : searches) {
            said += search.note.empty() ? std::string() : ": " + oneLine(search.note);
        }
        entry.said.emplace_back(std::move(said));
    }
    if (others.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "whether anything else was searched"));
    }
    return entry;
}

/// 8. Which queries there are; the appendix has them in full.
SearchLogEntry strategies(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    forEachSearch(places, [&](const Sentence& name, const Search& search) {
        if (search.query.empty()) {
            entry.missing.push_back({translatable("Sentence", "what was asked of %1"), {name}});
        } else {
            const auto where = search.fields.empty()
                ? name
                : Sentence(translatable("Sentence", "%1, in %2"), {name, search.fields});
            entry.said.push_back(ofSearch(where, oneLine(search.query)));
        }
    });
    for (const auto& place : places) {
        if (place.searches.empty()) {
            entry.missing.push_back({translatable("Sentence", "what was asked of %1"), {place.source.name}});
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "what was asked of which database"));
    }
    return entry;
}

/// 9. Limits of each search, and the period of the protocol.
SearchLogEntry limits(const store::Database& database, const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    const auto from = settingOf(database, setting::PERIOD_FROM);
    const auto to = settingOf(database, setting::PERIOD_TO);
    if (!from.empty() && !to.empty()) {
        entry.said.push_back({translatable("Sentence", "Period: from %1 to %2"), {from, to}});
    } else if (!from.empty()) {
        entry.said.push_back({translatable("Sentence", "Period: from %1"), {from}});
    } else if (!to.empty()) {
        entry.said.push_back({translatable("Sentence", "Period: to %1"), {to}});
    }
    forEachSearch(places, [&](const Sentence& name, const Search& search) {
        if (search.limits.empty()) {
            entry.missing.push_back(
                {translatable("Sentence", "whether the search in %1 had limits"), {name}});
        } else {
            entry.said.push_back(ofSearch(name, oneLine(search.limits)));
        }
    });
    if (places.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "which limits the searches had"));
    }
    return entry;
}

/// 12. Searches that were run again.
SearchLogEntry updates(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    for (const auto& [source, searches] : places) {
        for (std::size_t i = 1; i < searches.size(); ++i) {
            const auto& date = searches[i].date;
            if (!date.empty() && date != searches.front().date
                && searches[i].query == searches.front().query) {
                entry.said.push_back({translatable("Sentence", "%1: run again on %2"), {source.name, date}});
            }
        }
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back(
            translatable("Sentence", "whether searches were run again before the end"));
    }
    return entry;
}

/// 13. When each search was last run.
SearchLogEntry dates(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    forEachSearch(places, [&](const Sentence& name, const Search& search) {
        if (search.date.empty()) {
            entry.missing.push_back({translatable("Sentence", "when %1 was searched"), {name}});
        } else {
            entry.said.push_back(ofSearch(name, search.date));
        }
    });
    if (entry.said.empty() && entry.missing.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "when the searches were run"));
    }
    return entry;
}

/// 15. Hits of each search, and records where nothing else is known.
SearchLogEntry totals(const std::vector<Searched>& places, const Flow& flow)
{
    SearchLogEntry entry;
    std::int64_t sum = 0;
    forEachSearch(places, [&](const Sentence& name, const Search& search) {
        if (search.hits) {
            sum += *search.hits;
            entry.said.push_back(ofSearch(name, counted(*search.hits)));
        } else {
            entry.missing.push_back({translatable("Sentence", "how many records %1 gave"), {name}});
        }
    });
    if (entry.said.size() > 1 && entry.missing.empty()) {
        entry.said.push_back({translatable("Sentence", "All databases: %1"), {counted(sum)}});
    }
    const auto records = flow.at(FlowColumn::Databases, FlowBox::Identified).counted;
    if (records) {
        entry.said.push_back(
            {translatable("Sentence", "Records imported from databases: %1"), {counted(*records)}});
    }
    if (entry.said.empty() && entry.missing.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "how many records were found"));
    }
    return entry;
}

/// 16. How many records said a paper once more, and what found that.
SearchLogEntry deduplication(const store::Database& database, const Flow& flow)
{
    SearchLogEntry entry;
    std::int64_t counted = 0;
    std::int64_t reported = 0;
    for (const auto column : {FlowColumn::Databases, FlowColumn::Other}) {
        const auto& number = flow.at(column, FlowBox::Duplicates);
        counted += number.counted.value_or(0);
        reported += number.isReported() ? *number.reported : 0;
    }
    if (counted > 0) {
        const auto strictness = settingOf(database, setting::STRICTNESS);
        const auto number = alidade::counted(counted);
        entry.said.push_back(
            strictness.empty()
                ? Sentence(translatable("Sentence",
                                        "%1 duplicate records removed, found by the rules of Alidade and "
                                        "settled by the reviewers."),
                           {number})
                : Sentence(translatable("Sentence",
                                        "%1 duplicate records removed, found by the rules of Alidade "
                                        "(strictness %2 %) and settled by the reviewers."),
                           {number, strictness}));
    }
    if (reported > 0) {
        entry.said.push_back({translatable("Sentence", "%1 duplicate records removed, as reported."),
                              {alidade::counted(reported)}});
        entry.missing.emplace_back(
            translatable("Sentence", "by which method and program duplicates were found"));
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back(translatable("Sentence", "how duplicates were found and removed"));
    }
    return entry;
}

}

SearchLogEntry searchLogSays(const store::Database& database, const Flow& flow, std::string_view number)
{
    const auto databases = searched(database, SourceKind::Database);
    if (number == "1") {
        return databaseNames(databases);
    }
    if (number == "2") {
        return sharedPlatforms(databases);
    }
    if (number == "5") {
        return citationSearching(database);
    }
    if (number == "7") {
        return otherMethods(searched(database, SourceKind::Other));
    }
    if (number == "8") {
        return strategies(databases);
    }
    if (number == "9") {
        return limits(database, databases);
    }
    if (number == "12") {
        return updates(databases);
    }
    if (number == "13") {
        return dates(databases);
    }
    if (number == "15") {
        return totals(databases, flow);
    }
    return number == "16" ? deduplication(database, flow) : SearchLogEntry();
}

}
