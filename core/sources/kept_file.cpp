#include "core/sources/kept_file.h"

#include "core/store/compression.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

KeptFile::KeptFile(store::Transaction& transaction,
                   SearchId search,
                   std::string name,
                   std::string_view bytes,
                   std::size_t piece)
    : m_transaction(transaction)
    , m_bytes(bytes)
    , m_piece(piece)
{
    m_row.id.value = transaction.newId();
    m_row.search = search;
    m_row.name = std::move(name);
}

void KeptFile::place(Record& record, std::size_t start, std::size_t length)
{
    if (start < m_start || start > m_bytes.size() || length > m_bytes.size() - start) {
        return;
    }
    if (start - m_start >= m_piece && start >= m_end) {
        finish(start);
        m_row.id.value = m_transaction.newId();
    }
    m_end = std::max(m_end, start + length);
    record.file = m_row.id;
    record.start = static_cast<std::int64_t>(start - m_start);
    record.length = static_cast<std::int64_t>(length);
}

void KeptFile::close()
{
    finish(m_bytes.size());
    write();
}

void KeptFile::finish(std::size_t end)
{
    write();
    m_finished = m_row;
    m_finished.size = static_cast<std::int64_t>(end - m_start);
    m_content = store::compressedMeanwhile(std::string(m_bytes.substr(m_start, end - m_start)));
    m_start = end;
}

void KeptFile::write()
{
    if (m_content.valid()) {
        m_finished.content.bytes = m_content.get();
        m_transaction.insert(m_finished);
    }
}

}
