#include "core/base/text.h"
#include "core/map/field_values.h"
#include "core/report/figure_parts.h"

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

/// Boxes that only say who waits, or what was left out besides: not shown while nobody does.
bool isShownEmpty(FlowBox box)
{
    switch (box) {
    case FlowBox::RemovedOther:
    case FlowBox::NotScreened:
    case FlowBox::Undecided:
    case FlowBox::NotRetrieved:
    case FlowBox::NotAssessed:
    case FlowBox::UndecidedFullText: return false;
    case FlowBox::Identified:
    case FlowBox::Duplicates:
    case FlowBox::Screened:
    case FlowBox::ExcludedAbstract:
    case FlowBox::Sought:
    case FlowBox::Assessed:
    case FlowBox::ExcludedFullText:
    case FlowBox::Included: break;
    }
    return true;
}

/// The sources of a column with their records, or with what was reported of them.
std::vector<FlowLine> sourceLines(const Flow& flow, const FlowNumber& identified)
{
    std::vector<FlowLine> lines;
    for (const auto& source : flow.sources) {
        const bool isDatabase = source.source.kind == SourceKind::Database;
        const auto number = identified.isReported() ? source.reported : std::optional(source.records);
        if (isDatabase == (identified.column == FlowColumn::Databases) && number.value_or(0) > 0) {
            lines.push_back({source.source.name, *number});
        }
    }
    return lines;
}

/// What selects the papers of a reason. In two columns or at two stages, one criterion selects more than
/// either line counts.
Conditions conditionsOf(const map::Index& index, const Flow& flow, const FlowReason& reason)
{
    const bool isOne = std::ranges::count(flow.reasons, reason.criterion, &FlowReason::criterion) == 1;
    if (!isOne || map::dimensionAsked(index.taxonomy(), "criterion")) {
        return {};
    }
    return {{"criterion", reason.criterion.empty() ? "none" : reason.criterion}};
}

std::vector<FlowLine>
reasonLines(const map::Index& index, const Flow& flow, const FlowNumber& number, Stage stage)
{
    std::vector<FlowLine> lines;
    for (const auto& reason : flow.reasons) {
        if (reason.stage == stage && reason.column == number.column) {
            const auto label = reason.criterion.empty() || reason.text.empty()
                ? reason.criterion
                : reason.criterion + ": " + reason.text;
            lines.push_back(
                {label, static_cast<std::int64_t>(reason.papers.size()), conditionsOf(index, flow, reason)});
        }
    }
    // one line that says that there is no reason says nothing
    return lines.size() == 1 && lines.front().label.empty() ? std::vector<FlowLine>() : lines;
}

std::vector<FlowLine> linesOf(const map::Index& index, const Flow& flow, const FlowNumber& number)
{
    switch (number.box) {
    case FlowBox::Identified: return sourceLines(flow, number);
    case FlowBox::ExcludedAbstract: return reasonLines(index, flow, number, Stage::TitleAbstract);
    case FlowBox::ExcludedFullText: return reasonLines(index, flow, number, Stage::FullText);
    default: return {};
    }
}

std::vector<std::string> labelsOf(const FigureSource& source, const std::vector<PaperId>& papers)
{
    if (papers.size() > MOST_LABELS) {
        return {};
    }
    std::vector<std::string> labels;
    for (const auto paper : papers) {
        if (const auto place = source.index.ordinal(paper)) {
            labels.push_back(source.label(*place));
        }
    }
    std::ranges::sort(labels, naturalLess);
    return labels;
}

/// What the app calls a box, and how its file describes it.
struct AppRow {
    std::string_view data;
    std::string_view node;
    std::string_view box;
    std::string_view text;
    FlowColumn column;
    FlowBox flowBox;
};

