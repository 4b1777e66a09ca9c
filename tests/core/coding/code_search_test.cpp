#include "core/coding/code_search.h"
#include "tests/core/coding/desk.h"

using namespace alidade;
using namespace alidade::coding;
using tests::Desk;

namespace {

std::vector<std::string>
found(const Desk& desk, std::string_view typed, std::optional<DimensionId> first = {})
{
    const Taxonomy taxonomy(desk.database());
    std::vector<std::string> paths;
    for (const auto& hit : findCodes(taxonomy, typed, first)) {
        paths.push_back(taxonomy.labelPath(hit.code));
    }
    return paths;
}

using Paths = std::vector<std::string>;

}

TEST_CASE("codes are found by how their labels begin, then by their words, then by any part")
{
    Desk desk;
    const auto challenge = desk.dimension("Challenge", DimensionKind::Category);
    desk.code(challenge, "Unsafe size");
    desk.code(challenge, "Oversized");
    desk.code(challenge, "Sizes of binaries");
    desk.code(challenge, "Size");
    CHECK(found(desk, "size") == Paths{"Size", "Sizes of binaries", "Unsafe size", "Oversized"});
    CHECK(found(desk, "  ") == Paths{});
    CHECK(found(desk, "nothing") == Paths{});
}

TEST_CASE("case and accents play no part, and words may come in any order")
{
    Desk desk;
    const auto dimension = desk.dimension("Setting", DimensionKind::Category);
    desk.code(dimension, "\u00C9cole d'ing\u00E9nieurs");
    desk.code(dimension, "Real-time kernel");
    CHECK(found(desk, "ECOLE") == Paths{"\u00C9cole d'ing\u00E9nieurs"});
    CHECK(found(desk, "ingenieurs") == Paths{"\u00C9cole d'ing\u00E9nieurs"});
    CHECK(found(desk, "kernel real") == Paths{"Real-time kernel"});
}

TEST_CASE("a code is found by its own words together with those above it, and not by those above alone")
{
    Desk desk;
    const auto challenge = desk.dimension("Challenge", DimensionKind::Category);
    const auto size = desk.code(challenge, "Binary size");
    desk.code(challenge, "Hidden data", size);
    CHECK(found(desk, "binary hidden") == Paths{"Binary size / Hidden data"});
    CHECK(found(desk, "binary") == Paths{"Binary size"});
}

TEST_CASE("among equal fits the dimension at hand comes first")
{
    Desk desk;
    const auto one = desk.dimension("One", DimensionKind::Category);
    const auto two = desk.dimension("Two", DimensionKind::Category);
    desk.code(one, "Linux kernel");
    desk.code(two, "Linux driver");
    CHECK(found(desk, "lin") == Paths{"Linux kernel", "Linux driver"});
    CHECK(found(desk, "lin", two) == Paths{"Linux driver", "Linux kernel"});
}
