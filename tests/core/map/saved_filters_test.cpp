#include "core/map/saved_filters.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

struct Desk {
    tests::TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "desk.alidade", tests::fixedCircumstances()));

    template <class Work>
    auto write(const Work& work)
    {
        std::optional<decltype(work(std::declval<store::Transaction&>()))> made;
        static_cast<void>(review->write("write", [&](store::Transaction& transaction) -> Result<void> {
            made = work(transaction);
            return *made ? Result<void>() : Result<void>(fail(made->error()));
        }));
        return *made;
    }

    auto save(const std::string& name, const std::string& filter)
    {
        return write([&](store::Transaction& t) { return map::saveFilter(t, name, filter); });
    }

    std::string saved() const
    {
        std::string text;
        for (const auto& filter : map::savedFilters(review->database())) {
            text += filter.name + "=" + filter.filter + ";";
        }
        return text;
    }
};

}

TEST_CASE("filters are kept under their names in the order in which they were saved")
{
    Desk desk;
    REQUIRE(desk.save("recent", "year:2021.."));
    REQUIRE(desk.save("  my   share ", "share:1/2"));
    CHECK(desk.saved() == "recent=year:2021..;my share=share:1/2;");
    REQUIRE(desk.save("Recent", "year:2023..")); // the same name
    CHECK(desk.saved() == "Recent=year:2023..;my share=share:1/2;");
}

TEST_CASE("a filter without a name, and what is no filter, is not saved")
{
    Desk desk;
    CHECK_FALSE(desk.save(" ", "year:2021.."));
    CHECK_FALSE(desk.save("none", "  "));
    CHECK_FALSE(desk.save("open", "(year:2021"));
    CHECK(desk.saved().empty());
}

TEST_CASE("a saved filter is taken away, once")
{
    Desk desk;
    const auto id = desk.save("recent", "year:2021..");
    REQUIRE(id);
    const auto remove = [&](store::Transaction& t) { return map::removeSavedFilter(t, *id); };
    REQUIRE(desk.write(remove));
    CHECK(desk.saved().empty());
    CHECK(desk.write(remove).error().code == ErrorCode::NotFound);
}
