#include "core/coding/taxonomy_edit.h"
#include "core/report/starting_map.h"
#include "core/review/figure.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// An empty review, and dimensions and figures for it.
class Desk
{
public:
    template <class Work>
    auto write(Work work)
    {
        decltype(work(std::declval<store::Transaction&>())) result;
        REQUIRE(m_review->write("write", [&](store::Transaction& transaction) -> Result<void> {
            result = work(transaction);
            return {};
        }));
        return result;
    }

    DimensionId addDimension(const std::string& label, DimensionKind kind = DimensionKind::Category)
    {
        Dimension dimension;
        dimension.label = label;
        dimension.kind = kind;
        return write(
            [&](store::Transaction& transaction) { return *coding::addDimension(transaction, dimension); });
    }

    CodeId addCode(DimensionId dimension, const std::string& label, std::optional<CodeId> parent = {})
    {
        Code code;
        code.dimension = dimension;
        code.label = label;
        code.parent = parent;
        return write([&](store::Transaction& transaction) { return *coding::addCode(transaction, code); });
    }

    void addFigure(const std::string& kind, const std::string& question, int position)
    {
        Figure figure;
        figure.slug = kind + std::to_string(position);
        figure.kind = kind;
        figure.question = question;
        figure.style = "{}";
        figure.position = position;
        write([&](store::Transaction& transaction) { return transaction.insert(figure); });
    }

    map::Index index() const { return map::Index(m_review->database()); }

private:
    tests::TempFolder m_folder;
    std::unique_ptr<Review> m_review =
        std::move(*Review::create(m_folder / "review.alidade", tests::fixedCircumstances()));
};

}

TEST_CASE("a review without dimensions has no map to start with")
{
    Desk desk;
    CHECK(report::startingMap(desk.index()).rows.empty());
    CHECK_FALSE(report::isAnswerable(desk.index(), report::startingMap(desk.index())));
    desk.addDimension("Sample size", DimensionKind::Number);
    CHECK(report::startingMap(desk.index()).rows.empty());
    CHECK(report::startingFrequency(desk.index(), {}).dimension == "year");
}

TEST_CASE("a review starts with its first two dimensions that have codes, or with the only one by years")
{
    Desk desk;
    desk.addDimension("Sample size", DimensionKind::Number);
    desk.addDimension("Approach");
    CHECK(report::startingMap(desk.index()).rows == "approach");
    CHECK(report::startingMap(desk.index()).columns == "year");
    CHECK(report::startingFrequency(desk.index(), report::startingMap(desk.index())).dimension == "approach");
    desk.addDimension("Challenge");
    desk.addDimension("Venue rank");
    const auto map = report::startingMap(desk.index());
    CHECK(map.rows == "approach");
    CHECK(map.columns == "challenge");
    CHECK(report::startingFrequency(desk.index(), map).dimension == "venue-rank");
}

TEST_CASE("a review starts with its first saved figures that can still be drawn")
{
    Desk desk;
    desk.addDimension("Approach");
    desk.addDimension("Challenge");
    desk.addFigure("map", R"({"rows":"gone","columns":"approach"})", 0);
    desk.addFigure("map", R"({"rows":"challenge","columns":"venue","third":"approach"})", 2);
    desk.addFigure("map", R"({"rows":"approach","columns":"year"})", 3);
    desk.addFigure("frequency", R"({"dimension":"approach","depth":2})", 1);
    const auto map = report::startingMap(desk.index());
    CHECK(map.rows == "challenge");
    CHECK(map.columns == "venue");
    CHECK(map.third == "approach");
    const auto bars = report::startingFrequency(desk.index(), map);
    CHECK(bars.dimension == "approach");
    CHECK(bars.depth == 2);
}

TEST_CASE("papers can be laid out along dimensions, each to the depth of its tree, and four things besides")
{
    Desk desk;
    const auto challenge = desk.addDimension("Challenge");
    desk.addCode(challenge, "Binary size");
    desk.addCode(challenge, "Monomorphization", desk.addCode(challenge, "Code size"));
    desk.addDimension("Sample size", DimensionKind::Number);
    std::vector<std::string> names;
    for (const auto& name : report::axisNames(desk.index())) {
        names.push_back(name.name + " " + std::to_string(name.depth) + (name.hasCodes ? " codes" : ""));
    }
    CHECK(names
          == std::vector<std::string>{
              "challenge 2 codes", "sample-size 1", "year 1", "venue 1", "source 1", "verdict 1"});
}

TEST_CASE("a question is answerable while the review has what it names")
{
    Desk desk;
    desk.addDimension("Approach");
    const auto index = desk.index();
    const auto isAnswerable = [&](report::FigureKind kind, std::string_view json) {
        return report::isAnswerable(index, *report::figureQuestion(kind, json));
    };
    using enum report::FigureKind;
    CHECK(isAnswerable(Map, R"({"rows":"approach","columns":"year"})"));
    CHECK_FALSE(isAnswerable(Map, R"({"rows":"approach","columns":"year","third":"gone"})"));
    CHECK_FALSE(isAnswerable(Map, R"({"rows":"approach"})"));
    CHECK(isAnswerable(Frequency, R"({"dimension":"Approach"})"));
    CHECK_FALSE(isAnswerable(Frequency, R"({"dimension":"gone"})"));
    CHECK(isAnswerable(Years, "{}"));
    CHECK_FALSE(isAnswerable(Years, R"({"stack":"gone"})"));
    CHECK(isAnswerable(Claims, "{}"));
    CHECK_FALSE(isAnswerable(Claims, R"({"metric":"gone"})"));
    CHECK(isAnswerable(Taxonomy, "{}"));
}
