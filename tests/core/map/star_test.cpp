#include "core/map/filter.h"
#include "core/map/index.h"
#include "core/map/select.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// Two papers, each with a code, by reviewers of the same initials.
class Desk
{
public:
    Desk()
    {
        REQUIRE(m_review->write("desk", [&](store::Transaction& transaction) -> Result<void> {
            Dimension kernels;
            kernels.slug = "kernel-architecture";
            kernels.label = "Kernel architecture";
            const auto architecture = transaction.insert(kernels);
            Dimension effort;
            effort.slug = effort.label = "effort";
            effort.kind = DimensionKind::Number;
            transaction.insert(effort);
            Dimension published;
            published.slug = published.label = "published";
            published.kind = DimensionKind::Date;
            transaction.insert(published);
            add(transaction, "[14]", "10.1145/1", "article", "Ada Boole", {architecture, "micro-kernel"});
            add(transaction, "[25]", "10.1109/2", "book", "Alan Bell", {architecture, "unikernel"});
            return {};
        }));
    }

    /// The labels of the papers, or what is wrong.
    std::string find(const std::string& filter) const
    {
        const auto& database = m_review->database();
        const map::Index index(database);
        const auto found = map::select(index, map::parseFilter(filter).value());
        if (!found) {
            return found.error().where + ": " + found.error().detail.english();
        }
        std::string labels;
        for (const auto paper : index.papers(*found)) {
            labels += database.find<Paper>(paper)->label;
        }
        return labels;
    }

private:
    static void add(store::Transaction& transaction,
                    const std::string& label,
                    const std::string& doi,
                    const std::string& type,
                    const std::string& reviewer,
                    const std::pair<DimensionId, std::string>& answer)
    {
        Paper paper;
        paper.label = label;
        paper.doi = doi;
        paper.type = type;
        paper.year = 2021;
        const auto id = transaction.insert(paper);
        Code code;
        code.dimension = answer.first;
        code.slug = code.label = answer.second;
        const auto given = transaction.insert(code);
        const auto by = transaction.insert(Reviewer{{}, reviewer, "AB", ReviewerRole::Reviewer});
        transaction.insert(Coding{{}, id, given, by, {}, {}});
    }

    tests::TempFolder m_folder;
    std::unique_ptr<Review> m_review =
        *Review::create(m_folder / "review.alidade", tests::fixedCircumstances());
};

}

TEST_CASE("a star behind a text or a name stands for its rest")
{
    const Desk desk;
    CHECK(desk.find("doi:10.1145*") == "[14]");
    CHECK(desk.find("doi:10.1145") == "");
    CHECK(desk.find("doi:10.11*") == "[14][25]");
    CHECK(desk.find("type:ART*") == "[14]");
    CHECK(desk.find("label:1*") == "[14]");
    CHECK(desk.find("label:[2*") == "[25]");
    CHECK(desk.find("kernel-architecture:mi*") == "[14]");
    CHECK(desk.find("kernel-architecture:Micro-kernel*,uni*") == "[14][25]");
    CHECK(desk.find("reviewer:Ala*") == "[25]");
    CHECK(desk.find("-has:abst*") == "[14][25]");
    CHECK(desk.find("kernel-architecture:mo*")
          == "filter:21: There is no code of kernel-architecture 'mo*'; known are 'micro-kernel', "
             "'unikernel'.");
}

TEST_CASE("a star behind a number, a date or an id is refused")
{
    const Desk desk;
    CHECK(desk.find("year:202*") == "filter:6: A star has no meaning behind \"202\"; write the whole value.");
    CHECK(desk.find("effort:1*") == "filter:8: A star has no meaning behind \"1\"; write the whole value.");
    CHECK(desk.find("published:2024*")
          == "filter:11: A star has no meaning behind \"2024\"; write the whole value.");
    CHECK(desk.find("without:kern*")
          == "filter:9: A star has no meaning behind \"kern\"; write the whole value.");
    CHECK(desk.find("year:2021") == "[14][25]");
}

TEST_CASE("initials that two reviewers have name none of them")
{
    const Desk desk;
    CHECK(desk.find("reviewer:ab")
          == "filter:10: \"ab\" may be any of Ada Boole, Alan Bell; write the name.");
    CHECK(desk.find("reviewer:\"ada boole\"") == "[14]");
}
