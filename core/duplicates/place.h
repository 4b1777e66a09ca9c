#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// Where in a journal or book something stands. Empty is not known.
struct Pages {
    std::string first;               ///< `12`, `s136`, `e1005`, `xii`
    std::string last;                ///< whole: `244-58` ends on 258
    std::vector<std::string> others; ///< the first pages of more ranges: `230-5, 246-51` has 246

    /// So many, where both ends are plain numbers; else 0.
    int count() const;
};

/// Pages as records write them: `pp. 244-58`, `I22--I27`, `617-20; discussion 620-1`; also `08-Aug`, which a
/// spreadsheet made of `8-8`.
Pages pagesOf(std::string_view text);

/// A volume or an issue, folded, without `vol.` and leading zeros: `12 Suppl 1` gives `12 suppl 1`. Words
/// that say that it is not known give nothing.
std::string numberOf(std::string_view text);

/// How two volumes, issues or pages stand to each other.
enum class PlaceMatch {
    Unknown, ///< one is not given; a month beside a number; pages from 1 on beside the number of an article
    Same,
    Near, ///< `12` and `12 suppl 1`, `136` and `s136` or `136s`, pages that overlap; `suppl` and `suppl`
    Different,
};

PlaceMatch compareNumbers(std::string_view a, std::string_view b);
PlaceMatch comparePages(const Pages& a, const Pages& b);

}
