#include "core/sources/plain_text.h"

#include "core/sources/field_text.h"
#include "core/sources/readers.h"
#include "core/sources/stray_lines.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

/// Goes through a text paragraph by paragraph.
class PlainText
{
public:
    PlainText(std::string_view text, Sink& sink)
        : m_text(text)
        , m_sink(sink)
    {
    }

    void run()
    {
        bool goesOn = true;
        while (goesOn && next()) {
            if (beginsPaper()) {
                goesOn = give();
                begin();
            } else if (m_paragraphs.empty()) {
                passOver();
            } else {
                m_paragraphs.push_back(m_paragraph);
            }
        }
        if (goesOn && give()) {
            reportPassedOver();
        }
    }

private:
    /// Reads the next paragraph; false at the end.
    bool next()
    {
        m_paragraph = {};
        m_emptyLines = 0;
        for (; m_at < m_text.size(); ++m_lines) {
            const auto end = std::min(m_text.find('\n', m_at), m_text.size());
            const auto line = m_text.substr(m_at, end - m_at);
            if (isBlankLine(line)) {
                if (!m_paragraph.empty()) {
                    return true;
                }
                ++m_emptyLines;
            } else {
                const auto from = m_paragraph.empty() ? m_at : offsetOf(m_paragraph);
                m_line = m_paragraph.empty() ? m_lines + 1 : m_line;
                m_paragraph = m_text.substr(from, end - from);
            }
            m_at = std::min(end + 1, m_text.size());
        }
        return !m_paragraph.empty();
    }

    std::size_t offsetOf(std::string_view part) const
    {
        return static_cast<std::size_t>(part.data() - m_text.data());
    }

    bool beginsPaper() const
    {
        constexpr std::size_t BETWEEN_PAPERS = 2;
        const bool standsApart = m_paragraphs.empty() || m_emptyLines >= BETWEEN_PAPERS;
        return (standsApart && isPubmedCitation(m_paragraph)) || isScienceDirectPaper(m_paragraph);
    }

    void begin()
    {
        m_paragraphs = {m_paragraph};
        m_entry.clear();
        m_entry.line = m_line;
        m_entry.start = offsetOf(m_paragraph);
    }

    /// Makes an entry of the paragraphs. False: the sink wants no more.
    bool give()
    {
        if (m_paragraphs.empty()) {
            return true;
        }
        ++m_number;
        const auto last = m_paragraphs.back();
        m_entry.length = offsetOf(last) + last.size() - m_entry.start;
        if (isScienceDirectPaper(m_paragraphs.front())) {
            fillFromScienceDirect(m_paragraphs, m_entry);
        } else {
            fillFromPubmed(m_paragraphs, m_entry);
        }
        if (m_entry.title.empty() && m_entry.authors.empty()) {
            m_sink.report({m_entry.line,
                           m_number,
                           Severity::Warning,
                           translatable("Sentence", "the record has neither a title nor authors")});
        }
        return m_sink.take(m_entry);
    }

    void passOver()
    {
        m_firstPassed = m_passed == 0 ? m_line : m_firstPassed;
        m_passed += static_cast<std::size_t>(std::ranges::count(m_paragraph, '\n')) + 1;
    }

    void reportPassedOver()
    {
        if (m_passed > 0) {
            m_sink.report(strayLines(m_firstPassed, m_passed));
        }
    }

    std::string_view m_text;
    Sink& m_sink;
    std::size_t m_at = 0;
    std::size_t m_lines = 0;      // before m_at
    std::size_t m_emptyLines = 0; // before m_paragraph
    std::string_view m_paragraph;
    std::size_t m_line = 0;  // its first
    Paragraphs m_paragraphs; // of the paper
    Entry m_entry;
    std::size_t m_number = 0;
    std::size_t m_passed = 0; // lines
    std::size_t m_firstPassed = 0;
};

}

void addToAbstract(std::string_view part, Entry& entry)
{
    const auto text = textOf(part);
    entry.abstract += entry.abstract.empty() || text.empty() ? "" : " ";
    entry.abstract += text;
}

void readPlainText(std::string_view text, Sink& sink)
{
    PlainText(text, sink).run();
}

}
