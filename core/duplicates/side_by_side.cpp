#include "core/duplicates/side_by_side.h"

#include "core/base/text.h"
#include "core/duplicates/merge.h"
#include "core/duplicates/record_entry.h"
#include "core/sources/record_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace alidade::duplicates {

namespace {

using Values = std::map<std::string, std::string>;

/// What else a source said, a JSON object.
void addExtra(std::string_view extra, Values& values)
{
    const auto object = nlohmann::json::parse(extra, nullptr, false);
    if (!object.is_object()) {
        return;
    }
    for (const auto& [name, value] : object.items()) {
        values.try_emplace(name, value.is_string() ? value.get<std::string>() : value.dump());
    }
}

/// Authors and keywords stand one a line.
std::string inOneLine(const std::string& lines)
{
    const auto parts = split(lines, '\n');
    return joined(std::vector<std::string>(parts.begin(), parts.end()), "; ");
}

Values valuesOf(const FullPaper& full)
{
    const auto& paper = full.paper;
    Values values = {{"type", paper.type},
                     {"title", paper.title},
                     {"authors", inOneLine(paper.authors)},
                     {"year", paper.year ? std::to_string(*paper.year) : std::string()},
                     {"venue", paper.venue},
                     {"venue_short", paper.venueShort},
                     {"volume", paper.volume},
                     {"issue", paper.issue},
                     {"pages", paper.pages},
                     {"doi", paper.doi},
                     {"url", paper.url},
                     {"language", paper.language},
                     {"publisher", paper.publisher},
                     {"isbn", paper.isbn},
                     {"issn", paper.issn},
                     {"key", paper.key},
                     {"abstract", full.text.abstract},
                     {"keywords", inOneLine(full.text.keywords)}};
    addExtra(paper.extra, values);
    std::erase_if(values, [](const auto& value) { return value.second.empty(); });
    return values;
}

std::string valueIn(const Values& values, std::string_view field)
{
    const auto found = values.find(std::string(field));
    return found == values.end() ? std::string() : found->second;
}

std::vector<std::string> fieldsOf(const std::vector<Values>& all)
{
    std::vector<std::string> fields(sources::FIELD_ORDER.begin(), sources::FIELD_ORDER.end());
    for (const auto& values : all) {
        for (const auto& [field, value] : values) {
            if (std::ranges::find(fields, field) == fields.end()) {
                fields.push_back(field);
            }
        }
    }
    return fields;
}

/// Marks in each record what another one that says anything does not say.
void mark(FieldRow& row)
{
    for (auto& cell : row.records) {
        for (const auto& other : row.records) {
            if (!cell.text.empty() && !other.text.empty() && cell.text != other.text) {
                row.isDifferent = true;
                cell.marks = united(std::move(cell.marks), differing(cell.text, other.text));
            }
        }
    }
}

/// Where several records say the same, whose word it is.
std::optional<RecordId> originIn(const std::vector<FieldOrigin>& origins, const std::string& field)
{
    const auto isOther = std::ranges::find(sources::FIELD_ORDER, field) == sources::FIELD_ORDER.end();
    const auto found = std::ranges::find(
        origins, isOther ? std::string_view("extra") : std::string_view(field), &FieldOrigin::field);
    return found == origins.end() ? std::nullopt : found->record;
}

RecordHead headOf(const store::Database& database, const Record& record)
{
    RecordHead head{record.id, record.paper, {}, {}, record.number, record.key};
    if (const auto paper = record.paper ? database.find<Paper>(*record.paper) : std::nullopt) {
        head.label = paper->label;
    }
    if (const auto search = database.find<Search>(record.search)) {
        const auto source = database.find<Source>(search->source);
        head.source = source ? source->name : std::string();
    }
    return head;
}

std::vector<Tie> tiesOf(const Task& task, const SideBySide& shown, const std::vector<Citation>& citations)
{
    const auto placeOf = [&](RecordId record) {
        return static_cast<std::size_t>(std::ranges::find(shown.heads, record, &RecordHead::record)
                                        - shown.heads.begin());
    };
    std::vector<Tie> ties;
    for (const auto& pair : task.pairs) {
        const auto a = placeOf(pair.record);
        const auto b = placeOf(pair.other);
        if (a < citations.size() && b < citations.size()) {
            ties.push_back({a, b, pair.rule->score, reasons(citations[a], citations[b])});
        }
    }
    return ties;
}

}

SideBySide sideBySide(const store::Database& database, const Task& task)
{
    SideBySide shown;
    std::vector<Reading> readings;
    std::vector<Values> values;
    std::vector<Citation> citations;
    for (const auto id : task.records) {
        const auto record = database.find<Record>(id);
        if (record) {
            shown.heads.push_back(headOf(database, *record));
            readings.push_back(readingOf(*record));
            values.push_back(valuesOf(readings.back().full));
            citations.push_back(citationOf(entryFrom(record->fields)));
        }
    }
    std::vector<PaperId> papers = task.papers;
    std::erase_if(papers, [&](PaperId paper) { return !database.find<Paper>(paper); });
    if (papers.empty() || readings.empty()) {
        return {};
    }
    const auto merged = mergedPaper(database, papers);
    shown.kept = merged.paper.id;
    shown.keptLabel = merged.paper.label;
    const auto from = origins(merged, readings);
    values.push_back(valuesOf(merged));
    for (const auto& field : fieldsOf(values)) {
        FieldRow row{field, valueIn(values.back(), field), originIn(from, field), {}, false};
        for (std::size_t i = 0; i < readings.size(); ++i) {
            row.records.push_back({valueIn(values[i], field), {}});
        }
        const bool isSaid = !row.kept.empty()
            || std::ranges::any_of(row.records, [](const FieldCell& cell) { return !cell.text.empty(); });
        if (isSaid) {
            mark(row);
            shown.rows.push_back(std::move(row));
        }
    }
    shown.ties = tiesOf(task, shown, citations);
    return shown;
}

}
