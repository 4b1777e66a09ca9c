#pragma once

#include "core/base/error.h"
#include "core/review/paper.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace alidade {

/// A DOI as papers keep it: without what people paste in front of it, in lower case.
/// `https://doi.org/10.1145/1` gives `10.1145/1`. What is no DOI comes back too, folded and without blanks
/// around it.
std::string bareDoi(std::string_view text);

/// Finds papers by the names that people write into files and on the command line.
class PaperNames
{
public:
    explicit PaperNames(const store::Database& database)
        : m_database(database)
    {
    }

    /// A paper by its label (`[14]`, also without the brackets), its id, or its DOI (bare, as `doi:…` or as
    /// an address). Fails with NotFound, naming the nearest label, or with Invalid where the name means
    /// several papers.
    Result<PaperId> find(std::string_view name);

private:
    Result<PaperId> findDoi(std::string_view name, const std::string& doi);
    Unexpected<Error> unknown(std::string_view name) const;

    const store::Database& m_database;
    std::optional<std::unordered_multimap<std::string, PaperId>>
        m_dois; // read at the first DOI: there is no index
};

}
