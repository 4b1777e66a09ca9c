#include "tests/core/map/filter_trees.h"

#include <catch2/catch.hpp>

using namespace alidade::tests::filters;
using alidade::Error;
using alidade::ErrorCode;

namespace {

const alidade::Sentence DIMENSION(std::string("dimension"));
const alidade::Sentence CODE(std::string("code"));

/// The error as people read it, the code checked on the way.
Error refused(std::string_view input)
{
    const auto filter = parseFilter(input);
    INFO(input);
    REQUIRE_FALSE(filter);
    CHECK(filter.error().code == ErrorCode::Invalid);
    return filter.error();
}

std::string where(std::string_view input)
{
    return refused(input).where;
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string result;
    for (std::size_t i = 0; i < times; ++i) {
        result += part;
    }
    return result;
}

}

TEST_CASE("an empty filter matches everything")
{
    CHECK(Filter{} == all({}));
    CHECK(parsed("") == EVERYTHING);
    CHECK(parsed(" \t\r\n ") == EVERYTHING);
    CHECK(parsed("\u00a0\u3000") == EVERYTHING);
    CHECK(parsed("()") == EVERYTHING);
    CHECK(parsed("( ( ) )") == EVERYTHING);
    CHECK(toText(EVERYTHING).empty());
}

TEST_CASE("the examples of the command line's contract are read as it says")
{
    CHECK(parsed("kernel-architecture:micro-kernel") == field("kernel-architecture", "micro-kernel"));
    CHECK(parsed("challenge:binary-size/monomorphization")
          == field("challenge", "binary-size/monomorphization"));
    CHECK(parsed("year:2020") == field("year", "2020"));
    CHECK(parsed("year:2020..2024") == field("year", {range("2020", "2024")}));
    CHECK(parsed("year:>=2021") == field("year", {range("2021", std::nullopt)}));
    CHECK(parsed("verdict:included") == field("verdict", "included"));
    CHECK(parsed("label:[14]") == field("label", "[14]"));
    CHECK(parsed("has:pdf") == field("has", "pdf"));
    CHECK(parsed("without:approach") == field("without", "approach"));
    CHECK(parsed("author:\"Van Why\"") == field("author", "Van Why"));
    CHECK(parsed("kernel-architecture:micro-kernel year:2020..2024 -challenge:panics \"unwinding\"")
          == all({field("kernel-architecture", "micro-kernel"),
                  field("year", {range("2020", "2024")}),
                  no(field("challenge", "panics")),
                  text("unwinding")}));
}

TEST_CASE("a blank and AND both join and the stars mark prefixes")
{
    const auto both = all({text("rust"), text("kernel")});
    CHECK(parsed("rust kernel") == both);
    CHECK(parsed("rust AND kernel") == both);
    CHECK(parsed("  rust\n\u2003kernel ") == both);
    CHECK(parsed("kern*") == beginning("kern"));
    CHECK(parsed("\"unwinding of stacks\"") == text("unwinding of stacks"));
    CHECK(parsed("\"unwinding of st\"*") == beginning("unwinding of st"));
    CHECK(parsed("author:Kla* venue:\"ACM Tr\"*")
          == all({field("author", {{Term{"Kla", true}, {}}}), field("venue", {{Term{"ACM Tr", true}, {}}})}));
}

TEST_CASE("OR and the bar mean the same and bind less than AND and NOT binds most")
{
    CHECK(parsed("a OR b") == any({text("a"), text("b")}));
    CHECK(parsed("a | b") == any({text("a"), text("b")}));
    CHECK(parsed("a|b") == any({text("a"), text("b")}));
    CHECK(parsed("a b OR c AND d") == any({all({text("a"), text("b")}), all({text("c"), text("d")})}));
    CHECK(parsed("a (b OR c) d") == all({text("a"), any({text("b"), text("c")}), text("d")}));
    CHECK(parsed("a(b|c)d") == all({text("a"), any({text("b"), text("c")}), text("d")}));
    CHECK(parsed("NOT a b") == all({no(text("a")), text("b")}));
    CHECK(parsed("-a OR b") == any({no(text("a")), text("b")}));
    CHECK(parsed("a NOT b OR c") == any({all({text("a"), no(text("b"))}), text("c")}));
}

