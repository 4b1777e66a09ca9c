#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Where a paper stands, as Embase says it in one field. What it does not say is empty.
struct EmbaseSource {
    std::string venue;
    std::string volume;
    std::string issue;
    std::string pages;
    std::string articleNumber;
};

/// Takes apart `text`, which is cleaned, where it is of the form
///
///     Clinics in Perinatology (2018) 45:4 (769-785). Date of Publication: 1 Dec 2018
///     Nature Communications (2026) 17 Article Number: 32. Date of Publication: 1 Dec 2026
std::optional<EmbaseSource> embaseSource(std::string_view text);

}
