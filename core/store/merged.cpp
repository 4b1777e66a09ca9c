#include "core/store/merged.h"

#include "core/store/compression.h"
#include "core/store/failure.h"

#include <algorithm>

namespace alidade::store {

namespace {

constexpr std::size_t NUMBER_BYTES = 8;
constexpr unsigned BITS = 8;

void append(std::string& bytes, std::uint64_t number)
{
    for (unsigned i = 0; i < NUMBER_BYTES; ++i) {
        bytes += static_cast<char>(number >> (BITS * i));
    }
}

/// Table by table, with their names: numbers would mean others when a table is added.
std::string packed(const std::vector<RowKey>& keys)
{
    std::string bytes;
    for (auto key = keys.begin(); key != keys.end();) {
        const auto end =
            std::find_if(key, keys.end(), [&](const RowKey& other) { return other.table != key->table; });
        bytes += name(key->table);
        bytes += '\0';
        append(bytes, static_cast<std::uint64_t>(end - key));
        for (; key != end; ++key) {
            append(bytes, static_cast<std::uint64_t>(key->id));
        }
    }
    return bytes;
}

void require(bool condition)
{
    if (!condition) {
        throw Failure({ErrorCode::Corrupt,
                       translatable("Sentence", "The list of rows that a merge brought in is damaged."),
                       {}});
    }
}

std::uint64_t takeNumber(std::string_view& bytes)
{
    require(bytes.size() >= NUMBER_BYTES);
    std::uint64_t number = 0;
    for (unsigned i = 0; i < NUMBER_BYTES; ++i) {
        number |= std::uint64_t{static_cast<unsigned char>(bytes[i])} << (BITS * i);
    }
    bytes.remove_prefix(NUMBER_BYTES);
    return number;
}

std::vector<RowKey> unpacked(std::string_view bytes)
{
    std::vector<RowKey> keys;
    while (!bytes.empty()) {
        const auto end = bytes.find('\0');
        require(end != std::string_view::npos);
        const auto table = tableNamed(bytes.substr(0, end));
        require(table.has_value());
        bytes.remove_prefix(end + 1);
        for (auto count = takeNumber(bytes); count > 0; --count) {
            keys.push_back({*table, static_cast<std::int64_t>(takeNumber(bytes))});
        }
    }
    return keys;
}

}

void remember(const Database& database, const MergedEntry& entry)
{
    auto insert =
        database.prepare("INSERT INTO journal_merged(entry, uid, toggled, at, reviewer, label, touched)"
                         " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    bindValue(insert, 1, entry.merge);
    insert.bind(2, entry.uid).bind(3, entry.toggled);
    insert.bind(4, std::int64_t{entry.at.time_since_epoch().count()});
    insert.bind(5, std::string_view(entry.reviewer)).bind(6, std::string_view(entry.label));
    insert.bindBlob(7, compressed(packed(entry.touched))).run();
}

std::vector<MergedEntry> mergedEntries(const Database& database)
{
    std::vector<MergedEntry> list;
    auto query = database.prepare(
        "SELECT journal_merged.id, entry, iif(journal_merged.uid = 0, ifnull(journal.uid, 0), "
        "journal_merged.uid), toggled,"
        " journal_merged.at, journal_merged.reviewer, journal_merged.label"
        " FROM journal_merged LEFT JOIN journal ON journal.id = entry ORDER BY journal_merged.id");
    while (query.step()) {
        auto& entry = list.emplace_back();
        entry.id = query.integer(0);
        entry.merge = query.isNull(1) ? std::nullopt : std::optional(EntryId{query.integer(1)});
        entry.uid = query.integer(2);
        entry.toggled = query.integer(3);
        entry.at = Time(std::chrono::milliseconds(query.integer(4)));
        entry.reviewer = query.text(5);
        entry.label = query.text(6);
    }
    return list;
}

std::vector<RowKey> touchedBy(const Database& database, const MergedEntry& entry)
{
    auto query = database.prepare("SELECT touched FROM journal_merged WHERE id = ?1");
    query.bind(1, entry.id);
    return query.step() ? unpacked(decompressed(query.blob(0))) : std::vector<RowKey>();
}

}
