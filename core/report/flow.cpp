#include "core/report/flow.h"

#include "core/report/flow_sums.h"
#include "core/screening/reasons.h"
#include "core/screening/retrieval.h"
#include "core/screening/verdicts.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <unordered_map>

namespace alidade::report {

namespace {

using screening::Standing;

constexpr std::array COLUMNS = {FlowColumn::Databases, FlowColumn::Other};
constexpr std::array BOXES = {FlowBox::Identified,
                              FlowBox::Duplicates,
                              FlowBox::RemovedOther,
                              FlowBox::Screened,
                              FlowBox::NotScreened,
                              FlowBox::ExcludedAbstract,
                              FlowBox::Undecided,
                              FlowBox::Sought,
                              FlowBox::NotRetrieved,
                              FlowBox::Assessed,
                              FlowBox::NotAssessed,
                              FlowBox::ExcludedFullText,
                              FlowBox::UndecidedFullText,
                              FlowBox::Included};

/// The boxes that a paper stands in after it was found, with nothing of it left out or twice.
std::vector<FlowBox> way(std::span<const Decision> decisions, const CountingRule& rule)
{
    const auto inFull = screening::standingAt(Stage::FullText, decisions, rule);
    if (inFull && screening::isComplete(Stage::FullText, decisions, rule)) {
        const auto last = *inFull == Standing::Included ? FlowBox::Included
            : *inFull == Standing::Excluded             ? FlowBox::ExcludedFullText
                                                        : FlowBox::UndecidedFullText;
        return {FlowBox::Screened, FlowBox::Sought, FlowBox::Assessed, last};
    }
    const auto standing = screening::standingAt(Stage::TitleAbstract, decisions, rule);
    if (!standing && !inFull) {
        return {FlowBox::NotScreened};
    }
    switch (standing.value_or(Standing::Open)) {
    case Standing::Included:
        return inFull
            ? std::vector{FlowBox::Screened, FlowBox::Sought, FlowBox::Assessed, FlowBox::UndecidedFullText}
            : std::vector{FlowBox::Screened, FlowBox::Sought, FlowBox::NotAssessed};
    case Standing::Excluded: return {FlowBox::Screened, FlowBox::ExcludedAbstract};
    case Standing::Open:
    case Standing::Conflict: break;
    }
    return {FlowBox::Screened, FlowBox::Undecided};
}

/// How many records of a column say a paper.
struct Found {
    FlowColumn column = FlowColumn::Other;
    std::int64_t records = 0; ///< of its own column; those of the other column are counted there
    std::int64_t others = 0;
};

class Counting
{
public:
    explicit Counting(const store::Database& database)
        : m_database(database)
        , m_rule(countingRule(database))
    {
        for (const auto column : COLUMNS) {
            for (const auto box : BOXES) {
                auto& number = m_flow.numbers.emplace_back();
                number.column = column;
                number.box = box;
            }
        }
    }

    Flow count()
    {
        readSources();
        readRecords();
        readPapers();
        readReasons();
        settle();
        return std::move(m_flow);
    }

private:
    FlowNumber& at(FlowColumn column, FlowBox box)
    {
        return m_flow
            .numbers[static_cast<std::size_t>(column) * BOXES.size() + static_cast<std::size_t>(box)];
    }

    void add(FlowColumn column, FlowBox box, std::int64_t count)
    {
        auto& counted = at(column, box).counted;
        counted = counted.value_or(0) + count;
    }

    void readSources()
    {
        for (auto& source : m_database.all<Source>("ORDER BY position, id")) {
            m_sources.emplace(source.id, m_flow.sources.size());
            m_flow.sources.emplace_back().source = std::move(source);
        }
        for (const auto& search : m_database.all<Search>("ORDER BY position, id")) {
            const auto place = m_sources.at(search.source);
            auto& searches = m_flow.sources[place].searches;
            m_searches.emplace(search.id.value, std::pair(place, searches.size()));
            searches.push_back({search.hits, 0});
        }
        for (auto& source : m_flow.sources) {
            const auto isKnown = [](const FlowSearch& search) { return search.hits.has_value(); };
            if (!source.searches.empty() && std::ranges::all_of(source.searches, isKnown)) {
                source.hits = 0;
                for (const auto& search : source.searches) {
                    *source.hits += *search.hits;
                }
            }
        }
    }

