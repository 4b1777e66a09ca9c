#include "core/sources/record_lines.h"

namespace alidade::sources {

void forEachRecordLine(const store::Database& database, const std::function<void(const RecordLine&)>& visit)
{
    auto query = database.prepare(
        "SELECT record.id, search.id, source.name, record.number, record.key, paper.id, paper.label,"
        " import_file.name, record.start, record.length"
        " FROM search JOIN source ON source.id = search.source JOIN record ON record.search = search.id"
        " LEFT JOIN paper ON paper.id = record.paper LEFT JOIN import_file ON import_file.id = record.file"
        " ORDER BY search.position, search.id, record.number");
    while (query.step()) {
        RecordLine line;
        line.record.value = query.integer(0);
        line.search.value = query.integer(1);
        line.source = query.text(2);
        line.number = query.integer(3);
        line.key = query.text(4);
        store::readValue(query, 5, line.paper);
        line.label = query.text(6);
        line.file = query.text(7);
        store::readValue(query, 8, line.start);
        store::readValue(query, 9, line.length);
        visit(line);
    }
}

}
