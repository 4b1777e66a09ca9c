#include "core/map/full_text.h"

#include "core/base/text.h"
#include "core/base/words.h"
#include "core/map/filter_words.h"
#include "core/map/paper_cursor.h"
#include "core/store/failure.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace alidade::map {

namespace {

/// Some columns of a full-text table, and how its rows lead to papers.
struct Place {
    TextField field;
    std::string_view words; ///< the table
    std::array<std::string_view, 2> columns;
    std::string_view paper;
    std::string_view join = {};
};

constexpr std::string_view OF_NOTES = " JOIN note ON note.id = note_words.rowid";
constexpr std::string_view OF_CODINGS = " JOIN coding_detail ON coding_detail.id = detail_words.rowid";
constexpr Place NOTES{TextField::Notes, "note_words", {"text"}, "note.paper", OF_NOTES};
constexpr Place CODINGS{TextField::Notes, "detail_words", {"note"}, "coding_detail.paper", OF_CODINGS};
constexpr std::array PLACES = {
    Place{TextField::Title, "paper_words", {"title"}, "paper_words.rowid"},
    Place{TextField::Authors, "paper_words", {"authors"}, "paper_words.rowid"},
    Place{TextField::Venue, "paper_words", {"venue"}, "paper_words.rowid"},
    Place{TextField::Abstract, "text_words", {"abstract"}, "text_words.rowid"},
    Place{TextField::Keywords, "text_words", {"keywords"}, "text_words.rowid"},
    NOTES,
    CODINGS,
};
/// Where a word that names no field is looked for: two columns of a table in one pass.
constexpr std::array EVERYWHERE = {
    Place{TextField::Title, "paper_words", {"title", "authors"}, "paper_words.rowid"},
    Place{TextField::Abstract, "text_words", {"abstract", "keywords"}, "text_words.rowid"},
    NOTES,
    CODINGS,
};

bool hasWord(std::string_view text)
{
    return !slug(text).empty();
}

template <class Is>
bool hasCharacter(std::string_view text, Is is)
{
    while (!text.empty()) {
        const auto next = firstCharacter(text);
        if (is(next.code)) {
            return true;
        }
        text.remove_prefix(next.bytes);
    }
    return false;
}

/// Chinese and Japanese are written without blanks, and Korean words have their endings at them: to the
/// full-text tables a whole sentence may be one word.
bool isOfRuns(std::int32_t character)
{
    UErrorCode error = U_ZERO_ERROR;
    const auto script = uscript_getScript(character, &error);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA
        || script == USCRIPT_HANGUL;
}

/// Signs alone, as they stand in the search field while somebody is about to type what belongs to them.
bool isPunctuation(std::string_view text)
{
    return !hasWord(text) && !hasCharacter(text, [](std::int32_t character) {
        return character > 0x7F && u_ispunct(character) == 0 && u_isUWhiteSpace(character) == 0;
    });
}

/// The phrase in FTS5's own language (https://www.sqlite.org/fts5.html, section 3), limited to the columns.
std::string query(const Text& text, const Place& place)
{
    std::string quoted;
    for (const char c : text.text) {
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    }
    std::string columns;
    for (const auto column : place.columns) {
        columns += " " + std::string(column);
    }
    return "{" + columns + " } : \"" + quoted + "\"" + (text.prefix ? " *" : "");
}

/// All rows: the papers, with the texts where they are wanted: reading them takes longer than finding them.
std::string sqlOf(const Place& place, bool withTexts)
{
    const std::string words(place.words);
    auto sql = "SELECT " + std::string(place.paper);
    for (const auto column : place.columns) {
        if (withTexts && !column.empty()) {
            sql += ", " + words + "." + std::string(column);
        }
    }
    return sql + " FROM " + words + std::string(place.join);
}

bool isSign(char c)
{
    return c == '+' || c == '#';
}

/// Words with the + and # behind them, which the full-text tables leave out: to them C++ and C# are C.
class SignedWords
{
public:
    /// Nothing where the words have no such sign.
    static std::optional<SignedWords> of(const Text& text)
    {
        auto words = placedWords(text.text);
        const auto hasSign = [](const PlacedWord& word) { return std::ranges::any_of(word.text, isSign); };
        return std::ranges::any_of(words, hasSign) ? std::optional(SignedWords(std::move(words), text.prefix))
                                                   : std::nullopt;
    }

