#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/long_run.h"
#include "tests/support/random_changes.h"
#include "tests/support/rows.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace alidade;
using tests::difference;
using tests::fingerprint;
using tests::Random;
using tests::refresh;
using tests::Rows;
using tests::rowsOf;

namespace {

/// A review to which random things are done, and beside it what must be true of it: the states that undo and
/// redo lead through, and a copy of all rows that is kept up to date by nothing but the notices.
class Trial
{
public:
    explicit Trial(std::uint64_t seed)
        : m_random(seed)
        , m_circumstances(tests::fixedCircumstances("Ada", seed))
        , m_review(std::move(*Review::create(m_file, m_circumstances)))
        , m_line{fingerprint(rowsOf(m_review->database()))}
    {
        subscribe();
    }

    void step()
    {
        const auto kind = m_random.below(100);
        if (kind < 55) {
            write();
        } else if (kind < 58) {
            writeInVain();
        } else if (kind < 72) {
            undo();
        } else if (kind < 84) {
            redo();
        } else if (kind < 94) {
            undoOld();
        } else if (kind < 96) {
            reopen();
        } else {
            undo();
            undo();
        }
        checkState();
    }

    /// False when there was nothing to take back.
    bool undo()
    {
        const auto undone = m_review->undo();
        const bool possible = m_position > 0;
        REQUIRE(undone.has_value() == possible);
        if (possible) {
            --m_position;
            ++m_told;
        } else {
            REQUIRE(undone.error().code == ErrorCode::NotFound);
        }
        return possible;
    }

    bool redo()
    {
        const auto redone = m_review->redo();
        const bool possible = m_position + 1 < m_line.size();
        REQUIRE(redone.has_value() == possible);
        if (possible) {
            ++m_position;
            ++m_told;
        } else {
            REQUIRE(redone.error().code == ErrorCode::NotFound);
        }
        return possible;
    }

    void reopen()
    {
        m_subscription = {};
        m_review.reset();
        auto opened = Review::open(m_file, store::Access::Write, m_circumstances);
        REQUIRE(opened);
        m_review = std::move(*opened);
        subscribe();
    }

    void checkState()
    {
        const auto rows = rowsOf(m_review->database());
        REQUIRE(fingerprint(rows) == m_line[m_position]);
        REQUIRE(difference(m_shadow, rows) == "");
        REQUIRE(m_review->journal().count() == m_entries);
        REQUIRE(m_notices == m_told);
    }

    void checkSoundness() const
    {
        REQUIRE(store::defects(m_review->database(), true).empty());
        REQUIRE(store::damagedFullText(m_review->database()).empty());
    }

    int undoneOld() const { return m_undoneOld; }
    Rows rows() const { return rowsOf(m_review->database()); }
    Random& random() { return m_random; }

private:
    void subscribe()
    {
        m_subscription = m_review->subscribe([this](const store::ChangeNotice& notice) {
            ++m_notices;
            for (const auto& [table, ids] : notice.rows) {
                REQUIRE(std::is_sorted(ids.begin(), ids.end()));
                for (const auto id : ids) {
                    refresh(m_shadow, m_review->database(), table, id);
                }
            }
        });
    }

    void advanced()
    {
        m_line.resize(m_position + 1);
        m_line.push_back(fingerprint(rows()));
        ++m_position;
        ++m_entries;
        ++m_told;
    }

    void write()
    {
        const bool maySplit = m_random.chance(30);
        const auto before = m_shadow;
        const auto done = m_review->write("change", [&](store::Transaction& t) -> Result<void> {
            changeAtRandom(t, m_random, maySplit);
            return {};
        });
        if (!done) {
            FAIL(done.error().detail.english());
        }
        if (*done) {
            advanced();
        }
        if (!maySplit) { // else a part may have undone another
            REQUIRE((difference(before, m_shadow) != "") == done->has_value());
        }
    }

    void writeInVain()
    {
        const Review::Work work = [&](store::Transaction& t) -> Result<void> {
            changeAtRandom(t, m_random);
            return fail(ErrorCode::Invalid, std::string("Never mind."));
        };
        if (m_random.chance(50)) {
            REQUIRE_FALSE(m_review->write("in vain", work));
        } else {
            REQUIRE_FALSE(m_review->rehearse(work));
        }
    }

    /// Not so where rows at random break the rules of the model, which is a reason to leave them.
    static bool isStoodOn(const Error& error)
    {
        const auto words = error.detail.english();
        constexpr std::array MISFITS = {"changed since", "no longer there", "there already", "point at"};
        return std::any_of(MISFITS.begin(), MISFITS.end(), [&](const char* misfit) {
            return words.find(misfit) != std::string::npos;
        });
    }

    void undoOld()
    {
        const auto newest = m_review->journal().toUndo();
        const bool takesNewest = newest && m_random.chance(40);
        const auto any =
            1 + static_cast<std::int64_t>(m_random.below(static_cast<std::size_t>(m_entries) + 1));
        const auto entry = takesNewest ? newest->id.value : any;
        const auto done = m_review->undoEntry({entry});
        REQUIRE((done || !takesNewest || !isStoodOn(done.error()))); // nothing can stand on the newest
        if (done && *done) {
            advanced();
            ++m_undoneOld;
        } else if (!done) {
            const auto code = done.error().code;
            REQUIRE((code == ErrorCode::Conflict || (code == ErrorCode::NotFound && entry > m_entries)));
        }
    }

    tests::TempFolder m_folder;
    std::filesystem::path m_file = m_folder / "r.alidade";
    Random m_random;
    Circumstances m_circumstances;
    std::unique_ptr<Review> m_review;
    store::Subscription m_subscription;
    std::vector<std::size_t> m_line; // the states along undo and redo
    std::size_t m_position = 0;
    std::int64_t m_entries = 0;
    Rows m_shadow;
    int m_notices = 0;
    int m_told = 0;
    int m_undoneOld = 0;
};

}

TEST_CASE(
    "whatever is done can be undone to the start and redone to the end, row by row, also after reopening")
{
    const auto seed = GENERATE(range(1, 4));
    CAPTURE(seed);
    Trial trial(static_cast<std::uint64_t>(seed));
    const int steps = tests::rounds(100, 2500);
    for (int step = 0; step < steps; ++step) {
        CAPTURE(step);
        trial.step();
        if (step % 40 == 0) {
            trial.checkSoundness();
        }
    }
    CHECK(trial.undoneOld() > 0);
    while (trial.redo()) { }
    const auto end = trial.rows();
    trial.reopen();
    for (int i = 0; trial.undo(); ++i) {
        trial.checkState();
        if (i % 50 == 0) {
            trial.reopen();
        }
    }
    CHECK(trial.rows().empty());
    trial.checkSoundness();
    trial.reopen();
    while (trial.redo()) {
        trial.checkState();
    }
    CHECK(difference(end, trial.rows()) == "");
    trial.reopen();
    CHECK(difference(end, trial.rows()) == "");
    trial.checkSoundness();
}