TEST_CASE("a minus or NOT negates a word and a phrase and a field and a group")
{
    CHECK(parsed("-panic") == no(text("panic")));
    CHECK(parsed("-\"stack unwinding\"") == no(text("stack unwinding")));
    CHECK(parsed("-challenge:panics") == no(field("challenge", "panics")));
    CHECK(parsed("NOT challenge:panics") == no(field("challenge", "panics")));
    CHECK(parsed("-(a OR b)") == no(any({text("a"), text("b")})));
    CHECK(parsed("NOT(a b)") == no(all({text("a"), text("b")})));
    CHECK(parsed("--a") == no(no(text("a"))));
    CHECK(parsed("NOT -a") == no(no(text("a"))));
    CHECK(parsed("-()") == no(EVERYTHING));
}

TEST_CASE("groups that change nothing leave no trace in the tree")
{
    CHECK(parsed("((a))") == text("a"));
    CHECK(parsed("(a b) (c)") == all({text("a"), text("b"), text("c")}));
    CHECK(parsed("a OR (b OR c)") == any({text("a"), text("b"), text("c")}));
    CHECK(parsed("a () b") == all({text("a"), text("b")}));
    CHECK(parsed("a OR ()") == any({text("a"), EVERYTHING}));
}

TEST_CASE("operators are words when they are in lower case or in quotes or in a field")
{
    CHECK(parsed("and or not") == all({text("and"), text("or"), text("not")}));
    CHECK(parsed("\"OR\"") == text("OR"));
    CHECK(parsed("ORACLE NOTE") == all({text("ORACLE"), text("NOTE")}));
    CHECK(parsed("OR:NOT") == field("OR", "NOT"));
}

TEST_CASE("hyphens and brackets and commas and dots inside a word are ordinary")
{
    for (const auto* word : {"micro-kernel",
                             "a-",
                             "[14]",
                             "foo,bar",
                             "2020..2024",
                             "don't",
                             "10:30",
                             "C++",
                             "§3",
                             "größe",
                             "內核",
                             "a\\b",
                             ":x",
                             "<3",
                             "=",
                             "&"}) {
        INFO(word);
        CHECK(parsed(word) == text(word));
        CHECK(toText(text(word)) == word);
    }
}

TEST_CASE("a word with a colon is a field unless it looks like an address or a path of a language")
{
    CHECK(parsed("http://example.org/a") == text("http://example.org/a"));
    CHECK(parsed("core::fmt::Write") == text("core::fmt::Write"));
    CHECK(parsed("url:http://example.org/a") == field("url", "http://example.org/a"));
    CHECK(parsed("doi:10.1145/3674805.3690756") == field("doi", "10.1145/3674805.3690756"));
    CHECK(parsed("größe:klein") == field("größe", "klein"));
    CHECK(parsed("3d:x") == text("3d:x"));
    CHECK(parsed("\"3d\":x") == field("3d", "x"));
    CHECK(parsed("\"Kernel architecture\":\"Micro kernel\"") == field("Kernel architecture", "Micro kernel"));
    CHECK(parsed("\"a: b\"") == text("a: b"));
    CHECK(parsed("\"a\"::b") == field("a", ":b"));
}

TEST_CASE("a comma separates the values of a field except in quotes")
{
    CHECK(parsed("year:2020,2021") == field("year", {one("2020"), one("2021")}));
    CHECK(parsed("label:[14],[5]") == field("label", {one("[14]"), one("[5]")}));
    CHECK(parsed("venue:\"Computers, Security\",OSDI")
          == field("venue", {one("Computers, Security"), one("OSDI")}));
    CHECK(parsed("year:2020,2022..2023,>2024")
          == field("year",
                   {one("2020"), range("2022", "2023"), {Range{"2024", std::nullopt, true, false}, {}}}));
    CHECK(parsed("author:Kla*,Nic") == field("author", {{Term{"Kla", true}, {}}, one("Nic")}));
}

