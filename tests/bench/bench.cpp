#include "tests/bench/bench.h"

#include "tests/bench/review_file.h"

#include <stdexcept>

namespace alidade::bench {

Bench::Bench(const Shape& shape)
    : m_shape(shape)
{
    makeReview(m_shape);
}

Review& Bench::review()
{
    if (!m_review) {
        open();
    }
    return *m_review;
}

map::Index& Bench::index()
{
    if (!m_index) {
        open();
    }
    return *m_index;
}

PlainSql& Bench::plain()
{
    if (!m_plain) {
        m_plain.emplace(m_shape);
    }
    return *m_plain;
}

Bench::Opening Bench::open()
{
    close();
    Opening opening;
    Stopwatch watch;
    auto review = Review::open(reviewFile(m_shape), store::Access::Write, {});
    if (!review) {
        throw std::runtime_error(review.error().detail.english());
    }
    m_review = std::move(*review);
    opening.file = watch.elapsed();
    watch.restart();
    m_index.emplace(m_review->database());
    opening.index = watch.elapsed();
    return opening;
}

void Bench::close()
{
    m_index.reset();
    m_review.reset();
}

}
