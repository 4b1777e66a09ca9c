#include "tests/core/starters/bundle.h"

#include "core/starters/sample.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <stdexcept>

namespace alidade::tests {

std::unique_ptr<Review> emptyReview(const TempFolder& folder)
{
    auto review = Review::create(folder / "review.alidade", Circumstances{"Tester", systemNow, systemRandom});
    if (!review) {
        throw std::runtime_error(message(review.error()));
    }
    return std::move(*review);
}

Bundle::Bundle()
    : m_review(emptyReview(m_folder))
{
    if (const auto done = starters::writeSample(*m_review); !done) {
        throw std::runtime_error(message(done.error()));
    }
}

std::string bundledFile(const std::string& name)
{
    const auto beside = std::filesystem::path(ALIDADE_SHARED) / "review" / name;
    const auto inside = std::filesystem::path(ALIDADE_SOURCE_DIR) / "resources" / "review" / name;
    return readFile(std::filesystem::exists(beside) ? beside : inside);
}

const nlohmann::json& bundledData()
{
    static const auto data = nlohmann::json::parse(bundledFile("rusty-linux.json"));
    return data;
}

std::string allRows(const store::Database& database)
{
    std::string rows;
    for (std::size_t i = 0; i < store::TABLE_NAMES.size(); ++i) {
        const std::string table(store::TABLE_NAMES[i]);
        const auto columns = store::columnNames(database, static_cast<store::Table>(i)).size();
        auto query = database.prepare("SELECT * FROM " + table + " ORDER BY id");
        while (query.step()) {
            rows += table;
            for (std::size_t column = 0; column < columns; ++column) {
                rows += '\t';
                rows += query.text(static_cast<int>(column));
            }
            rows += '\n';
        }
    }
    return rows;
}

}
