#include "core/sources/tagged_format.h"

#include "core/sources/repeated_authors.h"
#include "core/sources/stray_lines.h"
#include "core/sources/venue_rules.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace alidade::sources {

namespace {

/// Whether fields of that role may have empty lines in them.
bool hasParagraphs(Role role)
{
    constexpr std::array<Role, 5> ROLES = {
        Role::Abstract, Role::Keywords, Role::KeywordLines, Role::Other, Role::Nothing};
    return std::ranges::find(ROLES, role) != ROLES.end();
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

/// Reads one text of a format.
class Reading
{
public:
    Reading(std::string_view text, const TaggedFormat& format, Sink& sink)
        : m_format(format)
        , m_maker(format.roles, format.types)
        , m_reader(text,
                   format.dialect,
                   [this](std::string_view tag) { return hasParagraphs(m_maker.roleOf(tag).role); })
        , m_sink(sink)
    {
    }

    void run()
    {
        bool goesOn = true;
        while (goesOn && m_reader.next(m_record)) {
            goesOn = take();
        }
        const auto count = m_reader.strayLines() + m_strayFields;
        if (goesOn && count > 0) {
            const auto first = m_strayFields == 0 ? m_reader.firstStrayLine()
                : m_reader.strayLines() == 0      ? m_firstStrayField
                                                  : std::min(m_reader.firstStrayLine(), m_firstStrayField);
            m_sink.report(strayLines(first, count));
        }
    }

private:
    /// Makes an entry of the record. False: the sink wants no more.
    bool take()
    {
        m_maker.fill(m_record, m_entry);
        const bool hasHeading = !m_entry.title.empty() || !m_entry.authors.empty();
        const bool isPaper =
            hasHeading || !m_entry.abstract.empty() || !m_entry.venue.empty() || !m_entry.doi.empty();
        if (!m_record.hasBegin && !isPaper) {
            m_firstStrayField = m_strayFields == 0 ? m_record.line : m_firstStrayField;
            m_strayFields += m_record.fields.size();
            return true;
        }
        ++m_number;
        const bool isEmpty = std::ranges::all_of(
            m_record.fields, [&](const TaggedField& field) { return isBlank(field.value); });
        if (isEmpty) {
            report(Severity::Error, translatable("Sentence", "the record holds nothing and was not taken"));
            return true;
        }
        reportForm();
        if (!hasHeading) {
            report(Severity::Warning, translatable("Sentence", "the record has neither a title nor authors"));
        }
        if (m_format.finish != nullptr) {
            m_format.finish(m_record, m_entry);
        }
        leaveOutRepeats(m_entry.authors);
        takeThesisVenue(m_entry);
        if (m_entry.type.empty()) {
            m_entry.type = m_entry.venue.empty() ? "document" : "article-journal"; // what stands in a journal
        }
        return m_sink.take(m_entry);
    }

    void reportForm()
    {
        const std::string begins(m_format.dialect.begins);
        const std::string ends(m_format.dialect.ends);
        if (!m_record.hasBegin && !ends.empty()) {
            report(
                Severity::Warning,
                {translatable("Sentence", "the record has no %1, so that its type is not known"), {begins}});
        }
        if (m_record.cutLine != 0) {
            report(Severity::Warning,
                   {translatable("Sentence", "the record is cut off in line %1, where the next one begins"),
                    {std::to_string(m_record.cutLine)}});
        } else if (!m_record.hasEnd && !ends.empty()) {
            report(Severity::Note,
                   {translatable("Sentence",
                                 "the record has no %1; it was taken up to where the next one begins"),
                    {ends}});
        }
    }

    void report(Severity severity, Sentence message)
    {
        m_sink.report({m_record.line, m_number, severity, std::move(message)});
    }

    const TaggedFormat& m_format;
    TaggedEntry m_maker;
    TaggedReader m_reader;
    Sink& m_sink;
    TaggedRecord m_record;
    Entry m_entry;
    std::size_t m_number = 0;
    std::size_t m_strayFields = 0;
    std::size_t m_firstStrayField = 0;
};

}

void readTagged(std::string_view text, const TaggedFormat& format, Sink& sink)
{
    Reading(text, format, sink).run();
}

std::vector<std::string_view> valuesOf(const TaggedRecord& record, std::string_view tag)
{
    std::vector<std::string_view> values;
    for (const auto& field : record.fields) {
        if (field.tag == tag) {
            values.push_back(field.value);
        }
    }
    return values;
}

}
