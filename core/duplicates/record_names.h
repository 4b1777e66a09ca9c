#pragma once

#include "core/review/paper.h"
#include "core/store/database.h"

#include <optional>
#include <string>
#include <unordered_map>

namespace alidade::duplicates {

/// What the records of a review and their papers are called, as of when it was made.
class RecordNames
{
public:
    explicit RecordNames(const store::Database& database);

    /// The source's own key, else the record's number in its search.
    const std::string& name(RecordId record) const { return m_names.at(record).name; }
    /// The name of the source that gave it.
    const std::string& source(RecordId record) const { return m_names.at(record).source; }
    /// The label of the paper that it stands for; empty where it stands for none.
    const std::string& paper(RecordId record) const { return m_names.at(record).paper; }
    std::optional<PaperId> paperId(RecordId record) const { return m_names.at(record).paperId; }

private:
    struct Names {
        std::string name;
        std::string source;
        std::string paper;
        std::optional<PaperId> paperId;
    };
    std::unordered_map<RecordId, Names> m_names;
};

}
