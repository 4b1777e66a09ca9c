#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::errorOf;

namespace {

/// The architecture of [15] can be one of two, its approaches several.
struct Kernels : tests::Desk {
    PaperId paper = tests::Desk::paper("[15]");
    PaperId other = tests::Desk::paper("[16]");
    DimensionId architecture = dimension("Kernel architecture", DimensionKind::Category, false);
    CodeId exokernel = code(architecture, "Exokernel");
    CodeId unikernel = code(architecture, "Unikernel");
    DimensionId approach = dimension("Approach", DimensionKind::Category, true);
    CodeId greenfield = code(approach, "Greenfield");
    CodeId porting = code(approach, "Porting");

    NewCoding coding(CodeId code, const std::string& locator = {}) const
    {
        NewCoding wanted;
        wanted.paper = paper;
        wanted.code = code;
        wanted.reviewer = ada;
        wanted.locator = locator;
        return wanted;
    }

    Result<CodingId> give(const NewCoding& wanted)
    {
        return write([&](store::Transaction& t) { return coding::code(t, wanted); });
    }

    std::vector<CodeId> codes(DimensionId dimension) const
    {
        std::vector<CodeId> list;
        for (const auto& coding : codingsOf(database(), paper, dimension, ada)) {
            list.push_back(coding.code);
        }
        return list;
    }

    ExcerptId quote(CodingId coding)
    {
        Excerpt excerpt;
        excerpt.paper = paper;
        excerpt.coding = coding;
        excerpt.quote = "an exokernel";
        return put(excerpt);
    }
};

using Codes = std::vector<CodeId>;

}

TEST_CASE("a code is given with its note and its place")
{
    Kernels kernels;
    NewCoding wanted = kernels.coding(kernels.exokernel, "Table 2, Exokernel, Papers");
    wanted.note = "Called so in the title.";
    wanted.place = 1;
    wanted.basis = "table";
    wanted.status = "stated";
    wanted.source = "E1";
    wanted.qualifier = "counter-evidence";
    const auto id = kernels.give(wanted);
    REQUIRE(id);
    const auto coding = kernels.database().find<Coding>(*id);
    REQUIRE(coding);
    CHECK(coding->paper == kernels.paper);
    CHECK(coding->code == kernels.exokernel);
    CHECK(coding->reviewer == kernels.ada);
    CHECK(coding->basis == "table");
    CHECK(coding->status == "stated");
    const auto detail = kernels.database().find<CodingDetail>(*id);
    REQUIRE(detail);
    CHECK(detail->paper == kernels.paper);
    CHECK(detail->note == "Called so in the title.");
    CHECK(detail->locator == "Table 2, Exokernel, Papers");
    CHECK(detail->place == 1);
    CHECK(detail->source == "E1");
    CHECK(detail->qualifier == "counter-evidence");
}

TEST_CASE("a coding without words has no row for them")
{
    Kernels kernels;
    REQUIRE(kernels.give(kernels.coding(kernels.exokernel)));
    CHECK(kernels.database().count<CodingDetail>() == 0);
}

TEST_CASE("each word of a coding is kept where it is the only one")
{
    Kernels kernels;
    const auto keeps = [&](CodeId code, auto change) {
        auto wanted = kernels.coding(code);
        change(wanted);
        const auto id = kernels.give(wanted);
        return kernels.database().find<CodingDetail>(*id).has_value();
    };
    CHECK(keeps(kernels.greenfield, [](NewCoding& c) { c.note = "x"; }));
    CHECK(keeps(kernels.porting, [](NewCoding& c) { c.source = "x"; }));
    CHECK(keeps(kernels.exokernel, [](NewCoding& c) { c.qualifier = "x"; }));
    CHECK(keeps(kernels.greenfield, [](NewCoding& c) { c.place = 0, c.basis = "table"; }));
}

TEST_CASE("a paper may have the same code at several places, but once at each")
{
    Kernels kernels;
    auto inTable = kernels.coding(kernels.exokernel, "Table 2");
    inTable.basis = "table";
    auto inProse = inTable;
    inProse.basis = "prose";
    auto inferred = inTable;
    inferred.status = "inferred";
    for (const auto& wanted : {inTable, inProse, inferred, kernels.coding(kernels.exokernel, "§3.1 ¶2")}) {
        CHECK(kernels.give(wanted));
        CHECK(standing(kernels.database(), wanted));
        const auto again = errorOf(kernels.give(wanted));
        CHECK(again.code == ErrorCode::Invalid);
        CHECK(again.detail.english() == "[15] has \"Exokernel\" already at \"" + wanted.locator + "\".");
    }
    CHECK(kernels.codes(kernels.architecture).size() == 4);
    inTable.reviewer = kernels.bob;
    CHECK(kernels.give(inTable));
}

