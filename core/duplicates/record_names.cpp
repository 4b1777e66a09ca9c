#include "core/duplicates/record_names.h"

namespace alidade::duplicates {

RecordNames::RecordNames(const store::Database& database)
{
    auto query = database.prepare(
        "SELECT record.id, record.key, record.number, source.name, paper.id, paper.label FROM record"
        " JOIN search ON search.id = record.search JOIN source ON source.id = search.source"
        " LEFT JOIN paper ON paper.id = record.paper");
    while (query.step()) {
        const auto key = query.text(1);
        m_names[RecordId{query.integer(0)}] = {
            key.empty() ? std::to_string(query.integer(2)) : std::string(key),
            std::string(query.text(3)),
            query.isNull(4) ? std::string() : std::string(query.text(5)),
            query.isNull(4) ? std::nullopt : std::optional(PaperId{query.integer(4)})};
    }
}

}
