#include "core/base/csv.h"

#include <catch2/catch.hpp>

using namespace alidade;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, char delimiter = ',')
{
    CsvReader reader(text, "test.csv", delimiter);
    Rows rows;
    while (true) {
        const auto more = reader.next();
        REQUIRE(more);
        if (!*more) {
            return rows;
        }
        rows.emplace_back(reader.fields().begin(), reader.fields().end());
    }
}

/// The first error, as it stands on standard error.
std::string errorOf(std::string_view text)
{
    CsvReader reader(text, "test.csv");
    while (true) {
        const auto more = reader.next();
        if (!more) {
            CHECK(more.error().code == ErrorCode::Invalid);
            CHECK_FALSE(*reader.next());
            return message(more.error());
        }
        REQUIRE(*more);
    }
}

}

TEST_CASE("a CSV text is rows of fields, whichever way its lines end")
{
    const Rows expected = {{"aaa", "bbb", "ccc"},
                           {"zzz", "yyy", "xxx"}}; // the example of RFC 4180, section 2
    CHECK(rowsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n") == expected);
    CHECK(rowsOf("aaa,bbb,ccc\r\nzzz,yyy,xxx") == expected);
    CHECK(rowsOf("aaa,bbb,ccc\nzzz,yyy,xxx\n") == expected);
    CHECK(rowsOf("aaa,bbb,ccc\rzzz,yyy,xxx\r") == expected);
}

TEST_CASE("a quoted CSV field may hold delimiters, line ends and doubled quotes")
{
    CHECK(rowsOf("\"aaa\",\"b\r\nbb\",\"ccc\"\r\nzzz,yyy,xxx")
          == Rows{{"aaa", "b\r\nbb", "ccc"}, {"zzz", "yyy", "xxx"}});
    CHECK(rowsOf("\"aaa\",\"b\"\"bb\",\"ccc\"") == Rows{{"aaa", "b\"bb", "ccc"}});
    CHECK(rowsOf("\"a,b\",\"\",\"\"\"\"\n") == Rows{{"a,b", "", "\""}});
    CHECK(rowsOf("\"\"\"first\"\" and \"\"last\"\"\",\"\"\"\"\"\"")
          == Rows{{"\"first\" and \"last\"", "\"\""}});
}

TEST_CASE("a CSV row keeps its empty fields and its blanks")
{
    CHECK(rowsOf(",\n") == Rows{{"", ""}});
    CHECK(rowsOf("a,,b,") == Rows{{"a", "", "b", ""}});
    CHECK(rowsOf(" a , b") == Rows{{" a ", " b"}});
    CHECK(rowsOf("a\nb,c") == Rows{{"a"}, {"b", "c"}});
}

TEST_CASE("a CSV text without rows has none, and empty lines are no rows")
{
    CHECK(rowsOf("").empty());
    CHECK(rowsOf("\xEF\xBB\xBF").empty());
    CHECK(rowsOf("\r\n\n\r").empty());
    CHECK(rowsOf("\na\n\n\nb\n\n") == Rows{{"a"}, {"b"}});
    CHECK(rowsOf("\"\"\n") == Rows{{""}});
}

TEST_CASE("a byte order mark before a CSV text is passed over, also before a quote")
{
    CHECK(rowsOf("\xEF\xBB\xBFpaper,code") == Rows{{"paper", "code"}});
    CHECK(rowsOf("\xEF\xBB\xBF\"paper\",code") == Rows{{"paper", "code"}});
}

TEST_CASE("the CSV delimiter may be another one, and the comma is then text")
{
    CHECK(rowsOf("1,5;\"a;b\";c", ';') == Rows{{"1,5", "a;b", "c"}});
    CHECK(rowsOf("a\tb,c\t", '\t') == Rows{{"a", "b,c", ""}});
}

TEST_CASE("a CSV row knows the line on which it begins")
{
    CsvReader reader("a\r\n\r\n\"b\nb\r\nb\rb\",x\nc\n\"d\"", "test.csv");
    for (const std::size_t line : {1U, 3U, 7U, 8U}) {
        REQUIRE(*reader.next());
        CHECK(reader.line() == line);
        CHECK(reader.where() == "test.csv:" + std::to_string(line));
    }
    CHECK_FALSE(*reader.next());
}

TEST_CASE("a CSV quote that is never closed is an error at the line where it opens")
{
    CHECK(errorOf("a,b\nc,\"d\ne,f\n") == "test.csv:2: The quote that opens a field here is never closed.");
    CHECK(errorOf("\"") == "test.csv:1: The quote that opens a field here is never closed.");
    CHECK(errorOf("\"a\"\"") == "test.csv:1: The quote that opens a field here is never closed.");
}

TEST_CASE("text behind the closing quote of a CSV field is an error at the line of that quote")
{
    CHECK(errorOf("a\n\"b\nb\" c,d") == "test.csv:3: Text follows the quote that closes a field.");
}

TEST_CASE("a quote inside of a bare CSV field is an error that says how to write it")
{
    CHECK_THAT(errorOf("a,b\nc,5\" disk\n"),
               Catch::StartsWith("test.csv:2: A quote stands inside of a field"));
    CHECK_THAT(errorOf("a, \"b,c\"\n"), Catch::StartsWith("test.csv:1: A quote stands inside of a field"));
}

TEST_CASE("CSV fields are parts of the text unless a quote had to be undoubled")
{
    const std::string_view text = "plain,\"quoted\",\"un\"\"doubled\"";
    CsvReader reader(text, "test.csv");
    REQUIRE(*reader.next());
    const auto isPart = [&](std::string_view field) {
        return field.data() >= text.data() && field.data() + field.size() <= text.data() + text.size();
    };
    CHECK(isPart(reader.fields()[0]));
    CHECK(isPart(reader.fields()[1]));
    CHECK_FALSE(isPart(reader.fields()[2]));
}
