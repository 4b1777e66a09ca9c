#pragma once

#include "core/review/coding.h"
#include "core/review/figure.h"
#include "core/review/review.h"
#include "tests/support/files.h"

#include <memory>
#include <string>

namespace alidade::tests {

/// A review to put rows into, with two reviewers.
class SmallReview
{
public:
    SmallReview();

    Review& review() { return *m_review; }
    const store::Database& database() const { return m_review->database(); }
    ReviewerId ada() const { return m_ada; }
    ReviewerId bob() const { return m_bob; }

    /// Writes a row as a change of its own; gives its id.
    template <store::Row T>
    decltype(T::id) add(const T& row)
    {
        decltype(T::id) id;
        write([&](store::Transaction& transaction) { id = transaction.insert(row); });
        return id;
    }

    template <store::Row T>
    void update(const T& row)
    {
        write([&](store::Transaction& transaction) { transaction.update(row); });
    }

    PaperId paper(const std::string& label, const std::string& key = {});
    DimensionId dimension(const std::string& slug,
                          const std::string& label,
                          DimensionKind kind = DimensionKind::Category);
    CodeId code(DimensionId dimension,
                const std::string& slug,
                const std::string& label,
                std::optional<CodeId> parent = {},
                const std::string& definition = {});
    /// By Ada, unless said otherwise.
    CodingId coding(PaperId paper, CodeId code, const std::string& basis = {}, std::optional<int> place = {});
    CodingId codingBy(ReviewerId reviewer, PaperId paper, CodeId code);
    void include(PaperId paper) { decide(paper, Verdict::Include); }
    DecisionId decide(PaperId paper, Verdict verdict, const std::string& note = {});
    FigureId table(const std::string& slug, const std::string& question, const std::string& caption = {});
    void set(std::string_view name, std::string_view value);
    /// SQL past all rules, outside of the journal.
    void breakWith(const std::string& sql) { database().execute(sql); }

private:
    template <class Work>
    void write(Work work);

    TempFolder m_folder;
    std::unique_ptr<Review> m_review;
    ReviewerId m_ada;
    ReviewerId m_bob;
    int m_position = 0;
};

template <class Work>
void SmallReview::write(Work work)
{
    const auto done = m_review->write("test", [&](store::Transaction& transaction) -> Result<void> {
        work(transaction);
        return {};
    });
    if (!done) {
        throw std::runtime_error(message(done.error()));
    }
}

}
