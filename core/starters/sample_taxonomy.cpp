#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

namespace alidade::starters {

namespace {

/// What the text says of a code beyond its definition, as a note on it.
void writeExtra(Sample& sample, const Json& code, CodeId id)
{
    Note note;
    note.code = id;
    note.reviewer = sample.second;
    note.kind = "extra";
    note.text = lines(code, {"id", "label", "definition", "children"});
    if (!note.text.empty()) {
        sample.transaction.insert(note);
    }
}

void writeCodes(Sample& sample,
                const Json& codes,
                DimensionId dimension,
                std::optional<CodeId> parent,
                const std::string& pathAbove)
{
    int position = 0;
    for (const auto& item : codes) {
        Code code;
        code.dimension = dimension;
        code.parent = parent;
        code.slug = text(item, "id");
        code.label = text(item, "label");
        code.definition = text(item, "definition");
        code.position = position++;
        const auto id = sample.transaction.insert(code);
        const auto path = pathAbove + '/' + code.slug;
        sample.codes[path] = id;
        writeExtra(sample, item, id);
        if (item.contains("children")) {
            writeCodes(sample, item.at("children"), dimension, id, path);
        }
    }
}

void writeRelations(Sample& sample)
{
    for (const auto& link : sample.text.at("code_links")) {
        const auto& locator = link.at("locator");
        CodeRelation relation;
        relation.from = sample.codes.at(text(link, "from_code"));
        relation.to = sample.codes.at(text(link, "to_code"));
        relation.kind = text(link, "relation");
        relation.locator = locatorText(locator);
        relation.position = locator.at("order").get<int>();
        sample.transaction.insert(relation);
    }
}

}

void writeTaxonomy(Sample& sample)
{
    int position = 0;
    for (const auto& item : sample.text.at("taxonomy").at("dimensions")) {
        Dimension dimension;
        dimension.slug = text(item, "id");
        dimension.label = text(item, "label");
        dimension.definition = text(item, "definition");
        dimension.many = item.at("multi").get<bool>();
        if (const auto question = text(item, "rq"); !question.empty()) {
            dimension.question = sample.questions.at(question);
        }
        dimension.origin = text(item, "origin");
        dimension.position = position++;
        const auto id = sample.transaction.insert(dimension);
        writeCodes(sample, item.at("codes"), id, std::nullopt, dimension.slug);
    }
    writeRelations(sample);
}

}
