#pragma once

#include "core/review/review.h"
#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "core/screening/sheet.h"
#include "core/screening/work_list.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// A review of some papers that Ada and Bob screen.
struct WorkDesk {
    TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "desk.alidade", fixedCircumstances()));
    std::vector<PaperId> papers;
    ReviewerId ada;
    ReviewerId bob;

    explicit WorkDesk(int count = 4)
    {
        write([&](store::Transaction& t) {
            ada = reviewerNamed(t, "Ada");
            bob = reviewerNamed(t, "Bob");
            for (int i = 0; i < count; ++i) {
                Paper paper;
                paper.title = "Paper " + std::string(1, static_cast<char>('Z' - i % 26));
                paper.year = 2000 + i;
                papers.push_back(t.insert(paper));
            }
        });
    }

    template <class Work>
    void write(const Work& work)
    {
        REQUIRE(review->write("write", [&](store::Transaction& t) -> Result<void> {
            work(t);
            return {};
        }));
    }

    void set(std::string_view name, std::string_view value)
    {
        write([&](store::Transaction& t) { setSetting(t, name, value); });
    }

    void decide(ReviewerId reviewer, std::size_t paper, Verdict verdict, Stage stage = Stage::TitleAbstract)
    {
        write([&](store::Transaction& t) {
            REQUIRE(screening::decide(t, {papers[paper], reviewer, stage, verdict, {}, {}}));
        });
    }

    screening::WorkList list(screening::WorkSet set = screening::WorkSet::Mine,
                             screening::WorkOrder order = screening::WorkOrder::Title,
                             const std::string& reviewer = "Ada",
                             Stage stage = Stage::TitleAbstract) const
    {
        return *screening::WorkList::make(review->database(), {set, order, stage, {}, reviewer});
    }

    /// The papers of a list by their places in `papers`.
    std::vector<std::size_t> places(const screening::WorkList& list) const
    {
        std::vector<std::size_t> found;
        for (const auto paper : list.papers()) {
            found.push_back(
                static_cast<std::size_t>(std::find(papers.begin(), papers.end(), paper) - papers.begin()));
        }
        return found;
    }
};

}
