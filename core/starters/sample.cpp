#include "core/starters/sample.h"

#include "core/review/settings.h"
#include "core/starters/resource.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <string>

namespace alidade::starters {

namespace {

bool isEmpty(const store::Database& database)
{
    return std::ranges::all_of(store::TABLE_NAMES, [&](std::string_view table) {
        return database.integer("SELECT EXISTS(SELECT 1 FROM " + std::string(table) + ")") == 0;
    });
}

}

Result<void> writeSample(Review& review)
{
    const auto text = Json::parse(resource("review/rusty-linux.json"));
    const auto start = review.journal().count() + 1; // the entry that is about to be
    const auto fill = [&](store::Transaction& transaction) -> Result<void> {
        if (!isEmpty(transaction.database())) {
            return fail(
                ErrorCode::Conflict,
                translatable("Sentence", "The bundled review can only be written into an empty review."));
        }
        Sample sample{text, transaction, {}, {}, {}, {}, {}};
        writeProtocol(sample);
        writeFlow(sample);
        writePapers(sample);
        writeBackground(sample);
        writeRecords(sample, resource("review/rusty-linux.bib"));
        writeTaxonomy(sample);
        writeCodings(sample);
        writeClaims(sample);
        writeRemarks(sample);
        writeFigures(sample);
        setSetting(transaction, setting::START, std::to_string(start));
        return {};
    };
    if (const auto done = review.write("Bundled review", fill); !done) {
        return fail(done.error());
    }
    return {};
}

}
