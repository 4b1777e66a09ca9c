#include "ui/lint/lint_answer.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <optional>
#include <string>
#include <utility>

namespace alidade::ui {

namespace {

std::optional<std::string> textIn(const std::filesystem::path& file)
{
    std::error_code status;
    if (!std::filesystem::is_regular_file(file, status)) {
        return {};
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    return stream ? std::optional(std::move(text)) : std::nullopt;
}

}

SharedLintAnswer lintAnswer(const Review& review, const std::vector<std::filesystem::path>& manuscripts)
{
    const map::Index index(review.database());
    LintAnswer answer;
    answer.findings = report::lint(review, index);
    std::vector<report::Manuscript> texts;
    for (const auto& manuscript : manuscripts) {
        if (auto latex = textIn(manuscript)) {
            texts.push_back({manuscript.filename().string(), std::move(*latex)});
        } else {
            answer.unread.push_back(manuscript);
        }
    }
    if (!texts.empty()) {
        auto cited = report::lintManuscripts(review, index, texts);
        std::ranges::move(cited, std::back_inserter(answer.findings));
        std::ranges::stable_sort(answer.findings, {}, &report::LintFinding::severity);
    }
    return std::make_shared<const LintAnswer>(std::move(answer));
}

}
