#include "core/report/paper_entry.h"

#include "core/base/text.h"
#include "core/coding/answers.h"

#include <algorithm>

namespace alidade::report {

namespace {

template <class Id>
std::string nameOf(const std::unordered_map<Id, std::string>& names, Id id)
{
    const auto found = names.find(id);
    return found == names.end() ? std::string() : found->second;
}

std::vector<std::string> lines(std::string_view text)
{
    std::vector<std::string> list;
    for (const auto line : split(text, '\n')) {
        if (!trimmed(line).empty()) {
            list.emplace_back(trimmed(line));
        }
    }
    return list;
}

}

PaperReader::PaperReader(const store::Database& database)
    : m_database(database)
    , m_taxonomy(database)
    , m_inForce(database, {})
    , m_rule(countingRule(database))
    , m_references(database)
{
    for (auto& reviewer : database.all<Reviewer>()) {
        m_reviewers.emplace(reviewer.id, std::move(reviewer.name));
    }
    for (auto& criterion : database.all<Criterion>()) {
        m_criteria.emplace(criterion.id, std::move(criterion.name));
    }
}

std::optional<PaperEntry> PaperReader::read(PaperId id) const
{
    auto paper = m_database.find<Paper>(id);
    if (!paper) {
        return std::nullopt;
    }
    PaperEntry entry;
    entry.paper = std::move(*paper);
    entry.citationKey = m_references.of(id).key;
    entry.authors = authorsFromText(entry.paper.authors);
    if (auto text = m_database.find<PaperText>(id)) {
        entry.abstract = std::move(text->abstract);
        entry.keywords = lines(text->keywords);
    }
    entry.extra = jsonFields(entry.paper.extra).value_or(std::vector<JsonField>());
    const auto decisions = screening::decisionsOn(m_database, id);
    entry.standing = screening::standing(decisions, m_rule);
    entry.decisions = inWords(decisions);
    entry.codes = codesOf(id);
    entry.answers = answersOf(id);
    return entry;
}

std::vector<GivenDecision> PaperReader::inWords(const std::vector<Decision>& decisions) const
{
    std::vector<GivenDecision> list;
    for (const auto& decision : decisions) {
        list.push_back({nameOf(m_reviewers, decision.reviewer),
                        std::string(store::word(decision.stage)),
                        std::string(store::word(decision.verdict)),
                        decision.criterion ? nameOf(m_criteria, *decision.criterion) : std::string(),
                        decision.note});
    }
    return list;
}

std::vector<GivenCode> PaperReader::codesOf(PaperId paper) const
{
    const auto given = m_inForce.codesOf(paper);
    std::vector<GivenCode> codes;
    if (given.empty()) {
        return codes;
    }
    for (const auto& dimension : m_taxonomy.dimensions()) {
        for (const auto* code : m_taxonomy.codes(dimension.id)) {
            if (std::ranges::binary_search(given, code->id)) {
                codes.push_back({dimension.id, m_taxonomy.path(code->id), m_taxonomy.labelPath(code->id)});
            }
        }
    }
    return codes;
}

std::vector<GivenAnswer> PaperReader::answersOf(PaperId paper) const
{
    const auto given = m_inForce.answersOf(paper);
    const auto nones = m_inForce.nonesOf(paper);
    std::vector<GivenAnswer> answers;
    for (const auto& dimension : m_taxonomy.dimensions()) {
        if (std::ranges::find(nones, dimension.id) != nones.end()) {
            answers.push_back({dimension.id, dimension.slug, dimension.kind, {}, "none applies"});
        }
        for (const auto& answer : given) {
            if (answer.dimension == dimension.id) {
                const auto text = coding::textOf(answer, dimension.kind);
                answers.push_back({dimension.id, dimension.slug, dimension.kind, answer.number, text});
            }
        }
    }
    return answers;
}

}
