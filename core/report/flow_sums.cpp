#include "core/report/flow_sums.h"

#include "core/base/count.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace alidade::report {

namespace {

constexpr std::string_view PER_SOURCE = "flow/identified/per-database/";
constexpr std::string_view DUPLICATES = "flow/duplicates-removed/";
constexpr std::string_view INCLUDED = "flow/total-reviewed";
constexpr std::string_view ASSESSED = "flow/assessed";
constexpr std::string_view STUDIES = "flow/studies";
constexpr std::string_view UNIQUE = "flow/unique-records";

struct ReportedBox {
    std::string_view name;
    FlowColumn column;
    FlowBox box;
};

/// Under which name each box is reported.
constexpr std::array<ReportedBox, 10> REPORTED = {{
    {"flow/identified/total", FlowColumn::Databases, FlowBox::Identified},
    {"flow/duplicates-removed/total", FlowColumn::Databases, FlowBox::Duplicates},
    {"flow/screened-title-abstract", FlowColumn::Databases, FlowBox::Screened},
    {"flow/excluded-title-abstract", FlowColumn::Databases, FlowBox::ExcludedAbstract},
    {"flow/included-after-screening", FlowColumn::Databases, FlowBox::Sought},
    {"flow/not-retrieved", FlowColumn::Databases, FlowBox::NotRetrieved},
    {ASSESSED, FlowColumn::Databases, FlowBox::Assessed},
    {"flow/excluded-full-text", FlowColumn::Databases, FlowBox::ExcludedFullText},
    {"flow/snowballing-examined", FlowColumn::Other, FlowBox::Identified},
    {"flow/snowballing-added", FlowColumn::Other, FlowBox::Included},
}};

/// A sum of reported numbers: `total` is all of `plus` less all of `minus`. A name that ends in / stands for
/// all below it but their total. The first of `plus` is what the sum begins with, the others may be missing.
struct Sum {
    std::string_view total;
    std::array<std::string_view, 2> plus;
    std::array<std::string_view, 2> minus;
    std::string_view unless; ///< a number that stands nearer to the total, where it was reported
};

/// The arrows of the diagram. Of the other ways only the first and the last box are reported, between which
/// no sum can be drawn.
constexpr std::array<Sum, 8> SUMS = {{
    {"flow/identified/total", {"flow/identified/per-database/"}, {}, {}},
    {"flow/duplicates-removed/total", {"flow/duplicates-removed/"}, {}, {}},
    {UNIQUE, {"flow/identified/total"}, {"flow/duplicates-removed/total"}, {}},
    {"flow/screened-title-abstract", {UNIQUE}, {}, {}},
    {"flow/screened-title-abstract",
     {"flow/included-after-screening", "flow/excluded-title-abstract"},
     {},
     {}},
    {ASSESSED, {"flow/included-after-screening"}, {"flow/not-retrieved"}, {}},
    {INCLUDED, {ASSESSED, "flow/snowballing-added"}, {"flow/excluded-full-text"}, {}},
    {INCLUDED,
     {"flow/included-after-screening", "flow/snowballing-added"},
     {"flow/not-retrieved", "flow/excluded-full-text"},
     ASSESSED},
}};

using Numbers = std::map<std::string, Reported, std::less<>>;

std::string words(std::string_view name)
{
    std::string text(name);
    std::ranges::replace(text, '-', ' ');
    return text;
}

/// The name of a box, with that of its column.
Sentence inColumn(FlowColumn column, FlowBox box)
{
    return {"%1 (%2)",
            {labelOf(box),
             {column == FlowColumn::Databases ? translatable("Sentence", "databases")
                                              : translatable("Sentence", "other ways")}}};
}

/// A number's name in a sentence.
Sentence nameOf(std::string_view name)
{
    if (name == UNIQUE) {
        return {translatable("Sentence", "Records without duplicates")};
    }
    if (name == INCLUDED) {
        return {translatable("Sentence", "Reports of included studies")};
    }
    if (name == PER_SOURCE) {
        return {translatable("Sentence", "Records of all sources")};
    }
    if (name == DUPLICATES) {
        return {translatable("Sentence", "Duplicates found in each way")};
    }
    const auto* box = std::ranges::find(REPORTED, name, &ReportedBox::name);
    if (box == REPORTED.end()) {
        return {std::string(name)};
    }
    // the other column has boxes of the same names
    return box->column == FlowColumn::Other ? inColumn(box->column, box->box) : Sentence(labelOf(box->box));
}

/// What a name stands for, or nothing where it was not reported.
std::optional<std::int64_t> valueOf(const Numbers& numbers, std::string_view name)
{
    if (!name.ends_with('/')) {
        const auto found = numbers.find(name);
        return found == numbers.end() ? std::nullopt : found->second.value;
    }
    std::optional<std::int64_t> sum;
    for (auto each = numbers.lower_bound(name); each != numbers.end() && each->first.starts_with(name);
         ++each) {
        if (each->first != std::string(name) + "total" && each->second.value) {
            sum = sum.value_or(0) + *each->second.value;
        }
    }
    return sum;
}

/// Checks a sum whose total and beginning were reported; parts that were not count nothing.
void check(Flow& flow, const Numbers& numbers, const Sum& sum)
{
    const auto total = valueOf(numbers, sum.total);
    if (!total || !valueOf(numbers, sum.plus.front())
        || (!sum.unless.empty() && valueOf(numbers, sum.unless))) {
        return;
    }
    std::optional<std::int64_t> result;
    Sentence parts;
    const auto take = [&](std::string_view name, bool isPlus) {
        const auto value = name.empty() ? std::nullopt : valueOf(numbers, name);
        if (value) {
            const Sentence part{"%1 %2", {nameOf(name), counted(*value)}};
            parts = result ? Sentence{isPlus ? "%1 + %2" : "%1 − %2", {parts, part}} : part;
            result = result.value_or(0) + (isPlus ? *value : -*value);
        }
    };
    std::ranges::for_each(sum.plus, [&](auto name) { take(name, true); });
    std::ranges::for_each(sum.minus, [&](auto name) { take(name, false); });
    if (total != result) {
        flow.problems.push_back({"reported-sum",
                                 {translatable("Sentence", "%1: %2 reported, but %3 makes %4."),
                                  {nameOf(sum.total), counted(*total), parts, counted(*result)}}});
    }
}

void compare(Flow& flow, const Sentence& what, const FlowNumber& number)
{
    if (number.counted && number.reported && *number.counted != *number.reported) {
        flow.problems.push_back({"reported-counted",
                                 {translatable("Sentence", "%1: %2 were reported, %3 are in the review."),
                                  {what, counted(*number.reported), counted(*number.counted)}}});
    }
}

/// The name of a source, and of several searches there the number among them.
Sentence nameOf(const FlowSource& source, std::size_t search)
{
    return source.searches.size() == 1 ? Sentence(source.source.name)
                                       : Sentence{translatable("Sentence", "%1, search %2"),
                                                  {source.source.name, std::to_string(search + 1)}};
}

void checkHits(Flow& flow, const FlowSource& source)
{
    for (std::size_t i = 0; i < source.searches.size(); ++i) {
        const auto& [hits, records] = source.searches[i];
        if (hits && records == 0) {
            flow.problems.push_back(
                {"hits-without-records",
                 {translatable("Sentence", "%1 gave %2 hits, and no record of it is in the review."),
                  {nameOf(source, i), counted(*hits)}}});
        } else if (hits && records != *hits) {
            flow.problems.push_back(
                {"hits-records",
                 {translatable("Sentence", "%1 gave %2 hits, but %3 records were imported."),
                  {nameOf(source, i), counted(*hits), counted(records)}}});
        }
    }
}

void checkSources(Flow& flow)
{
    for (const auto& source : flow.sources) {
        checkHits(flow, source);
        if (source.hits && source.reported && *source.hits != *source.reported) {
            flow.problems.push_back(
                {"reported-counted",
                 {translatable("Sentence", "%1: %2 hits were reported, its searches say %3."),
                  {source.source.name, counted(*source.reported), counted(*source.hits)}}});
        }
    }
}

}