TEST_CASE("ranges may be open at either side and may leave out their bounds")
{
    const auto of =
        [](std::optional<std::string> low, std::optional<std::string> high, bool lowOpen, bool highOpen) {
            return field("year", {{Range{std::move(low), std::move(high), lowOpen, highOpen}, {}}});
        };
    CHECK(parsed("year:2020..") == of("2020", {}, false, false));
    CHECK(parsed("year:..2024") == of({}, "2024", false, false));
    CHECK(parsed("year:>=2020") == of("2020", {}, false, false));
    CHECK(parsed("year:>2020") == of("2020", {}, true, false));
    CHECK(parsed("year:<=2024") == of({}, "2024", false, false));
    CHECK(parsed("year:<2024") == of({}, "2024", false, true));
    CHECK(parsed("year:>2020..<2024") == of("2020", "2024", true, true));
    CHECK(parsed("year:>=2020..<=2024") == of("2020", "2024", false, false));
    CHECK(parsed("year:..<2024") == of({}, "2024", false, true));
    CHECK(parsed("year:2020..2020") == of("2020", "2020", false, false));
    CHECK(parsed("year:=2020") == field("year", "2020"));
    CHECK(parsed("year:==2020") == field("year", "2020"));
    CHECK(parsed("added:2024-02-01T10:00..2024-03")
          == field("added", {range("2024-02-01T10:00", "2024-03")}));
    CHECK(parsed("overhead:-1.5..+2.5") == field("overhead", {range("-1.5", "+2.5")}));
    CHECK(parsed("overhead:.5...75") == field("overhead", {range(".5", ".75")}));
    CHECK(parsed("x:\"a b\"..\"c d\"") == field("x", {range("a b", "c d")}));
    CHECK(parsed("x:\"2020..2024\"") == field("x", "2020..2024"));
    CHECK(parsed("x:\">=2020\"") == field("x", ">=2020"));
}

TEST_CASE("a range of two numbers that is upside down is refused and other bounds are left alone")
{
    CHECK(refused("rust year:2024..2020").detail.english()
          == "This range ends before it begins; exchange its two bounds.");
    CHECK(where("rust year:2024..2020") == "filter:11");
    CHECK(where("x:1..-1") == "filter:3");
    CHECK(where("x:\"9\"..\"8\"") == "filter:3");
    CHECK(where("x:5.5..2") == "filter:3");
    CHECK(where("x:>0.75..<.5") == "filter:3");
    CHECK(where("x:1e3..999") == "filter:3");
    CHECK(parsed("x:-1.5..-1.25") == field("x", {range("-1.5", "-1.25")}));
    CHECK(parsed("x:9..10") == field("x", {range("9", "10")})); // as numbers, not as texts
    CHECK(parsed("x:2024-02..2024-01") == field("x", {range("2024-02", "2024-01")}));
    CHECK(parsed("x:2024-02..2023-12") == field("x", {range("2024-02", "2023-12")}));
    CHECK(parsed("x:b..a") == field("x", {range("b", "a")}));
}

TEST_CASE("inside quotes a backslash protects a quote and a backslash and is itself otherwise")
{
    CHECK(parsed(R"("say \"no\"")") == text(R"(say "no")"));
    CHECK(parsed(R"("a\\")") == text(R"(a\)"));
    CHECK(parsed(R"("a\b")") == text(R"(a\b)"));
    CHECK(parsed(R"(note:"\"")") == field("note", "\""));
    CHECK(where(R"("a\")") == "filter:1");
}

