#include "core/coding/entry_name.h"
#include "core/coding/history_words.h"
#include "core/review/settings.h"
#include "core/screening/decisions.h"
#include "tests/core/coding/desk.h"
#include "tests/support/team.h"

#include <algorithm>

using namespace alidade;
using namespace alidade::coding;

namespace {

/// Ada and Bob read without seeing each other's decisions; Ada reads the history.
struct Readers : tests::Desk {
    PaperId p5 = paper("[5]");
    PaperId p14 = paper("[14]");
    RowNames names{*review};

    Readers() { ask("two-blind"); }

    void ask(const std::string& mode)
    {
        REQUIRE(write([&](store::Transaction& t) -> Result<void> {
            setSetting(t, setting::SCREENING_MODE, mode);
            return {};
        }));
    }

    /// One change by the reviewer of that name.
    store::Entry decide(const std::string& who,
                        const std::string& label,
                        const std::vector<PaperId>& papers,
                        Verdict verdict)
    {
        review->setReviewer(who);
        const auto done = review->write(label, [&](store::Transaction& t) -> Result<void> {
            for (const auto paper : papers) {
                REQUIRE(screening::decide(
                    t, {paper, reviewerNamed(t, who), Stage::TitleAbstract, verdict, {}, "hardly"}));
            }
            return {};
        });
        REQUIRE((done && *done));
        review->setReviewer("Ada");
        return *review->journal().find(**done);
    }

    Blindness blindness() const { return {review->database(), Taxonomy(review->database()), ada}; }

    std::string name(const store::Entry& entry)
    {
        names.forget();
        return entryName(*review, names, blindness(), entry).english();
    }

    /// What the entry did with decisions.
    std::vector<ChangeWords> decisions(const store::Entry& entry)
    {
        names.forget();
        const auto hidden = blindness();
        return wordsOf(*review, names, entry.id, 100, {{}, Subject::Screening, &hidden}).changes;
    }
};

}

TEST_CASE("of a decision that is kept from who reads, the history tells that it is there and no more")
{
    Readers readers;
    const auto entry = readers.decide("Bob", "Exclude [5]", {readers.p5}, Verdict::Exclude);
    CHECK(readers.name(entry) == "Decision on [5]");
    const auto words = readers.decisions(entry);
    REQUIRE(words.size() == 1);
    CHECK(words.front().sentence.english()
          == "Decision on [5] by Bob (title and abstract), to be seen when two have decided");
    CHECK(words.front().fields.empty());
    CHECK(words.front().paper == readers.p5);
}

TEST_CASE("a decision is told once the one who reads has decided himself")
{
    Readers readers;
    const auto entry = readers.decide("Bob", "Exclude [5]", {readers.p5}, Verdict::Exclude);
    const auto own = readers.decide("Ada", "Include [5]", {readers.p5}, Verdict::Include);
    CHECK(readers.name(own) == "Include [5]");
    CHECK(readers.name(entry) == "Exclude [5]");
    REQUIRE(readers.decisions(entry).size() == 1);
    CHECK(readers.decisions(entry).front().sentence.english() == "[5] excluded by Bob (title and abstract)");
}

TEST_CASE("a decision that was changed or taken back is kept as the one before was")
{
    Readers readers;
    const auto first = readers.decide("Bob", "Exclude [5]", {readers.p5}, Verdict::Exclude);
    const auto second = readers.decide("Bob", "Maybe [5]", {readers.p5}, Verdict::Maybe);
    CHECK(readers.name(second) == "Decision on [5]");
    CHECK(readers.decisions(second).front().fields.empty());
    REQUIRE(readers.review->undo());
    REQUIRE(readers.review->undo());
    CHECK(readers.name(first) == "Decision on [5]");
    CHECK(readers.name(second) == "Decision on [5]");
}

