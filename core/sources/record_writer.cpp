#include "core/sources/record_writer.h"

#include "core/base/text.h"
#include "core/sources/record_json.h"

#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t RECORDS_A_WRITE = 500;
constexpr std::size_t BYTES_A_WRITE = std::size_t{4} << 20; // whatever the length of the records
constexpr std::size_t BYTES_A_PART = std::size_t{64} << 20;
constexpr std::int64_t RECORDS_A_LOOK = 1000;

}

Paper paperFrom(const Entry& entry)
{
    Paper paper;
    paper.type = entry.type;
    paper.title = entry.title;
    paper.authors = toText(entry.authors);
    paper.year = entry.year;
    paper.venue = entry.venue;
    paper.venueShort = entry.venueShort;
    paper.volume = entry.volume;
    paper.issue = entry.issue;
    paper.pages = entry.pages;
    paper.doi = entry.doi;
    paper.url = entry.url;
    paper.language = entry.language;
    paper.publisher = entry.publisher;
    paper.isbn = entry.isbn;
    paper.issn = entry.issn;
    paper.key = entry.key;
    paper.extra = extraJson(entry);
    return paper;
}

RecordWriter::RecordWriter(store::Transaction& transaction,
                           SearchId search,
                           KnownRecords known,
                           const ImportRequest& request)
    : m_transaction(transaction)
    , m_watcher(request.watcher)
    , m_known(std::move(known))
    , m_labels(transaction.database())
{
    m_outcome.search = search;
    for (const auto& file : request.files) {
        m_progress.total += file.bytes.size();
    }
}

void RecordWriter::beginFile(const InputFile& file)
{
    m_name = file.name;
    m_size = file.bytes.size();
    m_file.emplace(m_transaction, m_outcome.search, validUtf8(file.name), file.bytes);
}

void RecordWriter::endFile()
{
    flush();
    m_file->close();
    m_file.reset();
    m_before += m_size;
    m_progress.done = m_before;
}

bool RecordWriter::take(Entry& entry)
{
    Record record;
    record.id.value = m_transaction.newId();
    record.search = m_outcome.search;
    record.number = ++m_outcome.records;
    record.key = entry.key;
    record.fields = toJson(entry);
    m_file->place(record, entry.start, entry.length);
    if (const auto paper = m_known.find(entry)) {
        record.paper = *paper;
        ++m_outcome.known;
    } else {
        record.paper = newPaper(entry);
        ++m_outcome.newPapers;
    }
    m_unwritten += 2 * record.fields.size(); // once more as a paper
    m_records.push_back(std::move(record));
    if (m_records.size() == RECORDS_A_WRITE || m_unwritten > BYTES_A_WRITE) {
        flush();
    }
    m_progress.done = m_before + entry.start;
    m_progress.records = m_outcome.records;
    return m_outcome.records % RECORDS_A_LOOK != 1 || mayGoOn();
}

void RecordWriter::report(Problem problem)
{
    ++m_outcome.problemCount;
    if (m_outcome.problems.size() < MOST_PROBLEMS) {
        m_outcome.problems.push_back({m_name, std::move(problem)});
    }
}

PaperId RecordWriter::newPaper(const Entry& entry)
{
    auto paper = paperFrom(entry);
    paper.label = m_labels.next(labelStem(entry.authors, entry.title, entry.year));
    paper.id.value = m_transaction.newId();
    if (!entry.abstract.empty() || !entry.keywords.empty()) {
        m_texts.push_back({paper.id, entry.abstract, joined(entry.keywords, "\n")});
    }
    m_papers.push_back(std::move(paper));
    return m_papers.back().id;
}

void RecordWriter::flush()
{
    m_transaction.insertAll(std::span<const Paper>(m_papers));
    m_transaction.insertAll(std::span<const PaperText>(m_texts));
    m_transaction.insertAll(std::span<const Record>(m_records));
    m_rows += m_papers.size() + m_texts.size() + m_records.size();
    m_unsplit += std::exchange(m_unwritten, 0);
    m_papers.clear();
    m_texts.clear();
    m_records.clear();
    if (m_rows >= store::Transaction::ROWS_A_PART || m_unsplit > BYTES_A_PART) {
        m_transaction.split();
        m_rows = 0;
        m_unsplit = 0;
    }
}

bool RecordWriter::mayGoOn()
{
    m_isCancelled = m_isCancelled || (m_watcher && !m_watcher(m_progress));
    return !m_isCancelled;
}

}
