#include "tests/core/coding/desk.h"
#include "tests/core/map/found_labels.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

struct Shelf : tests::Desk {
    Shelf()
    {
        add("a", "基于机器学习的操作系统内核研究", "");
        add("b", "Rust & Go", "");
        add("c", "Kernels 🙂", "");
        add("d", "운영체제는 무엇인가", "Systems & Software");
    }

    void add(const std::string& label, const std::string& title, const std::string& venue)
    {
        Paper row;
        row.label = label;
        row.title = title;
        row.venue = venue;
        const auto id = put(row);
        put(PaperText{id, "An abstract of " + label + " (カーネルの研究)", {}});
    }

    std::string found(const std::string& filter) const { return tests::foundLabels(database(), filter); }
};

}

TEST_CASE("words of Chinese, Japanese and Korean are found inside what is written in one")
{
    const Shelf shelf;
    CHECK(shelf.found("机器学习") == "a");
    CHECK(shelf.found("title:机器学习") == "a");
    CHECK(shelf.found("title:操作*") == "a");
    CHECK(shelf.found("author:机器学习").empty());
    CHECK(shelf.found("운영체제") == "d");
    CHECK(shelf.found("abstract:カーネル") == "abcd");
    CHECK(shelf.found("-机器学习") == "bcd");
    CHECK(shelf.found("学机").empty());
}

TEST_CASE("signs that a field or quotes ask for are looked for themselves")
{
    const Shelf shelf;
    CHECK(shelf.found("venue:\"&\"") == "d");
    CHECK(shelf.found("venue:&") == "d");
    CHECK(shelf.found("title:&") == "b");
    CHECK(shelf.found("author:\"+\"").empty());
    CHECK(shelf.found("title:\"***\"").empty());
    CHECK(shelf.found("\"&\"") == "b");
    CHECK(shelf.found("🙂") == "c");
    CHECK(shelf.found("🙁").empty());
}

TEST_CASE("an empty search and bare punctuation in it mean all papers, as somebody is typing")
{
    const Shelf shelf;
    CHECK(shelf.found("") == "abcd");
    for (const char* typed : {"&", "+", "–", "„", "rust & go OR -rust"}) {
        INFO(typed);
        CHECK(shelf.found(typed) == "abcd");
    }
    CHECK(shelf.found("Rust & Go") == "b");
}

TEST_CASE("quotes around signs are written, for without them the signs mean nothing")
{
    CHECK(map::toText(map::parseFilter("\"&\"").value()) == "\"&\"");
    CHECK(map::toText(map::parseFilter("\"rust\" &").value()) == "rust &");
}
