#include "core/coding/paper_lines.h"

#include "core/base/text.h"

#include <algorithm>
#include <unordered_set>

namespace alidade::coding {

namespace {

/// The first papers that a query gives for an id, those of earlier calls among them.
void gather(const store::Database& database,
            std::string_view sql,
            std::int64_t id,
            std::size_t most,
            std::unordered_set<std::int64_t>& papers)
{
    auto rows = database.prepare(sql);
    rows.bind(1, id);
    while (papers.size() < most && rows.step()) {
        papers.insert(rows.integer(0));
    }
}

std::vector<PaperLine> lines(const store::Database& database, const std::unordered_set<std::int64_t>& papers)
{
    std::vector<PaperId> ids;
    ids.reserve(papers.size());
    for (const auto paper : papers) {
        ids.push_back({paper});
    }
    return linesOf(database, ids);
}

}

std::vector<PaperLine> linesOf(const store::Database& database, std::span<const PaperId> papers)
{
    std::vector<PaperLine> list;
    list.reserve(papers.size());
    for (const auto paper : papers) {
        auto row = database.prepare("SELECT label, title, year FROM paper WHERE id = ?1");
        row.bind(1, paper.value);
        if (row.step()) {
            list.push_back({paper,
                            std::string(row.text(0)),
                            std::string(row.text(1)),
                            row.isNull(2) ? std::nullopt : std::optional(static_cast<int>(row.integer(2)))});
        }
    }
    std::ranges::sort(list, [](const PaperLine& a, const PaperLine& b) {
        return a.label == b.label ? a.paper < b.paper : naturalLess(a.label, b.label);
    });
    return list;
}

std::vector<PaperLine>
papersWith(const store::Database& database, std::span<const CodeId> codes, std::size_t most)
{
    std::unordered_set<std::int64_t> papers;
    for (const auto code : codes) {
        gather(database, "SELECT paper FROM coding WHERE code = ?1", code.value, most, papers);
    }
    return lines(database, papers);
}

std::vector<PaperLine>
papersAnswering(const store::Database& database, DimensionId dimension, std::size_t most)
{
    std::unordered_set<std::int64_t> papers;
    gather(database, "SELECT paper FROM answer WHERE dimension = ?1", dimension.value, most, papers);
    return lines(database, papers);
}

std::vector<PaperLine>
papersLabelled(const store::Database& database, std::string_view beginning, std::size_t most)
{
    std::vector<PaperId> papers;
    for (const auto& from : {std::string(beginning), "[" + std::string(beginning)}) {
        const auto to = from + "\xF4\x8F\xBF\xBF"; // the last character there is
        auto rows = database.prepare("SELECT id FROM paper WHERE label >= ?1 AND label < ?2 ORDER BY label");
        rows.bind(1, std::string_view(from)).bind(2, std::string_view(to));
        while (papers.size() < most && rows.step()) {
            papers.push_back({rows.integer(0)});
        }
    }
    return linesOf(database, papers);
}

}