TEST_CASE("what is missing or too much is named with its column")
{
    struct Case {
        const char* input;
        const char* where;
        const char* detail; ///< how it begins
    };
    const auto input = GENERATE(values<Case>({
        {"rust \"kernel", "filter:6", "This quote is not closed; put a second one where the text ends."},
        {"author:\"Van", "filter:8", "This quote is not closed"},
        {"x \"\"", "filter:3", "There is nothing between these quotes"},
        {"x:\" \"", "filter:3", "There is nothing between these quotes"},
        {"a (b", "filter:3", "This parenthesis is not closed; add a ) where the group ends."},
        {"((a)", "filter:1", "This parenthesis is not closed"},
        {"a) b", "filter:2", "This parenthesis closes none that is open"},
        {")", "filter:1", "This parenthesis closes none that is open"},
        {"OR a", "filter:1", "There is nothing before this OR"},
        {"(| a)", "filter:2", "There is nothing before this OR"},
        {"AND", "filter:1", "There is nothing before this AND"},
        {"a OR", "filter:3", "There is nothing behind this OR"},
        {"(a OR)", "filter:4", "There is nothing behind this OR"},
        {"a OR OR b", "filter:3", "There is nothing behind this OR"},
        {"a AND OR b", "filter:3", "There is nothing behind this AND"},
        {"a -", "filter:3", "There is nothing behind this minus or NOT"},
        {"(-)", "filter:2", "There is nothing behind this minus or NOT"},
        {"NOT", "filter:1", "There is nothing behind this minus or NOT"},
        {"NOT OR a", "filter:1", "There is nothing behind this minus or NOT"},
        {"Rust - a survey", "filter:6", "A minus stands directly before what it excludes"},
        {"a year:", "filter:3", "The field 'year' has no value"},
        {"year: 2020", "filter:1", "The field 'year' has no value"},
        {"year:(2020 OR 2021)", "filter:1", "The field 'year' has no value"},
        {"year:,2020", "filter:1", "The field 'year' has no value"},
        {"\"Kernel architecture\":", "filter:1", "The field 'Kernel architecture' has no value"},
        {"year:2020,", "filter:10", "There is no value behind this comma"},
        {"year:2020, 2021", "filter:10", "There is no value behind this comma"},
        {"year:2020,,2021", "filter:10", "There is no value behind this comma"},
        {"year:..", "filter:6", "A bound is missing here"},
        {"year:>=", "filter:6", "A bound is missing here"},
        {"year:=", "filter:6", "A bound is missing here"},
        {"year:2020..<", "filter:12", "A bound is missing here"},
        {"year:>..2020", "filter:6", "A bound is missing here"},
        {"year:2020..202*", "filter:6", "A bound of a range is a whole value"},
        {"year:>\"a\"*", "filter:6", "A bound of a range is a whole value"},
        {"a *", "filter:3", "A star stands for the rest of a word"},
        {"*nix", "filter:1", "A star stands for the rest of a word"},
        {"organi*ation", "filter:1", "A star stands for the rest of a word"},
        {"a**", "filter:1", "A star stands for the rest of a word"},
        {"has:*", "filter:5", "A star stands for the rest of a word"},
        {"foo\"bar\"", "filter:4", "Two parts touch here"},
        {"\"foo\"bar", "filter:6", "Two parts touch here"},
        {"author:Van\"Why\"", "filter:11", "Two parts touch here"},
        {"\"foo\"*:bar", "filter:7", "Two parts touch here"},
        {"x:=2020..2024", "filter:8", "Two parts touch here"},
        {"x:a..b..c", "filter:7", "Two parts touch here"},
    }));
    INFO(input.input);
    CHECK(where(input.input) == input.where);
    CHECK_THAT(refused(input.input).detail.english(), Catch::StartsWith(input.detail));
    CHECK(refused(input.input).detail.english().back() == '.');
}

TEST_CASE("columns count characters and not bytes")
{
    CHECK(where("größe \"x") == "filter:7");
    CHECK(where("內核 𝄞 OR") == "filter:6");
    CHECK(where("e\u0301 )") == "filter:4"); // two code points that look like one
}

TEST_CASE("every leaf and every value knows where it stands")
{
    const auto filter = parsed("größe -(\"é\" OR jahr:ä,2020)");
    const auto& parts = std::get<And>(filter.node).children;
    const auto& first = std::get<Text>(parts.at(0).node);
    CHECK(first.position.offset == 0);
    CHECK(first.position.column == 1);
    const auto& either = std::get<Or>(std::get<Not>(parts.at(1).node).child.at(0).node).children;
    const auto& phrase = std::get<Text>(either.at(0).node);
    CHECK(phrase.position.offset == 10); // ö and ß take two bytes each
    CHECK(phrase.position.column == 9);
    const auto& years = std::get<Field>(either.at(1).node);
    CHECK(years.position.offset == 18);
    CHECK(years.position.column == 16);
    CHECK(years.values.at(0).position.column == 21);
    CHECK(years.values.at(1).position.offset == 26);
    CHECK(years.values.at(1).position.column == 23);
}

