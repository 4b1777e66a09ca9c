#pragma once

#include <string>
#include <string_view>

namespace alidade::coding {

enum class UnitKind {
    Absolute, ///< the thing itself: ms, kB, lines, requests/s
    Percent,  ///< percent, %
    Factor,   ///< factor, x, times, fold
    Ratio,    ///< ratio: measured divided by comparator, as it stands
};

/// A unit as claims write it. Values of one family can be compared after each is multiplied by its scale.
/// Families are time, data, source lines, energy, power and frequency, and quotients of two units (`MB/s`,
/// `requests per second`). Whatever else is written is a family of its own. Prefixes are those of SI (kB and
/// KB: 1000 bytes) and of IEC 80000-13 (KiB: 1024).
struct Unit {
    UnitKind kind = UnitKind::Absolute;
    std::string family;
    double scale = 1;
};

Unit unitFrom(std::string_view text);

}
