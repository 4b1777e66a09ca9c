#include "core/sources/academic_degree.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

// folded and without stops
constexpr auto DEGREES = std::to_array<std::string_view>({
    "md",     "phd",  "mph",  "msc",   "bsc",   "ma",   "ms",   "mb",    "mbbs",  "mbchb",
    "rn",     "dds",  "dvm",  "scd",   "dsc",   "drph", "edd",  "psyd",  "dnp",   "mba",
    "med",    "mhs",  "mscn", "bscn",  "msn",   "bsn",  "aprn", "msw",   "jd",    "faan",
    "facc",   "facp", "facs", "facsm", "fasn",  "frcp", "frcs", "frcpc", "frcsc", "dphil",
    "pharmd", "mmed", "mls",  "mlis",  "mphil", "lcsw", "dpt",  "mpp",   "mpa",
});
constexpr std::size_t LONGEST = 10; // with stops

}

bool isDegree(std::string_view word)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (word.size() > LONGEST || std::ranges::count_if(word, isCapital) < 2) {
        return false;
    }
    auto bare = folded(word);
    std::erase_if(bare, [](char c) { return c == '.' || c == ','; });
    return std::ranges::find(DEGREES, bare) != DEGREES.end();
}

}
