#include "core/coding/claim_unit.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace alidade::coding {

namespace {

struct Known {
    std::string_view name;
    std::string_view family;
    double scale;
};

/// Written with these very letters: Mb is not MB, and may be megabits, so it is not here.
constexpr Known SYMBOLS[] = {
    {"ns", "time", 1e-9},
    {"us", "time", 1e-6},
    {"\u00B5s", "time", 1e-6}, // micro sign
    {"\u03BCs", "time", 1e-6}, // Greek mu
    {"ms", "time", 1e-3},
    {"s", "time", 1},
    {"min", "time", 60},
    {"h", "time", 3600},
    {"B", "data", 1},
    {"kB", "data", 1e3},
    {"KB", "data", 1e3},
    {"MB", "data", 1e6},
    {"GB", "data", 1e9},
    {"TB", "data", 1e12},
    {"KiB", "data", 1024.0},
    {"MiB", "data", 1048576.0},
    {"GiB", "data", 1073741824.0},
    {"TiB", "data", 1099511627776.0},
    {"bit", "data", 1.0 / 8},
    {"kbit", "data", 1e3 / 8},
    {"Mbit", "data", 1e6 / 8},
    {"Gbit", "data", 1e9 / 8},
    {"kbps", "data/time", 1e3 / 8},
    {"Mbps", "data/time", 1e6 / 8},
    {"Gbps", "data/time", 1e9 / 8},
    {"nJ", "energy", 1e-9},
    {"uJ", "energy", 1e-6},
    {"\u00B5J", "energy", 1e-6},
    {"\u03BCJ", "energy", 1e-6},
    {"mJ", "energy", 1e-3},
    {"J", "energy", 1},
    {"kJ", "energy", 1e3},
    {"Wh", "energy", 3600},
    {"kWh", "energy", 3.6e6},
    {"uW", "power", 1e-6},
    {"mW", "power", 1e-3},
    {"W", "power", 1},
    {"kW", "power", 1e3},
    {"Hz", "frequency", 1},
    {"kHz", "frequency", 1e3},
    {"MHz", "frequency", 1e6},
    {"GHz", "frequency", 1e9},
};

/// Folded, and in the singular.
constexpr Known WORDS[] = {
    {"nanosecond", "time", 1e-9},
    {"microsecond", "time", 1e-6},
    {"millisecond", "time", 1e-3},
    {"second", "time", 1},
    {"sec", "time", 1},
    {"minute", "time", 60},
    {"hour", "time", 3600},
    {"day", "time", 86400},
    {"byte", "data", 1},
    {"kilobyte", "data", 1e3},
    {"megabyte", "data", 1e6},
    {"gigabyte", "data", 1e9},
    {"kibibyte", "data", 1024.0},
    {"mebibyte", "data", 1048576.0},
    {"gibibyte", "data", 1073741824.0},
    {"bit", "data", 1.0 / 8},
    {"line", "lines", 1},
    {"line of code", "lines", 1},
    {"lines of code", "lines", 1},
    {"loc", "lines", 1},
    {"sloc", "lines", 1},
    {"kloc", "lines", 1e3},
    {"joule", "energy", 1},
    {"watt", "power", 1},
    {"hertz", "frequency", 1},
};

constexpr std::array<std::string_view, 4> PERCENT = {"percent", "%", "per cent", "pct"};
constexpr std::array<std::string_view, 6> FACTOR = {"factor", "x", "\u00D7", "times", "fold", "-fold"};

template <class Names>
bool isOneOf(std::string_view word, const Names& names)
{
    return std::find(std::begin(names), std::end(names), word) != std::end(names);
}

template <class Table>
const Known* lookUp(std::string_view name, const Table& table)
{
    const auto found = std::find_if(
        std::begin(table), std::end(table), [&](const Known& known) { return known.name == name; });
    return found == std::end(table) ? nullptr : &*found;
}

/// A unit that is not a quotient.
Unit plainUnit(const std::string& text)
{
    const auto word = folded(text);
    const auto* known = lookUp(text, SYMBOLS);
    if (known == nullptr) {
        known = lookUp(word, WORDS);
    }
    if (known == nullptr && word.ends_with('s')) {
        known = lookUp(std::string_view(word).substr(0, word.size() - 1), WORDS);
    }
    if (known == nullptr) {
        return {UnitKind::Absolute, word, 1};
    }
    return {UnitKind::Absolute, std::string(known->family), known->scale};
}

}

Unit unitFrom(std::string_view written)
{
    const auto text = simplified(written);
    const auto word = folded(text);
    if (isOneOf(word, PERCENT)) {
        return {UnitKind::Percent, "percent", 1};
    }
    if (isOneOf(word, FACTOR)) {
        return {UnitKind::Factor, "factor", 1};
    }
    if (word == "ratio") {
        return {UnitKind::Ratio, "ratio", 1};
    }
    for (const std::string_view divider : {"/", " per "}) {
        if (const auto at = text.find(divider); at != std::string::npos) {
            const auto above = plainUnit(simplified(text.substr(0, at)));
            const auto below = plainUnit(simplified(text.substr(at + divider.size())));
            return {UnitKind::Absolute, above.family + "/" + below.family, above.scale / below.scale};
        }
    }
    return plainUnit(text);
}

}