TEST_CASE("a code that stands without a place is refused a second time")
{
    Kernels kernels;
    REQUIRE(kernels.give(kernels.coding(kernels.exokernel)));
    CHECK(errorOf(kernels.give(kernels.coding(kernels.exokernel))).detail.english()
          == "[15] has \"Exokernel\" already.");
}

TEST_CASE("a dimension of one answer refuses a second code and says which one stands")
{
    Kernels kernels;
    REQUIRE(kernels.give(kernels.coding(kernels.exokernel, "Table 2")));
    const auto error = errorOf(kernels.give(kernels.coding(kernels.unikernel)));
    CHECK(error.code == ErrorCode::Invalid);
    CHECK(error.detail.english() == "\"Kernel architecture\" takes one code, and [15] has \"Exokernel\".");
    CHECK(kernels.codes(kernels.architecture) == Codes{kernels.exokernel});

    auto bobs = kernels.coding(kernels.unikernel);
    bobs.reviewer = kernels.bob;
    CHECK(kernels.give(bobs));
    auto elsewhere = kernels.coding(kernels.unikernel);
    elsewhere.paper = kernels.other;
    CHECK(kernels.give(elsewhere));
}

TEST_CASE("a dimension of many answers takes several codes")
{
    Kernels kernels;
    REQUIRE(kernels.give(kernels.coding(kernels.greenfield)));
    REQUIRE(kernels.give(kernels.coding(kernels.porting)));
    CHECK(kernels.codes(kernels.approach) == Codes{kernels.greenfield, kernels.porting});
}

TEST_CASE("recoding puts a code in the place of the other one, in one step")
{
    Kernels kernels;
    const auto first = kernels.give(kernels.coding(kernels.exokernel, "Table 2"));
    REQUIRE(kernels.give(kernels.coding(kernels.exokernel, "§3.1")));
    kernels.quote(*first);
    REQUIRE(
        kernels.write([&](store::Transaction& t) { return recode(t, kernels.coding(kernels.unikernel)); }));
    CHECK(kernels.codes(kernels.architecture) == Codes{kernels.unikernel});
    CHECK(kernels.database().count<CodingDetail>() == 0);
    CHECK(kernels.database().count<Excerpt>() == 0);

    REQUIRE(kernels.review->undo());
    CHECK(kernels.codes(kernels.architecture) == Codes{kernels.exokernel, kernels.exokernel});
    CHECK(kernels.database().count<CodingDetail>() == 2);
    CHECK(kernels.database().count<Excerpt>() == 1);
}

TEST_CASE("recoding takes nothing away where several codes are allowed, nor from other reviewers")
{
    Kernels kernels;
    REQUIRE(kernels.give(kernels.coding(kernels.greenfield)));
    REQUIRE(kernels.write([&](store::Transaction& t) { return recode(t, kernels.coding(kernels.porting)); }));
    CHECK(kernels.codes(kernels.approach) == Codes{kernels.greenfield, kernels.porting});

    auto bobs = kernels.coding(kernels.exokernel);
    bobs.reviewer = kernels.bob;
    REQUIRE(kernels.give(bobs));
    REQUIRE(
        kernels.write([&](store::Transaction& t) { return recode(t, kernels.coding(kernels.unikernel)); }));
    CHECK(standing(kernels.database(), bobs));
}

TEST_CASE("only what is there can be coded, and only with codes of categories")
{
    Kernels kernels;
    auto noPaper = kernels.coding(kernels.exokernel);
    noPaper.paper = PaperId{7};
    auto noReviewer = kernels.coding(kernels.exokernel);
    noReviewer.reviewer = ReviewerId{7};
    CHECK(errorOf(kernels.give(noPaper)).detail.english() == "There is no such paper.");
    CHECK(errorOf(kernels.give(noReviewer)).detail.english() == "There is no such reviewer.");
    const auto noCode = errorOf(kernels.give(kernels.coding(CodeId{7})));
    CHECK(noCode.code == ErrorCode::NotFound);
    CHECK(noCode.detail.english() == "There is no such code.");

    const auto lines = kernels.dimension("Lines", DimensionKind::Number);
    const auto stray = kernels.code(lines, "Many");
    const auto refused = errorOf(kernels.give(kernels.coding(stray)));
    CHECK(refused.code == ErrorCode::Invalid);
    CHECK(refused.detail.english() == "\"Lines\" is not answered by codes.");
}

TEST_CASE("taking a code away takes its places, words and passages, and nothing else")
{
    Kernels kernels;
    const auto first = kernels.give(kernels.coding(kernels.greenfield, "§3.1"));
    REQUIRE(kernels.give(kernels.coding(kernels.greenfield, "§3.2")));
    const auto kept = kernels.give(kernels.coding(kernels.porting, "§3.3"));
    auto bobs = kernels.coding(kernels.greenfield);
    bobs.reviewer = kernels.bob;
    REQUIRE(kernels.give(bobs));
    kernels.quote(*first);
    const auto keptQuote = kernels.quote(*kept);

    const auto take = [&](store::Transaction& t) {
        return uncode(t, kernels.paper, kernels.greenfield, kernels.ada);
    };
    REQUIRE(kernels.write(take));
    CHECK(kernels.codes(kernels.approach) == Codes{kernels.porting});
    CHECK(standing(kernels.database(), bobs));
    CHECK(kernels.database().count<CodingDetail>() == 1);
    REQUIRE(kernels.database().count<Excerpt>() == 1);
    CHECK(kernels.database().find<Excerpt>(keptQuote));
    CHECK(errorOf(kernels.write(take)).code == ErrorCode::NotFound);
}

