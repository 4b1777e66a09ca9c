#include "core/coding/answers.h"
#include "core/coding/dimension_refactoring.h"
#include "core/coding/refactoring.h"
#include "core/coding/taxonomy_edit.h"
#include "tests/core/coding/refactoring_desk.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <random>

using namespace alidade;
using namespace alidade::coding;
using tests::Loss;

namespace {

/// A reviewer who does one thing after the other to a taxonomy and to papers, without a plan.
class Wanderer : public tests::RefactoringDesk
{
public:
    explicit Wanderer(std::uint32_t seed)
        : m_random(seed)
    {
        for (int i = 1; i <= 6; ++i) {
            m_papers.push_back(paper("[" + std::to_string(i) + "]"));
        }
        for (const auto* label : {"One", "Many", "More"}) {
            const auto answered = dimension(label, DimensionKind::Category, label != std::string("One"));
            for (const auto* answer : {"a", "b", "c"}) {
                code(answered, answer);
            }
        }
    }

    /// How often each refactoring went through.
    std::map<std::string, int> done;

    void step()
    {
        switch (below(16)) {
        case 0:
        case 1:
        case 2: addSomething(); break;
        case 3:
        case 4:
        case 5:
        case 6: sayCode(); break;
        case 7: sayNothing(); break;
        case 8: refactor("rename", [&](auto& t) { return renameCode(t, m_code, {m_name, m_slug}); }); break;
        case 9: refactor("move", [&](auto& t) { return moveCode(t, m_code, m_place); }); break;
        case 10: refactor("merge", [&](auto& t) { return mergeCodes(t, {m_other, m_third}, m_code); }); break;
        case 11:
            refactor("split", [&](auto& t) { return splitCode(t, m_code, m_parts, m_distribution); });
            break;
        case 12: refactor("delete", [&](auto& t) { return deleteCode(t, m_code, m_other); }); break;
        case 13: discard(); break;
        case 14:
            refactor("merge dimensions",
                     [&](auto& t) { return mergeDimensions(t, m_dimension, m_place.dimension); });
            break;
        case 15:
            refactor("split dimension",
                     [&](auto& t) { return splitDimension(t, m_dimension, {m_code}, dimensionRow()); });
            break;
        }
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }

    template <class Row>
    decltype(Row::id) anyOf()
    {
        const auto rows = database().all<Row>();
        return rows.empty() ? decltype(Row::id){} : rows[below(rows.size())].id;
    }

    /// So few that they meet often.
    std::string name() { return std::string(1, static_cast<char>('a' + below(8))); }

    PaperId anyPaper() { return m_papers[below(m_papers.size())]; }
    ReviewerId anyReviewer() { return below(2) == 0 ? ada : bob; }

    Dimension dimensionRow()
    {
        Dimension row;
        row.label = "d" + m_name;
        row.many = m_many;
        return row;
    }

    void addSomething()
    {
        const auto parent = anyOf<Code>();
        Code code;
        code.label = name();
        if (const auto above = database().find<Code>(parent); above && below(3) > 0) {
            code.dimension = above->dimension;
            code.parent = parent;
        } else {
            code.dimension = anyOf<Dimension>();
        }
        const auto chance = below(10);
        m_name = name();
        m_many = below(3) > 0;
        std::ignore = review->write("add", [&](store::Transaction& t) -> Result<void> {
            if (chance == 0 || !code.dimension) {
                return outcome(addDimension(t, dimensionRow()));
            }
            if (chance == 1) {
                return outcome(addRelation(t, {{}, parent, anyOf<Code>(), name(), {}, 0}));
            }
            return outcome(addCode(t, code));
        });
    }

    void sayCode()
    {
        NewCoding wanted;
        wanted.paper = anyPaper();
        wanted.code = anyOf<Code>();
        wanted.reviewer = anyReviewer();
        wanted.note = below(4) > 0 ? "note " + std::to_string(++m_notes) : "";
        wanted.locator = below(3) > 0 ? "" : "Table 2";
        Excerpt excerpt;
        excerpt.paper = wanted.paper;
        excerpt.quote = "quote " + std::to_string(++m_notes);
        std::ignore = review->write("code", [&](store::Transaction& t) -> Result<void> {
            const auto id = coding::code(t, wanted);
            if (id && m_notes % 2 == 0) {
                excerpt.coding = *id;
                return outcome(attachExcerpt(t, excerpt));
            }
            return outcome(id);
        });
    }

