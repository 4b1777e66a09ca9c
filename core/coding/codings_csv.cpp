#include "core/coding/codings_csv.h"

#include "core/base/csv_table.h"
#include "core/coding/codings.h"
#include "core/coding/taxonomy.h"
#include "core/review/paper_names.h"

#include <array>
#include <string>
#include <unordered_map>

namespace alidade::coding {

namespace {

enum Column : std::size_t { PAPER, CODE, NOTE, LOCATOR, BASIS, STATUS };

constexpr std::array<CsvColumn, 6> COLUMNS = {
    {{"paper", true}, {"code", true}, {"note"}, {"locator"}, {"basis"}, {"status"}}};

/// Turns rows into codings; remembers the codes it has looked up.
class RowReader
{
public:
    RowReader(const store::Database& database, ReviewerId reviewer)
        : m_reviewer(reviewer)
        , m_taxonomy(database)
        , m_papers(database)
    {
    }

    Result<NewCoding> codingFrom(const CsvTable& row)
    {
        const auto paper = m_papers.find(row.text(PAPER));
        if (!paper) {
            return fail(paper.error());
        }
        const auto code = codeNamed(std::string(row.text(CODE)));
        if (!code) {
            return fail(code.error());
        }
        NewCoding coding;
        coding.paper = *paper;
        coding.code = *code;
        coding.reviewer = m_reviewer;
        coding.note = row.text(NOTE);
        coding.locator = row.text(LOCATOR);
        coding.basis = row.text(BASIS);
        coding.status = row.text(STATUS);
        return coding;
    }

private:
    Result<CodeId> codeNamed(const std::string& name)
    {
        const auto known = m_codes.find(name);
        if (known != m_codes.end()) {
            return known->second;
        }
        auto code = m_taxonomy.code(name);
        if (code) {
            m_codes.emplace(name, *code);
        }
        return code;
    }

    ReviewerId m_reviewer;
    Taxonomy m_taxonomy;
    PaperNames m_papers;
    std::unordered_map<std::string, CodeId> m_codes;
};

/// Gives the coding that stands already this note; false where it has it, or where there is none to give.
bool noteAgain(store::Transaction& transaction, CodingId id, const NewCoding& coding)
{
    if (coding.note.empty()) {
        return false;
    }
    auto detail = transaction.database().find<CodingDetail>(id);
    if (!detail) {
        CodingDetail fresh;
        fresh.id = id;
        fresh.paper = coding.paper;
        fresh.note = coding.note;
        transaction.insert(std::move(fresh));
        return true;
    }
    if (detail->note == coding.note) {
        return false;
    }
    detail->note = coding.note;
    transaction.update(*detail);
    return true;
}

Result<void> apply(store::Transaction& transaction, const Result<NewCoding>& coding, AppliedCodings& applied)
{
    if (!coding) {
        return fail(coding.error());
    }
    if (const auto id = standing(transaction.database(), *coding)) {
        ++(noteAgain(transaction, *id, *coding) ? applied.noted : applied.already);
        return {};
    }
    if (const auto given = code(transaction, *coding); !given) {
        return fail(given.error());
    }
    ++applied.given;
    return {};
}

}

Result<AppliedCodings> applyCodings(store::Transaction& transaction,
                                    std::string_view csv,
                                    std::string_view fileName,
                                    ReviewerId reviewer)
{
    auto table = CsvTable::open(csv, fileName, COLUMNS, translatable("Sentence", "codings"));
    if (!table) {
        return fail(table.error());
    }
    RowReader rows(transaction.database(), reviewer);
    AppliedCodings applied;
    std::size_t seen = 0;
    const auto done = table->forEach([&](const CsvTable& row) -> Result<void> {
        if (const auto given = apply(transaction, rows.codingFrom(row), applied); !given) {
            return given;
        }
        if (++seen % store::Transaction::ROWS_A_PART == 0) {
            transaction.split();
        }
        return {};
    });
    return done ? Result<AppliedCodings>(applied) : fail(done.error());
}

}
