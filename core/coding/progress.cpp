#include "core/coding/progress.h"

#include <algorithm>
#include <vector>

namespace alidade::coding {

namespace {

// Each runs through an index that holds all its columns, in the order of papers.
constexpr std::string_view CODINGS =
    "SELECT paper, code FROM coding INDEXED BY coding_by_paper WHERE reviewer = ?1 ORDER BY paper";
constexpr std::string_view ANSWERS =
    "SELECT paper, dimension FROM answer INDEXED BY answer_by_paper WHERE reviewer = ?1 ORDER BY paper";
constexpr std::string_view CODINGS_OF_ONE =
    "SELECT paper, code FROM coding WHERE reviewer = ?1 AND paper = ?2";
constexpr std::string_view ANSWERS_OF_ONE =
    "SELECT paper, dimension FROM answer WHERE reviewer = ?1 AND paper = ?2";

/// The different questions of one paper.
void note(std::vector<DimensionId>& answered, DimensionId dimension)
{
    if (std::ranges::find(answered, dimension) == answered.end()) {
        answered.push_back(dimension);
    }
}

}

Progress::Progress(const store::Database& database,
                   const Taxonomy& taxonomy,
                   std::optional<ReviewerId> reviewer)
    : m_reviewer(reviewer)
    , m_questions(taxonomy)
{
    if (m_reviewer) {
        auto codings = database.prepare(CODINGS);
        auto answers = database.prepare(ANSWERS);
        codings.bind(1, m_reviewer->value);
        answers.bind(1, m_reviewer->value);
        count(codings, answers);
    }
}

void Progress::count(store::Statement& codings, store::Statement& answers)
{
    bool hasCoding = codings.step();
    bool hasAnswer = answers.step();
    std::vector<DimensionId> answered;
    while (hasCoding || hasAnswer) {
        const bool isCodingNext = hasCoding && (!hasAnswer || codings.integer(0) <= answers.integer(0));
        const PaperId paper{isCodingNext ? codings.integer(0) : answers.integer(0)};
        answered.clear();
        for (; hasCoding && codings.integer(0) == paper.value; hasCoding = codings.step()) {
            if (const auto dimension = m_questions.answeredBy(CodeId{codings.integer(1)})) {
                note(answered, *dimension);
            }
        }
        for (; hasAnswer && answers.integer(0) == paper.value; hasAnswer = answers.step()) {
            if (const DimensionId dimension{answers.integer(1)}; m_questions.contains(dimension)) {
                note(answered, dimension);
            }
        }
        if (!answered.empty()) {
            m_answered.insert_or_assign(paper, static_cast<int>(answered.size()));
        }
    }
}

void Progress::update(const store::Database& database, std::span<const std::int64_t> papers)
{
    for (const auto paper : papers) {
        m_answered.erase(PaperId{paper});
        if (m_reviewer) {
            auto codings = database.prepare(CODINGS_OF_ONE);
            auto answers = database.prepare(ANSWERS_OF_ONE);
            codings.bind(1, m_reviewer->value).bind(2, paper);
            answers.bind(1, m_reviewer->value).bind(2, paper);
            count(codings, answers);
        }
    }
}

int Progress::answered(PaperId paper) const
{
    const auto found = m_answered.find(paper);
    return found == m_answered.end() ? 0 : found->second;
}

}
