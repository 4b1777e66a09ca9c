#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <string>
#include <unordered_map>

namespace alidade::duplicates {

/// What the records of a review are called, as of when it was made.
class RecordNames
{
public:
    explicit RecordNames(const store::Database& database);

    /// The source's own key, else the record's number in its search.
    const std::string& name(RecordId record) const { return m_names.at(record).name; }
    /// The name of the source that gave it.
    const std::string& source(RecordId record) const { return m_names.at(record).source; }

private:
    struct Names {
        std::string name;
        std::string source;
    };
    std::unordered_map<RecordId, Names> m_names;
};

}
