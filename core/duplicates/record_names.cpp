#include "core/duplicates/record_names.h"

namespace alidade::duplicates {

RecordNames::RecordNames(const store::Database& database)
{
    auto query = database.prepare(
        "SELECT record.id, record.key, record.number, source.name FROM record"
        " JOIN search ON search.id = record.search JOIN source ON source.id = search.source");
    while (query.step()) {
        const auto key = query.text(1);
        m_names[RecordId{query.integer(0)}] = {
            key.empty() ? std::to_string(query.integer(2)) : std::string(key), std::string(query.text(3))};
    }
}

}
