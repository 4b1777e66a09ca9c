#include "core/base/text.h"
#include "core/report/table_parts.h"

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace alidade::report {

namespace {

constexpr int NO_PLACE = std::numeric_limits<int>::max();

Result<const Dimension*> categoryNamed(const coding::Taxonomy& taxonomy, const std::string& name)
{
    const auto found = taxonomy.dimension(name);
    if (!found) {
        return fail(found.error());
    }
    const auto* dimension = taxonomy.find(*found);
    if (dimension->kind != DimensionKind::Category) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not answered by codes."), {dimension->label}});
    }
    return dimension;
}

/// Makes the rows of one table.
class Rows
{
public:
    Rows(const TableData& data, const TableQuestion& question, const Dimension* relation)
        : m_data(data)
        , m_question(question)
        , m_hasRelation(relation != nullptr)
    {
        readPapers();
        if (relation != nullptr) {
            readRelations(relation->id);
        }
    }

    std::vector<std::vector<Cell>> of(DimensionId dimension) const;

private:
    void readPapers();
    void readRelations(DimensionId dimension);
    /// The code whose row a coding belongs to.
    CodeId rowOf(CodeId code) const;
    void show(CodeId code);

    Cell papers(CodeId code) const;
    std::string related(CodeId code) const;
    std::string description(const Code& code) const;

    const TableData& m_data;
    const TableQuestion& m_question;
    bool m_hasRelation;
    std::unordered_map<CodeId, std::map<PaperId, int>> m_papers; // with their first places
    std::unordered_map<CodeId, std::string> m_related;
    std::unordered_set<CodeId> m_shown; // with a basis: what has papers or relations, and all above
};

CodeId Rows::rowOf(CodeId id) const
{
    const auto* code = m_data.taxonomy.find(id);
    if (!m_question.basis.empty() || code == nullptr) {
        return id;
    }
    for (int depth = m_data.taxonomy.depth(id); depth > m_question.depth; --depth) {
        code = m_data.taxonomy.find(*code->parent);
    }
    return code->id;
}

void Rows::show(CodeId id)
{
    if (m_data.taxonomy.depth(id) > m_question.depth) {
        return;
    }
    const auto* code = m_data.taxonomy.find(id);
    while (code != nullptr && m_shown.insert(code->id).second) {
        code = code->parent ? m_data.taxonomy.find(*code->parent) : nullptr;
    }
}

void Rows::readPapers()
{
    std::unordered_map<CodingId, int> places;
    auto query = m_data.database.prepare("SELECT id, place FROM coding_detail WHERE place IS NOT NULL");
    while (query.step()) {
        places.emplace(CodingId{query.integer(0)}, static_cast<int>(query.integer(1)));
    }
    for (const auto& coding : m_data.codings) {
        if (!m_question.basis.empty() && coding.basis != m_question.basis) {
            continue;
        }
        const auto found = places.find(coding.id);
        const int place = found == places.end() ? NO_PLACE : found->second;
        const auto row = rowOf(coding.code);
        auto& first = m_papers[row].try_emplace(coding.paper, place).first->second;
        first = std::min(first, place);
        show(row);
    }
}

void Rows::readRelations(DimensionId dimension)
{
    for (const auto& relation : m_data.database.all<CodeRelation>("ORDER BY position, id")) {
        const auto* to = m_data.taxonomy.find(relation.to);
        if (to != nullptr && to->dimension == dimension) {
            auto& labels = m_related[relation.from];
            labels += (labels.empty() ? "" : ", ") + to->label;
            show(relation.from);
        }
    }
}

Cell Rows::papers(CodeId code) const
{
    std::vector<Reference> references;
    const auto found = m_papers.find(code);
    if (found == m_papers.end()) {
        return references;
    }
    const auto label = [&](PaperId paper) -> const std::string& { return m_data.references.of(paper).label; };
    std::vector<std::pair<PaperId, int>> list(found->second.begin(), found->second.end());
    std::ranges::stable_sort(list, [&](const auto& a, const auto& b) {
        return a.second != b.second ? a.second < b.second : naturalLess(label(a.first), label(b.first));
    });
    for (const auto& [paper, place] : list) {
        references.push_back(m_data.references.of(paper));
    }
    return references;
}

std::string Rows::related(CodeId code) const
{
    const auto found = m_related.find(code);
    return found == m_related.end() ? std::string() : found->second;
}

std::string Rows::description(const Code& code) const
{
    std::string text;
    for (const auto* child : m_data.taxonomy.children(code.dimension, code.id)) {
        text += (text.empty() ? "" : "\n") + child->label
            + (child->definition.empty() ? "" : ": " + simplified(child->definition));
    }
    return text.empty() ? simplified(code.definition) : text;
}

std::vector<std::vector<Cell>> Rows::of(DimensionId dimension) const
{
    std::vector<std::vector<Cell>> rows;
    std::vector<std::int64_t> numbers; // of the row and of those above it
    for (const auto* code : m_data.taxonomy.codes(dimension)) {
        const auto depth = m_data.taxonomy.depth(code->id);
        if (depth > m_question.depth || (!m_question.basis.empty() && !m_shown.contains(code->id))) {
            continue;
        }
        numbers.resize(static_cast<std::size_t>(depth));
        ++numbers.back();
        std::string number;
        for (const auto part : numbers) {
            number += (number.empty() ? "" : ".") + std::to_string(part);
        }
        std::vector<Cell> row = {
            m_question.depth == 1 ? Cell(numbers.back()) : Cell(number), code->label, papers(code->id)};
        if (m_hasRelation) {
            row.emplace_back(related(code->id));
        }
        if (m_question.hasDescriptions) {
            row.emplace_back(description(*code));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}

Result<Grid> dimensionGrid(const TableData& data, const TableQuestion& question, const Say& say)
{
    const auto dimension = categoryNamed(data.taxonomy, question.dimension);
    if (!dimension) {
        return fail(dimension.error());
    }
    Grid grid;
    grid.caption = (*dimension)->label;
    grid.header = {
        say(translatable("Table", "No.")), (*dimension)->label, say(translatable("Table", "Papers"))};
    const Dimension* relation = nullptr;
    if (!question.relation.empty()) {
        const auto found = categoryNamed(data.taxonomy, question.relation);
        if (!found) {
            return fail(found.error());
        }
        relation = *found;
        grid.header.push_back(relation->label);
    }
    if (question.hasDescriptions) {
        grid.header.emplace_back(say(translatable("Table", "Description")));
    }
    grid.rows = Rows(data, question, relation).of((*dimension)->id);
    return grid;
}

}
