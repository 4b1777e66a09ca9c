#include "core/coding/codings_csv.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/coding/codings.h"
#include "core/coding/paper_names.h"
#include "core/coding/taxonomy.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

namespace alidade::coding {

namespace {

/// In which field of a row each column stands.
struct Header {
    using Place = std::optional<std::size_t>;
    Place paper;
    Place code;
    Place note;
    Place locator;
    Place basis;
    Place status;
    std::size_t width = 0; ///< fields a row
};

struct Column {
    std::string_view name;
    Header::Place Header::*place;
    bool needed;
};

constexpr std::array<Column, 6> COLUMNS = {{{"paper", &Header::paper, true},
                                            {"code", &Header::code, true},
                                            {"note", &Header::note, false},
                                            {"locator", &Header::locator, false},
                                            {"basis", &Header::basis, false},
                                            {"status", &Header::status, false}}};

std::string unknownColumn(std::string_view name)
{
    std::array<std::string_view, COLUMNS.size()> names;
    std::transform(
        COLUMNS.begin(), COLUMNS.end(), names.begin(), [](const Column& column) { return column.name; });
    const auto near = nearest(name, names);
    return "There is no column \"" + validUtf8(name) + "\" in a file of codings"
        + (near.empty() ? "; it may have paper, code, note, locator, basis and status."
                        : "; did you mean \"" + std::string(near) + "\"?");
}

Result<Header> readHeader(CsvReader& reader)
{
    if (const auto more = reader.next(); !more) {
        return fail(more.error());
    }
    const auto refuse = [&](std::string detail) {
        return fail(ErrorCode::Invalid, std::move(detail), reader.where());
    };
    Header header;
    for (const auto field : reader.fields()) {
        const auto name = trimmed(field);
        const auto* column = std::find_if(
            COLUMNS.begin(), COLUMNS.end(), [&](const Column& known) { return known.name == folded(name); });
        if (column == COLUMNS.end()) {
            return refuse(unknownColumn(name));
        }
        if (header.*column->place) {
            return refuse("The column \"" + std::string(column->name) + "\" comes twice.");
        }
        header.*column->place = header.width++;
    }
    for (const auto& column : COLUMNS) {
        if (column.needed && !(header.*column.place)) {
            return refuse("The first row names no column \"" + std::string(column.name) + "\".");
        }
    }
    return header;
}

/// Turns rows into codings; remembers the codes it has looked up.
class RowReader
{
public:
    RowReader(const store::Database& database, const Header& header, ReviewerId reviewer)
        : m_header(header)
        , m_reviewer(reviewer)
        , m_taxonomy(database)
        , m_papers(database)
    {
    }

    Result<NewCoding> codingFrom(std::span<const std::string_view> fields)
    {
        if (fields.size() != m_header.width) {
            return fail(ErrorCode::Invalid,
                        "The row has " + std::to_string(fields.size()) + " fields, the first row has "
                            + std::to_string(m_header.width) + ".");
        }
        if (!std::all_of(fields.begin(), fields.end(), isUtf8)) {
            return fail(ErrorCode::Invalid, "The row is not UTF-8 text; save the file as UTF-8.");
        }
        const auto text = [&](const Header::Place& place) {
            return place ? trimmed(fields[*place]) : std::string_view();
        };
        const auto paper = m_papers.find(text(m_header.paper));
        if (!paper) {
            return fail(paper.error());
        }
        const auto code = codeNamed(std::string(text(m_header.code)));
        if (!code) {
            return fail(code.error());
        }
        NewCoding coding;
        coding.paper = *paper;
        coding.code = *code;
        coding.reviewer = m_reviewer;
        coding.note = text(m_header.note);
        coding.locator = text(m_header.locator);
        coding.basis = text(m_header.basis);
        coding.status = text(m_header.status);
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

    const Header& m_header;
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
    CsvReader reader(csv, std::string(fileName));
    const auto header = readHeader(reader);
    if (!header) {
        return fail(header.error());
    }
    RowReader rows(transaction.database(), *header, reviewer);
    AppliedCodings applied;
    while (true) {
        const auto more = reader.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            return applied;
        }
        if (const auto done = apply(transaction, rows.codingFrom(reader.fields()), applied); !done) {
            return fail(done.error().code, done.error().detail, reader.where());
        }
    }
}

}
