#include "core/sources/read_ahead.h"

#include <array>
#include <condition_variable>
#include <future>
#include <mutex>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t BATCHES = 4;
constexpr std::size_t ENTRIES_A_BATCH = 128;
constexpr std::size_t BYTES_A_BATCH = std::size_t{1} << 20; // of the file, whatever the length of the entries

/// Entries and problems on their way from the reader to the sink.
struct Batch {
    struct Remark {
        std::size_t before = 0; ///< the place in `entries` of the entry that follows it
        Problem problem;
    };

    std::vector<Entry> entries; ///< the first `count` of them; the others wait with the memory they had
    std::size_t count = 0;
    std::size_t bytes = 0;
    std::vector<Remark> remarks;

    bool isFull() const { return count == ENTRIES_A_BATCH || bytes >= BYTES_A_BATCH; }

    void clear()
    {
        count = 0;
        bytes = 0;
        remarks.clear();
    }
};

/// Batches go round between one thread that fills them and one that empties them. Either waits for the
/// other where it is a whole round ahead.
class Ring final : public Sink
{
public:
    /// For the reader.
    bool take(Entry& entry) override
    {
        auto& batch = filling();
        if (batch.count == batch.entries.size()) {
            batch.entries.emplace_back();
        }
        batch.bytes += entry.length;
        std::swap(batch.entries[batch.count++], entry);
        return !batch.isFull() || handOver();
    }

    void report(Problem problem) override
    {
        auto& batch = filling();
        batch.remarks.push_back({batch.count, std::move(problem)});
        if (batch.remarks.size() == ENTRIES_A_BATCH) {
            handOver();
        }
    }

    /// Nothing more will be read.
    void close()
    {
        handOver();
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }

    /// For whoever has the sink: gives it all that is read, until nothing more comes or the sink stops.
    void emptyInto(Sink& sink)
    {
        while (auto* batch = filled()) {
            if (!give(*batch, sink)) {
                return;
            }
            batch->clear();
            const std::lock_guard lock(m_mutex);
            ++m_emptied;
            m_changed.notify_all();
        }
    }

    /// Nothing more will be taken.
    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
        m_changed.notify_all();
    }

private:
    Batch& filling() { return m_batches[m_filled % BATCHES]; } // m_filled is only written by its own thread

    /// False where nothing more is wanted.
    bool handOver()
    {
        std::unique_lock lock(m_mutex);
        if (!m_isStopped) {
            ++m_filled;
            m_changed.notify_all();
            m_changed.wait(lock, [this] { return m_filled - m_emptied < BATCHES || m_isStopped; });
        }
        if (m_isStopped) {
            filling().clear(); // a reader may still have something to report
        }
        return !m_isStopped;
    }

    /// The next batch to empty; none at the end.
    Batch* filled()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_filled > m_emptied || m_isClosed; });
        return m_filled > m_emptied ? &m_batches[m_emptied % BATCHES] : nullptr;
    }

    static bool give(Batch& batch, Sink& sink)
    {
        std::size_t next = 0;
        for (auto& remark : batch.remarks) {
            for (; next < remark.before; ++next) {
                if (!sink.take(batch.entries[next])) {
                    return false;
                }
            }
            sink.report(std::move(remark.problem));
        }
        for (; next < batch.count; ++next) {
            if (!sink.take(batch.entries[next])) {
                return false;
            }
        }
        return true;
    }

    std::array<Batch, BATCHES> m_batches;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::size_t m_filled = 0; ///< of all batches so far; so is the next
    std::size_t m_emptied = 0;
    bool m_isClosed = false;
    bool m_isStopped = false;
};

/// Calls one of the ring's ends when its scope is left, also by an exception.
template <void (Ring::*END)()>
class AtEnd
{
public:
    explicit AtEnd(Ring& ring)
        : m_ring(ring)
    {
    }
    ~AtEnd() { (m_ring.*END)(); }
    AtEnd(const AtEnd&) = delete;
    AtEnd& operator=(const AtEnd&) = delete;

private:
    Ring& m_ring;
};

}

Result<ReadSummary>
readAhead(std::string_view bytes, const std::string& name, const ReadOptions& options, Sink& sink)
{
    Ring ring;
    auto reading = std::async(std::launch::async, [&] {
        const AtEnd<&Ring::close> closing(ring);
        return read(bytes, name, options, ring);
    });
    {
        const AtEnd<&Ring::stop> stopping(ring); // before `reading` is waited for
        ring.emptyInto(sink);
    }
    return reading.get();
}

}
