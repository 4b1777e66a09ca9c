#include "core/duplicates/title.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace alidade::duplicates;

TEST_CASE("titles that differ in case, accents, markup, hyphens and Greek letters are one title")
{
    const auto plain = titleOf("Effect of TNF-alpha on naive T-cells: a review", {});
    CHECK(titleOf("EFFECT OF TNF-ALPHA ON NAIVE T CELLS. A REVIEW.", {}).whole() == plain.whole());
    CHECK(titleOf("Effect of TNF-α on naïve T‐cells: a review", {}).whole() == plain.whole());
    CHECK(titleOf("Effect of <i>TNF</i>-alpha on naive T-cells: a review", {}).whole() == plain.whole());
    CHECK(titleOf("Effect horizontal ellipsis of TNF-alpha on naive T-cells: a review", {}).whole()
          == plain.whole());
    CHECK(titleOf("Effect … of TNF-alpha on naive T-cells: a review", {}).whole() == plain.whole());
}

TEST_CASE("the numbers of parts are one, however they are written")
{
    CHECK(titleOf("Kernels, part II", {}).whole() == titleOf("Kernels, Part 2", {}).whole());
    CHECK(titleOf("Kernels, part two", {}).numbers == std::vector<std::string>{"2"});
    CHECK(titleOf("A phase I trial", {}).numbers != titleOf("A phase II trial", {}).numbers);
    CHECK(titleOf("A phase IIb trial", {}).whole() == titleOf("A phase 2b trial", {}).whole());
    CHECK(titleOf("A phase Ib trial", {}).numbers != titleOf("A phase IIIb trial", {}).numbers);
    CHECK(titleOf("A phase in the trial", {}).numbers.empty());
}

TEST_CASE("numbers are the same where databases part them otherwise")
{
    const auto one = titleOf("Uptake of F-18 2-fluoro-glucose in copper miners", {});
    const auto other = titleOf("Uptake of (18)F-2-fluoro-glucose in copper miners", {});
    CHECK(one.numbers != other.numbers);
    CHECK(one.partedNumbers == other.partedNumbers);
    CHECK(titleOf("Kernels I: methods", {}).numbers != titleOf("Kernels II: results", {}).numbers);
}

TEST_CASE("the I of iodine is no number, however its isotopes are written")
{
    const auto one = titleOf("[123I]ioflupane in dementia", {});
    CHECK(one.numbers == std::vector<std::string>{"123"});
    CHECK(titleOf("(123)I-ioflupane in dementia", {}).whole() == one.whole());
    CHECK(titleOf("I-123 ioflupane in dementia", {}).numbers == one.numbers);
    CHECK(titleOf("Ioflupane in dementia I: methods", {}).numbers == std::vector<std::string>{"1"});
}

TEST_CASE("an ampersand is an and, and a sharp s where no German word has one is beta")
{
    CHECK(titleOf("Safety & efficacy of copper", {}).whole()
          == titleOf("Safety and efficacy of copper", {}).whole());
    CHECK(titleOf("ß-blockers and TGF-ß1", {}).whole() == titleOf("Beta-blockers and TGF-β1", {}).whole());
    CHECK(titleOf("IFNß in copper miners", {}).whole() == titleOf("IFN-beta in copper miners", {}).whole());
    CHECK(titleOf("Lärm an der Straße", {}).whole() == titleOf("LÄRM AN DER STRASSE", {}).whole());
}

