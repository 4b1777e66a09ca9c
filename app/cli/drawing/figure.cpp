#include "app/cli/drawing/drawn_file.h"
#include "app/cli/drawing/offscreen.h"
#include "app/cli/numbers.h"
#include "core/base/number.h"
#include "core/base/text.h"
#include "core/report/language.h"
#include "core/review/output.h"
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
        option, [&json, name](const std::string& value) { json[name] = value; }, help);
}

/// One of the words that figureStyle() reads.
void addWord(CLI::App& command,
             const std::string& option,
             Json& json,
             const char* name,
             const std::vector<std::string>& words,
             const std::string& help)
{
    command
        .add_option_function<std::string>(
            option, [&json, name](const std::string& value) { json[name] = value; }, help)
        ->check(CLI::IsMember(words));
}

void addDepth(
    CLI::App& command, const std::string& option, Json& json, const char* name, const std::string& help)
{
    takeWhole(*command.add_option_function<int>(
                  option, [&json, name](int value) { json[name] = value; }, help),
              0);
}

/// Checked as figureStyle() does it.
void addSize(CLI::App& command,
             const std::string& option,
             Json& json,
             const char* name,
             double least,
             double most,
             const std::string& help)
{
    command
        .add_option_function<std::string>(
            option,
            [&json, name](const std::string& value) { json[name] = numberFrom<double>(value).value(); },
            help)
        ->check([least, most](const std::string& value) { return misfit(value, least, most); });
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
    addDepth(command, "--row-depth", question, "row_depth", "map: codes down to this depth (0: all)");
    addDepth(command, "--column-depth", question, "column_depth", "map: the same");
    addText(command, "--third", question, "third", "map: a third dimension, as colour");
    addText(command, "--dimension", question, "dimension", "frequency, taxonomy: a dimension");
    addDepth(command, "--depth", question, "depth", "frequency, taxonomy: down to this depth (0: all)");
    addWord(command,
            "--count",
            question,
            "count",
            {"papers", "codings", "sub-codes"},
            "map, frequency: papers, codings; frequency: sub-codes");
    addText(command, "--stack", question, "stack", "years: what the parts of a column stand for");
    addText(command, "--metric", question, "metric", "claims: a metric (default: all)");
    addWord(command, "--axis", question, "axis", {"percent", "ratio"}, "claims: percent (default) or ratio");
}

void addStyle(CLI::App& command, Json& style)
{
    command
        .add_option_function<std::string>(
            "--width",
            [&style](const std::string& value) {
                const auto width = numberFrom<double>(value);
                style["width"] = width ? "free" : value;
                if (width) {
                    style["free_width"] = *width;
                }
            },
            "acm-column (default), acm-text, ieee-column, ieee-text, lncs, slide, or millimetres")
        ->check([](const std::string& value) {
            if (ui::widthPreset(ui::toQt(value))) {
                return std::string();
            }
            return numberFrom<double>(value) ? misfit(value, 20, 2000)
                                             : "\"" + value + "\" is neither a width nor a number";
        });
    addSize(command, "--height", style, "height", 10, 5000, "millimetres (default: what the content needs)");
    addText(command, "--font", style, "font", "the family of its letters");
    addSize(command, "--font-size", style, "font_size", 5, 40, "points (default: 8, on a slide 14)");
    addWord(command,
            "--palette",
            style,
            "palette",
            {"blues", "greys", "okabe-ito", "viridis"},
            "blues (default), greys, okabe-ito, viridis");
    addWord(command, "--form", style, "form", {"bubbles", "heat"}, "map: bubbles (default) or heat");
    addWord(
        command, "--third-form", style, "third", {"segments", "colour"}, "map: segments (default) or colour");
    addWord(command, "--order", style, "order", {"taxonomy", "count"}, "taxonomy (default) or count");
    addWord(command,
            "--labels",
            style,
            "labels",
            {"citations", "counts", "percent", "none"},
            "citations (default), counts, percent, none");
    addWord(command,
            "--language",
            style,
            "language",
            {report::LANGUAGE_WORDS.begin(), report::LANGUAGE_WORDS.end()},
            "of words and numbers: en (default) or de");
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
    const auto has = [&](const char* member) { return arguments.question.contains(member); };
    const std::string known = "; \"alidade-cli taxonomy REVIEW\" lists them";
    if (arguments.kind == "map" && !(has("rows") && has("columns"))) {
        throw CLI::ValidationError(
            "--kind",
            "a map needs --rows and --columns: dimensions, or year, venue, source, verdict" + known);
    }
    if (arguments.kind == "frequency" && !has("dimension")) {
        throw CLI::ValidationError("--kind", "frequency needs --dimension: one of the review's" + known);
    }
    if (arguments.format.empty() && !ui::formatOf(ui::toQt(arguments.output))) {
        throw CLI::ValidationError("--output",
                                   "\"" + arguments.output + "\" ends with none of "
                                       + joined(formatEndings(), " ") + "; say --as");
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
        question["filter"] = filter;
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
    const auto file = drawnFile(index, figure, *drawn, arguments.output, *format, arguments.dpi);
    if (!file) {
        return fail(file.error());
    }
    const auto written = arguments.isDryRun ? Result<void>() : writeOutput(**review, file->path, file->bytes);
    if (!written) {
        return fail(written.error());
    }
    return output(*file->said);
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
        .add_option(
            "--as", arguments->format, joined(formatWords(), ", ") + ", where the ending does not say it")
        ->check(CLI::IsMember(formatWords()));
    command.add_option("--title", arguments->title, "its title");
    command.add_option("--caption", arguments->caption, "its caption");
    auto* dpi = command.add_option("--dpi", arguments->dpi, "dots an inch of PNG")
                    ->check(CLI::Range(1, 2400))
                    ->capture_default_str();
    takeWhole(*dpi, 1);
    addDryRun(command, arguments->isDryRun);
    addQuestion(command, arguments->question);
    addStyle(command, arguments->style);
    addFilter(command, filter);
}

}
