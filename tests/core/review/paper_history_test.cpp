#include "tests/core/review/desk.h"
#include "tests/support/history.h"

using namespace alidade;
using tests::Desk;
using tests::history;

namespace {

/// A coding that moves from one paper to another and back.
class Moving : public Desk
{
public:
    PaperId other;
    Coding row = coding(micro);

    Moving()
    {
        write("code", [&](store::Transaction& t) {
            other = t.insert(Paper());
            row.id = t.insert(row);
        });
    }

    void moveTo(const std::string& label, PaperId to)
    {
        row.paper = to;
        change(label);
    }

    void setStatus(const std::string& status)
    {
        row.status = status;
        change(status);
    }

    /// The labels of the entries that changed codings of the paper, oldest first.
    std::vector<std::string> codingsOf(PaperId of) const
    {
        std::vector<std::string> labels;
        for (const auto& entry : history(*review, of)) {
            for (const auto& change : entry.changes) {
                if (change.table == store::Table::Coding) {
                    labels.insert(labels.begin(), entry.entry.label);
                }
            }
        }
        return labels;
    }

private:
    void change(const std::string& label)
    {
        write(label, [&](store::Transaction& t) { t.update(row); });
    }
};

using Labels = std::vector<std::string>;

}

TEST_CASE("a row that moves to another paper stands in both histories, and then in the other one's")
{
    Moving moving;
    moving.setStatus("stated");
    moving.moveTo("away", moving.other);
    moving.setStatus("inferred");
    CHECK(moving.codingsOf(moving.paper) == Labels{"code", "stated", "away"});
    CHECK(moving.codingsOf(moving.other) == Labels{"away", "inferred"});

    moving.moveTo("home", moving.paper);
    moving.setStatus("sure");
    CHECK(moving.codingsOf(moving.paper) == Labels{"code", "stated", "away", "home", "sure"});
    CHECK(moving.codingsOf(moving.other) == Labels{"away", "inferred", "home"});
}

TEST_CASE("a move that was taken back does not count for what came after")
{
    Moving moving;
    moving.moveTo("away", moving.other);
    REQUIRE(moving.review->undo());
    moving.row.paper = moving.paper;
    moving.setStatus("stated");
    CHECK(moving.codingsOf(moving.paper) == Labels{"code", "away", "stated"});
    CHECK(moving.codingsOf(moving.other) == Labels{"away"});
}

TEST_CASE("a move that was taken back after more had happened counts for what happened in between")
{
    Moving moving;
    moving.moveTo("away", moving.other);
    moving.setStatus("inferred");
    REQUIRE(moving.review->undo());
    REQUIRE(moving.review->undo());
    CHECK(moving.codingsOf(moving.paper) == Labels{"code", "away"});
    CHECK(moving.codingsOf(moving.other) == Labels{"away", "inferred"});
}

TEST_CASE("a move that was taken back out of turn counts no more from there on")
{
    Moving moving;
    const auto newest = [&] { return moving.review->journal().toUndo()->id; };
    moving.moveTo("away", moving.other);
    REQUIRE(moving.review->undoEntry(newest()));
    moving.row.paper = moving.paper;
    moving.setStatus("stated");
    CHECK(moving.codingsOf(moving.paper) == Labels{"code", "away", "Undo: away", "stated"});
    CHECK(moving.codingsOf(moving.other) == Labels{"away", "Undo: away"});
}
