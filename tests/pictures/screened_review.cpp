#include "tests/pictures/screened_review.h"

#include "core/review/protocol.h"
#include "core/screening/decisions.h"
#include "core/sources/import.h"
#include "core/starters/templates.h"

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace alidade::tests {

namespace {

/// Who says what of the papers, one letter each, in their order: include, exclude, maybe, `.` nothing yet.
struct Votes {
    const char* reviewer;
    const char* letters;
};
constexpr std::array VOTES = {Votes{"Ada", "iiieixei.me"}, Votes{"Bea", "iieeixii.ei"}};

template <class T>
void require(const Result<T>& result)
{
    if (!result) {
        throw std::runtime_error(message(result.error()));
    }
}

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void importExport(Review& review,
                  const std::string& source,
                  const std::string& file,
                  const std::string& query)
{
    const auto bytes = bytesOf(std::filesystem::path(ALIDADE_SOURCE_DIR) / "tests/pictures/exports" / file);
    sources::ImportRequest request;
    request.source = source;
    request.search.query = query;
    request.search.date = "2026-03-02";
    request.files = {{file, bytes}};
    require(review.write(sources::importLabel(request), [&](store::Transaction& t) -> Result<void> {
        const auto outcome = sources::importSearch(t, request);
        return outcome ? Result<void>() : fail(outcome.error());
    }));
}

Result<void> vote(store::Transaction& t, const Votes& votes)
{
    const auto reviewer = reviewerNamed(t, votes.reviewer);
    const auto reason = t.database().all<Criterion>("WHERE kind = 'exclude' ORDER BY position LIMIT 1");
    const auto* letter = votes.letters;
    for (const auto& paper : t.database().all<Paper>("ORDER BY rowid")) {
        const auto given = *letter == '\0' ? '.' : *letter++;
        if (given == '.') {
            continue;
        }
        screening::NewDecision decision;
        decision.paper = paper.id;
        decision.reviewer = reviewer;
        decision.verdict = given == 'i' ? Verdict::Include : given == 'm' ? Verdict::Maybe : Verdict::Exclude;
        if (decision.verdict == Verdict::Exclude && !reason.empty()) {
            decision.criterion = reason.front().id;
        }
        if (const auto decided = screening::decide(t, decision); !decided) {
            return fail(decided.error());
        }
    }
    return {};
}

}

void makeScreenedReview(const std::filesystem::path& file)
{
    const auto review = Review::create(file, {});
    require(review);
    require(starters::applyTemplate(**review, "slr"));
    importExport(**review, "Scopus", "scopus.ris", "TITLE-ABS-KEY(kernel AND \"memory safe*\")");
    importExport(
        **review, "ACM Digital Library", "acm.bib", "Abstract:(kernel) AND Abstract:(\"memory safe\")");
    for (const auto& votes : VOTES) {
        require((*review)->write("Screen as " + std::string(votes.reviewer),
                                 [&](store::Transaction& t) { return vote(t, votes); }));
    }
}

}
