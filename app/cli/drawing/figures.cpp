#include "app/cli/drawing/drawn_file.h"
#include "app/cli/drawing/offscreen.h"
#include "app/cli/numbers.h"
#include "core/base/text.h"
#include "core/report/figure_edit.h"
#include "core/report/file_names.h"
#include "core/review/output.h"
#include "ui/bridge/text.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace alidade::cli {

namespace {

struct FiguresArguments {
    std::string file;
    std::string folder;
    std::vector<std::string> only;
    std::vector<std::string> formats = {"pdf"};
    int dpi = ui::USUAL_DPI;
    bool isDryRun = false;
};

/// The saved figures that are drawn; tables have a command of their own.
Result<std::vector<Figure>> wantedFigures(const store::Database& database,
                                          const std::vector<std::string>& only)
{
    auto figures = report::savedFigures(database);
    std::erase_if(figures, [](const Figure& figure) { return figure.kind == "table"; });
    if (only.empty()) {
        return figures;
    }
    std::vector<std::string_view> names;
    for (const auto& figure : figures) {
        names.push_back(figure.slug);
    }
    std::vector<Figure> wanted;
    for (const auto& name : only) {
        const auto found = std::ranges::find_if(
            figures, [&](const Figure& figure) { return folded(figure.slug) == folded(name); });
        if (found == figures.end()) {
            const auto near = nearest(name, names);
            return fail(ErrorCode::NotFound,
                        "There is no drawn figure \"" + name + "\""
                            + (near.empty() ? "." : "; did you mean \"" + std::string(near) + "\"?"));
        }
        wanted.push_back(*found);
    }
    return wanted;
}

Result<Output> draw(const Session& session, const FiguresArguments& arguments)
{
    const auto review = session.open(arguments.file, store::Access::Read);
    if (!review) {
        return fail(review.error());
    }
    const auto figures = wantedFigures((*review)->database(), arguments.only);
    if (!figures) {
        return fail(figures.error());
    }
    const Offscreen offscreen;
    const map::Index index((*review)->database());
    std::vector<DrawnFile> files; // all, before the first one is written
    std::vector<Error> errors;
    report::FileNames names;
    for (const auto& figure : *figures) {
        const auto drawn = ui::drawFigure(index, figure, ui::DrawnFor::Paper);
        if (!drawn) {
            errors.push_back(ofFigure(drawn.error(), figure));
            continue;
        }
        const auto name = names.add(figure.slug, "figure");
        for (const auto& word : arguments.formats) {
            const auto format = *ui::exportFormat(ui::toQt(word));
            const auto path =
                std::filesystem::path(arguments.folder) / (name + "." + ui::fromQt(ui::ending(format)));
            auto file = drawnFile(index, figure, *drawn, path, format, arguments.dpi);
            if (!file) {
                return fail(file.error());
            }
            files.push_back(std::move(*file));
        }
    }
    Json json = Json::array();
    for (const auto& file : files) {
        const auto written =
            arguments.isDryRun ? Result<void>() : writeOutput(**review, file.path, file.bytes);
        if (!written) {
            return fail(written.error());
        }
        json.push_back(*file.said);
    }
    auto result = output(std::move(json));
    result.errors = std::move(errors);
    return result;
}

}

void addFigures(Session& session)
{
    auto arguments = std::make_shared<FiguresArguments>();
    auto& command = session.add("figures", "Draws the saved figures, a file each", [&session, arguments] {
        return draw(session, *arguments);
    });
    command.add_option("REVIEW", arguments->file)->required();
    command.add_option("--only", arguments->only, "the name of a figure; several with commas")
        ->delimiter(',');
    command.add_option("--output", arguments->folder, "the folder for the files, made if it is not there")
        ->required();
    command
        .add_option(
            "--as", arguments->formats, joined(formatWords(), ", ") + "; several with commas (default: pdf)")
        ->delimiter(',')
        ->check(CLI::IsMember(formatWords()));
    auto* dpi = command.add_option("--dpi", arguments->dpi, "dots an inch of PNG")
                    ->check(CLI::Range(1, 2400))
                    ->capture_default_str();
    takeWhole(*dpi, 1);
    addDryRun(command, arguments->isDryRun);
}

}
