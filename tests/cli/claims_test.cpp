#include "tests/cli/run.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <map>

using namespace alidade::tests;
using Json = nlohmann::json;

namespace {

const Json& claimNamed(const Json& claims, const std::string& name)
{
    for (const auto& claim : claims) {
        if (claim.at("name") == name) {
            return claim;
        }
    }
    FAIL("no claim " << name);
    return claims;
}

}

TEST_CASE("all claims of the bundled review come out with value, unit, comparator, direction and place")
{
    const TempFolder folder;
    const auto claims = run({"claims", sampleIn(folder.path())}).json();
    const auto& expected = facts().at("expected").at("claims");
    CHECK(claims.size() == expected.at("total"));
    int quantitative = 0;
    for (const auto& wanted : facts().at("claims")) {
        const auto& claim = claimNamed(claims, wanted.at("id"));
        INFO(claim.dump());
        quantitative += claim.at("kind") == "quantitative" ? 1 : 0;
        CHECK(claim.at("kind") == wanted.at("kind"));
        CHECK(claim.at("value_text") == wanted.at("value_text"));
        CHECK(claim.contains("value") == !wanted.at("value").is_null());
        if (claim.contains("value")) {
            CHECK(claim.at("value").get<double>() == Approx(wanted.at("value").get<double>()));
            CHECK(claim.at("unit") == wanted.at("unit"));
        }
        CHECK(claim.at("direction") == wanted.at("direction"));
        CHECK(claim.at("paper")
              == (wanted.at("ref").is_null()
                      ? Json()
                      : Json("[" + std::to_string(wanted.at("ref").get<int>()) + "]")));
        CHECK(claim.contains("locator"));
        CHECK(claim.value("comparator", "none") == wanted.at("comparator"));
    }
    CHECK(quantitative == expected.at("quantitative"));
}

TEST_CASE("claims are brought to one scale where they allow it, and say why where not")
{
    const TempFolder folder;
    const auto claims = run({"claims", sampleIn(folder.path()), "--normalised"}).json();
    // worked out by hand: 0.7 % worse is 1.007 times; 7.5 lines of proof beside 19 and 20
    CHECK(claimNamed(claims, "Q01").at("ratio").get<double>() == Approx(1.007));
    CHECK(claimNamed(claims, "Q01").at("percent").get<double>() == Approx(0.7));
    CHECK(claimNamed(claims, "Q02").at("ratio").get<double>() == Approx(1.03));
    CHECK(claimNamed(claims, "Q03").at("ratio").get<double>() == Approx(1.0006));
    std::map<std::string, double> beside;
    for (const auto& figure : claimNamed(claims, "Q06").at("normalised")) {
        beside[figure.at("comparator").get<std::string>()] = figure.at("ratio").get<double>();
    }
    CHECK(beside.at("seL4") == Approx(7.5 / 19));
    CHECK(beside.at("CertiKOS") == Approx(7.5 / 20));
    for (const char* name : {"Q04", "Q09", "Q10"}) {
        INFO(name);
        CHECK_FALSE(claimNamed(claims, name).contains("ratio"));
        CHECK_FALSE(claimNamed(claims, name).at("why").get<std::string>().empty());
    }
}

TEST_CASE("claims can be asked for by paper and by metric")
{
    const TempFolder folder;
    const auto review = sampleIn(folder.path());
    CHECK(run({"claims", review, "label:[14]"}).json().size() == 3);
    CHECK(run({"claims", review, "--metric", "proof-to-code-ratio"}).json().size() == 3);
    const auto unknown = run({"claims", review, "--metric", "proof-to-code"});
    CHECK(unknown.status == 1);
    CHECK(unknown.err.find("proof-to-code-ratio") != std::string::npos);
}
