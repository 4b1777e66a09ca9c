#include "app/cli/command.h"
#include "core/sources/record_lines.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

namespace alidade::cli {

namespace {

void addText(Json& object, const char* name, std::string_view text)
{
    if (!text.empty()) {
        object[name] = text;
    }
}

Json inJson(const sources::RecordLine& line)
{
    Json record{{"id", line.record.value}, {"source", line.source}, {"search", line.search.value}};
    record["number"] = line.number;
    addText(record, "key", line.key);
    addText(record, "paper", line.label);
    if (line.paper) {
        record["paper_id"] = line.paper->value;
    }
    addText(record, "file", line.file);
    if (line.start && line.length) {
        record["start"] = *line.start;
        record["length"] = *line.length;
    }
    return record;
}

}

void addRecords(Session& session)
{
    auto file = std::make_shared<std::string>();
    auto& command =
        session.add("records", "Every record that the searches gave", [&session, file]() -> Result<Output> {
            const auto review = session.open(*file, store::Access::Read);
            if (!review) {
                return fail(review.error());
            }
            Json list = Json::array();
            Rows rows = {{"source", "search", "number", "key", "paper", "file"}};
            sources::forEachRecordLine((*review)->database(), [&](const sources::RecordLine& line) {
                list.push_back(inJson(line));
                rows.push_back({std::string(line.source),
                                std::to_string(line.search.value),
                                std::to_string(line.number),
                                std::string(line.key),
                                std::string(line.label),
                                std::string(line.file)});
            });
            return output(std::move(list), std::move(rows));
        });
    command.add_option("REVIEW", *file)->required();
}

}
