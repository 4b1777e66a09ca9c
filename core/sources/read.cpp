#include "core/sources/read.h"

#include "core/sources/decode.h"
#include "core/sources/detect.h"
#include "core/sources/field_text.h"
#include "core/sources/mapped_file.h"
#include "core/sources/readers.h"
#include "core/sources/table.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

/// Cleans what is not known to translators: it may quote the file, whose control characters steer terminals.
void clean(Sentence& sentence)
{
    if (!sentence.isKnown) {
        sentence.words = cleaned(sentence.words);
    }
    std::ranges::for_each(sentence.parts, clean);
}

/// Counts, and takes the places of entries back to the bytes of the file.
class PlacingSink final : public Sink
{
public:
    PlacingSink(const Decoded& decoded, Sink& target)
        : m_decoded(decoded)
        , m_target(target)
    {
    }

    bool take(Entry& entry) override
    {
        ++m_records;
        const auto start = m_decoded.placeOf(entry.start, m_last);
        m_last = m_decoded.placeOf(entry.start + entry.length, start);
        entry.start = start.bytes;
        entry.length = m_last.bytes - start.bytes;
        return m_target.take(entry);
    }

    void report(Problem problem) override
    {
        // an entry may have more than one error, all in a row
        if (problem.severity == Severity::Error
            && (problem.record == 0 || problem.record != m_lastRejected)) {
            ++m_rejected;
            m_lastRejected = problem.record;
        }
        clean(problem.message);
        m_target.report(std::move(problem));
    }

    std::size_t records() const { return m_records; }
    std::size_t rejected() const { return m_rejected; }

private:
    const Decoded& m_decoded;
    Decoded::Place m_last;
    Sink& m_target;
    std::size_t m_records = 0;
    std::size_t m_rejected = 0;
    std::size_t m_lastRejected = 0;
};

void readAs(Format format, std::string_view text, const ReadOptions& options, Sink& sink)
{
    switch (format) {
    case Format::Bibtex: return readBibtex(text, sink);
    case Format::Ris: return readRis(text, sink);
    case Format::Nbib: return readNbib(text, sink);
    case Format::EndNoteXml: return readEndNoteXml(text, sink);
    case Format::PubmedXml: return readPubmedXml(text, sink);
    case Format::EndNoteTagged: return readEndNoteTagged(text, sink);
    case Format::WosTagged: return readWosTagged(text, sink);
    case Format::Ovid: return readOvid(text, sink);
    case Format::RefWorks: return readRefWorks(text, sink);
    case Format::Table: return readTable(text, options.columns, sink);
    case Format::CslJson: return readCslJson(text, sink);
    case Format::PlainText: return readPlainText(text, sink);
    case Format::Mods: return readMods(text, sink);
    }
}

Unexpected<Error> in(const std::string& name, Error error)
{
    error.where = name;
    return fail(std::move(error));
}

Result<ReadSummary>
readText(std::string_view bytes, const std::string& name, const ReadOptions& options, Sink& sink)
{
    if (const auto isText = checkIsText(bytes); !isText) {
        return in(name, isText.error());
    }
    const auto decoded = options.encoding.empty() ? decode(bytes) : decode(bytes, options.encoding);
    if (!decoded) {
        return in(name, decoded.error());
    }
    const auto format = options.format ? Result<Format>(*options.format) : detectFormat(decoded->text());
    if (!format) {
        return in(name, format.error());
    }
    for (const auto& problem : decoded->problems()) {
        sink.report(problem);
    }
    PlacingSink placing(*decoded, sink);
    readAs(*format, decoded->text(), options, placing);
    return ReadSummary{*format, decoded->encoding(), placing.records(), placing.rejected()};
}

}

Result<ReadSummary>
read(std::string_view bytes, const std::string& name, const ReadOptions& options, Sink& sink)
{
    auto summary = readText(bytes, name, options, sink);
    if (const auto unchanged = checkUnchanged(bytes); !unchanged) {
        return in(name, unchanged.error()); // whatever was read, or wrong, came of bytes that are gone
    }
    return summary;
}

}
