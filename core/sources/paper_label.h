#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alidade::sources {

/// What a paper is called after its first author and year: `Chen2023`, `VanWhy2022`. The title's first long
/// word stands in for an author, and `Paper` where there is neither.
std::string labelStem(const std::vector<Author>& authors, std::string_view title, std::optional<int> year);

/// Hands out labels that no paper of the review has, each once: `Chen2023`, then `Chen2023b`, `Chen2023c` …
/// Remembers how far each stem has come, so that the five thousandth `Wang2023` costs no more than the first.
class PaperLabels
{
public:
    explicit PaperLabels(const store::Database& database)
        : m_database(database)
    {
    }

    std::string next(const std::string& stem);

private:
    bool isInReview(const std::string& label) const;

    const store::Database& m_database;
    std::unordered_map<std::string, int>
        m_used; ///< how many labels of a stem were looked at; all labels are stems
};

}
