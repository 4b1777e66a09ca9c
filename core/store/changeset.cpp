#include "core/store/changeset.h"

#include "core/store/failure.h"
#include "core/store/schema.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>

namespace alidade::store {

namespace {

constexpr char TABLE = 'T';
constexpr char INSERT = 18;
constexpr char UPDATE = 23;
constexpr char DELETE = 9;

enum ValueType : char { Undefined, Integer, Real, Text, Bytes, Null };

class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.empty(); }

    std::string_view take(std::size_t length)
    {
        require(length <= m_rest.size());
        const auto taken = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return taken;
    }

    char byte() { return take(1).front(); }

    /// SQLite's variable-length integer (https://www.sqlite.org/fileformat2.html#varint), of 32 bits.
    std::size_t number()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 5; ++i) {
            const auto next = static_cast<unsigned char>(byte());
            value = value << 7 | (next & 0x7FU);
            if (next < 0x80) {
                return static_cast<std::size_t>(value);
            }
        }
        require(false);
        return 0;
    }

    std::string_view name()
    {
        const auto length = m_rest.find('\0');
        require(length != std::string_view::npos);
        const auto name = take(length);
        take(1);
        return name;
    }

    /// Passes over a value and gives its type.
    ValueType value()
    {
        const char type = byte();
        require(type >= Undefined && type <= Null);
        if (type == Integer || type == Real) {
            take(8);
        } else if (type == Text || type == Bytes) {
            take(number());
        }
        return static_cast<ValueType>(type);
    }

    static void require(bool condition)
    {
        if (!condition) {
            throw Failure({ErrorCode::Corrupt,
                           translatable("Sentence", "A change in the history of the review is damaged."),
                           {}});
        }
    }

private:
    std::string_view m_rest;
};

/// The columns that follow in each record.
std::size_t readHeader(Reader& reader)
{
    const auto columns = reader.number();
    Reader::require(columns > 0);
    const auto isKey = reader.take(columns);
    const auto others = isKey.substr(1);
    Reader::require(isKey.front() == 1
                    && std::all_of(others.begin(), others.end(), [](char c) { return c == 0; }));
    Reader::require(tableNamed(reader.name()).has_value());
    return columns;
}

/// One side of a row: all of its columns, or for an update those that changed.
void readRecord(Reader& reader, std::size_t columns, ValueType id, bool isWhole)
{
    Reader::require(reader.value() == id);
    for (std::size_t i = 1; i < columns; ++i) {
        Reader::require(reader.value() != Undefined || !isWhole);
    }
}

}

void requireChangeset(std::string_view bytes)
{
    Reader reader(bytes);
    std::size_t columns = 0;
    while (!reader.atEnd()) {
        const char operation = reader.byte();
        if (operation == TABLE) {
            columns = readHeader(reader);
            continue;
        }
        Reader::require(columns > 0 && (operation == INSERT || operation == UPDATE || operation == DELETE));
        reader.byte(); // whether a trigger did it, which does not matter
        if (operation != UPDATE) {
            readRecord(reader, columns, Integer, true);
        } else {
            readRecord(reader, columns, Integer, false);
            readRecord(reader, columns, Undefined, false);
        }
    }
}

}
