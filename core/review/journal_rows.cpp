#include "core/review/journal_rows.h"

#include "core/base/text.h"
#include "core/review/journal_search.h"

#include <algorithm>
#include <set>

namespace alidade {

namespace {

constexpr std::string_view CONTENT = "content"; // of an imported file: megabytes that nobody reads

void forEachTouched(const store::Database& database,
                    store::EntryId entry,
                    const std::function<void(const store::TouchedRow&)>& visit)
{
    store::Journal(database).forEachPart(
        entry, false, [&](std::string_view changeset) { store::forEachTouched(database, changeset, visit); });
}

store::Value valueAt(const store::Statement& row, int type, int value)
{
    const auto kind = row.text(type);
    if (kind == "integer") {
        return row.integer(value);
    }
    if (kind == "real") {
        return row.real(value);
    }
    if (kind == "text") {
        return std::string(row.text(value));
    }
    if (kind == "blob") {
        return store::Blob{std::string(row.blob(value))};
    }
    return {};
}

}

Subject subjectOf(store::Table table)
{
    using store::Table;
    switch (table) {
    case Table::Paper:
    case Table::PaperText:
    case Table::Record:
    case Table::NotDuplicate:
    case Table::Attachment: return Subject::Papers;
    case Table::Decision: return Subject::Screening;
    case Table::Coding:
    case Table::CodingDetail:
    case Table::Answer:
    case Table::Excerpt:
    case Table::Note: return Subject::Codings;
    case Table::Claim:
    case Table::Metric: return Subject::Claims;
    case Table::Dimension:
    case Table::Code:
    case Table::CodeRelation: return Subject::Taxonomy;
    case Table::Setting:
    case Table::Reviewer:
    case Table::ResearchQuestion:
    case Table::Criterion:
    case Table::Reported: return Subject::Protocol;
    case Table::Source:
    case Table::Search:
    case Table::ImportFile: return Subject::Searches;
    case Table::Figure:
    case Table::SavedFilter: return Subject::Figures;
    }
    return Subject::Protocol;
}

void JournalRows::catchUp()
{
    auto entries = m_database.prepare("SELECT id, kind FROM journal WHERE id > ?1 ORDER BY id");
    entries.bind(1, m_last.value);
    while (entries.step()) {
        const store::EntryId entry{entries.integer(0)};
        const bool isImport = store::fromWord<store::EntryKind>(entries.text(1)) == store::EntryKind::Import;
        auto& subjects = m_subjects[entry];
        forEachTouched(m_database, entry, [&](const store::TouchedRow& touched) {
            subjects |= 1U << static_cast<unsigned>(subjectOf(touched.table));
            // rows that an import brought are many, and those of one that was taken back are named by its own
            // entry
            if (touched.operation == store::Operation::Delete
                || (touched.operation == store::Operation::Insert && !isImport)) {
                m_whole[{touched.table, touched.id}] = entry;
            }
        });
        m_last = entry;
    }
}

bool JournalRows::touches(store::EntryId entry, Subject subject)
{
    catchUp();
    const auto found = m_subjects.find(entry);
    return found != m_subjects.end() && (found->second >> static_cast<unsigned>(subject) & 1U) != 0;
}

std::optional<KnownRow> JournalRows::find(store::Table table, std::int64_t id)
{
    auto row = present(table, id);
    return row ? row : gone({table, id});
}

std::optional<KnownRow> JournalRows::present(store::Table table, std::int64_t id)
{
    const auto names = store::columnNames(m_database, table);
    auto& sql = m_queries[table];
    if (sql.empty()) {
        std::vector<std::string> columns;
        for (const auto& name : names) {
            const auto shown = name == CONTENT ? std::string("''") : name;
            columns.push_back("typeof(" + shown + "), " + shown);
        }
        sql =
            "SELECT " + joined(columns, ", ") + " FROM " + std::string(store::name(table)) + " WHERE id = ?1";
    }
    auto query = m_database.prepare(sql);
    query.bind(1, id);
    if (!query.step()) {
        return std::nullopt;
    }
    KnownRow row;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto place = static_cast<int>(2 * i);
        row.emplace(names[i], valueAt(query, place, place + 1));
    }
    return row;
}

std::optional<KnownRow> JournalRows::gone(const Key& key)
{
    catchUp();
    const auto found = m_whole.find(key);
    if (found == m_whole.end()) {
        return std::nullopt;
    }
    std::optional<KnownRow> row;
    store::Journal(m_database).forEachPart(found->second, false, [&](std::string_view changeset) {
        store::forEachChange(m_database, changeset, [&](const store::RowChange& change) {
            if (change.table != key.first || change.id != key.second) {
                return;
            }
            // a part before this one may have made the row, and an update has the changed columns alone
            if (!row || change.operation != store::Operation::Update) {
                row.emplace();
            }
            for (const auto& column : change.columns) {
                (*row)[column.column] =
                    change.operation == store::Operation::Delete ? column.before : column.after;
            }
        });
    });
    return row;
}

std::vector<store::EntryId> JournalRows::standingOn(store::EntryId entry, std::size_t most) const
{
    std::set<Key> rows;
    forEachTouched(m_database, entry, [&](const store::TouchedRow& touched) {
        rows.emplace(touched.table, touched.id);
    });
    std::vector<store::EntryId> list;
    for (const auto newer : entriesMatching(m_database)) {
        if (newer <= entry || list.size() == most) {
            break;
        }
        bool isOnTop = false;
        forEachTouched(m_database, newer, [&](const store::TouchedRow& touched) {
            isOnTop = isOnTop || rows.contains({touched.table, touched.id});
        });
        const auto found = isOnTop ? store::Journal(m_database).find(newer) : std::nullopt;
        if (found && !found->undone) {
            list.push_back(newer);
        }
    }
    return list;
}

}