TEST_CASE("a code can be taken away at one place")
{
    Kernels kernels;
    const auto first = kernels.give(kernels.coding(kernels.greenfield, "§3.1"));
    const auto second = kernels.give(kernels.coding(kernels.greenfield, "§3.2"));
    const auto take = [&](store::Transaction& t) { return uncode(t, *first); };
    REQUIRE(kernels.write(take));
    REQUIRE(kernels.database().count<Coding>() == 1);
    CHECK(kernels.database().find<Coding>(*second));
    CHECK(errorOf(kernels.write(take)).code == ErrorCode::NotFound);
}

TEST_CASE("giving a code takes back that none applies")
{
    Kernels kernels;
    const auto none = [&](PaperId paper) {
        return kernels.write([&](store::Transaction& t) {
            return setNoneApplies(t, {paper, kernels.approach, kernels.ada}, true);
        });
    };
    REQUIRE(none(kernels.paper));
    REQUIRE(none(kernels.other));
    REQUIRE(kernels.give(kernels.coding(kernels.greenfield)));
    CHECK_FALSE(answerTo(kernels.database(), {kernels.paper, kernels.approach, kernels.ada}));
    CHECK(answerTo(kernels.database(), {kernels.other, kernels.approach, kernels.ada}));
}

TEST_CASE("a passage is kept with the coding that it supports, and can be removed")
{
    Kernels kernels;
    Attachment file;
    file.paper = kernels.paper;
    Excerpt excerpt;
    excerpt.paper = kernels.paper;
    excerpt.coding = *kernels.give(kernels.coding(kernels.exokernel));
    excerpt.attachment = kernels.put(file);
    excerpt.page = 3;
    excerpt.start = 0;
    excerpt.length = 12;
    excerpt.quote = "an exokernel";
    const auto id = kernels.write([&](store::Transaction& t) { return attachExcerpt(t, excerpt); });
    REQUIRE(id);
    CHECK(kernels.database().find<Excerpt>(*id)->quote == "an exokernel");
    const auto remove = [&](store::Transaction& t) { return removeExcerpt(t, *id); };
    REQUIRE(kernels.write(remove));
    CHECK(kernels.database().count<Excerpt>() == 0);
    CHECK(errorOf(kernels.write(remove)).code == ErrorCode::NotFound);
}

TEST_CASE("a passage that cannot be is refused")
{
    Kernels kernels;
    Claim claim;
    claim.paper = kernels.other;
    claim.reviewer = kernels.ada;
    claim.metric = kernels.put(Metric());
    Attachment file;
    file.paper = kernels.other;

    Excerpt good;
    good.paper = kernels.paper;
    good.coding = *kernels.give(kernels.coding(kernels.exokernel));
    good.quote = "an exokernel";
    const auto with = [&](auto change) {
        auto excerpt = good;
        change(excerpt);
        return kernels.write([&](store::Transaction& t) { return attachExcerpt(t, excerpt); });
    };
    CHECK(with([](Excerpt& e) { e.page = 1; }));
    CHECK(with([](Excerpt& e) { e.quote.clear(), e.rectangles = "[[0, 0, 1, 1]]"; }));

    const auto refused = [&](auto change) { return errorOf(with(change)).code; };
    CHECK(refused([](Excerpt& e) { e.coding.reset(); }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.claim = ClaimId{7}; }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.quote.clear(); }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.page = 0; }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.start = -1; }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.length = -1; }) == ErrorCode::Invalid);
    CHECK(refused([&](Excerpt& e) { e.paper = kernels.other; }) == ErrorCode::Invalid);
    CHECK(refused([](Excerpt& e) { e.paper = PaperId{7}; }) == ErrorCode::NotFound);
    CHECK(refused([](Excerpt& e) { e.coding = CodingId{7}; }) == ErrorCode::NotFound);
    CHECK(refused([](Excerpt& e) { e.attachment = AttachmentId{7}; }) == ErrorCode::NotFound);
    const auto othersFile = kernels.put(file);
    CHECK(refused([&](Excerpt& e) { e.attachment = othersFile; }) == ErrorCode::Invalid);
    const auto othersClaim = kernels.put(claim);
    CHECK(refused([&](Excerpt& e) { e.coding.reset(), e.claim = othersClaim; }) == ErrorCode::Invalid);
}
