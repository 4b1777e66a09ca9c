#include "core/report/prisma_s.h"

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
std::string nameOf(const Searched& place, std::size_t search)
{
    return place.searches.size() < 2 ? place.source.name
                                     : place.source.name + ", search " + std::to_string(search + 1);
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
        entry.said.push_back(source.name + (source.platform.empty() ? "" : " (" + source.platform + ')'));
        if (source.platform.empty()) {
            entry.missing.push_back("on which platform " + source.name + " was searched");
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back("which databases were searched");
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
            entry.missing.push_back("whether " + source.name + " was searched together with others");
        }
    }
    for (const auto& [source, searches] : places) {
        auto& names = byPlatform[folded(source.platform)];
        if (!source.platform.empty() && names.size() > 1) {
            entry.said.push_back("On " + source.platform + ": " + joined(names, ", "));
            names.clear(); // once
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back("which databases were searched");
    } else if (entry.said.empty() && entry.missing.empty()) {
        entry.said.emplace_back("No platform was used for several databases.");
    }
    return entry;
}

std::string_view wordsOf(SnowballDirection direction)
{
    switch (direction) {
    case SnowballDirection::None: return "Citations";
    case SnowballDirection::Backward: return "Cited references";
    case SnowballDirection::Forward: return "Citing papers";
    case SnowballDirection::Both: return "Cited references and citing papers";
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
        std::string said(wordsOf(search.direction));
        said += seed ? " of " + (seed->label.empty() ? seed->title : seed->label) : std::string();
        if (source) {
            said += ", by " + (source->platform.empty() ? source->name : source->platform);
        }
        said += search.date.empty() ? std::string() : ", " + search.date;
        entry.said.push_back(std::move(said));
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back("whether cited or citing papers were looked at");
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
        entry.said.push_back(std::move(said));
    }
    if (others.empty()) {
        entry.missing.emplace_back("whether anything else was searched");
    }
    return entry;
}

/// 8. Which queries there are; the appendix has them in full.
SearchLogEntry strategies(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    forEachSearch(places, [&](const std::string& name, const Search& search) {
        if (search.query.empty()) {
            entry.missing.push_back("what was asked of " + name);
        } else {
            entry.said.push_back(name + (search.fields.empty() ? "" : ", in " + search.fields) + ": "
                                 + oneLine(search.query));
        }
    });
    for (const auto& place : places) {
        if (place.searches.empty()) {
            entry.missing.push_back("what was asked of " + place.source.name);
        }
    }
    if (places.empty()) {
        entry.missing.emplace_back("what was asked of which database");
    }
    return entry;
}

/// 9. Limits of each search, and the period of the protocol.
SearchLogEntry limits(const store::Database& database, const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    const auto from = settingOf(database, setting::PERIOD_FROM);
    const auto to = settingOf(database, setting::PERIOD_TO);
    if (!from.empty() || !to.empty()) {
        entry.said.push_back("Period:" + (from.empty() ? "" : " from " + from)
                             + (to.empty() ? "" : " to " + to));
    }
    forEachSearch(places, [&](const std::string& name, const Search& search) {
        if (search.limits.empty()) {
            entry.missing.push_back("whether the search in " + name + " had limits");
        } else {
            entry.said.push_back(name + ": " + oneLine(search.limits));
        }
    });
    if (places.empty()) {
        entry.missing.emplace_back("which limits the searches had");
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
                entry.said.push_back(source.name + ": run again on " + date);
            }
        }
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back("whether searches were run again before the end");
    }
    return entry;
}

/// 13. When each search was last run.
SearchLogEntry dates(const std::vector<Searched>& places)
{
    SearchLogEntry entry;
    forEachSearch(places, [&](const std::string& name, const Search& search) {
        if (search.date.empty()) {
            entry.missing.push_back("when " + name + " was searched");
        } else {
            entry.said.push_back(name + ": " + search.date);
        }
    });
    if (entry.said.empty() && entry.missing.empty()) {
        entry.missing.emplace_back("when the searches were run");
    }
    return entry;
}

/// 15. Hits of each search, and records where nothing else is known.
SearchLogEntry totals(const std::vector<Searched>& places, const Flow& flow)
{
    SearchLogEntry entry;
    std::int64_t sum = 0;
    forEachSearch(places, [&](const std::string& name, const Search& search) {
        if (search.hits) {
            sum += *search.hits;
            entry.said.push_back(name + ": " + std::to_string(*search.hits));
        } else {
            entry.missing.push_back("how many records " + name + " gave");
        }
    });
    if (entry.said.size() > 1 && entry.missing.empty()) {
        entry.said.push_back("All databases: " + std::to_string(sum));
    }
    const auto records = flow.at(FlowColumn::Databases, FlowBox::Identified).counted;
    if (records) {
        entry.said.push_back("Records imported from databases: " + std::to_string(*records));
    }
    if (entry.said.empty() && entry.missing.empty()) {
        entry.missing.emplace_back("how many records were found");
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
        entry.said.push_back(std::to_string(counted)
                             + " duplicate records removed, found by the rules of Alidade"
                             + (strictness.empty() ? "" : " (strictness " + strictness + " %)")
                             + " and settled by the reviewers.");
    }
    if (reported > 0) {
        entry.said.push_back(std::to_string(reported) + " duplicate records removed, as reported.");
        entry.missing.emplace_back("by which method and program duplicates were found");
    }
    if (entry.said.empty()) {
        entry.missing.emplace_back("how duplicates were found and removed");
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
