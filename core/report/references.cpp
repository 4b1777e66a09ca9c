#include "core/report/references.h"

#include "core/review/citation_keys.h"

#include <utility>

namespace alidade::report {

bool isCitationKey(std::string_view key)
{
    return !key.empty() && asCitationKey(key) == key;
}

References::References(const store::Database& database)
{
    auto keys = citationKeys(database);
    auto query = database.prepare("SELECT id, label FROM paper");
    while (query.step()) {
        const PaperId paper{query.integer(0)};
        Reference reference{std::string(query.text(1)), std::move(keys[paper])};
        if (reference.label.empty()) {
            reference.label = reference.key;
        }
        m_references.emplace(paper, std::move(reference));
    }
}

const Reference& References::of(PaperId paper) const
{
    static const Reference none;
    const auto found = m_references.find(paper);
    return found == m_references.end() ? none : found->second;
}

}
