#include "core/sources/table_rows.h"

#include <catch2/catch.hpp>

using namespace alidade::sources;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, std::size_t columns = 0, char delimiter = ',')
{
    TableRows reader(text, delimiter, columns);
    Rows rows;
    while (reader.next()) {
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
    return rows;
}

}

TEST_CASE("rows of a table are those of RFC 4180, whichever way its lines end")
{
    const Rows expected = {{"aaa", "b\nb", "c\"c"}, {"zzz", "yyy", ""}};
    CHECK(rowsOf("aaa,\"b\nb\",\"c\"\"c\"\nzzz,yyy,\n") == expected);
    CHECK(rowsOf("aaa,\"b\nb\",\"c\"\"c\"\r\nzzz,yyy,") == expected);
    CHECK(rowsOf("aaa;\"b\nb\";\"c\"\"c\"\r\r\nzzz;yyy;\r", 3, ';') == expected);
}

TEST_CASE("a stray quote inside of a field is a letter")
{
    CHECK(rowsOf("a,\"the \"big\" one\",b\nc,d,e\n", 3)
          == Rows{{"a", "the \"big\" one", "b"}, {"c", "d", "e"}});
    CHECK(rowsOf("a,5\" disks,b\nc,d,e\n", 3) == Rows{{"a", "5\" disks", "b"}, {"c", "d", "e"}});
}

TEST_CASE("a quote that opens no field is a letter in the last line too, where a file may also be cut off")
{
    CHECK(rowsOf("a\tb\n\"Big\" data\tc", 2, '\t') == Rows{{"a", "b"}, {"\"Big\" data", "c"}});
    CHECK(rowsOf("a,b\nc,\"this, that and", 2) == Rows{{"a", "b"}, {"c", "this, that and"}});
}

TEST_CASE("a quote may be escaped by a backslash, as databases of the web write it")
{
    TableRows rows("a,\"the \\\"big\\\" one\",b\nc,\"said \\\"no, \\\"yes\\\"\",e\n", ',', 3);
    REQUIRE(rows.next());
    CHECK(rows.fields()[1] == "the \"big\" one");
    CHECK_FALSE(rows.isRepaired());
    REQUIRE(rows.next());
    CHECK(rows.fields()[1] == "said \"no, \"yes\"");
    CHECK(rowsOf("a,\"C:\\temp\\\",\"M\\\"\"uller\"\n", 3) == Rows{{"a", "C:\\temp\\", "M\\\"uller"}});
}

TEST_CASE("a quote that is never closed costs its own row alone")
{
    TableRows rows("a,b,c\nd,\"e,f\ng,\"h\",i\nj,k,l\n", ',', 3);
    REQUIRE(rows.next());
    CHECK_FALSE(rows.isRepaired());
    REQUIRE(rows.next());
    CHECK(rows.isRepaired());
    CHECK(rows.line() == 2);
    REQUIRE(rows.next());
    CHECK(std::vector<std::string_view>(rows.fields().begin(), rows.fields().end())
          == std::vector<std::string_view>{"g", "h", "i"});
    CHECK(rows.line() == 3);
    REQUIRE(rows.next());
    CHECK(rows.fields()[2] == "l");
    CHECK_FALSE(rows.next());
}

TEST_CASE("a cell of several lines may hold stray quotes, and a row may be short")
{
    CHECK(rowsOf("a,\"one\nthe \"big\" one\",b\nc,d,e\n", 3)
          == Rows{{"a", "one\nthe \"big\" one", "b"}, {"c", "d", "e"}});
    CHECK(rowsOf("a,\"one\ntwo\"\nc,d,e\n", 3) == Rows{{"a", "one\ntwo"}, {"c", "d", "e"}});
}

TEST_CASE("a row knows its line and its bytes")
{
    const std::string_view text = "a,\"b\nb\"\r\n\r\nc,d";
    TableRows rows(text, ',');
    REQUIRE(rows.next());
    CHECK(text.substr(rows.start(), rows.length()) == "a,\"b\nb\"");
    REQUIRE(rows.next());
    CHECK(rows.line() == 4);
    CHECK(text.substr(rows.start(), rows.length()) == "c,d");
}

TEST_CASE("quotes that are opened in every line take linear time")
{
    std::string text;
    for (int i = 0; i < 100000; ++i) {
        text += "\"a,b\n";
    }
    TableRows rows(text, ',', 2);
    std::size_t count = 0;
    while (rows.next()) {
        ++count;
    }
    CHECK(count == 100000);
    text = "\"" + std::string(10'000'000, '\n');
    TableRows empty(text, ',', 2);
    while (empty.next()) { }
}

TEST_CASE("a row has no more fields than any program writes, and the rest of it is one")
{
    const auto rows = rowsOf("a" + std::string(1'000'000, ',') + "b\nc,d\n");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].size() == 20001);
    CHECK(rows[0].back().ends_with(",b"));
}
