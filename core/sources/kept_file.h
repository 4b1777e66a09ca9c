#pragma once

#include "core/sources/entry.h"
#include "core/store/transaction.h"

#include <cstddef>
#include <future>
#include <optional>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Keeps the bytes of an imported file in the review while it is read. A long file is kept in pieces, each a
/// row of `import_file` under the same name, cut where a record begins: put together in the order of their
/// ids they are the file. So neither the size of a file is limited nor the memory that it takes to compress.
class KeptFile
{
public:
    static constexpr std::size_t PIECE = std::size_t{32} << 20;

    /// `bytes` must outlive it. A piece is full from `piece` bytes on.
    KeptFile(store::Transaction& transaction,
             SearchId search,
             std::string name,
             std::string_view bytes,
             std::size_t piece = PIECE);

    /// Where the bytes from `start` on lie, as a record knows them; nothing where they lie before the open
    /// piece. Begins a new piece there when the one before is full.
    void place(Record& record, std::size_t start, std::size_t length);

    /// Writes what is left.
    void close();

private:
    void finish(std::size_t end);
    void write();

    store::Transaction& m_transaction;
    ImportFile m_row;                   ///< the open piece
    ImportFile m_finished;              ///< the piece before it, written when
    std::future<std::string> m_content; ///< this is there
    std::string_view m_bytes;
    std::size_t m_piece;
    std::size_t m_start = 0; ///< of the open piece
    std::size_t m_end = 0;   ///< of the records that were placed
};

}