    void readRecords()
    {
        std::unordered_map<std::int64_t, std::vector<std::size_t>> sourcesOf;
        auto rows = m_database.prepare("SELECT search, paper FROM record");
        while (rows.step()) {
            const auto [place, search] = m_searches.at(rows.integer(0));
            auto& source = m_flow.sources[place];
            const auto column =
                source.source.kind == SourceKind::Database ? FlowColumn::Databases : FlowColumn::Other;
            ++source.records;
            ++source.searches[search].records;
            add(column, FlowBox::Identified, 1);
            if (rows.isNull(1)) {
                add(column, FlowBox::RemovedOther, 1);
                continue;
            }
            auto& found = m_found[rows.integer(1)];
            if (column == FlowColumn::Databases) {
                found.column = FlowColumn::Databases;
                ++found.records;
            } else {
                ++found.others;
            }
            auto& seen = sourcesOf[rows.integer(1)];
            if (std::ranges::find(seen, place) == seen.end()) {
                seen.push_back(place);
                ++source.papers;
            }
        }
    }

    /// The column a paper stands in, with what its records add to the boxes above the screening.
    FlowColumn columnOf(PaperId paper)
    {
        const auto found = m_found.find(paper.value);
        if (found == m_found.end()) { // added by hand: its own record
            add(FlowColumn::Other, FlowBox::Identified, 1);
            at(FlowColumn::Other, FlowBox::Identified).papers.push_back(paper);
            return FlowColumn::Other;
        }
        const auto& records = found->second;
        const auto column = records.column;
        const bool isFromDatabase = column == FlowColumn::Databases;
        addDuplicates(FlowColumn::Databases, paper, isFromDatabase ? records.records - 1 : 0);
        addDuplicates(FlowColumn::Other, paper, isFromDatabase ? records.others : records.others - 1);
        at(column, FlowBox::Identified).papers.push_back(paper);
        return column;
    }

    void addDuplicates(FlowColumn column, PaperId paper, std::int64_t count)
    {
        if (count > 0) {
            add(column, FlowBox::Duplicates, count);
            at(column, FlowBox::Duplicates).papers.push_back(paper);
        }
    }

    void readPapers()
    {
        screening::DecidedPapers decided(m_database);
        bool hasDecided = decided.next();
        auto rows = m_database.prepare("SELECT id FROM paper ORDER BY id");
        while (rows.step()) {
            const PaperId paper{rows.integer(0)};
            const auto column = columnOf(paper);
            const bool isDecided = hasDecided && decided.paper() == paper;
            const auto decisions =
                isDecided ? std::span<const Decision>(decided.decisions()) : std::span<const Decision>();
            for (const auto box : way(decisions, m_rule)) {
                add(column, box, 1);
                at(column, box).papers.push_back(paper);
            }
            if (isDecided) {
                hasDecided = decided.next();
            }
        }
    }

    using Reasons = std::map<PaperId, Decision>;

    /// The exclusions that give the reasons of a stage.
    Reasons reasonsAt(Stage stage) const
    {
        Reasons reasons;
        for (auto& decision :
             m_database.all<Decision>("WHERE stage = ?1 AND verdict = 'exclude' ORDER BY id", stage)) {
            const auto [known, isNew] = reasons.emplace(decision.paper, decision);
            if (!isNew
                && screening::reasonRank(decision, m_rule) < screening::reasonRank(known->second, m_rule)) {
                known->second = std::move(decision);
            }
        }
        return reasons;
    }

    static std::optional<CriterionId> criterionOf(const Reasons& reasons, PaperId paper)
    {
        const auto reason = reasons.find(paper);
        return reason == reasons.end() ? std::nullopt : reason->second.criterion;
    }

    /// A report that could not be had was neither assessed nor excluded.
    void takeNotRetrieved(const Reasons& reasons)
    {
        const auto criteria = screening::notRetrievedCriteria(m_database);
        if (criteria.empty()) {
            return;
        }
        const auto isMissing = [&](PaperId paper) {
            const auto criterion = criterionOf(reasons, paper);
            return criterion && criteria.contains(*criterion);
        };
        for (const auto column : COLUMNS) {
            auto& missing = at(column, FlowBox::NotRetrieved);
            auto& excluded = at(column, FlowBox::ExcludedFullText);
            auto& assessed = at(column, FlowBox::Assessed);
            std::ranges::copy_if(excluded.papers, std::back_inserter(missing.papers), isMissing);
            const auto isTaken = [&](PaperId paper) {
                return std::ranges::binary_search(missing.papers, paper); // they came in the order of ids
            };
            std::erase_if(excluded.papers, isTaken);
            std::erase_if(assessed.papers, isTaken);
            const auto count = static_cast<std::int64_t>(missing.papers.size());
            if (at(column, FlowBox::Identified).counted) { // else nothing is known of this column
                add(column, FlowBox::ExcludedFullText, -count);
                add(column, FlowBox::Assessed, -count);
                missing.counted = count;
            }
        }
    }

