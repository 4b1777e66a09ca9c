#include "core/coding/taxonomy_edit.h"
#include "core/map/filter_edit.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;
using State = map::FilterEdit::State;

namespace {

/// A review with the dimension `kernel-architecture` (Kernel architecture): micro-kernel, monolithic with
/// `modular` below.
class Desk
{
public:
    Desk()
    {
        REQUIRE(m_review->write("taxonomy", [](store::Transaction& transaction) -> Result<void> {
            Dimension dimension;
            dimension.label = "Kernel architecture";
            const auto id = coding::addDimension(transaction, dimension);
            Code code;
            code.dimension = *id;
            code.label = "Micro-kernel";
            REQUIRE(coding::addCode(transaction, code));
            code.label = "Monolithic";
            code.parent = *coding::addCode(transaction, code);
            code.label = "Modular";
            REQUIRE(coding::addCode(transaction, code));
            return {};
        }));
        m_index.emplace(m_review->database());
    }

    map::FilterEdit edit(std::string_view filter) const
    {
        auto parsed = map::parseFilter(filter);
        REQUIRE(parsed);
        return {*m_index, std::move(*parsed)};
    }

    template <class Change>
    std::string after(std::string_view filter, Change change) const
    {
        auto edited = edit(filter);
        change(edited);
        return edited.text();
    }

private:
    tests::TempFolder m_folder;
    std::unique_ptr<Review> m_review =
        *Review::create(m_folder / "desk.alidade", tests::fixedCircumstances());
    std::optional<map::Index> m_index;
};

}

TEST_CASE("a click writes a code short, and knows it again however it is written")
{
    const Desk desk;
    const auto click = [&](std::string_view filter, std::string_view value) {
        return desk.after(filter, [&](map::FilterEdit& edit) { edit.toggle("kernel-architecture", value); });
    };
    CHECK(click("", "kernel-architecture/micro-kernel") == "kernel-architecture:micro-kernel");
    CHECK(click("", "kernel-architecture/monolithic/modular") == "kernel-architecture:monolithic/modular");
    CHECK(click("kernel-architecture:micro-kernel", "kernel-architecture/micro-kernel").empty());
    CHECK(click("\"Kernel architecture\":MICRO-KERNEL", "kernel-architecture/micro-kernel").empty());
    CHECK(click("kernel-architecture:modular", "kernel-architecture/monolithic/modular").empty());
    CHECK(click("kernel-architecture:kernel-architecture/micro-kernel", "micro-kernel").empty());
    CHECK(click("rust kernel-architecture:micro-kernel,monolithic", "micro-kernel")
          == "rust kernel-architecture:monolithic");
    CHECK(click("rust", "none") == "rust kernel-architecture:none");
    CHECK(click("-kernel-architecture:micro-kernel", "micro-kernel") == "kernel-architecture:micro-kernel");
}

TEST_CASE("a click on a bubble asks for all of its conditions, and a second one for none of them")
{
    const Desk desk;
    const std::vector<map::FieldValue> bubble = {{"kernel-architecture", "kernel-architecture/micro-kernel"},
                                                 {"year", "2021"}};
    const auto click = [&](std::string_view filter) {
        return desk.after(filter, [&](map::FilterEdit& edit) { edit.toggle(bubble); });
    };
    CHECK(click("") == "kernel-architecture:micro-kernel year:2021");
    CHECK(click("kernel-architecture:micro-kernel year:2021").empty());
    CHECK(click("year:2021 rust") == "year:2021 rust kernel-architecture:micro-kernel");
    CHECK(click("(year:2021 OR rust)") == "(year:2021 OR rust) kernel-architecture:micro-kernel year:2021");
    CHECK(desk.edit("year:2021 \"Kernel architecture\":micro-kernel").asksAll(bubble));
    CHECK_FALSE(desk.edit("year:2021").asksAll(bubble));
    CHECK(desk.edit("year:2021").asksAll({}));
}

TEST_CASE("a value is excluded, and taken back into the choice by the same again")
{
    const Desk desk;
    const auto exclude = [&](std::string_view filter) {
        return desk.after(filter, [](map::FilterEdit& edit) { edit.toggleExcluded("venue", "SOSP '21"); });
    };
    CHECK(exclude("") == "-venue:\"SOSP '21\"");
    CHECK(exclude("-venue:\"sosp '21\"").empty());
    CHECK(exclude("venue:\"SOSP '21\" rust") == "rust -venue:\"SOSP '21\"");
    CHECK(exclude("-venue:OSDI,\"SOSP '21\"") == "-venue:OSDI");
    CHECK(desk.edit("-venue:OSDI").state("venue", "osdi") == State::Excluded);
    CHECK(desk.edit("venue:OSDI").state("venue", "osdi") == State::Asked);
    CHECK(desk.edit("venue:OSD*").state("venue", "osd") == State::Free);
    CHECK(desk.edit("-(venue:OSDI rust)").state("venue", "osdi") == State::Free);
}

TEST_CASE("a further value of a field lets more papers in")
{
    const Desk desk;
    const auto further = [&](std::string_view filter) {
        return desk.after(filter, [](map::FilterEdit& edit) {
            edit.toggleAlternative("kernel-architecture", "kernel-architecture/monolithic");
        });
    };
    CHECK(further("") == "kernel-architecture:monolithic");
    CHECK(further("\"Kernel architecture\":micro-kernel rust")
          == "\"Kernel architecture\":micro-kernel,monolithic rust");
    CHECK(further("kernel-architecture:micro-kernel,monolithic") == "kernel-architecture:micro-kernel");
    CHECK(further("year:2021") == "year:2021 kernel-architecture:monolithic");
    CHECK(further("-kernel-architecture:monolithic") == "kernel-architecture:monolithic");
}

TEST_CASE("a range of years takes the place of all that was asked of years")
{
    const Desk desk;
    const auto range = [&](std::string_view filter, std::optional<map::Span> span) {
        return desk.after(filter, [&](map::FilterEdit& edit) { edit.setSpan("year", span); });
    };
    CHECK(range("", map::Span{2020, 2022}) == "year:2020..2022");
    CHECK(range("year:2019 rust year:2020,2021", map::Span{2022, 2022}) == "rust year:2022");
    CHECK(range("-year:2019 year:2020..2024", std::nullopt) == "-year:2019");
    CHECK(desk.edit("rust year:2020..2024").span("year") == map::Span{2020, 2024});
    CHECK(desk.edit("Year:2020").span("year") == map::Span{2020, 2020});
    CHECK_FALSE(desk.edit("year:2020 year:2021").span("year"));
    CHECK_FALSE(desk.edit("year:>2020").span("year"));
    CHECK_FALSE(desk.edit("year:none").span("year"));
    CHECK_FALSE(desk.edit("venue:2020").span("year"));
}
