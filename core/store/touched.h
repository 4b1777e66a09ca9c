#pragma once

#include "core/store/session.h"

#include <cstdint>
#include <map>
#include <string_view>
#include <vector>

namespace alidade::store {

/// Gathers what a change touched: for its notice, and for the journal's list of papers.
class Touched
{
public:
    explicit Touched(const Database& database)
        : m_database(database)
    {
    }

    /// Adds the rows of a changeset, which has been applied.
    void add(std::string_view changeset);

    /// In ascending order, each once.
    std::map<Table, std::vector<std::int64_t>> rows() const;
    std::vector<std::int64_t> papers() const;

private:
    const Database& m_database;
    std::map<Table, std::vector<std::int64_t>> m_rows;
    std::vector<std::int64_t> m_papers;
};

}