TEST_CASE("what is not UTF-8 or holds a NUL is refused where it stands")
{
    CHECK(where("ab \xff") == "filter:4");
    CHECK(where("ä\xc3") == "filter:2");
    CHECK(where("a\xc0\x80") == "filter:2");        // an overlong NUL
    CHECK(where("\"\xed\xa0\x80\"") == "filter:2"); // a surrogate
    CHECK(where("\xf4\x90\x80\x80") == "filter:1"); // beyond U+10FFFF
    CHECK(where(std::string_view("\"a\0b\"", 5)) == "filter:3");
    CHECK(parsed("\ufffd") == text("\ufffd"));
}

TEST_CASE("a filter of 100 000 bytes is read and a longer one refused")
{
    CHECK(parsed(repeated("a", 100'000)) == text(repeated("a", 100'000)));
    CHECK(refused(repeated("a", 100'001)).detail.english()
          == "The filter is longer than 100000 bytes; shorten it.");
    CHECK(where(repeated("a", 100'001)) == "filter");
    CHECK(std::get<And>(parsed(repeated("a ", 50'000)).node).children.size() == 50'000);
    CHECK(std::get<Or>(parsed(std::string("a") + repeated("|a", 49'999)).node).children.size() == 50'000);
}

TEST_CASE("nesting is refused beyond 200 and never runs over the stack")
{
    CHECK(parsed(repeated("(", 200) + "a" + repeated(")", 200)) == text("a"));
    CHECK(where(repeated("(", 201) + "a" + repeated(")", 201)) == "filter:201");
    CHECK_THAT(refused(repeated("(", 201)).detail.english(),
               Catch::StartsWith("Parentheses and negations are nested more than 200 deep"));
    CHECK(parseFilter(repeated("-", 200) + "a"));
    CHECK(where(repeated("-", 201) + "a") == "filter:201");
    CHECK(where(repeated("(", 100'000)) == "filter:201");
    CHECK(where(repeated("-", 100'000)) == "filter:201");
    CHECK(where(repeated("NOT ", 25'000)) == "filter:801");
    CHECK(where(repeated("-(", 50'000)) == "filter:201");
    CHECK(where(repeated("(a OR b ", 12'500)) == "filter:1601");
    CHECK(parseFilter(repeated("(a) ", 25'000))); // one after the other is not deep
}

TEST_CASE("a filter is written in its shortest usual form")
{
    struct Case {
        const char* input;
        const char* canonical;
    };
    const auto input = GENERATE(values<Case>({
        {"  rust   AND kernel ", "rust kernel"},
        {"\"rust\"", "rust"},
        {"\"stack unwinding\"*", "\"stack unwinding\"*"},
        {"NOT ( a AND b )", "-(a b)"},
        {"(a b) | ((c))", "a b OR c"},
        {"(a|b) c", "(a OR b) c"},
        {"year:\"2020\",\"a b\"", "year:2020,\"a b\""},
        {"year:2020.. x:..5", "year:>=2020 x:<=5"},
        {"year:>2020 x:<5", "year:>2020 x:<5"},
        {"year:>=2020..<=2024", "year:2020..2024"},
        {"year:>2020..<2024", "year:>2020..<2024"},
        {"x:\"a.\"..b", "x:\"a.\"..b"},
        {"x:\"a..b\"", "x:\"a..b\""},
        {"x:\"a,b\" \"a,b\"", "x:\"a,b\" a,b"},
        {"\"year\":2020", "year:2020"},
        {"\"a:b\":c", "\"a:b\":c"},
        {"\"a:b\" \"a::b\"", "\"a:b\" a::b"},
        {"\"OR\" \"-a\" \"a*\" \"a(\"", "\"OR\" \"-a\" \"a*\" \"a(\""},
        {"x:\"//y\" x:\"=y\" x:\"a\"*", "x:\"//y\" x:\"=y\" x:a*"},
        {R"("\"\\")", R"("\"\\")"},
        {"a OR ()", "a OR ()"},
        {"-()", "-()"},
    }));
    CHECK(toText(parsed(input.input)) == input.canonical);
    CHECK(toText(parsed(input.canonical)) == input.canonical);
}

TEST_CASE("trees are equal when they say the same wherever it stood")
{
    CHECK(parsed("a b") == parsed("  ( a )  b"));
    CHECK(parsed("x:1,2") == parsed("x:\"1\",2"));
    CHECK(parsed("a") != parsed("a*"));
    CHECK(parsed("a") != parsed("b"));
    CHECK(parsed("x:a") != parsed("y:a"));
    CHECK(parsed("x:a") != parsed("x:a*"));
    CHECK(parsed("x:1,2") != parsed("x:2,1"));
    CHECK(parsed("x:>1") != parsed("x:>=1"));
    CHECK(parsed("a b") != parsed("a OR b"));
    CHECK(parsed("a") != parsed("-a"));
}

TEST_CASE("parts are put together into the form that the reader gives")
{
    CHECK(allOf({}) == EVERYTHING);
    CHECK(anyOf({}) == no(EVERYTHING));
    CHECK(allOf({text("a")}) == text("a"));
    CHECK(anyOf({text("a")}) == text("a"));
    CHECK(allOf({parsed("a b"), parsed("c OR d"), EVERYTHING}) == parsed("a b (c OR d)"));
    CHECK(anyOf({parsed("a b"), parsed("c OR d")}) == parsed("a b OR c OR d"));
}

TEST_CASE("a condition is written in quotes where its name or value has blanks or signs")
{
    CHECK(toText(condition("year", "2020")) == "year:2020");
    CHECK(toText(condition("author", "Van Why")) == "author:\"Van Why\"");
    CHECK(toText(condition("Kernel architecture", "a..b")) == "\"Kernel architecture\":\"a..b\"");
}

TEST_CASE("an unknown name is reported with the nearest known one")
{
    const std::vector<std::string_view> known = {"approach", "challenge", "kernel-architecture"};
    const auto error = unknownName(DIMENSION, "kernel-architectur", known, {7, 6});
    CHECK(error.code == ErrorCode::NotFound);
    CHECK(message(error)
          == "filter:6: There is no dimension 'kernel-architectur'; did you mean 'kernel-architecture'?");
}

TEST_CASE("an unknown name that nothing resembles is reported with the first known ones")
{
    const std::vector<std::string_view> three = {"approach", "challenge", "kernel-architecture"};
    CHECK(unknownName(DIMENSION, "xyz", three, {}).detail.english()
          == "There is no dimension 'xyz'; known are 'approach', 'challenge', 'kernel-architecture'.");
    const std::vector<std::string_view> ten = {"aa", "bb", "cc", "dd", "ee", "ff", "gg", "hh", "ii", "jj"};
    CHECK(unknownName(CODE, "xyz", ten, {}).detail.english()
          == "There is no code 'xyz'; known are 'aa', 'bb', 'cc', 'dd', 'ee', 'ff', 'gg', 'hh' and 2 more.");
    CHECK(unknownName(CODE, "xyz", {}, {}).detail.english()
          == "There is no code 'xyz', and there is no other.");
}

TEST_CASE("an unknown name of any length and content makes one short line")
{
    const std::vector<std::string_view> known = {"approach"};
    CHECK(unknownName(CODE, repeated("ä", 50'000), known, {}).detail.english()
          == std::string("There is no code '") + repeated("ä", 60) + "…'; known are 'approach'.");
    CHECK(unknownName(CODE, "a\n b", known, {}).detail.english()
          == "There is no code 'a b'; known are 'approach'.");
}

TEST_CASE("a name of more than 200 bytes is not compared with others")
{
    const auto other = repeated("a", 202);
    const std::vector<std::string_view> known = {other};
    CHECK_THAT(unknownName(CODE, repeated("a", 200), known, {}).detail.english(),
               Catch::Contains("did you mean"));
    CHECK_THAT(unknownName(CODE, repeated("a", 201), known, {}).detail.english(),
               Catch::Contains("known are"));
}
