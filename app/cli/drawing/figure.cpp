#include "app/cli/drawing/drawn_file.h"
#include "app/cli/drawing/offscreen.h"
#include "core/base/text.h"
#include "ui/bridge/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

/// Question and style are put together as they stand in a saved figure, so that what reads those reads these.
struct FigureArguments {
    std::string file;
    std::string kind;
    std::string output;
    std::string format;
    std::string title;
    std::string caption;
    int dpi = ui::USUAL_DPI;
    bool isDryRun = false;
    Json question = Json::object();
    Json style = Json::object();
};

void addText(
    CLI::App& command, const std::string& option, Json& json, const char* name, const std::string& help)
{
    command.add_option_function<std::string>(
        option, [&json, name](const std::string& value) { json[name] = validUtf8(value); }, help);
}

template <class Number>
void addNumber(
    CLI::App& command, const std::string& option, Json& json, const char* name, const std::string& help)
{
    command.add_option_function<Number>(
        option, [&json, name](const Number& value) { json[name] = value; }, help);
}

void addFlag(CLI::App& command,
             const std::string& option,
             Json& json,
             const char* name,
             bool value,
             const std::string& help)
{
    command.add_flag_callback(
        option, [&json, name, value] { json[name] = value; }, help);
}

void addQuestion(CLI::App& command, Json& question)
{
    addText(command, "--rows", question, "rows", "map: a dimension, or year, venue, source, verdict");
    addText(command, "--columns", question, "columns", "map: the same");
    addNumber<int>(command, "--row-depth", question, "row_depth", "map: codes down to this depth (0: all)");
    addNumber<int>(command, "--column-depth", question, "column_depth", "map: the same");
    addText(command, "--third", question, "third", "map: a third dimension, as colour");
    addText(command, "--dimension", question, "dimension", "frequency, taxonomy: a dimension");
    addNumber<int>(command, "--depth", question, "depth", "frequency, taxonomy: down to this depth (0: all)");
    addText(command, "--count", question, "count", "map, frequency: papers, codings; frequency: sub-codes");
    addText(command, "--stack", question, "stack", "years: what the parts of a column stand for");
    addText(command, "--metric", question, "metric", "claims: a metric (default: all)");
    addText(command, "--axis", question, "axis", "claims: percent (default) or ratio");
}

void addStyle(CLI::App& command, Json& style)
{
    command
        .add_option_function<std::string>(
            "--width",
            [&style](const std::string& value) {
                const auto isNumber = value.find_first_not_of("0123456789.") == std::string::npos;
                style["width"] = isNumber ? "free" : value;
                if (isNumber) {
                    style["free_width"] = std::stod(value);
                }
            },
            "acm-column (default), acm-text, ieee-column, ieee-text, lncs, slide, or millimetres")
        ->check([](const std::string& value) {
            const auto isNumber = value.find_first_not_of("0123456789.") == std::string::npos;
            const auto isWord = ui::widthPreset(ui::toQt(value)).has_value();
            return isNumber || isWord ? std::string() : "\"" + value + "\" is neither a width nor a number";
        });
    addNumber<double>(command, "--height", style, "height", "millimetres (default: what the content needs)");
    addText(command, "--font", style, "font", "the family of its letters");
    addNumber<double>(command, "--font-size", style, "font_size", "points (default: 8)");
    addText(command, "--palette", style, "palette", "blues (default), greys, okabe-ito, viridis");
    addText(command, "--form", style, "form", "map: bubbles (default) or heat");
    addText(command, "--third-form", style, "third", "map: segments (default) or colour");
    addText(command, "--order", style, "order", "taxonomy (default) or count");
    addText(command, "--labels", style, "labels", "citations (default), counts, percent, none");
    addFlag(command, "--hatched", style, "hatched", true, "hatches for print in grey");
    addFlag(command, "--show-title", style, "title", true, "the title stands above the figure");
    addFlag(command, "--show-caption", style, "caption", true, "the caption stands below the figure");
    addFlag(command, "--hide-empty", style, "empty", false, "no rows and columns without papers");
    addFlag(command,
            "--hide-no-answer",
            style,
            "no_answer",
            false,
            "no row and column of papers without an answer");
    addFlag(command, "--hide-totals", style, "totals", false, "no margins");
    addFlag(command, "--hide-legend", style, "legend", false, "no legend");
}

/// Wrong usage is said before anything is opened.
void checkUsage(const FigureArguments& arguments)
{
    const auto needs = [&](const char* member, const char* option) {
        if (!arguments.question.contains(member)) {
            throw CLI::RequiredError(option);
        }
    };
    if (arguments.kind == "map") {
        needs("rows", "--rows");
        needs("columns", "--columns");
    } else if (arguments.kind == "frequency") {
        needs("dimension", "--dimension");
    }
    if (arguments.format.empty() && !ui::formatOf(ui::toQt(arguments.output))) {
        throw CLI::ValidationError(
            "--output", "\"" + arguments.output + "\" ends with none of .pdf .svg .png .tex .csv; say --as");
    }
}

Result<Output> draw(const Session& session, const FigureArguments& arguments, const std::string& filter)
{
    const auto review = session.open(arguments.file, store::Access::Read);
    if (!review) {
        return fail(review.error());
    }
    auto question = arguments.question;
    if (!filter.empty()) {
        question["filter"] = validUtf8(filter);
    }
    Figure figure;
    figure.slug = std::filesystem::path(arguments.output).stem().string();
    figure.kind = arguments.kind;
    figure.title = arguments.title;
    figure.caption = arguments.caption;
    figure.question = question.dump();
    figure.style = arguments.style.dump();
    const Offscreen offscreen;
    const map::Index index((*review)->database());
    const auto drawn = ui::drawFigure(index, figure, ui::DrawnFor::Paper);
    if (!drawn) {
        return fail(drawn.error());
    }
    const auto format = arguments.format.empty() ? ui::formatOf(ui::toQt(arguments.output))
                                                 : ui::exportFormat(ui::toQt(arguments.format));
    auto written = writeDrawn(figure, *drawn, {arguments.output, *format, arguments.dpi}, arguments.isDryRun);
    if (!written) {
        return fail(written.error());
    }
    return output(std::move(*written));
}

}

void addFigure(Session& session)
{
    auto arguments = std::make_shared<FigureArguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto& command =
        session.add("figure", "Draws one figure that is not saved", [&session, arguments, filter] {
            return draw(session, *arguments, filter->text());
        });
    command.parse_complete_callback([arguments] { checkUsage(*arguments); });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--kind", arguments->kind, "map, frequency, years, claims, taxonomy or flow")
        ->required()
        ->check(CLI::IsMember({"map", "frequency", "years", "claims", "taxonomy", "flow"}));
    command.add_option("--output", arguments->output, "the file; its ending says the format")->required();
    command
        .add_option("--as", arguments->format, "pdf, svg, png, tikz, csv, where the ending does not say it")
        ->check(CLI::IsMember({"pdf", "svg", "png", "tikz", "csv"}));
    command.add_option("--title", arguments->title, "its title");
    command.add_option("--caption", arguments->caption, "its caption");
    command.add_option("--dpi", arguments->dpi, "dots an inch of PNG")
        ->check(CLI::Range(1, 2400))
        ->capture_default_str();
    addDryRun(command, arguments->isDryRun);
    addQuestion(command, arguments->question);
    addStyle(command, arguments->style);
    addFilter(command, filter);
}

}