    void readReasons()
    {
        std::map<CriterionId, Criterion> criteria;
        for (auto& criterion : m_database.all<Criterion>()) {
            criteria.emplace(criterion.id, std::move(criterion));
        }
        for (const auto& [stage, box] : {std::pair(Stage::TitleAbstract, FlowBox::ExcludedAbstract),
                                         std::pair(Stage::FullText, FlowBox::ExcludedFullText)}) {
            const auto reasons = reasonsAt(stage);
            if (stage == Stage::FullText) {
                takeNotRetrieved(reasons);
            }
            std::map<std::pair<FlowColumn, std::optional<CriterionId>>, std::vector<PaperId>> papers;
            for (const auto column : COLUMNS) {
                for (const auto paper : at(column, box).papers) {
                    papers[{column, criterionOf(reasons, paper)}].push_back(paper);
                }
            }
            const auto first = static_cast<std::ptrdiff_t>(m_flow.reasons.size());
            for (auto& [key, list] : papers) {
                FlowReason reason{stage, key.first, {}, {}, std::move(list)};
                if (key.second) {
                    reason.criterion = criteria.at(*key.second).name;
                    reason.text = criteria.at(*key.second).text;
                }
                m_flow.reasons.push_back(std::move(reason));
            }
            std::stable_sort(
                m_flow.reasons.begin() + first,
                m_flow.reasons.end(),
                [](const FlowReason& a, const FlowReason& b) { return a.papers.size() > b.papers.size(); });
        }
    }

    /// Where a column has rows, what was not met there is 0; where it has none, nothing is known.
    void settle()
    {
        for (auto& number : m_flow.numbers) {
            if (at(number.column, FlowBox::Identified).counted && number.box != FlowBox::NotRetrieved) {
                number.counted = number.counted.value_or(0);
            }
        }
        m_flow.included.box = FlowBox::Included;
        for (const auto column : COLUMNS) {
            const auto& number = at(column, FlowBox::Included);
            if (number.counted) {
                m_flow.included.counted = m_flow.included.counted.value_or(0) + *number.counted;
                m_flow.included.papers.insert(
                    m_flow.included.papers.end(), number.papers.begin(), number.papers.end());
            }
        }
    }

    const store::Database& m_database;
    CountingRule m_rule;
    Flow m_flow;
    std::map<SourceId, std::size_t> m_sources;
    std::unordered_map<std::int64_t, std::pair<std::size_t, std::size_t>>
        m_searches;                                  ///< the place of its source, and its own there
    std::unordered_map<std::int64_t, Found> m_found; ///< by paper
};

}

const FlowNumber& Flow::at(FlowColumn column, FlowBox box) const
{
    return *std::ranges::find_if(
        numbers, [&](const FlowNumber& number) { return number.column == column && number.box == box; });
}

Flow countedFlow(const store::Database& database)
{
    return Counting(database).count();
}

Flow flow(const store::Database& database)
{
    auto flow = countedFlow(database);
    addReported(flow, database.all<Reported>());
    return flow;
}

std::string_view wordOf(FlowBox box)
{
    switch (box) {
    case FlowBox::Identified: return "identified";
    case FlowBox::Duplicates: return "duplicates_removed";
    case FlowBox::RemovedOther: return "removed_otherwise";
    case FlowBox::Screened: return "screened";
    case FlowBox::NotScreened: return "not_screened";
    case FlowBox::ExcludedAbstract: return "excluded_title_abstract";
    case FlowBox::Undecided: return "undecided_title_abstract";
    case FlowBox::Sought: return "sought";
    case FlowBox::NotRetrieved: return "not_retrieved";
    case FlowBox::Assessed: return "assessed";
    case FlowBox::NotAssessed: return "not_assessed";
    case FlowBox::ExcludedFullText: return "excluded_full_text";
    case FlowBox::UndecidedFullText: return "undecided_full_text";
    case FlowBox::Included: return "included";
    }
    return {};
}

Words labelOf(FlowBox box)
{
    switch (box) {
    case FlowBox::Identified: return translatable("Sentence", "Records identified");
    case FlowBox::Duplicates: return translatable("Sentence", "Duplicate records removed");
    case FlowBox::RemovedOther: return translatable("Sentence", "Records removed for other reasons");
    case FlowBox::Screened: return translatable("Sentence", "Records screened");
    case FlowBox::NotScreened: return translatable("Sentence", "Records not screened yet");
    case FlowBox::ExcludedAbstract: return translatable("Sentence", "Records excluded");
    case FlowBox::Undecided: return translatable("Sentence", "Records undecided");
    case FlowBox::Sought: return translatable("Sentence", "Reports sought for retrieval");
    case FlowBox::NotRetrieved: return translatable("Sentence", "Reports not retrieved");
    case FlowBox::Assessed: return translatable("Sentence", "Reports assessed for eligibility");
    case FlowBox::NotAssessed: return translatable("Sentence", "Reports not assessed yet");
    case FlowBox::ExcludedFullText: return translatable("Sentence", "Reports excluded");
    case FlowBox::UndecidedFullText: return translatable("Sentence", "Reports undecided");
    case FlowBox::Included: return translatable("Sentence", "Reports of included studies");
    }
    return {};
}

}
