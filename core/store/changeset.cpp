#include "core/store/changeset.h"

#include "core/store/failure.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace alidade::store {

namespace {

constexpr char TABLE = 'T';
constexpr char INSERT = 18;
constexpr char UPDATE = 23;
constexpr char DELETE = 9;

enum ValueType : char { Undefined, Integer, Real, Text, Bytes, Null };

struct Field {
    ValueType type = Undefined;
    std::string_view bytes;

    std::optional<std::int64_t> integer() const
    {
        if (type != Integer) {
            return std::nullopt;
        }
        std::uint64_t value = 0;
        for (const char byte : bytes) {
            value = value << 8 | static_cast<unsigned char>(byte);
        }
        return static_cast<std::int64_t>(value);
    }
};

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

    Field field()
    {
        const char type = byte();
        require(type >= Undefined && type <= Null);
        if (type == Integer || type == Real) {
            return {static_cast<ValueType>(type), take(8)};
        }
        if (type == Text || type == Bytes) {
            return {static_cast<ValueType>(type), take(number())};
        }
        return {static_cast<ValueType>(type), {}};
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

/// What the records that follow are of.
struct Header {
    Table table = Table::Setting;
    std::size_t columns = 0;
};

Header readHeader(Reader& reader)
{
    const auto columns = reader.number();
    Reader::require(columns > 0);
    const auto isKey = reader.take(columns);
    const auto others = isKey.substr(1);
    Reader::require(isKey.front() == 1
                    && std::all_of(others.begin(), others.end(), [](char c) { return c == 0; }));
    const auto table = tableNamed(reader.name());
    Reader::require(table.has_value());
    return {*table, columns};
}

/// One side of a row: all of its columns, or for an update those that changed.
struct Side {
    std::optional<std::int64_t> id;
    std::optional<std::int64_t> paper; ///< what stands in the column that was asked for
};

Side readSide(Reader& reader, std::size_t columns, ValueType id, bool isWhole, std::size_t paperColumn)
{
    Side side;
    for (std::size_t i = 0; i < columns; ++i) {
        const auto field = reader.field();
        if (i == 0) {
            Reader::require(field.type == id);
            side.id = field.integer();
        } else {
            Reader::require(field.type != Undefined || !isWhole);
        }
        if (i == paperColumn) {
            side.paper = field.integer();
        }
    }
    return side;
}

TouchedRow readRow(Reader& reader, const Header& header, char operation, std::size_t paperColumn)
{
    Reader::require(header.columns > 0
                    && (operation == INSERT || operation == UPDATE || operation == DELETE));
    reader.byte(); // whether a trigger did it, which does not matter
    const bool isWhole = operation != UPDATE;
    const auto first = readSide(reader, header.columns, Integer, isWhole, paperColumn);
    TouchedRow row{header.table, first.id.value_or(0), Operation::Update, first.paper, {}};
    if (operation == INSERT) {
        row.operation = Operation::Insert;
        std::swap(row.paperBefore, row.paperAfter);
    } else if (operation == DELETE) {
        row.operation = Operation::Delete;
    } else {
        row.paperAfter = readSide(reader, header.columns, Undefined, false, paperColumn).paper;
    }
    return row;
}

/// Goes through `bytes` and asks `columnOf` at each header which column tells the paper.
template <typename ColumnOf, typename Visit>
void walk(std::string_view bytes, const ColumnOf& columnOf, const Visit& visit)
{
    Reader reader(bytes);
    Header header;
    std::size_t paper = 0;
    while (!reader.atEnd()) {
        const char next = reader.byte();
        if (next == TABLE) {
            header = readHeader(reader);
            paper = columnOf(header);
        } else {
            visit(readRow(reader, header, next, paper));
        }
    }
}

}

void requireChangeset(std::string_view bytes)
{
    walk(
        bytes, [](const Header& header) { return header.columns; }, [](const TouchedRow&) {});
}

void forEachTouched(const Database& database,
                    std::string_view changeset,
                    const std::function<void(const TouchedRow&)>& visit)
{
    const auto columnOf = [&](const Header& header) {
        const auto names = columnNames(database, header.table);
        Reader::require(header.columns <= names.size()); // fewer, where the table was widened since
        const auto found = std::find(names.begin(), names.end(), paperColumn(header.table));
        return static_cast<std::size_t>(found - names.begin());
    };
    walk(changeset, columnOf, visit);
}

std::vector<std::string> columnNames(const Database& database, Table table)
{
    std::vector<std::string> names;
    Statement query = database.prepare("SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    query.bind(1, name(table));
    while (query.step()) {
        names.emplace_back(query.text(0));
    }
    return names;
}

}