std::string reportedNameOf(const Source& source)
{
    return std::string(PER_SOURCE) + source.slug;
}

std::vector<ReportedSubject> reportedSubjects(const std::vector<Source>& sources,
                                              const std::vector<Reported>& reported)
{
    using Kind = ReportedSubject::Kind;
    std::vector<ReportedSubject> subjects;
    const auto add = [&](Kind kind, std::string_view name, std::string words = {}) {
        subjects.push_back({kind, std::string(name), std::move(words), {}, {}});
    };
    for (const auto& source : sources) {
        add(Kind::Source, reportedNameOf(source), source.name);
    }
    const auto wayOf = [&](const std::string& slug) {
        const auto source = std::ranges::find(sources, slug, &Source::slug);
        return source == sources.end() ? words(slug) : source->name;
    };
    for (const auto& box : REPORTED) {
        if (box.box == FlowBox::Duplicates) {
            for (const auto& each : reported) {
                if (each.name.starts_with(DUPLICATES) && each.name != box.name) {
                    add(Kind::Duplicates, each.name, wayOf(each.name.substr(DUPLICATES.size())));
                }
            }
        }
        subjects.push_back({Kind::Box, std::string(box.name), {}, box.column, box.box});
        if (box.box == FlowBox::Duplicates) {
            add(Kind::UniqueRecords, UNIQUE);
        }
    }
    add(Kind::TotalReviewed, INCLUDED);
    add(Kind::Studies, STUDIES);
    return subjects;
}

