#include "core/coding/rehearsal.h"

#include "core/coding/taxonomy.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

namespace alidade::coding {

namespace {

enum class SayingKind { Code, NoCode, Answer };

/// One thing that is said of a paper.
struct Saying {
    std::string dimension;
    SayingKind kind = SayingKind::Code;
    std::string code; ///< by its labels; empty for an answer
    std::int64_t reviewer = 0;

    auto operator<=>(const Saying&) const = default;
};

using Said = std::vector<Saying>; // in order

std::unordered_map<PaperId, Said> saidOf(const store::Database& database, std::span<const PaperId> papers)
{
    const Taxonomy taxonomy(database);
    const auto saying = [&](CodeId id, std::int64_t reviewer) {
        const auto* code = taxonomy.find(id);
        return code == nullptr
            ? Saying{"?", SayingKind::Code, "?", reviewer}
            : Saying{
                taxonomy.find(code->dimension)->label, SayingKind::Code, taxonomy.labelPath(id), reviewer};
    };
    std::unordered_map<PaperId, Said> said;
    for (const auto paper : papers) {
        auto& list = said[paper];
        auto codings = database.prepare("SELECT DISTINCT code, reviewer FROM coding WHERE paper = ?1");
        codings.bind(1, paper.value);
        while (codings.step()) {
            list.push_back(saying({codings.integer(0)}, codings.integer(1)));
        }
        auto answers = database.prepare(
            "SELECT dimension, reviewer, number IS NULL AND text = '' FROM answer WHERE paper = ?1");
        answers.bind(1, paper.value);
        while (answers.step()) {
            const auto* dimension = taxonomy.find(DimensionId{answers.integer(0)});
            list.push_back({dimension == nullptr ? "?" : dimension->label,
                            answers.integer(2) != 0 ? SayingKind::NoCode : SayingKind::Answer,
                            {},
                            answers.integer(1)});
        }
        std::ranges::sort(list);
    }
    return said;
}

Sentence nameOf(const Saying& saying)
{
    switch (saying.kind) {
    case SayingKind::NoCode: return translatable("Sentence", "none applies");
    case SayingKind::Answer: return translatable("Sentence", "an answer");
    case SayingKind::Code: break;
    }
    return saying.code;
}

/// Names once each, in order; the dimension only where it is not plain from the rest.
Sentence namesOf(const Said& said, bool isPlain)
{
    std::vector<Sentence> names;
    for (const auto& one : said) {
        auto name = isPlain ? nameOf(one) : Sentence("%1: %2", {one.dimension, nameOf(one)});
        if (names.empty() || names.back() != name) {
            names.push_back(std::move(name));
        }
    }
    return joined(std::move(names), ", ");
}

Sentence difference(const Said& before, const Said& after, bool isDropped)
{
    Said gone;
    Said come;
    std::ranges::set_difference(before, after, std::back_inserter(gone));
    std::ranges::set_difference(after, before, std::back_inserter(come));
    auto all = gone;
    all.insert(all.end(), come.begin(), come.end());
    const bool isPlain =
        std::ranges::all_of(all, [&](const Saying& one) { return one.dimension == all.front().dimension; });
    if (gone.empty()) {
        return come.empty() ? Sentence() : Sentence("+ %1", {namesOf(come, isPlain)});
    }
    if (come.empty()) {
        return {isDropped ? translatable("Sentence", "%1 is dropped")
                          : translatable("Sentence", "%1 joins what stands there already"),
                {namesOf(gone, isPlain)}};
    }
    return Sentence("%1 → %2", {namesOf(gone, isPlain), namesOf(come, isPlain)});
}

/// A dry run, and what it found in words.
class DryRun
{
public:
    DryRun(const Refactoring& refactoring, std::size_t most)
        : m_refactoring(refactoring)
        , m_most(most)
    {
    }

    /// In a transaction that is taken back.
    Result<void> run(store::Transaction& transaction)
    {
        auto done = m_refactoring(transaction);
        if (!done) {
            return fail(done.error());
        }
        m_rehearsal.impact = std::move(*done);
        const auto& touched = m_rehearsal.impact.papers;
        m_papers.assign(touched.begin(),
                        touched.begin() + static_cast<std::ptrdiff_t>(std::min(m_most, touched.size())));
        m_after = saidOf(transaction.database(), m_papers);
        return {};
    }

    /// `database` is as it was before.
    Rehearsal inWords(const store::Database& database)
    {
        const auto before = saidOf(database, m_papers);
        const auto& impact = m_rehearsal.impact;
        const bool isDropped = impact.codingsDropped + impact.answersDropped > 0;
        for (auto& line : linesOf(database, m_papers)) {
            auto what = difference(before.at(line.paper), m_after.at(line.paper), isDropped);
            m_rehearsal.papers.push_back({std::move(line), std::move(what)});
        }
        return std::move(m_rehearsal);
    }

private:
    const Refactoring& m_refactoring;
    std::size_t m_most;
    Rehearsal m_rehearsal;
    std::vector<PaperId> m_papers;
    std::unordered_map<PaperId, Said> m_after;
};

}

Result<Rehearsal> rehearse(const Review& review, const Refactoring& refactoring, std::size_t most)
{
    DryRun dryRun(refactoring, most);
    const auto rehearsed =
        review.rehearse([&](store::Transaction& transaction) { return dryRun.run(transaction); });
    if (!rehearsed) {
        return fail(rehearsed.error());
    }
    return dryRun.inWords(review.database());
}

Result<Rehearsal>
rehearseAside(Review& review, const Refactoring& refactoring, std::size_t most, const std::stop_token& stop)
{
    DryRun dryRun(refactoring, most);
    const auto rehearsed = review.rehearseAside([&](store::Transaction& transaction) {
        transaction.database().stopWhen(stop);
        return dryRun.run(transaction);
    });
    if (!rehearsed) {
        return fail(rehearsed.error());
    }
    try {
        return dryRun.inWords(*review.readAside());
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

}
