#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alidade::sources {

/// The numbers in the name of an issue. One of them may be empty.
struct IssueName {
    std::string volume;
    std::string issue;
};

/// Takes apart `text`, which is cleaned, where it is the name of an issue as Open Journal Systems makes it,
/// in any language whose words for volume and issue are known, and with the issue's own title behind a colon:
///
///     Vol 5, No 2 (2010): Clouds
///     Vol. 5 Núm. 2 (2010)
///     2004: Vol 5
///
/// Nothing where it has any other word, or neither volume nor issue.
std::optional<IssueName> issueName(std::string_view text);

/// Parts `volume`, whose own word is gone, from the issue behind it, if `issue` says none: `12, No. 3`, `12
/// issue 3`, `12(3)` and `12 3` of Semantic Scholar give 12 and 3.
void partVolume(std::string& volume, std::string& issue);

}
