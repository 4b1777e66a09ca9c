#pragma once

#include "core/sources/import.h"
#include "core/sources/remove_search.h"
#include "core/sources/searches.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace alidade::tests {

/// A paper in the words of RIS, as a source might deliver it.
struct RisRecord {
    std::string title;
    std::string author = "Chen, Ada";
    int year = 2023;
    std::string doi = {};
    std::string key = {};
    std::string abstract = {};
};

inline std::string ris(const std::vector<RisRecord>& records)
{
    std::string text;
    const auto add = [&](const char* tag, const std::string& value) {
        text += value.empty() ? std::string() : std::string(tag) + "  - " + value + "\n";
    };
    for (const auto& record : records) {
        add("TY", "JOUR");
        add("ID", record.key);
        add("AU", record.author);
        add("TI", record.title);
        add("PY", std::to_string(record.year));
        add("DO", record.doi);
        add("AB", record.abstract);
        text += "ER  - \n\n";
    }
    return text;
}

/// A review into which searches are imported.
struct ImportDesk {
    TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "desk.alidade", fixedCircumstances()));

    const store::Database& database() const { return review->database(); }

    Result<sources::ImportOutcome> tryImport(const sources::ImportRequest& request)
    {
        Result<sources::ImportOutcome> outcome = fail(ErrorCode::Invalid, std::string("not run"));
        const auto written = review->write(
            sources::importLabel(request),
            [&](store::Transaction& t) -> Result<void> {
                outcome = sources::importSearch(t, request);
                return outcome ? Result<void>() : fail(outcome.error());
            },
            store::EntryKind::Import);
        if (!written && outcome) {
            return fail(written.error());
        }
        return outcome;
    }

    /// An import that must succeed, of one file.
    sources::ImportOutcome
    imported(const std::string& source, const std::string& text, const std::string& query = {})
    {
        sources::ImportRequest request;
        request.source = source;
        request.search.query = query;
        request.files = {{"hits.ris", text}};
        const auto outcome = tryImport(request);
        INFO((outcome ? std::string() : message(outcome.error())));
        REQUIRE(outcome);
        return *outcome;
    }

    Result<sources::RemovedSearch> remove(SearchId search)
    {
        Result<sources::RemovedSearch> removed = fail(ErrorCode::Invalid, std::string("not run"));
        const auto written = review->write("remove", [&](store::Transaction& t) -> Result<void> {
            removed = sources::removeSearch(t, search);
            return removed ? Result<void>() : fail(removed.error());
        });
        REQUIRE(written.has_value() == removed.has_value());
        return removed;
    }

    sources::Searches counts() const
    {
        return sources::countSearches(database(), [](PaperId) { return false; });
    }

    template <store::Row T>
    decltype(T::id) put(const T& row)
    {
        decltype(T::id) id;
        REQUIRE(review->write("put", [&](store::Transaction& t) -> Result<void> {
            id = t.insert(row);
            return {};
        }));
        return id;
    }

    /// The paper of a search's record with that number.
    PaperId paperOf(SearchId search, std::int64_t number) const
    {
        const auto records = database().all<Record>("WHERE search = ?1 AND number = ?2", search, number);
        REQUIRE(records.size() == 1);
        REQUIRE(records.front().paper);
        return *records.front().paper;
    }
};

}
