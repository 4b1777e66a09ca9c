#pragma once

#include "core/base/text.h"
#include "core/review/coding.h"
#include "core/review/review.h"
#include "tests/support/files.h"

#include <catch2/catch.hpp>

#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace alidade::tests {

/// A small review on the disk, to code in: two reviewers, and whatever a test puts there.
class Desk
{
public:
    TempFolder folder;
    std::unique_ptr<Review> review = *Review::create(folder / "desk.alidade", {.reviewer = "Ada"});
    ReviewerId ada = make([](store::Transaction& t) { return reviewerNamed(t, "Ada"); });
    ReviewerId bob = make([](store::Transaction& t) { return reviewerNamed(t, "Bob"); });

    const store::Database& database() const { return review->database(); }

    PaperId paper(const std::string& label, const std::string& doi = {})
    {
        Paper row;
        row.label = label;
        row.doi = doi;
        return put(row);
    }

    DimensionId dimension(const std::string& label, DimensionKind kind, bool many = true)
    {
        Dimension row;
        row.slug = slug(label);
        row.label = label;
        row.kind = kind;
        row.many = many;
        row.position = ++m_position;
        return put(row);
    }

    CodeId code(DimensionId dimension, const std::string& label, std::optional<CodeId> parent = {})
    {
        Code row;
        row.dimension = dimension;
        row.parent = parent;
        row.slug = slug(label);
        row.label = label;
        row.position = ++m_position;
        return put(row);
    }

    template <store::Row T>
    decltype(T::id) put(const T& row)
    {
        return make([&](store::Transaction& t) { return t.insert(row); });
    }

    template <store::Row T>
    void change(const T& row)
    {
        REQUIRE(review->write("change", [&](store::Transaction& t) -> Result<void> {
            t.update(row);
            return {};
        }));
    }

    /// Runs `work` as one change of the review and gives its Result; a failed one leaves the review as it
    /// was.
    template <class Work>
    auto write(Work&& work) -> std::invoke_result_t<Work, store::Transaction&>
    {
        using Outcome = std::invoke_result_t<Work, store::Transaction&>;
        std::optional<Outcome> outcome;
        const auto written = review->write("work", [&](store::Transaction& t) -> Result<void> {
            outcome.emplace(work(t));
            return *outcome ? Result<void>() : fail(outcome->error());
        });
        REQUIRE(outcome);
        INFO((written ? std::string() : message(written.error())));
        REQUIRE(written.has_value() == outcome->has_value());
        return *outcome;
    }

private:
    template <class Work>
    auto make(Work&& work) -> std::invoke_result_t<Work, store::Transaction&>
    {
        std::invoke_result_t<Work, store::Transaction&> id;
        REQUIRE(review->write("make", [&](store::Transaction& t) -> Result<void> {
            id = work(t);
            return {};
        }));
        return id;
    }

    int m_position = 0;
};

/// The error of a Result that must have failed.
template <class T>
Error errorOf(const Result<T>& result)
{
    REQUIRE_FALSE(result.has_value());
    return result.error();
}

}
