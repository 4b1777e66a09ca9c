#pragma once

#include <filesystem>
#include <vector>

namespace alidade::ui {

/// The LaTeX files that belong to a review, as this computer knows them: a path is no part of a review.
std::vector<std::filesystem::path> rememberedManuscripts(const std::filesystem::path& review);
void rememberManuscripts(const std::filesystem::path& review,
                         const std::vector<std::filesystem::path>& manuscripts);

}