TEST_CASE("who takes back a decision that he may not see does not learn it from the name of that change")
{
    Readers readers;
    const auto entry = readers.decide("Bob", "Exclude [5]", {readers.p5}, Verdict::Exclude);
    const auto undone = readers.review->undoEntry(entry.id); // by Ada
    REQUIRE((undone && *undone));
    const auto undo = *readers.review->journal().find(**undone);
    CHECK(undo.label == "Undo: Exclude [5]");
    CHECK(readers.name(undo) == "Undo: Decision on [5]");
}

TEST_CASE("decisions on several papers are told as such, and what is no decision as it is called")
{
    Readers readers;
    const auto both = readers.decide("Bob", "Exclude both", {readers.p5, readers.p14}, Verdict::Exclude);
    CHECK(readers.name(both) == "Decisions on several papers");
    readers.review->setReviewer("Bob");
    const auto renamed = readers.review->write("Name it", [](store::Transaction& t) -> Result<void> {
        setSetting(t, setting::TITLE, "Kernels");
        return {};
    });
    readers.review->setReviewer("Ada");
    REQUIRE((renamed && *renamed));
    CHECK(readers.name(*readers.review->journal().find(**renamed)) == "Name it");
    readers.ask("verify");
    CHECK(readers.name(both) == "Exclude both");
    const auto words = readers.decisions(both);
    REQUIRE(words.size() == 2);
    CHECK(std::ranges::all_of(words, [](const ChangeWords& change) {
        return change.sentence.english().ends_with(" excluded by Bob (title and abstract)");
    }));
}

TEST_CASE("of a merge that brings decisions which are kept back, the labels of others are left out")
{
    PaperId paper;
    tests::Team team([&](store::Transaction& t) {
        setSetting(t, setting::SCREENING_MODE, "two-blind");
        Paper row;
        row.label = "[5]";
        paper = t.insert(row);
    });
    const auto other = team.share();
    team.change(other, [&](store::Transaction& t) {
        REQUIRE(screening::decide(
            t, {paper, reviewerNamed(t, "Person 1"), Stage::TitleAbstract, Verdict::Exclude, {}, {}}));
    });
    team.merge(0, other);
    const auto& review = team.copy(0);
    const auto merge = review.journal().entries({}, 1).front();
    RowNames names(review);
    const Blindness blindness(review.database(), Taxonomy(review.database()), {});
    const auto brought = readableOf(review, names, blindness, merge.id);
    REQUIRE(brought.size() == 1);
    CHECK(brought.front().reviewer == "Person 1");
    CHECK(brought.front().label.empty());
    CHECK(entryName(review, names, blindness, merge).english() == "Merge mailed.alidade");

    team.change(0, [](store::Transaction& t) { setSetting(t, setting::SCREENING_MODE, "verify"); });
    const Blindness none(review.database(), Taxonomy(review.database()), {});
    CHECK(readableOf(review, names, none, merge.id).front().label == "change");
}

TEST_CASE(
    "what core itself named is called in words that translators know, as it stands in the file in English")
{
    tests::Team team([](store::Transaction& t) { setSetting(t, setting::TITLE, "Kernels"); });
    const auto other = team.share();
    team.change(other, [](store::Transaction& t) { setSetting(t, setting::NEED, "There is none."); });
    team.merge(0, other);
    auto& review = team.copy(0);
    const auto merge = review.journal().entries({}, 1).front();
    RowNames names(review);
    const Blindness blindness(review.database(), Taxonomy(review.database()), {});
    const auto name = entryName(review, names, blindness, merge);
    CHECK(name == Sentence{translatable("Sentence", "Merge %1"), {std::string("mailed.alidade")}});
    CHECK(name.english() == merge.label);

    const auto undone = review.undoEntry(merge.id);
    REQUIRE((undone && *undone));
    const auto undo = *review.journal().find(**undone);
    const auto undoName = entryName(review, names, blindness, undo);
    CHECK(undoName == Sentence{translatable("Sentence", "Undo: %1"), {name}});
    CHECK(undoName.english() == undo.label);
}
