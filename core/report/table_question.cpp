#include "core/report/table_question.h"

#include "core/base/number.h"
#include "core/report/json_fields.h"

#include <nlohmann/json.hpp>

namespace alidade::report {

Result<TableQuestion> tableQuestion(std::string_view json)
{
    const auto fields = jsonFields(json);
    if (!fields) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The question is not a JSON object."));
    }
    TableQuestion question;
    for (const auto& field : *fields) {
        const auto& value = field.values.front();
        if (field.name == "of") {
            question.of = value;
        } else if (field.name == "dimension") {
            question.dimension = value;
        } else if (field.name == "basis") {
            question.basis = value;
        } else if (field.name == "relation") {
            question.relation = value;
        } else if (field.name == "descriptions") {
            question.hasDescriptions = value == "true";
        } else if (field.name == "metric") {
            question.metric = value;
        } else if (field.name == "dimensions") {
            question.dimensions = field.values;
        } else if (field.name == "filter") {
            question.filter = value;
        } else if (field.name == "depth") {
            const auto depth = numberFrom<int>(value);
            if (!depth || *depth < 1) {
                return fail(
                    ErrorCode::Invalid,
                    {translatable("Sentence", "The depth \"%1\" is not a number from 1 on."), {value}});
            }
            question.depth = *depth;
        } else {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "The question has an unknown part \"%1\"."), {field.name}});
        }
    }
    return question;
}

std::string toJson(const TableQuestion& question)
{
    auto json = nlohmann::ordered_json::object();
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            json[name] = value;
        }
    };
    add("of", question.of);
    add("dimension", question.dimension);
    if (question.depth != 1) {
        json["depth"] = question.depth;
    }
    add("basis", question.basis);
    add("relation", question.relation);
    if (question.hasDescriptions) {
        json["descriptions"] = true;
    }
    add("metric", question.metric);
    if (!question.dimensions.empty()) {
        json["dimensions"] = question.dimensions;
    }
    add("filter", question.filter);
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}
