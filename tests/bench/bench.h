#pragma once

#include "core/map/index.h"
#include "core/review/review.h"
#include "tests/bench/plain_sql.h"
#include "tests/bench/report.h"
#include "tests/bench/shape.h"

#include <memory>
#include <optional>

namespace alidade::bench {

/// What the benchmarks share: the generated review, opened when first asked for, and the table at the end.
class Bench
{
public:
    explicit Bench(const Shape& shape);

    const Shape& shape() const { return m_shape; }
    Report& report() { return m_report; }

    Review& review();
    map::Index& index();
    PlainSql& plain();

    /// Opens the review, and reads its index; how long each took.
    struct Opening {
        Duration file;
        Duration index;
    };
    Opening open();
    void close();

private:
    Shape m_shape;
    Report m_report;
    std::unique_ptr<Review> m_review;
    std::optional<map::Index> m_index;
    std::optional<PlainSql> m_plain;
};

// Each tells Google Benchmark what to run, in a file of its name.
void registerOpening(Bench& bench);
void registerFilters(Bench& bench);
void registerSearch(Bench& bench);
void registerChanges(Bench& bench);
void registerScreening(Bench& bench);

}
