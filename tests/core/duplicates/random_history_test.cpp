#include "core/duplicates/merge.h"
#include "core/duplicates/proposals.h"
#include "tests/core/duplicates/desk.h"
#include "tests/support/long_run.h"
#include "tests/support/random.h"

#include <map>
#include <set>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// What a flow diagram says of one source, counted anew from the rows.
struct Flow {
    std::int64_t found = 0;
    std::int64_t duplicates = 0; ///< records whose paper an earlier record of any source stands for
    std::int64_t unique = 0;
};

std::map<SearchId, Flow> flowOf(const store::Database& database)
{
    std::map<SearchId, Flow> flow;
    std::set<PaperId> seen;
    for (const auto& record : database.all<Record>("ORDER BY id")) {
        auto& counts = flow[record.search];
        ++counts.found;
        ++(seen.insert(record.paper.value()).second ? counts.unique : counts.duplicates);
    }
    return flow;
}

/// Walks at random through imports, merges, un-merges, undo and redo.
class History
{
public:
    explicit History(std::uint64_t seed)
        : m_random(seed)
    {
    }

    void step()
    {
        switch (m_random.below(6)) {
        case 0:
        case 1: import(); break;
        case 2: merge(); break;
        case 3: unmerge(); break;
        case 4: undo(); break;
        case 5: (void)m_desk.review->redo(); break;
        }
    }

    void check() const
    {
        const auto& database = m_desk.review->database();
        std::int64_t found = 0;
        std::int64_t unique = 0;
        for (const auto& [search, flow] : flowOf(database)) {
            CHECK(flow.found == database.count<Record>("WHERE search = ?1", search));
            CHECK(flow.found == flow.duplicates + flow.unique);
            found += flow.found;
            unique += flow.unique;
        }
        CHECK(found == database.count<Record>());
        CHECK(unique == database.count<Paper>()); // no paper without a record, no record without a paper
        CHECK(database.integer("SELECT count(*) FROM record WHERE paper NOT IN (SELECT id FROM paper)") == 0);
        CHECK(database.integer("SELECT count(*) FROM paper_text WHERE id NOT IN (SELECT id FROM paper)")
              == 0);
        CHECK(
            database.integer("SELECT count(*) FROM not_duplicate JOIN record a ON a.id = not_duplicate.record"
                             " JOIN record b ON b.id = not_duplicate.other WHERE a.paper = b.paper")
            == 0);
        CHECK(database.integer(
                  "SELECT count(*) FROM paper WHERE id NOT IN (SELECT min(id) FROM paper GROUP BY label)")
              == 0);
    }

    const store::Database& database() const { return m_desk.review->database(); }

private:
    void import()
    {
        const auto work = std::to_string(m_random.below(5));
        const auto number = std::to_string(++m_added);
        m_desk.add(m_random.below(2) == 0 ? m_desk.acm : m_desk.ieee,
                   "[" + number + "]",
                   "Observations of vessel " + work,
                   R"({"title":"Observations of vessel )" + work + R"( in northern waters","abstract":"Seen )"
                       + number + R"(","authors":[{"family":"Sailor","given":"Ann"}],"year":2001,"volume":")"
                       + work + R"(","pages":"1)" + work + R"(-25"})");
    }

    void merge()
    {
        const auto proposals = duplicates::propose(database());
        if (proposals.groups.empty()) {
            return;
        }
        const auto& group = proposals.groups[m_random.below(proposals.groups.size())];
        m_desk.write([&](store::Transaction& t) {
            if (!duplicates::obstacle(t.database(), group.papers)) {
                CHECK(duplicates::merge(t, group.papers));
            }
        });
    }

    void unmerge()
    {
        const auto records = database().all<Record>();
        if (records.empty()) {
            return;
        }
        const auto& record = records[m_random.below(records.size())];
        if (database().count<Record>("WHERE paper = ?1", record.paper) > 1) {
            m_desk.write(
                [&](store::Transaction& t) { CHECK(duplicates::unmerge(t, record.id, m_desk.ada)); });
        }
    }

    /// Not the first change, which made the searches.
    void undo()
    {
        if (database().integer("SELECT count(*) FROM journal WHERE state = 'done'") > 1) {
            CHECK(m_desk.review->undo());
        }
    }

    DuplicatesDesk m_desk;
    Random m_random;
    int m_added = 0;
};

}

TEST_CASE("found, duplicates and unique add up after any history of imports, merges, un-merges and undos")
{
    const int runs = isLongRun() ? 50 : 4;
    std::int64_t most = 0;
    for (int run = 1; run <= runs; ++run) {
        INFO("seed " << run);
        History history(static_cast<std::uint64_t>(run));
        for (int i = 0; i < 60; ++i) {
            history.step();
            history.check();
            most = std::max(most, history.database().count<Record>() - history.database().count<Paper>());
        }
    }
    CHECK(most > 3); // papers were merged at all
}
