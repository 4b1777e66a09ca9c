#pragma once

#include <string_view>

namespace alidade::duplicates {

/// Whether `venue` only lists theses and says nothing of where one appeared: `Dissertation Abstracts
/// International`, `ProQuest Dissertations & Theses`.
bool isCatalogueOfTheses(std::string_view venue);

}
