#include "core/starters/templates.h"

#include "core/base/text.h"
#include "core/review/settings.h"
#include "core/review/taxonomy.h"
#include "core/screening/retrieval.h"
#include "core/starters/resource.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace alidade::starters {

namespace {

using Json = nlohmann::json;

constexpr std::array<std::string_view, 4> NAMES = {
    DEFAULT_TEMPLATE, "slr", "mapping-study", "scoping-review"};

Json read(std::string_view name)
{
    return Json::parse(resource("templates/" + std::string(name) + ".json"));
}

Error unknown(std::string_view name)
{
    const auto near = nearest(name, NAMES);
    return {ErrorCode::NotFound,
            {near.empty() ? translatable("Sentence", "There is no template \"%1\"; there are %2.")
                          : translatable("Sentence", "There is no template \"%1\"; did you mean %2?"),
             {std::string(name),
              near.empty() ? joined(std::vector<std::string>(NAMES.begin(), NAMES.end()), ", ")
                           : std::string(near)}},
            {}};
}

/// A member's word as an enumerator, the type's first where it is left out. The files come with the program:
/// a word outside the list is a bug and ends it.
template <class Enum>
Enum wordOf(const Json& object, const char* key)
{
    return object.contains(key) ? store::fromWord<Enum>(object.at(key).get<std::string>()).value() : Enum{};
}

Result<void> writeCriteria(store::Transaction& transaction, const Json& criteria)
{
    int position = 0;
    int digit = 0;
    for (const auto& item : criteria) {
        Criterion criterion;
        criterion.name = item.at("name");
        criterion.kind = wordOf<CriterionKind>(item, "kind");
        criterion.stage = wordOf<CriterionStage>(item, "stage");
        criterion.text = item.at("text");
        if (criterion.kind == CriterionKind::Exclude) {
            criterion.digit = ++digit;
        }
        criterion.position = position++;
        const auto id = transaction.insert(criterion);
        if (item.value("not-retrieved", false)) {
            if (auto marked = screening::setNotRetrieved(transaction, id, true); !marked) {
                return marked;
            }
        }
    }
    return {};
}

void writeCodes(store::Transaction& transaction,
                const Json& codes,
                DimensionId dimension,
                std::optional<CodeId> parent)
{
    int position = 0;
    for (const auto& item : codes) {
        Code code;
        code.dimension = dimension;
        code.parent = parent;
        code.slug = item.at("slug");
        code.label = item.at("label");
        code.definition = item.at("definition");
        code.position = position++;
        const auto id = transaction.insert(code);
        writeCodes(transaction, item.value("codes", Json::array()), dimension, id);
    }
}

void writeDimensions(store::Transaction& transaction, const Json& dimensions)
{
    int position = 0;
    for (const auto& item : dimensions) {
        Dimension dimension;
        dimension.slug = item.at("slug");
        dimension.label = item.at("label");
        dimension.definition = item.at("definition");
        dimension.kind = wordOf<DimensionKind>(item, "kind");
        dimension.many = item.value("many", false);
        dimension.required = item.value("required", false);
        dimension.origin = item.value("origin", "");
        dimension.position = position++;
        const auto id = transaction.insert(dimension);
        writeCodes(transaction, item.value("codes", Json::array()), id, std::nullopt);
    }
}

}

std::vector<Template> templates()
{
    std::vector<Template> all;
    for (const auto name : NAMES) {
        const auto text = read(name);
        all.push_back({std::string(name), text.at("label"), text.at("description")});
    }
    return all;
}

Result<void> applyTemplate(Review& review, std::string_view name)
{
    if (std::ranges::find(NAMES, name) == NAMES.end()) {
        return fail(unknown(name));
    }
    const auto text = read(name);
    const auto label = "Template " + text.at("label").get<std::string>();
    const auto done = review.write(label, [&](store::Transaction& transaction) -> Result<void> {
        if (transaction.database().count<Criterion>() + transaction.database().count<Dimension>() > 0) {
            return fail(
                ErrorCode::Conflict,
                translatable("Sentence",
                             "The review has criteria or dimensions already; a template is for a new one."));
        }
        if (text.contains("method")) {
            setSetting(transaction, setting::METHOD, text.at("method").get<std::string>());
        }
        if (auto written = writeCriteria(transaction, text.at("criteria")); !written) {
            return written;
        }
        writeDimensions(transaction, text.at("dimensions"));
        return {};
    });
    if (!done) {
        return fail(done.error());
    }
    return {};
}

}