    void sayNothing()
    {
        const Question question{anyPaper(), anyOf<Dimension>(), anyReviewer()};
        std::ignore = review->write("none", [&](store::Transaction& t) {
            return setNoneApplies(t, question, true, "none " + std::to_string(++m_notes));
        });
    }

    void discard()
    {
        choose();
        const bool whole = below(4) == 0;
        count("discard",
              run(
                  [&](store::Transaction& t) {
                      return whole ? deleteDimension(t, m_dimension, Discard())
                                   : deleteCode(t, m_code, Discard());
                  },
                  Loss::AsAsked));
    }

    /// A dry run and the run itself must be about the same things.
    void choose()
    {
        m_code = anyOf<Code>();
        m_other = anyOf<Code>();
        m_third = anyOf<Code>();
        m_dimension = anyOf<Dimension>();
        m_name = name();
        m_slug = name();
        m_many = below(3) > 0;
        const auto parent = anyOf<Code>();
        m_place = {anyOf<Dimension>(), {}, static_cast<int>(below(4))};
        if (const auto above = database().find<Code>(parent); above && below(2) == 0) {
            m_place = {above->dimension, parent, {}};
        }
        m_parts.assign(2, Code());
        m_parts[0].label = name();
        m_parts[1].label = name();
        m_distribution = AllToFirst();
        if (below(2) == 0) {
            std::vector<Assignment> list;
            for (const auto& coding : database().all<Coding>("WHERE code = ?1 LIMIT 1", m_code)) {
                list.push_back(
                    {coding.paper,
                     below(2) == 0 ? std::vector<std::size_t>{1, 0} : std::vector<std::size_t>{1}});
            }
            m_distribution = list;
        }
    }

    void refactor(const std::string& kind, const Refactoring& refactoring)
    {
        choose();
        count(kind, run(refactoring));
    }

    void count(const std::string& kind, const Result<Impact>& impact)
    {
        if (impact) {
            ++done[kind];
        } else {
            CHECK(impact.error().code != ErrorCode::Corrupt);
        }
    }

    template <class T>
    static Result<void> outcome(const Result<T>& result)
    {
        return result ? Result<void>() : fail(result.error());
    }

    std::mt19937 m_random;
    std::vector<PaperId> m_papers;
    int m_notes = 0;
    CodeId m_code;
    CodeId m_other;
    CodeId m_third;
    DimensionId m_dimension;
    std::string m_name;
    std::string m_slug;
    bool m_many = true;
    CodePlace m_place;
    std::vector<Code> m_parts;
    Distribution m_distribution;
};

}

TEST_CASE(
    "whatever is done to a taxonomy, in whatever order, no word is lost and all of it can be taken back")
{
    const bool isLong = std::getenv("ALIDADE_LONG") != nullptr;
    const auto seed = static_cast<std::uint32_t>(GENERATE_COPY(range(1, isLong ? 4 : 2)));
    CAPTURE(seed);
    Wanderer wanderer(seed);
    const auto start = tests::dumpOf(wanderer.database());
    const auto first = wanderer.review->journal().count();
    for (int i = 0; i < (isLong ? 1000 : 120); ++i) {
        CAPTURE(i);
        wanderer.step();
    }
    for (const auto* kind :
         {"rename", "move", "merge", "split", "delete", "discard", "merge dimensions", "split dimension"}) {
        INFO(kind);
        CHECK(wanderer.done[kind] > 0);
    }
    const auto end = tests::dumpOf(wanderer.database());
    const auto last = wanderer.review->journal().count();
    for (auto i = first; i < last; ++i) {
        REQUIRE(wanderer.review->undo());
    }
    CHECK(tests::dumpOf(wanderer.database()) == start);
    for (auto i = first; i < last; ++i) {
        REQUIRE(wanderer.review->redo());
    }
    CHECK(tests::dumpOf(wanderer.database()) == end);
}
