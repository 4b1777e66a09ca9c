#include "core/sources/file_bytes.h"
#include "core/sources/read.h"
#include "tests/support/files.h"
#include "tests/support/long_run.h"

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace alidade;
using namespace alidade::sources;
using namespace alidade::tests;

// Files that were made to hurt: each gets an answer, in time that grows with its size alone and in memory
// that its size bounds. What would take minutes or much memory is smaller in the daily suite.

namespace {

/// Counts and keeps nothing, so that what memory is used is the reader's.
class Counting final : public Sink
{
public:
    bool take(Entry& /*entry*/) override
    {
        ++entries;
        return true;
    }
    void report(Problem problem) override { errors += problem.severity == Severity::Error ? 1 : 0; }

    int entries = 0;
    int errors = 0;
};

/// The most memory that the process had since it was last asked, in bytes (proc(5): VmHWM, which a 5 in
/// clear_refs resets); 0 where nobody tells, or the sanitizers' own memory would count.
std::size_t peakMemory()
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return 0;
#else
    std::ifstream status("/proc/self/status");
    std::size_t peak = 0;
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmHWM:")) {
            std::istringstream(line.substr(6)) >> peak;
        }
    }
    return std::ofstream("/proc/self/clear_refs") << 5 << std::flush ? peak * 1024 : 0;
#endif
}

/// Reads `bytes` and holds the memory that it takes to a multiple of their size.
Result<ReadSummary> readBounded(std::string_view bytes, const ReadOptions& options = {})
{
    constexpr std::size_t TIMES = 12;
    constexpr std::size_t ANYWAY = std::size_t{512}
        << 20; // the tree of the longest record of XML that is read
    Counting sink;
    peakMemory();
    const auto before = peakMemory();
    auto summary = read(bytes, "refs.bib", options, sink);
    const auto after = peakMemory();
    CHECK(after <= before + TIMES * bytes.size() + ANYWAY);
    if (summary) {
        CHECK(summary->records == static_cast<std::size_t>(sink.entries));
    }
    return summary;
}

/// Whether it is read or refused, an answer comes, and a refusal says why.
void checkAnswered(std::string_view bytes, const ReadOptions& options = {})
{
    const auto summary = readBounded(bytes, options);
    CHECK((summary || !summary.error().detail.english().empty()));
}

std::string repeated(std::string_view part, std::size_t size)
{
    std::string text;
    text.reserve(size + part.size());
    while (text.size() < size) {
        text += part;
    }
    return text;
}

template <class Work>
void eachFormat(Work work)
{
    for (const auto word : store::Words<Format>::WORDS) {
        INFO(word);
        ReadOptions options;
        options.format = store::fromWord<Format>(word);
        work(options);
    }
}

std::size_t bytes(std::size_t daily, std::size_t inLongRun)
{
    return isLongRun() ? inLongRun : daily;
}

constexpr std::size_t KIB = 1024;
constexpr std::size_t MIB = KIB * KIB;

/// What records of the formats begin with.
constexpr std::array HEADS = {
    std::string_view("@article{a, title = {"),
    std::string_view("TY  - JOUR\nTI  - "),
    std::string_view("PMID- 1\nOWN - NLM\nTI  - "),
    std::string_view("<?xml version=\"1.0\"?><xml><records><record><titles><title>"),
    std::string_view("<?xml version=\"1.0\"?><PubmedArticleSet><PubmedArticle><ArticleTitle>"),
    std::string_view("%0 Journal Article\n%A A, B\n%T "),
    std::string_view("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI "),
    std::string_view("<1>\nTitle\n  "),
    std::string_view("RT Journal Article\nSR Electronic\nT1 "),
    std::string_view("Title,Authors,Year\n\""),
    std::string_view("1. Ann Rain. 2020;5:1.\n\nOne.\n\n("),
    std::string_view("[{\"id\":\"a\",\"title\":\""),
};

}

TEST_CASE("a file of no bytes is empty, whatever it is said to be")
{
    eachFormat([](const ReadOptions& options) {
        for (const std::string_view nothing : {"", "\xEF\xBB\xBF", "\n"}) {
            const auto summary = readBounded(nothing, options);
            REQUIRE_FALSE(summary);
            CHECK(summary.error().code == ErrorCode::Invalid);
            CHECK(summary.error().detail.english().find("empty") != std::string::npos);
        }
    });
}

TEST_CASE("a file that is one line, however long, is read")
{
    const auto size = bytes(512 * KIB, 100 * MIB);
    for (const std::string_view part : {"a", "{", "\"", "a,b ", "&lt;", "\\\"{"}) {
        for (const auto head : HEADS) {
            CAPTURE(head, part);
            checkAnswered(std::string(head) + repeated(part, size));
        }
        CAPTURE(part);
        checkAnswered(repeated(part, size));
    }
}