    bool standIn(std::string_view text) const
    {
        const auto isSame = [&](const PlacedWord& word, const PlacedWord& wanted) {
            if (!word.text.starts_with(wanted.text)) {
                return false;
            }
            const bool isBegun = m_isPrefix && &wanted == &m_words.back();
            const auto rest = std::string_view(word.text).substr(wanted.text.size());
            // C++17 is C++
            return isBegun || rest.empty() || (isSign(wanted.text.back()) && !isSign(rest.front()));
        };
        const auto words = placedWords(text);
        return std::search(words.begin(), words.end(), m_words.begin(), m_words.end(), isSame) != words.end();
    }

private:
    SignedWords(std::vector<PlacedWord> words, bool isPrefix)
        : m_words(std::move(words))
        , m_isPrefix(isPrefix)
    {
    }

    std::vector<PlacedWord> m_words;
    bool m_isPrefix;
};

void collect(const Index& index, const Place& place, const Text& text, Bitset& found)
{
    const auto signedWords = SignedWords::of(text);
    const auto match = query(text, place);
    auto rows = index.database().prepare(sqlOf(place, signedWords.has_value()) + " WHERE "
                                         + std::string(place.words) + " MATCH ?1");
    rows.bind(1, std::string_view(match));
    const auto stand = [&] {
        int column = 0;
        return std::ranges::any_of(place.columns, [&](std::string_view name) {
            return !name.empty() && signedWords->standIn(rows.text(++column));
        });
    };
    PaperCursor papers(index);
    while (rows.step()) {
        const auto paper = papers.ordinal({rows.integer(0)});
        if (paper && (!signedWords || stand())) {
            found.set(*paper);
        }
    }
}

/// Looks into every text, for what is no word of its own in the full-text tables.
void collectParts(const Index& index, const Place& place, const Text& text, Bitset& found)
{
    const auto wanted = folded(text.text);
    const auto isAscii = [](std::string_view some) {
        return std::ranges::all_of(some, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    };
    const bool isPlain = isAscii(wanted);
    const auto stands = [&](std::string_view some) {
        return (isPlain || !isAscii(some)) && folded(some).find(wanted) != std::string::npos;
    };
    auto rows = index.database().prepare(sqlOf(place, true));
    PaperCursor papers(index);
    while (rows.step()) {
        const auto paper = papers.ordinal({rows.integer(0)});
        int column = 0;
        const bool isThere = paper && std::ranges::any_of(place.columns, [&](std::string_view name) {
                                 return !name.empty() && stands(rows.text(++column));
                             });
        if (isThere) {
            found.set(*paper);
        }
    }
}

/// Makes a table in the database of its own that a connection has for temporary ones. One that reads a copy
/// of the file may write nothing at all, unless it is told so.
void makeTemporary(const store::Database& database, const std::string& sql)
{
    const bool isBarred = database.integer("PRAGMA query_only") != 0;
    const auto setBar = [&](const char* state) {
        if (isBarred) {
            database.execute(std::string("PRAGMA query_only = ") + state);
        }
    };
    setBar("OFF");
    try {
        database.execute(sql);
    } catch (const store::Failure&) {
        setBar("ON");
        throw;
    }
    setBar("ON");
}

void collectAll(const Index& index, const Place& place, const Text& text, Bitset& found)
{
    const bool isWord = hasWord(text.text);
    if (isWord) {
        collect(index, place, text, found);
    }
    if (!isWord || hasCharacter(text.text, isOfRuns)) {
        collectParts(index, place, text, found);
    }
}

}

Bitset findText(const Index& index, const Text& text)
{
    if (!text.isQuoted && isPunctuation(text.text)) {
        return index.all();
    }
    Bitset found(index.paperCount());
    for (const auto& place : EVERYWHERE) {
        collectAll(index, place, text, found);
    }
    return found;
}

std::optional<std::string> firstWord(const Index& index, std::string_view letters)
{
    std::optional<std::string> first;
    for (const auto& place : EVERYWHERE) {
        const std::string words(place.words);
        // https://www.sqlite.org/fts5.html, section 8: a row for each place of a word, in the order of the
        // words
        makeTemporary(index.database(),
                      "CREATE VIRTUAL TABLE IF NOT EXISTS temp.terms_of_" + words + " USING fts5vocab(main, "
                          + words + ", instance)");
        auto terms =
            index.database().prepare("SELECT term FROM temp.terms_of_" + words + " WHERE term >= ?1 LIMIT 1");
        terms.bind(1, letters);
        if (terms.step() && terms.text(0).starts_with(letters) && (!first || terms.text(0) < *first)) {
            first = std::string(terms.text(0));
        }
    }
    return first;
}

Bitset findText(const Index& index, const Text& text, TextField field)
{
    Bitset found(index.paperCount());
    for (const auto& place : PLACES) {
        if (place.field == field) {
            collectAll(index, place, text, found);
        }
    }
    return found;
}

}
