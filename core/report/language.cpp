#include "core/report/language.h"

#include "core/report/figure_edit.h"
#include "core/report/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace alidade::report {

namespace {

constexpr std::string_view MEMBER = "language";

}

std::string_view word(Language language)
{
    return LANGUAGE_WORDS.at(static_cast<std::size_t>(language));
}

std::optional<Language> language(std::string_view text)
{
    const auto* found = std::ranges::find(LANGUAGE_WORDS, text);
    return found == LANGUAGE_WORDS.end()
        ? std::nullopt
        : std::optional(static_cast<Language>(found - LANGUAGE_WORDS.begin()));
}

Result<Language> languageOf(const Figure& figure)
{
    const auto fields = jsonFields(figure.style).value_or(std::vector<JsonField>());
    const auto found = std::ranges::find(fields, MEMBER, &JsonField::name);
    if (found == fields.end()) {
        return Language::English;
    }
    const auto known = found->isText ? language(found->values.front()) : std::nullopt;
    if (!known) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The style's \"%1\" means nothing or is out of bounds."),
                     {std::string(MEMBER)}});
    }
    return *known;
}

std::string withLanguage(std::string_view style, Language language)
{
    auto json = nlohmann::ordered_json::parse(style, nullptr, false);
    if (!json.is_object()) {
        json = nlohmann::ordered_json::object();
    }
    const auto found = json.find(MEMBER);
    if (found == json.end() ? language == Language::English : *found == word(language)) {
        return std::string(style);
    }
    json[std::string(MEMBER)] = word(language);
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Language usualLanguage(const store::Database& database)
{
    const auto figures = savedFigures(database);
    const auto last = figures.empty() ? Result<Language>(Language::English) : languageOf(figures.back());
    return last ? *last : Language::English;
}

std::string inEnglish(Language /*language*/, Words words)
{
    return words.text;
}

}
