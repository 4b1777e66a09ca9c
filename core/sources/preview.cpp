#include "core/sources/preview.h"

#include "core/base/text.h"
#include "core/sources/decode.h"
#include "core/sources/detect.h"
#include "core/sources/proposed_source.h"
#include "core/sources/table_header.h"
#include "core/sources/table_layout.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_PROBLEMS_EACH = 500; // of a severity, so that many notes hide no error
constexpr std::size_t MOST_LINE_BYTES = 400;    // a file may be one line of 100 MiB
constexpr std::size_t RECORDS_A_LOOK = 1000;
constexpr std::size_t TABLE_HEAD = std::size_t{1} << 20; // where a table has its header and first row

class PreviewSink final : public Sink
{
public:
    PreviewSink(Preview& preview, const PreviewWatcher& watcher)
        : m_preview(preview)
        , m_watcher(watcher)
    {
    }

    bool take(Entry& entry) override
    {
        m_preview.withoutAbstract += entry.abstract.empty() ? 1U : 0U;
        m_preview.withoutDoi += entry.doi.empty() ? 1U : 0U;
        m_preview.withoutYear += entry.year ? 0U : 1U;
        m_preview.withoutTitle += entry.title.empty() ? 1U : 0U;
        if (m_preview.first.size() < MOST_PREVIEWED) {
            m_preview.first.push_back(std::move(entry));
        }
        ++m_taken;
        m_isCancelled = m_taken % RECORDS_A_LOOK == 0 && m_watcher && !m_watcher(m_taken);
        return !m_isCancelled;
    }

    void report(Problem problem) override
    {
        auto& count = m_preview.problemCounts.at(static_cast<std::size_t>(problem.severity));
        if (++count <= MOST_PROBLEMS_EACH) {
            m_preview.problems.push_back(std::move(problem));
        }
    }

    bool isCancelled() const { return m_isCancelled; }

private:
    Preview& m_preview;
    const PreviewWatcher& m_watcher;
    std::size_t m_taken = 0;
    bool m_isCancelled = false;
};

/// As read() decodes it.
Result<Decoded> decoded(std::string_view bytes, const std::string& encoding)
{
    return encoding.empty() ? decode(bytes) : decode(bytes, encoding);
}

/// The cells of the first record, if there is one.
template <class Rows>
std::vector<std::string> firstOf(Rows rows)
{
    std::vector<std::string> cells;
    if (rows.next()) {
        for (const auto cell : rows.fields()) {
            cells.push_back(validUtf8(cell.substr(0, MOST_LINE_BYTES)));
        }
    }
    return cells;
}

/// How the columns of a table are read, with the cells of its first record.
void showColumns(std::string_view bytes, const ReadOptions& options, Preview& preview)
{
    const auto head = decoded(bytes.substr(0, TABLE_HEAD), options.encoding);
    if (!head) {
        return;
    }
    auto header = headerOf(head->text());
    choose(header.mapping, options.columns);
    withRows(header, head->text(), [&](auto rows) { preview.sample = firstOf(std::move(rows)); });
    preview.table = std::move(header.mapping);
}

/// `csv` of `hits.csv`, where a file of that name holds something else. Endings that many formats share say
/// nothing.
std::string promisedOtherwise(const std::string& name, Format format)
{
    const auto dot = name.rfind('.');
    if (dot == std::string::npos) {
        return {};
    }
    const auto ending = folded(name.substr(dot + 1));
    if (ending == "txt" || ending == "xml" || ending == "json") {
        return {};
    }
    const auto promised = formatNamed(ending);
    return promised && *promised != format ? ending : std::string();
}

Error nothingIn(const std::string& name, const Preview& preview)
{
    for (const auto& problem : preview.problems) {
        if (problem.severity == Severity::Error) {
            return {ErrorCode::Invalid, problem.message, name + ':' + std::to_string(problem.line)};
        }
    }
    return {ErrorCode::Invalid, translatable("Sentence", "There is no record in this file."), name};
}

}

Result<Preview> preview(std::string_view bytes,
                        const std::string& name,
                        const ReadOptions& options,
                        const PreviewWatcher& watcher)
{
    Preview preview{};
    PreviewSink sink(preview, watcher);
    const auto summary = read(bytes, name, options, sink);
    if (!summary) {
        return fail(summary.error());
    }
    if (sink.isCancelled()) {
        return fail(ErrorCode::Cancelled, translatable("Sentence", "Reading was stopped."), name);
    }
    preview.summary = *summary;
    if (summary->format == Format::Table) {
        showColumns(bytes, options, preview);
    }
    if (summary->records == 0 && preview.sample.empty()) {
        return fail(nothingIn(name, preview));
    }
    preview.misnamed = promisedOtherwise(name, summary->format);
    preview.source = proposedSource(
        name, summary->format, preview.table ? preview.table->dialect : std::string(), preview.first);
    return preview;
}

Result<Excerpt>
excerptAround(std::string_view bytes, const std::string& encoding, std::size_t line, std::size_t context)
{
    const auto text = decoded(bytes, encoding);
    if (!text) {
        return fail(text.error());
    }
    Excerpt excerpt;
    excerpt.firstLine = line > context ? line - context : 1;
    auto rest = text->text();
    for (std::size_t number = 1; number <= line + context && !rest.empty(); ++number) {
        const auto end = std::min(rest.find_first_of("\r\n"), rest.size());
        if (number >= excerpt.firstLine) {
            const auto cut = rest.substr(0, std::min(end, MOST_LINE_BYTES));
            excerpt.lines.push_back(validUtf8(cut) + (cut.size() < end ? "…" : ""));
        }
        const bool isPair = rest.substr(end, 2) == "\r\n";
        rest.remove_prefix(std::min(rest.size(), end + (isPair ? 2 : 1)));
    }
    return excerpt;
}

}