/// The rows of the app's file that the flow has numbers for.
constexpr std::array<AppRow, 12> APP_ROWS = {{
    {"database_results", "node7", "box2", "Databases", FlowColumn::Databases, FlowBox::Identified},
    {"citations_results", "node17", "box11", "Citation searching", FlowColumn::Other, FlowBox::Identified},
    {"duplicates", "node8", "box3", "Duplicate records", FlowColumn::Databases, FlowBox::Duplicates},
    {"excluded_other",
     "NA",
     "box3",
     "Records removed for other reasons",
     FlowColumn::Databases,
     FlowBox::RemovedOther},
    {"records_screened", "node9", "box4", "Records screened", FlowColumn::Databases, FlowBox::Screened},
    {"records_excluded",
     "node10",
     "box5",
     "Records excluded",
     FlowColumn::Databases,
     FlowBox::ExcludedAbstract},
    {"dbr_sought_reports",
     "node11",
     "box6",
     "Reports sought for retrieval",
     FlowColumn::Databases,
     FlowBox::Sought},
    {"dbr_notretrieved_reports",
     "node12",
     "box7",
     "Reports not retrieved",
     FlowColumn::Databases,
     FlowBox::NotRetrieved},
    {"other_sought_reports",
     "node18",
     "box12",
     "Reports sought for retrieval",
     FlowColumn::Other,
     FlowBox::Sought},
    {"other_notretrieved_reports",
     "node19",
     "box13",
     "Reports not retrieved",
     FlowColumn::Other,
     FlowBox::NotRetrieved},
    {"dbr_assessed",
     "node13",
     "box8",
     "Reports assessed for eligibility",
     FlowColumn::Databases,
     FlowBox::Assessed},
    {"other_assessed",
     "node20",
     "box14",
     "Reports assessed for eligibility",
     FlowColumn::Other,
     FlowBox::Assessed},
}};

const FlowNode* find(const FlowData& data, FlowColumn column, FlowBox box)
{
    const auto found = std::ranges::find_if(
        data.nodes, [&](const FlowNode& node) { return node.column == column && node.box == box; });
    return found == data.nodes.end() ? nullptr : &*found;
}

/// What the app reads where nothing is known, which is not 0.
Cell unknown()
{
    return std::string("NA");
}

Cell numberOf(const FlowData& data, FlowColumn column, FlowBox box)
{
    if (const auto* node = find(data, column, box)) {
        return node->number;
    }
    const bool isEmpty = std::ranges::find(data.empty, std::pair(column, box)) != data.empty.end();
    return isEmpty ? Cell(std::int64_t{0}) : unknown();
}

/// `Reason1, 10; Reason2, 20`, in which neither sign may stand.
std::string reasons(const FlowNode& node)
{
    std::string text;
    for (const auto& line : node.lines) {
        auto label = line.label.empty() ? std::string("No reason given") : line.label;
        std::ranges::replace(label, ',', ' ');
        std::ranges::replace(label, ';', ' ');
        text += (text.empty() ? "" : "; ") + label + ", " + std::to_string(line.number);
    }
    return text.empty() ? "Reports excluded, " + std::to_string(node.number) : text;
}

}

Result<FigureData> flowData(const FigureSource& source)
{
    const auto flow = report::flow(source.index.database());
    FlowData data;
    for (const auto& number : flow.numbers) {
        const auto shown = number.shown();
        if (!shown) {
            continue;
        }
        if (*shown == 0 && !isShownEmpty(number.box)) {
            data.empty.emplace_back(number.column, number.box);
            continue;
        }
        FlowNode node{number.column,
                      number.box,
                      *shown,
                      number.isReported(),
                      linesOf(source.index, flow, number),
                      {},
                      {}};
        node.labels = labelsOf(source, number.papers);
        data.nodes.push_back(std::move(node));
    }
    data.included = flow.included.shown().value_or(0);
    data.isIncludedKnown = flow.included.shown().has_value();
    data.isIncludedReported = flow.included.isReported();
    data.studies = flow.studies;
    return FigureData(std::move(data));
}

Grid gridOf(const FlowData& data)
{
    Grid grid;
    grid.caption = "PRISMA 2020 flow";
    grid.header = {"data", "node", "box", "description", "boxtext", "tooltips", "url", "n"};
    const auto add = [&](std::string_view name,
                         std::string_view node,
                         std::string_view box,
                         std::string_view text,
                         Cell n) {
        const std::string words(text);
        grid.rows.push_back({std::string(name),
                             std::string(node),
                             std::string(box),
                             words,
                             words,
                             words,
                             std::string("NA"),
                             std::move(n)});
    };
    for (const auto& row : APP_ROWS) {
        add(row.data, row.node, row.box, row.text, numberOf(data, row.column, row.flowBox));
    }
    for (const auto& [column, name, node, box] :
         {std::tuple(FlowColumn::Databases, "dbr_excluded", "node14", "box9"),
          std::tuple(FlowColumn::Other, "other_excluded", "node21", "box15")}) {
        const auto* excluded = find(data, column, FlowBox::ExcludedFullText);
        add(name, node, box, "Reports excluded", excluded == nullptr ? unknown() : Cell(reasons(*excluded)));
    }
    const auto reports = data.isIncludedKnown ? Cell(data.included) : unknown();
    add("new_studies",
        "node15",
        "box10",
        "New studies included in review",
        data.studies ? Cell(*data.studies) : reports);
    add("new_reports", "NA", "box10", "Reports of new included studies", reports);
    return grid;
}

}
