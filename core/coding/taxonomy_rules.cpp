#include "core/coding/taxonomy_rules.h"

#include "core/base/count.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace alidade::coding {

namespace {

constexpr std::size_t NAMED = 5; // papers in a message: enough to know what is meant

bool isSign(char c)
{
    return static_cast<unsigned char>(c) < 0x20
        || std::string_view("/:,\"()*|<>=\x7f").find(c) != std::string_view::npos;
}

/// Blanks of every kind, inside too.
bool hasBlank(std::string_view text)
{
    const auto line = simplified(text);
    return line != text || line.find(' ') != std::string::npos;
}

std::string inQuotes(std::string_view text)
{
    return "\"" + std::string(text) + "\"";
}

}

Result<void> checkText(Words what, std::string_view text)
{
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos) {
        return fail(ErrorCode::Invalid, {translatable("Sentence", "The %1 is not text in UTF-8."), {what}});
    }
    return {};
}

Result<std::string> cleanLabel(std::string_view label)
{
    if (const auto text = checkText(translatable("Sentence", "label"), label); !text) {
        return fail(text.error());
    }
    auto clean = simplified(label);
    if (clean.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The label is empty."));
    }
    return clean;
}

Result<void> checkColour(std::string_view colour)
{
    const bool isColour = colour.size() == 7 && colour.front() == '#'
        && colour.substr(1).find_first_not_of("0123456789abcdefABCDEF") == std::string_view::npos;
    if (!colour.empty() && !isColour) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A colour is written as #rrggbb, like #0f6e66."));
    }
    return {};
}

TakenSlugs dimensionSlugs(const store::Database& database, DimensionId except)
{
    TakenSlugs taken;
    for (const auto word : FILTER_FIELDS) {
        taken.emplace(word, translatable("Sentence", "a field of the filter language"));
    }
    for (const auto word : FILTER_WORDS) {
        taken.emplace(word, translatable("Sentence", "a word of the filter language"));
    }
    for (const auto& dimension : database.all<Dimension>()) {
        if (dimension.id != except) {
            taken.emplace(
                folded(dimension.slug),
                Sentence(translatable("Sentence", "the slug of the dimension \"%1\""), {dimension.label}));
        }
    }
    return taken;
}

TakenSlugs siblingSlugs(const store::Database& database,
                        DimensionId dimension,
                        std::optional<CodeId> parent,
                        const std::set<CodeId>& except)
{
    TakenSlugs taken;
    for (const auto word : FILTER_WORDS) {
        taken.emplace(word, translatable("Sentence", "a word of the filter language"));
    }
    for (const auto& code : siblings(database, dimension, parent)) {
        if (!except.contains(code.id)) {
            taken.emplace(folded(code.slug),
                          Sentence(translatable("Sentence", "the slug of \"%1\" beside it"), {code.label}));
        }
    }
    return taken;
}

Result<void> checkSlug(std::string_view slug, const TakenSlugs& taken)
{
    if (const auto text = checkText(translatable("Sentence", "slug"), slug); !text) {
        return fail(text.error());
    }
    if (slug.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The slug is empty."));
    }
    if (hasBlank(slug) || std::ranges::any_of(slug, isSign) || slug.starts_with('-')
        || slug.find("..") != std::string_view::npos) {
        return fail(
            ErrorCode::Invalid,
            {translatable("Sentence",
                          "The slug \"%1\" cannot be written in a filter; use letters, digits and hyphens "
                          "inside."),
             {simplified(slug)}});
    }
    if (const auto found = taken.find(folded(slug)); found != taken.end()) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is %2; choose another slug."),
                     {std::string(slug), found->second}});
    }
    return {};
}

std::string freeSlug(const std::string& wanted, const TakenSlugs& taken)
{
    auto slug = wanted;
    for (int number = 2; taken.contains(folded(slug)); ++number) {
        slug = wanted + "-" + std::to_string(number);
    }
    return slug;
}

std::vector<Code>
siblings(const store::Database& database, DimensionId dimension, std::optional<CodeId> parent)
{
    return database.all<Code>(
        "WHERE dimension = ?1 AND parent IS ?2 ORDER BY position, label, id", dimension, parent);
}

std::map<Voice, std::int64_t> severalCodes(const store::Database& database, DimensionId dimension)
{
    auto query = database.prepare("SELECT paper, reviewer, count(DISTINCT code) FROM coding"
                                  " WHERE code IN (SELECT id FROM code WHERE dimension = ?1)"
                                  " GROUP BY paper, reviewer HAVING count(DISTINCT code) > 1");
    store::bindValue(query, 1, dimension);
    std::map<Voice, std::int64_t> several;
    while (query.step()) {
        several.emplace(Voice{PaperId{query.integer(0)}, ReviewerId{query.integer(1)}}, query.integer(2));
    }
    return several;
}

Sentence namesOf(const store::Database& database, std::span<const PaperId> papers)
{
    std::vector<std::string> names;
    for (const auto id : papers.first(std::min(papers.size(), NAMED))) {
        if (const auto paper = database.find<Paper>(id)) {
            names.push_back(paper->label.empty() ? inQuotes(paper->title) : paper->label);
        }
    }
    Sentence text(joined(names, ", "));
    if (papers.size() > NAMED) {
        text = {translatable("Sentence", "%1 and %2 more"), {text, counted(papers.size() - NAMED)}};
    }
    return text;
}

}
