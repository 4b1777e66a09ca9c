#include "core/map/paper_rows.h"

#include "core/coding/answers.h"
#include "core/store/reading.h"

namespace alidade::map {

namespace {

/// The codes of one dimension, each with the papers that have it itself.
struct CodeColumn {
    const Code* code;
    const Bitset* papers;
};

std::vector<CodeColumn> codeColumns(const Index& index, DimensionId dimension)
{
    std::vector<CodeColumn> columns;
    for (const auto* code : index.taxonomy().codes(dimension)) {
        const ColumnKey own{Property::OwnCode, code->id.value};
        columns.push_back({code, &(index.column(own) ? index.bits(own) : index.bits(code->id))});
    }
    return columns;
}

constexpr std::string_view PAPER =
    "SELECT label, title, authors, year, CASE venue_short WHEN '' THEN venue ELSE venue_short END,"
    " (SELECT count(*) FROM claim WHERE claim.paper = paper.id),"
    " (SELECT count(*) FROM note WHERE note.paper = paper.id)"
    " FROM paper WHERE id = ?1";

class RowReader
{
public:
    explicit RowReader(const Index& index)
        : m_index(index)
    {
        for (const auto& dimension : index.taxonomy().dimensions()) {
            m_codes.push_back(codeColumns(index, dimension.id));
        }
    }

    PaperRow read(PaperId paper) const
    {
        PaperRow row;
        row.paper = paper;
        auto query = m_index.database().prepare(PAPER);
        query.bind(1, paper.value);
        if (!query.step()) {
            return row;
        }
        row.label = query.text(0);
        row.title = query.text(1);
        row.authors = shortAuthors(authorsFromText(query.text(2)));
        if (!query.isNull(3)) {
            row.year = static_cast<int>(query.integer(3));
        }
        row.venue = query.text(4);
        row.claims = static_cast<int>(query.integer(5));
        row.notes = static_cast<int>(query.integer(6));
        if (const auto place = m_index.ordinal(paper)) {
            readAnswers(*place, row);
        }
        return row;
    }

private:
    void readAnswers(std::uint32_t place, PaperRow& row) const
    {
        using screening::Standing;
        for (const auto standing :
             {Standing::Open, Standing::Included, Standing::Excluded, Standing::Conflict}) {
            if (m_index.bits({Property::Standing, static_cast<std::int64_t>(standing)}).test(place)) {
                row.standing = standing;
            }
        }
        bool isMissing = false;
        for (std::size_t i = 0; i < m_codes.size(); ++i) {
            auto& cell = row.answers.emplace_back();
            cell.text = textOf(place, i);
            cell.state = cell.text.empty() ? PaperCell::State::Empty : PaperCell::State::Given;
            isMissing = isMissing || cell.text.empty();
        }
        if (isMissing) {
            markMissing(row, place);
        }
    }

    std::string textOf(std::uint32_t place, std::size_t number) const
    {
        const auto& dimension = m_index.taxonomy().dimensions()[number];
        std::string text;
        if (dimension.kind == DimensionKind::Category) {
            for (const auto& [code, papers] : m_codes[number]) {
                if (papers->test(place)) {
                    text += (text.empty() ? "" : ", ") + code->label;
                }
            }
            return text;
        }
        const auto& answers = m_index.answers(dimension.id);
        if (const auto found = answers.find(place); found != answers.end()) {
            text = coding::textOf(found->second, dimension.kind);
            if (dimension.kind == DimensionKind::Number && !dimension.unit.empty()) {
                text += " " + dimension.unit;
            }
        }
        return text;
    }

    /// Tells the empty cells apart: no code applies, or the answer is still needed.
    void markMissing(PaperRow& row, std::uint32_t place) const
    {
        const auto& dimensions = m_index.taxonomy().dimensions();
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            auto& state = row.answers[i].state;
            if (state != PaperCell::State::Empty) {
                continue;
            }
            if (m_index.bits({Property::NoneApplies, dimensions[i].id.value}).test(place)) {
                state = PaperCell::State::None;
            } else if (dimensions[i].required && row.standing != screening::Standing::Excluded) {
                state = PaperCell::State::Open;
            }
        }
    }

    const Index& m_index;
    std::vector<std::vector<CodeColumn>> m_codes; // by dimension
};

}

std::vector<PaperRow> paperRows(const Index& index, std::span<const PaperId> papers)
{
    const store::Reading reading(index.database());
    const RowReader reader(index);
    std::vector<PaperRow> rows;
    rows.reserve(papers.size());
    for (const auto paper : papers) {
        rows.push_back(reader.read(paper));
    }
    return rows;
}

}
