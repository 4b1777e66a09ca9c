#include "tests/fuzz/checked_sink.h"

#include "core/base/text.h"
#include "core/sources/field_text.h"

#include <cstdlib>
#include <iostream>

namespace alidade::tests {

namespace {

void check(bool holds, std::string_view what, std::string_view value)
{
    if (!holds) {
        failTarget(what, value);
    }
}

void checkText(std::string_view text)
{
    check(isUtf8(text), "a text is not UTF-8", text);
    check(sources::cleaned(text) == text, "a text is not cleaned", text);
}

void checkTexts(const sources::Entry& entry)
{
    for (const std::string* text : {&entry.type,
                                    &entry.key,
                                    &entry.title,
                                    &entry.venue,
                                    &entry.venueShort,
                                    &entry.volume,
                                    &entry.issue,
                                    &entry.pages,
                                    &entry.doi,
                                    &entry.url,
                                    &entry.abstract,
                                    &entry.language,
                                    &entry.publisher,
                                    &entry.isbn,
                                    &entry.issn}) {
        checkText(*text);
    }
    for (const auto& word : entry.keywords) {
        checkText(word);
        check(!word.empty(), "a keyword is empty", entry.title);
    }
    for (const auto& field : entry.other) {
        checkText(field.name);
        checkText(field.value);
    }
}

void checkAuthors(const sources::Entry& entry)
{
    for (const auto& author : entry.authors) {
        checkText(author.family);
        checkText(author.given);
        checkText(author.literal);
        check(author.family.empty() != author.literal.empty(),
              "an author is neither a person nor a body, or both",
              author.family + '|' + author.given + '|' + author.literal);
    }
}

}

void failTarget(std::string_view what, std::string_view value)
{
    std::cerr << what << ": " << value << std::endl;
    std::abort();
}

bool CheckedSink::take(sources::Entry& entry)
{
    ++m_entries;
    checkTexts(entry);
    checkAuthors(entry);
    checkPlace(entry);
    check(!entry.type.empty(), "an entry has no type", entry.title);
    check(!entry.year || (*entry.year >= 1000 && *entry.year <= 2999), "a year is none", entry.title);
    return true;
}

void CheckedSink::report(sources::Problem problem)
{
    checkText(problem.message.english());
    check(!problem.message.words.empty(), "a problem has no message", {});
    check(problem.line <= m_size + 1, "a problem lies behind the end", problem.message.english());
}

void CheckedSink::checkPlace(const sources::Entry& entry)
{
    check(entry.line > 0 && entry.line <= m_size + 1, "an entry's line is none", entry.title);
    check(entry.start >= m_start, "an entry begins before the one ahead of it", entry.title);
    check(entry.start <= m_size && entry.length <= m_size - entry.start,
          "an entry reaches behind the end",
          entry.title);
    m_start = entry.start;
}

}
