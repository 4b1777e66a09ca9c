#pragma once

#include "core/review/review.h"
#include "tests/support/files.h"

#include <nlohmann/json_fwd.hpp>

#include <memory>
#include <string>

namespace alidade::tests {

/// A new review in a folder of its own, and the bundled review in it.
class Bundle
{
public:
    Bundle();

    Review& review() { return *m_review; }
    const store::Database& database() const { return m_review->database(); }

private:
    TempFolder m_folder;
    std::unique_ptr<Review> m_review;
};

std::unique_ptr<Review> emptyReview(const TempFolder& folder);

/// The bundled data as a developer's clone has them beside it, else as they lie in resources.
std::string bundledFile(const std::string& name);
const nlohmann::json& bundledData();

/// Every row of every journaled table, as text.
std::string allRows(const store::Database& database);

}
