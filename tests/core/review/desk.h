#pragma once

#include "core/review/coding.h"
#include "core/review/review.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"

#include <catch2/catch.hpp>

namespace alidade::tests {

/// A review in which Ada codes one paper: what the tests of the journal start from. Two entries.
struct Desk {
    TempFolder folder;
    std::filesystem::path file = folder / "desk.alidade";
    std::unique_ptr<Review> review = std::move(*Review::create(file, fixedCircumstances()));
    ReviewerId ada;
    PaperId paper;
    DimensionId dimension;
    CodeId micro;
    CodeId mono;

    Desk()
    {
        write("set up", [&](store::Transaction& t) {
            ada = reviewerNamed(t, "Ada");
            Paper row;
            row.title = "Rust for Linux";
            paper = t.insert(row);
        });
        write("taxonomy", [&](store::Transaction& t) {
            dimension = t.insert(Dimension());
            micro = t.insert(code("micro"));
            mono = t.insert(code("mono"));
        });
    }

    Code code(std::string label) const
    {
        Code row;
        row.dimension = dimension;
        row.label = std::move(label);
        return row;
    }

    Coding coding(CodeId id) const
    {
        Coding row;
        row.paper = paper;
        row.code = id;
        row.reviewer = ada;
        return row;
    }

    /// A change that must succeed and do something.
    template <class Work>
    store::EntryId write(const std::string& label, const Work& work)
    {
        const auto done = review->write(label, [&](store::Transaction& t) -> Result<void> {
            work(t);
            return {};
        });
        REQUIRE(done);
        REQUIRE(done->has_value());
        return done->value();
    }

    store::EntryId rename(CodeId id, const std::string& label)
    {
        return write("rename", [&](store::Transaction& t) {
            auto row = t.database().find<Code>(id).value();
            row.label = label;
            t.update(row);
        });
    }

    std::string label(CodeId id) const
    {
        const auto row = review->database().find<Code>(id);
        return row ? row->label : "(none)";
    }

    void reopen()
    {
        review.reset();
        auto opened = Review::open(file, store::Access::Write, fixedCircumstances("Bob", 2));
        REQUIRE(opened);
        review = std::move(*opened);
    }
};

}
