#include "core/sources/search_files.h"

#include "core/sources/decode.h"
#include "core/sources/detect.h"
#include "core/store/compression.h"

#include <algorithm>

namespace alidade::sources {

namespace {

constexpr std::int64_t MOST_LOOKED_INTO = std::int64_t{4} << 20; // in bytes: to unpack more takes too long

std::optional<Format> formatOf(const store::Database& database, ImportFileId piece)
{
    const auto row = database.find<ImportFile>(piece);
    if (!row || row->size > MOST_LOOKED_INTO) {
        return std::nullopt;
    }
    const auto bytes = store::decompressed(row->content.bytes);
    const auto text = decode(bytes);
    const auto format = text ? detectFormat(text->text()) : Result<Format>(fail(text.error()));
    return format ? std::optional(*format) : std::nullopt;
}

}

std::vector<SearchFile> filesOf(const store::Database& database, SearchId search)
{
    std::vector<SearchFile> files;
    std::vector<ImportFileId> pieces;
    {
        auto query = database.prepare("SELECT min(id), name, sum(size) FROM import_file WHERE search = ?1 "
                                      "GROUP BY name ORDER BY min(id)");
        query.bind(1, search.value);
        while (query.step()) {
            pieces.push_back({query.integer(0)});
            files.push_back({std::string(query.text(1)), query.integer(2), {}});
        }
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        files[i].format = formatOf(database, pieces[i]);
    }
    return files;
}

std::map<SearchId, std::vector<std::string>> fileNames(const store::Database& database)
{
    std::map<SearchId, std::vector<std::string>> names;
    auto query =
        database.prepare("SELECT search, name FROM import_file GROUP BY search, name ORDER BY min(id)");
    while (query.step()) {
        names[SearchId{query.integer(0)}].emplace_back(query.text(1));
    }
    return names;
}

}
