#pragma once

#include "core/review/coding.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

#include <string>

namespace alidade::tests {

/// A review with two sources, into which records come one by one, each with a paper of its own.
struct DuplicatesDesk {
    TempFolder folder;
    std::unique_ptr<Review> review =
        std::move(*Review::create(folder / "duplicates.alidade", fixedCircumstances()));
    ReviewerId ada;
    SearchId acm;
    SearchId ieee;

    DuplicatesDesk()
    {
        write([&](store::Transaction& t) {
            ada = reviewerNamed(t, "Ada");
            acm = search(t, "ACM");
            ieee = search(t, "IEEE");
        });
    }

    static SearchId search(store::Transaction& t, std::string name)
    {
        Source source;
        source.slug = source.name = std::move(name);
        Search row;
        row.source = t.insert(source);
        return t.insert(row);
    }

    /// A change that must succeed.
    template <class Work>
    void write(const Work& work)
    {
        const auto done = review->write("test", [&](store::Transaction& t) -> Result<void> {
            work(t);
            return {};
        });
        INFO((done ? std::string() : message(done.error())));
        REQUIRE(done);
    }

    /// A record with these fields, as JSON, and its paper, which has the title and the label given.
    RecordId
    add(SearchId search, const std::string& label, const std::string& title, const std::string& fields)
    {
        RecordId id;
        write([&](store::Transaction& t) {
            Paper paper;
            paper.label = label;
            paper.title = title;
            Record record;
            record.search = search;
            record.paper = t.insert(paper);
            record.number = t.database().count<Record>("WHERE search = ?1", search) + 1;
            record.key = label;
            record.fields = fields;
            id = t.insert(record);
        });
        return id;
    }

    PaperId paperOf(RecordId record) const
    {
        return review->database().find<Record>(record).value().paper.value();
    }
    Paper paper(RecordId record) const { return review->database().find<Paper>(paperOf(record)).value(); }
};

}
