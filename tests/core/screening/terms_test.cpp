#include "core/screening/terms.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace alidade::screening;

namespace {

/// What is found, each with + for inclusion or - for exclusion before it.
std::vector<std::string> found(const Terms& terms, std::string_view text)
{
    std::vector<std::string> list;
    for (const auto& place : terms.find(text)) {
        list.push_back((place.kind == TermKind::Include ? "+" : "-")
                       + std::string(text.substr(place.start, place.length)));
    }
    return list;
}

using List = std::vector<std::string>;

}

TEST_CASE("terms are found as whole words, whatever their case and accents")
{
    const Terms terms("kernel\nnaive", "survey");
    CHECK(found(terms, "A Kernel, kernels and a SURVEY of naïve KERNEL.")
          == List{"+Kernel", "-SURVEY", "+naïve", "+KERNEL"});
    CHECK(found(terms, "").empty());
    CHECK(found(Terms(), "kernel").empty());
    CHECK(Terms("\n * \n", "").isEmpty());
}

TEST_CASE("a star stands for any letters at either end of a word")
{
    CHECK(found(Terms("kernel*", ""), "kernels of microkernels") == List{"+kernels"});
    CHECK(found(Terms("*kernel*", ""), "kernels of microkernels") == List{"+kernels", "+microkernels"});
    CHECK(found(Terms("*kernel", ""), "a unikernel, unikernels") == List{"+unikernel"});
}

TEST_CASE("a term of several words is found across what stands between them, the longest one first")
{
    const Terms terms("operating system*\nsystem", "operating");
    CHECK(found(terms, "Operating-systems, an operating\nsystem, operating theatres and a system")
          == List{"+Operating-systems", "+operating\nsystem", "-operating", "+system"});
}

TEST_CASE("the word before a plus or a sharp is another word without it")
{
    CHECK(found(Terms("C++", "C"), "C++, C and C#") == List{"+C++", "-C"});
}

TEST_CASE("signs of Chinese are found inside of a row of them, and bytes that are no text do no harm")
{
    CHECK(found(Terms("内核", ""), "操作系统内核研究") == List{"+内核"});
    CHECK(found(Terms("kernel", ""), "\xff\xfe kernel \xc3") == List{"+kernel"});
}
