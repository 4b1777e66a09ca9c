#include "app/cli/command.h"
#include "app/cli/numbers.h"
#include "core/base/text.h"
#include "core/map/select.h"
#include "core/report/paper_json.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>

namespace alidade::cli {

namespace {

std::vector<std::string> row(const report::PaperEntry& entry)
{
    const auto& paper = entry.paper;
    std::vector<std::string> codes;
    for (const auto& code : entry.codes) {
        codes.push_back(code.path);
    }
    return {paper.label,
            paper.title,
            shortAuthors(entry.authors),
            paper.year ? std::to_string(*paper.year) : std::string(),
            paper.venueShort.empty() ? paper.venue : paper.venueShort,
            std::string(store::word(entry.standing)),
            joined(codes, ", ")};
}

}

void addPapers(Session& session)
{
    struct Arguments {
        std::string file;
        std::uint64_t limit = std::numeric_limits<std::uint64_t>::max();
    };
    auto arguments = std::make_shared<Arguments>();
    auto filter = std::make_shared<FilterArgument>();
    auto& command = session.add(
        "papers", "The papers that match a filter", [&session, arguments, filter]() -> Result<Output> {
            const auto review = session.open(arguments->file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            const auto& database = (*review)->database();
            const map::Index index(database);
            const auto found = map::select(index, filter->text());
            if (!found) {
                return fail(found.error());
            }
            Json json = Json::array();
            Rows rows = {{"label", "title", "authors", "year", "venue", "verdict", "codes"}};
            const report::PaperReader reader(database);
            for (const auto paper : inReadingOrder(database, index.papers(*found))) {
                if (json.size() == arguments->limit) {
                    break;
                }
                const auto entry = reader.read(paper).value();
                json.push_back(Json::parse(report::toJson(entry)));
                rows.push_back(row(entry));
            }
            return output(std::move(json), std::move(rows));
        });
    command.add_option("REVIEW", arguments->file)->required();
    takeWhole(*command.add_option("--limit", arguments->limit, "at most so many"), std::uint64_t{0});
    addFilter(command, filter);
}

}
