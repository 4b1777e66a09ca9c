#pragma once

#include "core/store/database.h"
#include "tests/bench/query.h"
#include "tests/bench/random.h"
#include "tests/bench/shape.h"

#include <memory>
#include <string>
#include <vector>

namespace alidade::bench {

/// The same papers in a file made for nothing but these questions: two narrow tables with small numbers for keys, codes
/// numbered dimension by dimension, every statement answered from a covering index, the whole file in the cache. So the
/// comparison is with the best that plain SQL can do here, not with the review's own tables.
class PlainSql
{
public:
    /// Makes the file unless it is there.
    explicit PlainSql(const Shape& shape);

    /// The figures of a query. The facets of source, verdict and reviewer are left out: SQL has the less to do.
    Figures figures(const Query& query);

    struct Coding {
        std::size_t paper = 0; ///< from 1
        std::size_t code = 0;
    };

    /// A code that a paper does not have.
    Coding missingCoding(Random& random) const;
    /// One coding as a durable transaction of its own, in write-ahead logging as the review.
    void insert(const Coding& coding);
    /// Takes all of these away again. A file where that was not done is made anew by the next run.
    void removeInserted();

private:
    void select(const Query& query);
    /// Hands each row of the answer to `place`.
    template <class Place>
    void count(const std::string& sql, Place place);

    std::size_t m_papers;
    std::unique_ptr<store::Database> m_database;
    std::vector<std::int64_t> m_papersWith; ///< by code
    std::vector<Coding> m_inserted;
};

}
