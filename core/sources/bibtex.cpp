#include "core/base/byte_search.h"
#include "core/sources/bibtex_fields.h"
#include "core/sources/bibtex_parents.h"
#include "core/sources/bibtex_scanner.h"
#include "core/sources/field_text.h"
#include "core/sources/readers.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

/// Counts lines up to places that only move forward.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }

    /// The line of `at`, from 1. A place before the last one is taken for that one.
    std::size_t lineOf(std::size_t at)
    {
        if (at > m_at) {
            const auto passed = m_text.substr(m_at, at - m_at);
            m_line += countOfLineEnds(passed);
            m_at = at;
        }
        return m_line;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
};

/// A problem whose line is not counted yet.
struct Found {
    std::size_t at = 0;
    Severity severity = Severity::Warning;
    Sentence message;
};

/// An entry of BibLaTeX that is there to be inherited from.
bool isCommonData(std::string_view type)
{
    return std::ranges::equal(
        type, std::string_view("xdata"), [](char a, char b) { return (a | 0x20) == b; });
}

class Reader
{
public:
    Reader(std::string_view text, Sink& sink)
        : m_scanner(text,
                    [this](std::size_t at, Severity severity, Sentence message) {
                        m_found.push_back({at, severity, std::move(message)});
                    })
        , m_parents(text)
        , m_lines(text)
        , m_sink(sink)
    {
    }

    void read();

private:
    void reportUntil(std::size_t at, std::size_t record);
    bool give();

    BibtexScanner m_scanner;
    BibtexParents m_parents;
    LineCounter m_lines;
    Sink& m_sink;
    std::vector<Found> m_found; ///< not reported yet
    BibtexEntry m_source;
    Entry m_entry;
    std::size_t m_number = 0;
};

void Reader::read()
{
    while (m_scanner.next(m_source)) {
        reportUntil(m_source.start, 0);
        if (!isCommonData(m_source.type) && !give()) {
            return;
        }
        reportUntil(m_source.start + m_source.length, m_number);
    }
    reportUntil(std::string_view::npos, 0);
}

/// Gives the entry to the sink; false where it asks to stop.
bool Reader::give()
{
    ++m_number;
    m_entry.clear();
    m_entry.line = m_lines.lineOf(m_source.start);
    if (m_source.fields.empty()) {
        m_found.clear();
        m_sink.report({m_entry.line,
                       m_number,
                       Severity::Error,
                       {translatable("Sentence", "The entry `%1` has no fields; it is left out."),
                        {std::string(m_source.key)}}});
        return true;
    }
    m_entry.start = m_source.start;
    m_entry.length = m_source.length;
    std::string parentDoi;
    for (const auto key : m_parents.inherit(m_source, m_scanner)) {
        if (key.starts_with("10.") && !doiOf(key).empty()) { // SciELO's own name for the article
            parentDoi = doiOf(key);
            continue;
        }
        m_sink.report({m_entry.line,
                       m_number,
                       Severity::Warning,
                       {translatable("Sentence", "The entry `%1` to inherit from is not in the file."),
                        {std::string(key)}}});
    }
    fillEntry(m_entry, m_source);
    if (m_entry.doi.empty()) {
        m_entry.doi = std::move(parentDoi);
    }
    return m_sink.take(m_entry);
}

void Reader::reportUntil(std::size_t at, std::size_t record)
{
    const auto end = std::ranges::find_if(m_found, [=](const Found& found) { return found.at > at; });
    for (auto found = m_found.begin(); found != end; ++found) {
        m_sink.report({m_lines.lineOf(found->at), record, found->severity, std::move(found->message)});
    }
    m_found.erase(m_found.begin(), end);
}

}

void readBibtex(std::string_view text, Sink& sink)
{
    Reader(text, sink).read();
}

}