TEST_CASE("whatever a file repeats, every reader comes to its end")
{
    const auto size = bytes(32 * KIB, 4 * MIB);
    for (const std::string_view part : {"{",
                                        "}",
                                        "\"",
                                        "'",
                                        "\\",
                                        "\\{",
                                        "@",
                                        "@a{a,b={",
                                        "@string{a=a#a}",
                                        "a and ",
                                        ",",
                                        ";",
                                        "\t",
                                        "|",
                                        "\"a\",",
                                        "\",\"",
                                        "\n",
                                        "\r",
                                        " ",
                                        "<",
                                        "<a>",
                                        "</a>",
                                        "<record>",
                                        "<!--",
                                        "<![CDATA[",
                                        "&",
                                        "&#1;",
                                        "&amp;",
                                        "[",
                                        "[{",
                                        "{\"title\":\"",
                                        "]}",
                                        "TY  - JOUR\n",
                                        "TY  - ",
                                        "ER  - \n",
                                        "KW  - a;b\n",
                                        "PMID- 1\n",
                                        "%0 \n",
                                        "PT J\n",
                                        "<1>\n",
                                        "<1> ",
                                        "RT ",
                                        "\xC3\xA9",
                                        "\xE9",
                                        "\xED\xA0\x80",
                                        "1-"}) {
        const auto text = "x" + repeated(part, size);
        CAPTURE(part);
        eachFormat([&](const ReadOptions& options) { checkAnswered(text, options); });
        checkAnswered(text);
    }
}

TEST_CASE("what is nested ten thousand times, or a million, is read without recursion")
{
    for (const std::size_t depth : {std::size_t{10'000}, std::size_t{1'000'000}}) {
        const auto opened = std::string(depth, '{');
        const auto closed = std::string(depth, '}');
        const auto behind = std::string(",\n @article{b, title = {Next}}");
        CHECK(readBounded("@article{a, title = {" + opened + "T" + closed + "}}" + behind)->records == 2);
        CHECK(readBounded("@article{a, title = {" + opened + behind));
        CHECK(readBounded("@article{a, author = {" + opened + "T" + closed + "}}" + behind)->records == 2);
        CHECK(readBounded("@article{a, title = {" + repeated("\\emph{", 6 * depth) + closed + "}}" + behind));
        CHECK(readBounded("[{\"title\":\"T\",\"x\":" + std::string(depth, '[') + std::string(depth, ']')
                          + "},{\"title\":\"Next\"}]")
                  ->records
              == 2);
        CHECK(readBounded("[{\"title\":\"T\",\"x\":" + repeated("{\"a\":", 5 * depth)));
    }
}

TEST_CASE("elements that are nested without end are no record and take no tree")
{
    const auto size = bytes(2 * MIB, 1024 * MIB);
    for (const std::string_view head :
         {"<?xml version=\"1.0\"?>\n<PubmedArticleSet><PubmedArticle>", "<xml><records><record>"}) {
        for (const std::string_view tail : {"", "</PubmedArticle></record>"}) {
            CAPTURE(head, tail);
            auto text = std::string(head);
            text.reserve(size + 200);
            while (text.size() < size) {
                text += "<a>";
            }
            text += tail;
            const auto summary = readBounded(text);
            REQUIRE(summary);
            CHECK(summary->records == 0);
            CHECK(summary->rejected == 1);
        }
    }
}

TEST_CASE("an archive is not unpacked, whatever it is called and would become")
{
    // the head of a deflated member of 4 GiB in 4 MiB (APPNOTE.TXT, 4.3.7)
    const std::string zip(
        "PK\x03\x04\x14\0\0\0\x08\0\0\0\0\0\0\0\0\0\0\0\x40\0\xFF\xFF\xFF\xFF\x08\0\0\0refs.bib", 38);
    const std::string gzip("\x1F\x8B\x08\0\0\0\0\0\0\x03", 10);
    for (const auto& head : {zip, gzip}) {
        const auto summary = readBounded(head + std::string(4 * MIB, '\0'));
        REQUIRE_FALSE(summary);
        CHECK(summary.error().detail.english().find("archive") != std::string::npos);
        CHECK(summary.error().where == "refs.bib");
    }
}

TEST_CASE("a file of zeros, or with zeros behind a good head, takes memory for what it says alone")
{
    const TempFolder folder;
    const auto size = bytes(16 * MIB, 2048 * MIB);
    const auto sparse = [&](std::string_view head) {
        writeFile(folder / "refs.bib", head);
        std::filesystem::resize_file(folder / "refs.bib", size);
        auto file = FileBytes::open((folder / "refs.bib").string());
        REQUIRE(file);
        return std::move(*file);
    };
    CHECK_FALSE(readBounded(sparse("").bytes()));
    CHECK_FALSE(readBounded(sparse("@article{a, title = {A}}").bytes()));
    const auto text = repeated("@article{a,\n title = {A}}\n", 8 * KIB);
    const auto summary = readBounded(sparse(text).bytes());
    REQUIRE(summary);
    CHECK(summary->records == text.size() / 26);
    for (const auto head : HEADS) {
        CAPTURE(head);
        checkAnswered(sparse(std::string(head) + std::string(8 * KIB, 'a')).bytes());
    }
    checkAnswered(sparse("\xFF\xFET").bytes()); // UTF-16
}
