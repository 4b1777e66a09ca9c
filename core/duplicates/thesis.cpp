#include "core/duplicates/thesis.h"

#include "core/base/text.h"
#include "core/duplicates/plain_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace alidade::duplicates {

namespace {

/// What their names hold, folded, with one blank between. A journal is called otherwise.
constexpr std::array<std::string_view, 6> NAMES = {"dissertation abstracts",
                                                   "dissertations abstracts",
                                                   "masters abstracts",
                                                   "proquest dissertations",
                                                   "dissertations and theses",
                                                   "dissertations theses"};

}

bool isCatalogueOfTheses(std::string_view venue)
{
    const auto name = joined(plainWords(venue), " ");
    return std::ranges::any_of(NAMES, [&](std::string_view part) {
        return name.starts_with(part) || name.starts_with("proquest " + std::string(part));
    });
}

}