TEST_CASE("a title says whether it is the work, its correction, a comment or a reply")
{
    CHECK(titleOf("Copper in hospitals", {}).kind == TitleKind::Work);
    CHECK(titleOf("RETRACTED: Copper in hospitals", {}).kind == TitleKind::Work);
    CHECK(titleOf("Erratum to: Copper in hospitals", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Copper in hospitals (vol 36, pg 54, 2009)", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Copper in hospitals (The Lancet (2009) 36 (54-44))", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Retraction of: Copper in hospitals", {}).kind == TitleKind::Retraction);
    CHECK(titleOf("Comment on \"Copper in hospitals\"", {}).kind == TitleKind::Comment);
    CHECK(titleOf("Copper in hospitals - Reply", {}).kind == TitleKind::Reply);
}

TEST_CASE("what publishers and databases add to a title is not part of it")
{
    const auto bare = titleOf("Copper surfaces in intensive care", {}).whole();
    CHECK(titleOf("RETRACTED ARTICLE: Copper surfaces in intensive care", {}).whole() == bare);
    CHECK(titleOf("Copper surfaces in intensive care. [French]", {}).whole() == bare);
    CHECK(titleOf("Copper surfaces in intensive care [Erratum appears in Lancet. 2009 Jun 4;36(23)]", {})
              .whole()
          == bare);
    CHECK(titleOf("Copper surfaces in intensive care.[Erratum appears in La", {}).whole() == bare);
    CHECK(titleOf("[Copper surfaces in intensive care]", {}).whole() == bare);
}

TEST_CASE("a translated title is known by its brackets, and each language is a form of it")
{
    const auto both = titleOf("Kupferflächen auf Intensivstationen [Copper surfaces in intensive care]", {});
    const auto english = titleOf("[Copper surfaces in intensive care]", {});
    CHECK(english.isTranslated);
    CHECK(std::ranges::count(both.forms, english.whole(), &TitleForm::letters) == 1);
}

TEST_CASE("titles that many works bear are generic, those that name their venue too")
{
    for (const auto* title :
         {"", "Editorial", "Introduction", "Editor's comments", "Book Reviews", "Untitled"}) {
        CHECK(titleOf(title, {}).isGeneric);
    }
    CHECK(titleOf("Remarks from the Kernel Quarterly editor", "kernel quarterly").isGeneric);
    CHECK_FALSE(titleOf("Remarks from the Kernel Quarterly editor", "operating systems").isGeneric);
    CHECK_FALSE(titleOf("Introduction to kernels", {}).isGeneric);
}

TEST_CASE("a hostile title costs no more than its length")
{
    const std::string brackets(50'000, '[');
    const std::string parentheses(50'000, '(');
    CHECK(titleOf(brackets, {}).isGeneric);
    CHECK(titleOf(parentheses, {}).isGeneric);
    CHECK(titleOf(std::string(25'000, '[') + "a" + std::string(25'000, ']'), {}).words().size() <= 1);
}

TEST_CASE("a title that begins with a word in re, or ends in one of a reply, is the work itself")
{
    for (const auto* title : {"Re-irradiation of recurrent glioma with carbon ions",
                              "Re-engineering legacy systems",
                              "Deep learning for PET attenuation correction",
                              "How authors write comments"}) {
        INFO(title);
        CHECK(titleOf(title, {}).kind == TitleKind::Work);
    }
    CHECK(titleOf("Re: Copper in hospitals", {}).kind == TitleKind::Comment);
    CHECK(titleOf("RE. Copper in hospitals", {}).kind == TitleKind::Comment);
    CHECK(titleOf("Copper in hospitals: correction", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Copper in hospitals (Correction)", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Copper in hospitals (vol 18, 61, 2012)", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Copper in hospitals (Vol 3 of the series)", {}).kind == TitleKind::Work);
}

TEST_CASE("numbers are one in words and in digits, with and without a zero, and years in full and cut off")
{
    const auto areOne = [](std::string_view a, std::string_view b) {
        return titleOf(a, {}).whole() == titleOf(b, {}).whole()
            && titleOf(a, {}).numbers == titleOf(b, {}).numbers;
    };
    CHECK(areOne("Twelve-month follow-up of thirty nurses", "12-month follow-up of 30 nurses"));
    CHECK(areOne("Twenty-one cases of rabies", "21 cases of rabies"));
    CHECK(areOne("Vaccination of nurses, 2009-10 season", "Vaccination of nurses, 2009-2010 season"));
    CHECK(areOne("Adherence to .5 mg of dutasteride", "Adherence to 0.5 mg of dutasteride"));
    CHECK_FALSE(areOne("Two cases of rabies", "Three cases of rabies"));
    CHECK_FALSE(areOne("Adherence to 0.5 mg of dutasteride", "Adherence to 5 mg of dutasteride"));
}

TEST_CASE("millionths of a gram are one unit, however databases write the Greek letter")
{
    const auto greek = titleOf("Tiotropium 18 μg once a day", {});
    for (const auto* title : {"Tiotropium 18 microg once a day",
                              "Tiotropium 18 mcg once a day",
                              "Tiotropium 18 ug once a day",
                              "Tiotropium 18 micrograms once a day"}) {
        INFO(title);
        CHECK(titleOf(title, {}).whole() == greek.whole());
    }
    CHECK(titleOf("Tiotropium 18 mg once a day", {}).whole() != greek.whole());
}

TEST_CASE("titles of parts of a journal that come again and again are generic")
{
    for (const auto* title : {"Corrigendum",
                              "Obituary",
                              "Editorial Board",
                              "Journal club",
                              "Acknowledgement of reviewers",
                              "Case report",
                              "Research highlights"}) {
        INFO(title);
        CHECK(titleOf(title, {}).isGeneric);
    }
    CHECK_FALSE(titleOf("Research highlights of copper", {}).isGeneric);
}

TEST_CASE("front matter of journals and proceedings is generic")
{
    for (const auto* title : {"[Front cover]",
                              "Copyright page",
                              "Steering Committee",
                              "Program Committee",
                              "Title page iii",
                              "Welcome from the General Chairs",
                              "IEEE Computer Society Information"}) {
        INFO(title);
        CHECK(titleOf(title, {}).isGeneric);
    }
    CHECK(titleOf("IEEE Transactions on Robotics information for authors", "ieee transactions robotics")
              .isGeneric);
    CHECK_FALSE(titleOf("Steering committee decisions in software projects", {}).isGeneric);
}

TEST_CASE("the number under which a meeting lists an abstract is not part of its title, but tells two apart")
{
    const auto bare = titleOf("Copper surfaces in intensive care", {});
    for (const auto* title : {"Abstract P3-12-01: Copper surfaces in intensive care",
                              "ABSTRACT 1234: Copper surfaces in intensive care",
                              "P3-12-01: Copper surfaces in intensive care"}) {
        INFO(title);
        CHECK(titleOf(title, {}).whole() == bare.whole());
        CHECK(titleOf(title, {}).numbers != bare.numbers);
    }
    for (const auto* title : {"1234 patients: Copper surfaces in intensive care",
                              "1234: Copper surfaces in intensive care",
                              "COVID-19: Copper surfaces in intensive care",
                              "IL-6: Copper surfaces in intensive care",
                              "PM2.5: Copper surfaces in intensive care",
                              "CD133: Copper surfaces in intensive care"}) {
        INFO(title);
        CHECK(titleOf(title, {}).whole() != bare.whole());
    }
}

TEST_CASE("a reply is known by a mark before its word, not by a hyphen within or a bracket before it")
{
    for (const auto* title : {"Copper in hospitals - Response",
                              "Copper in hospitals: a rejoinder",
                              "Rejoinder: Copper in hospitals",
                              "Authors' response: Copper in hospitals"}) {
        INFO(title);
        CHECK(titleOf(title, {}).kind == TitleKind::Reply);
    }
    CHECK(titleOf("In response: Copper in hospitals", {}).kind == TitleKind::Reply);
    CHECK(titleOf("Editorial comment: Copper in hospitals", {}).kind == TitleKind::Comment);
    CHECK(titleOf("Published erratum: Copper in hospitals", {}).kind == TitleKind::Correction);
    CHECK(titleOf("Statement of retraction: Copper in hospitals", {}).kind == TitleKind::Retraction);
    CHECK(titleOf("Withdrawal notice to: Copper in hospitals", {}).kind == TitleKind::Retraction);
    CHECK(titleOf("Editorial: Copper in hospitals", {}).kind == TitleKind::Work); // a label of DBLP
    for (const auto* title : {"Copper and the immune response",
                              "Copper: dose-response",
                              "Copper: dose–response",
                              "The auditory brainstem (ABR) response",
                              "Copper and the IFN-γ response"}) {
        INFO(title);
        CHECK(titleOf(title, {}).kind == TitleKind::Work);
    }
}
