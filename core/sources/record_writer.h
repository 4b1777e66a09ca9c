#pragma once

#include "core/sources/import.h"
#include "core/sources/kept_file.h"
#include "core/sources/known_records.h"
#include "core/sources/paper_label.h"

#include <memory>

namespace alidade::sources {

/// Takes the entries of one search, file by file, and writes them: a record each, and a paper for each that
/// is not known.
class RecordWriter : public Sink
{
public:
    RecordWriter(store::Transaction& transaction,
                 SearchId search,
                 KnownRecords known,
                 const ImportRequest& request);

    void beginFile(const InputFile& file);
    bool take(Entry& entry) override;
    void report(Problem problem) override;
    void endFile();

    /// Whether the watcher asked to stop.
    bool isCancelled() const { return m_isCancelled; }
    const ImportOutcome& outcome() const { return m_outcome; }

private:
    PaperId newPaper(const Entry& entry);
    void flush();
    bool mayGoOn();

    store::Transaction& m_transaction;
    const ImportWatcher& m_watcher;
    KnownRecords m_known;
    PaperLabels m_labels;
    std::optional<KeptFile> m_file;
    std::string m_name;            ///< of the file
    ImportProgress m_progress;     ///< before the entry that is being taken
    std::uint64_t m_before = 0;    ///< bytes of the files before this one
    std::size_t m_size = 0;        ///< of this file
    std::vector<Record> m_records; ///< not written yet; so are the next two
    std::vector<Paper> m_papers;
    std::vector<PaperText> m_texts;
    std::size_t m_unwritten = 0; ///< bytes of these
    std::size_t m_unsplit = 0;   ///< bytes written since the change was last split
    std::size_t m_rows = 0;      ///< rows written since then
    bool m_isCancelled = false;
    ImportOutcome m_outcome;
};

/// The paper that `entry` is read as; without id and label. Other fields are in `extra`, a name that comes
/// more than once with a list of its values.
Paper paperFrom(const Entry& entry);

}
