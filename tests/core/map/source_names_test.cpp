#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

/// Two sources of one name, and a third whose name is the short name of the first. Each found one paper.
struct Sources : tests::Desk {
    Sources()
    {
        add("a", "ieee", "IEEE Xplore");
        add("b", "ieee-2", "IEEE Xplore");
        add("c", "society", "IEEE");
    }

    void add(const std::string& label, const std::string& slug, const std::string& name)
    {
        Source source;
        source.slug = slug;
        source.name = name;
        Search search;
        search.source = put(source);
        Record record;
        record.search = put(search);
        record.paper = paper(label);
        record.number = 1;
        put(record);
    }

    std::string found(const std::string& filter) const { return tests::foundLabels(database(), filter); }
};

}

TEST_CASE("a source is meant by its short name, and by its name only where no short name is the same")
{
    const Sources review;
    CHECK(review.found("source:ieee") == "a");
    CHECK(review.found("source:IEEE") == "a");
    CHECK(review.found("source:\"IEEE Xplore\"") == "ab");
    CHECK(review.found("source:ieee*") == "ab");
}
