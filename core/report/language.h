#pragma once

#include "core/base/error.h"
#include "core/base/sentence.h"
#include "core/review/figure.h"
#include "core/store/database.h"

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

/// The language of what leaves the program: that of the paper it is for, whatever the window speaks.
namespace alidade::report {

enum class Language { English, German };
/// What Figure::style and the command line call them, in their order.
inline constexpr std::array<const char*, 2> LANGUAGE_WORDS = {"en", "de"};

std::string_view word(Language language);
std::optional<Language> language(std::string_view word);

/// What the style of a figure or table says, `{"language": "de"}`; English where it says nothing, as all did
/// once. Fails with Invalid for a language that is not known.
Result<Language> languageOf(const Figure& figure);

/// The style with this language; all else in it stays. One that says nothing stays so for English.
std::string withLanguage(std::string_view style, Language language);

/// That of the last of the saved figures, since those of a review stand in one paper: what a new one, and
/// tables that are not saved, begin with.
Language usualLanguage(const store::Database& database);

/// Words that translators know, in a language. Core has English alone; the window brings the others.
using Speaker = std::function<std::string(Language, Words)>;
std::string inEnglish(Language language, Words words);

}
