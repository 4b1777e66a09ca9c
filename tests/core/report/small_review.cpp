#include "tests/core/report/small_review.h"

#include <stdexcept>

namespace alidade::tests {

SmallReview::SmallReview()
    : m_review(std::move(*Review::create(m_folder / "small.alidade", {.reviewer = "Ada"})))
{
    // every row is a change of its own, and none has to survive a power cut
    database().execute("PRAGMA synchronous = OFF");
    write([&](store::Transaction& transaction) {
        m_ada = reviewerNamed(transaction, "Ada");
        m_bob = reviewerNamed(transaction, "Bob");
    });
}

PaperId SmallReview::paper(const std::string& label, const std::string& key)
{
    Paper paper;
    paper.label = label;
    paper.key = key;
    return add(paper);
}

DimensionId SmallReview::dimension(const std::string& slug, const std::string& label, DimensionKind kind)
{
    Dimension dimension;
    dimension.slug = slug;
    dimension.label = label;
    dimension.kind = kind;
    dimension.position = m_position++;
    return add(dimension);
}

CodeId SmallReview::code(DimensionId dimension,
                         const std::string& slug,
                         const std::string& label,
                         std::optional<CodeId> parent,
                         const std::string& definition)
{
    Code code;
    code.dimension = dimension;
    code.parent = parent;
    code.slug = slug;
    code.label = label;
    code.definition = definition;
    code.position = m_position++;
    return add(code);
}

CodingId SmallReview::coding(PaperId paper, CodeId code, const std::string& basis, std::optional<int> place)
{
    const auto id = add(Coding{{}, paper, code, m_ada, basis, {}});
    if (place) {
        CodingDetail detail;
        detail.id = id;
        detail.paper = paper;
        detail.place = place;
        add(detail);
    }
    return id;
}

CodingId SmallReview::codingBy(ReviewerId reviewer, PaperId paper, CodeId code)
{
    return add(Coding{{}, paper, code, reviewer, {}, {}});
}

DecisionId SmallReview::decide(PaperId paper, Verdict verdict, const std::string& note)
{
    return add(Decision{{}, paper, m_ada, Stage::FullText, verdict, {}, note});
}

FigureId SmallReview::table(const std::string& slug, const std::string& question, const std::string& caption)
{
    Figure figure;
    figure.slug = slug;
    figure.kind = "table";
    figure.question = question;
    figure.caption = caption;
    figure.position = m_position++;
    return add(figure);
}

void SmallReview::set(std::string_view name, std::string_view value)
{
    write([&](store::Transaction& transaction) { setSetting(transaction, name, value); });
}

}
