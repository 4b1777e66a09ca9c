#include "core/duplicates/title.h"
#include "core/duplicates/wording.h"

#include <catch2/catch.hpp>

using namespace alidade::duplicates;

namespace {

bool isReplaced(std::string_view a, std::string_view b)
{
    const auto left = titleOf(a, {});
    const auto right = titleOf(b, {});
    const auto answer = isWordReplaced(left.words(), right.words());
    CHECK(answer == isWordReplaced(right.words(), left.words()));
    return answer;
}

bool isTurning(std::string_view a, std::string_view b)
{
    const auto left = titleOf(a, {});
    const auto right = titleOf(b, {});
    const auto answer = isWordTurning(left.words(), right.words());
    CHECK(answer == isWordTurning(right.words(), left.words()));
    return answer;
}

}

TEST_CASE("a word that stands for another makes another title")
{
    CHECK(isReplaced("Sleep restriction in young men", "Sleep restriction in young women"));
    CHECK(isReplaced("Bone density in premenopausal women", "Bone density in postmenopausal women"));
    CHECK(isReplaced("Sediments of the upper Odra", "Sediments of the lower Odra"));
    CHECK(isReplaced("Nanosilver and liver cells in vitro", "Nanosilver and liver cells in vivo"));
    CHECK(isReplaced("Stroke with atrial fibrillation", "Stroke without atrial fibrillation"));
    CHECK(isReplaced("Efficacy of semaglutide", "Safety of semaglutide"));
    CHECK(isReplaced("Typical haemolytic syndrome", "Atypical haemolytic syndrome"));
    CHECK(isReplaced("Vaccines against hepatitis B", "Vaccines against hepatitis C"));
}

TEST_CASE("words that make opposites of others are no slips, though few letters differ")
{
    CHECK(isReplaced("Management of hypothyroidism", "Management of hyperthyroidism"));
    CHECK(isReplaced("Intracellular pathways", "Intercellular pathways"));
    CHECK(isReplaced("Stable angina in the elderly", "Unstable angina in the elderly"));
    CHECK(isReplaced("Prebiotics in infancy", "Probiotics in infancy"));
    CHECK(isReplaced("Autograft of bone", "Allograft of bone"));
    CHECK(isReplaced("Hypoxia in newborn rats", "Hyperoxia in newborn rats"));
}

TEST_CASE("a word that begins with another letter is another word, but for ligatures and a misread I")
{
    CHECK(isReplaced("Increased risk of falls", "Decreased risk of falls"));
    CHECK(isReplaced("Maternal age and autism", "Paternal age and autism"));
    CHECK(isReplaced("Methanol in the liver", "Ethanol in the liver"));
    CHECK(isReplaced("Ventral pathways", "Central pathways"));
    CHECK_FALSE(isReplaced("Oestrogen and the oesophagus", "Estrogen and the esophagus"));
    CHECK_FALSE(isReplaced("Aetiology of stroke", "Etiology of stroke"));
    CHECK_FALSE(isReplaced("Inhibition of kinases", "lnhibition of kinases"));
}

TEST_CASE("two slips within a word make another word, a slip or another ending does not")
{
    CHECK(isReplaced("Prednisone in nephrosis", "Prednisolone in nephrosis"));
    CHECK(isReplaced("Nifedipine in pregnancy", "Nimodipine in pregnancy"));
    CHECK(isReplaced("Thrombosis in lupus", "Thrombolysis in lupus"));
    CHECK_FALSE(isReplaced("Malignant effusions in cancer", "Malignant effusing in cancer"));
    CHECK_FALSE(isReplaced("Anaesthetised animals in labour", "Anesthetized animals in labor"));
    CHECK_FALSE(isReplaced("Sulphur and programmes for tumours", "Sulfur and programs for tumors"));
}

TEST_CASE("an A that stands where another title has a letter is no article")
{
    CHECK(isReplaced("Vaccines against hepatitis A", "Vaccines against hepatitis B"));
    CHECK_FALSE(isReplaced("Vaccines against a virus", "Vaccines against virus"));
}

TEST_CASE("slips, British spelling, and words written apart replace nothing")
{
    CHECK_FALSE(isReplaced("Randomised trial of oesophageal dilatation in paediatric achalasia",
                           "Randomized trial of esophageal dilatation in pediatric achalasia"));
    CHECK_FALSE(isReplaced("Bleomycin administered by catheter", "Bleomycin adminstered by catheter"));
    CHECK_FALSE(isReplaced("Care in health centres", "Care in health centers"));
    CHECK_FALSE(isReplaced("Work on data bases of web sites", "Work on databases of websites"));
    CHECK_FALSE(isReplaced("Effects of the sleep on growth", "Effects of sleep on the growth"));
    CHECK_FALSE(isReplaced("Copper in hospitals", "Copper in hospitals: a randomised trial"));
    CHECK_FALSE(isReplaced("", "Copper in hospitals"));
}

TEST_CASE("what a title adds may say the opposite, or that it belongs to another work")
{
    CHECK(isTurning("Telemonitoring in heart failure",
                    "Telemonitoring in heart failure: study protocol for a randomised trial"));
    CHECK(isTurning("Telemonitoring in heart failure", "Response: Telemonitoring in heart failure"));
    CHECK(isTurning("Scour around piers", "Closure to Scour around piers"));
    CHECK(isTurning("Mutation testing of macros", "Mutation testing of macros (demo)"));
    for (const auto* title : {"Invited commentary: Handover at night",
                              "Letter: Handover at night",
                              "Handover at night (Letter)",
                              "Handover at night: a follow-up study",
                              "Handover at night: rationale and design"}) {
        INFO(title);
        CHECK(isTurning("Handover at night", title));
    }
    for (const auto* title : {"Handover at night: an update",
                              "An updated review of handover at night",
                              "Handover at night: results of the extension",
                              "Handover at night: editorial to the special issue",
                              "Data from: Handover at night",
                              "Supplementary material of Handover at night"}) {
        INFO(title);
        CHECK(isTurning("Handover at night", title));
    }
    CHECK_FALSE(isTurning("Handover at night", "Editorial - Handover at night")); // a label of DBLP
    CHECK_FALSE(isTurning("A follow-up of handovers at night", "A followup of handovers at night"));
    CHECK(isTurning("Screening is effective", "Screening is not effective"));
    CHECK_FALSE(isTurning("Telemonitoring in heart failure", "Telemonitoring in heart failure: a survey"));
    CHECK_FALSE(isTurning("Handover at night", "Handover at night: includes discussion"));
    CHECK_FALSE(isTurning("", ""));
}
