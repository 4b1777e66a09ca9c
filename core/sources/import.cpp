#include "core/sources/import.h"

#include "core/base/text.h"
#include "core/sources/mapped_file.h"
#include "core/sources/read_ahead.h"
#include "core/sources/record_writer.h"
#include "core/sources/search_edit.h"

#include <algorithm>
#include <utility>

namespace alidade::sources {

namespace {

template <store::Row T>
int nextPosition(const store::Database& database)
{
    static const std::string sql =
        "SELECT coalesce(max(position), -1) + 1 FROM " + std::string(store::name(store::Mapping<T>::TABLE));
    return static_cast<int>(database.integer(sql));
}

/// The source of that name or slug, however it is capitalised, made if there is none.
Result<SourceId> sourceNamed(store::Transaction& transaction, std::string_view name, SourceKind kind)
{
    const auto wanted = slug(name);
    if (wanted.empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A search needs the name of its source, such as \"ACM\"."));
    }
    for (const auto& source : transaction.database().all<Source>("ORDER BY position, id")) {
        if (slug(source.slug) == wanted || slug(source.name) == wanted) {
            return source.id;
        }
    }
    return transaction.insert(
        Source{{}, wanted, simplified(name), kind, {}, nextPosition<Source>(transaction.database())});
}

/// Fills in what a repeated search leaves open.
void complete(Search& search, const Search& earlier)
{
    for (const auto member : {&Search::query, &Search::fields, &Search::limits}) {
        if ((search.*member).empty()) {
            search.*member = earlier.*member;
        }
    }
    if (search.direction == SnowballDirection::None) {
        search.direction = earlier.direction;
    }
    if (!search.seed) {
        search.seed = earlier.seed;
    }
}

Result<Search> searchOf(store::Transaction& transaction, const ImportRequest& request)
{
    const auto& database = transaction.database();
    auto search = request.search;
    if (const auto checked = checkSearch(search); !checked) {
        return fail(checked.error());
    }
    std::optional<Search> earlier;
    if (request.again) {
        earlier = database.find<Search>(*request.again);
        if (!earlier) {
            return fail(ErrorCode::NotFound,
                        translatable("Sentence", "The search that is to be repeated is not there."));
        }
        complete(search, *earlier);
    }
    if (search.seed && !database.find<Paper>(*search.seed)) {
        return fail(ErrorCode::NotFound,
                    translatable("Sentence", "The paper that snowballing began with is not there."));
    }
    if (earlier && request.source.empty()) {
        search.source = earlier->source;
    } else {
        const auto source = sourceNamed(transaction, request.source, request.kind);
        if (!source) {
            return fail(source.error());
        }
        search.source = *source;
    }
    search.id = {};
    search.position = nextPosition<Search>(database);
    return search;
}

/// What a file without a record fails with: its first error, or that there is nothing.
Error emptyFile(const std::string& name, const std::vector<FileProblem>& problems)
{
    const auto found = std::ranges::find_if(problems, [&](const FileProblem& problem) {
        return problem.file == name && problem.problem.severity == Severity::Error;
    });
    if (found == problems.end()) {
        return {ErrorCode::Invalid, translatable("Sentence", "There is no record in this file."), name};
    }
    const auto line = found->problem.line;
    return {ErrorCode::Invalid, found->problem.message, line == 0 ? name : name + ':' + std::to_string(line)};
}

}

Result<ImportOutcome> importSearch(store::Transaction& transaction, const ImportRequest& request)
{
    auto search = searchOf(transaction, request);
    if (!search) {
        return fail(search.error());
    }
    KnownRecords known(transaction.database(), search->source);
    RecordWriter writer(transaction, transaction.insert(*search), std::move(known), request);
    std::int64_t rejected = 0;
    for (const auto& file : request.files) {
        const auto before = writer.outcome().records;
        writer.beginFile(file);
        const auto done = readAhead(file.bytes, file.name, file.options.value_or(request.options), writer);
        if (!done) {
            return fail(done.error());
        }
        rejected += static_cast<std::int64_t>(done->rejected);
        if (writer.isCancelled()) {
            return fail(ErrorCode::Cancelled,
                        translatable("Sentence", "The import was stopped; the review is as it was."));
        }
        if (writer.outcome().records == before) {
            return fail(emptyFile(file.name, writer.outcome().problems));
        }
        writer.endFile();
        if (const auto unchanged = checkUnchanged(file.bytes); !unchanged) { // until all of it was kept
            return fail(unchanged.error().code, unchanged.error().detail, file.name);
        }
    }
    auto outcome = writer.outcome();
    outcome.rejected = rejected;
    return outcome;
}

std::string importLabel(const ImportRequest& request, std::size_t others)
{
    std::string names;
    for (std::size_t i = 0; i < request.files.size() && i < 3; ++i) {
        names += (i == 0 ? "" : ", ") + request.files[i].name;
    }
    if (request.files.size() > 3) {
        names += " and " + std::to_string(request.files.size() - 3) + " more";
    }
    const auto from = request.source.empty() ? std::string() : " from " + request.source;
    auto label = names.empty() ? "Log a search" + from : "Import " + names + from;
    if (others > 0) {
        label += " and " + std::to_string(others) + (others == 1 ? " more search" : " more searches");
    }
    return label;
}

}