std::optional<std::int64_t> countedOf(const ReportedSubject& subject, const Flow& flow)
{
    using Kind = ReportedSubject::Kind;
    switch (subject.kind) {
    case Kind::Source:
        for (const auto& source : flow.sources) {
            if (reportedNameOf(source.source) == subject.name && source.records > 0) {
                return source.records;
            }
        }
        return {};
    case Kind::Box: return flow.at(subject.column, subject.box).counted;
    case Kind::TotalReviewed: return flow.included.counted;
    case Kind::Duplicates:
    case Kind::UniqueRecords:
    case Kind::Studies: return {};
    }
    return {};
}

void addReported(Flow& flow, const std::vector<Reported>& reported)
{
    Numbers numbers;
    for (const auto& each : reported) {
        numbers.insert_or_assign(each.name, each);
    }
    for (auto& source : flow.sources) {
        source.reported = valueOf(numbers, reportedNameOf(source.source));
    }
    const auto take = [&](FlowNumber& number, std::string_view name) {
        if (const auto found = numbers.find(name); found != numbers.end() && found->second.value) {
            number.reported = found->second.value;
            number.status = store::word(found->second.status);
        }
    };
    for (auto& number : flow.numbers) {
        for (const auto& each : REPORTED) {
            if (each.column == number.column && each.box == number.box) {
                take(number, each.name);
            }
        }
    }
    for (auto& number : flow.numbers) {
        // nobody was excluded for it: what is known of it was kept elsewhere
        if (number.box == FlowBox::NotRetrieved && number.counted == 0 && number.reported) {
            number.counted.reset();
        }
    }
    take(flow.included, INCLUDED);
    flow.studies = valueOf(numbers, STUDIES);

    checkSources(flow);
    for (const auto& sum : SUMS) {
        check(flow, numbers, sum);
    }
    // without a database's records, nobody can say which column a paper came by
    if (flow.at(FlowColumn::Databases, FlowBox::Identified).counted) {
        for (const auto& number : flow.numbers) {
            compare(flow, inColumn(number.column, number.box), number);
        }
    }
    compare(flow, labelOf(FlowBox::Included), flow.included);
}

}
