#pragma once

#include "core/report/check.h"
#include "tests/core/report/small_review.h"

#include <string>
#include <vector>

namespace alidade::tests {

using Found = std::vector<std::string>;

/// What check() finds, each as `rule: where`.
Found found(SmallReview& small);

template <class Id>
std::string text(Id id)
{
    return std::to_string(id.value);
}

/// A sound review with a row of most kinds.
struct Sound : SmallReview {
    DimensionId challenge = dimension("challenge", "Challenge");
    DimensionId single = dimension("architecture", "Architecture");
    DimensionId number = dimension("lines", "Lines", DimensionKind::Number);
    DimensionId words = dimension("remark", "Remark", DimensionKind::Text);
    DimensionId date = dimension("day", "Day", DimensionKind::Date);
    DimensionId yesNo = dimension("artefact", "Artefact", DimensionKind::YesNo);
    CodeId size = code(challenge, "size", "Binary size");
    CodeId copies = code(challenge, "copies", "Copies", size);
    CodeId micro = code(single, "micro", "Micro-kernel");
    CodeId mono = code(single, "mono", "Monolithic");
    PaperId one = paper("[1]");
    PaperId two = paper("[2]");
    CodingId coded = coding(one, size, "table", 1);
    CodingId other = coding(one, micro);
    DecisionId decided = decide(one, Verdict::Include);
    MetricId metric =
        add(Metric{{}, "overhead", "Overhead", "", "percent", Better::Lower, Quantity::Change, 0});
    ClaimId claim = add(claimOf(3, 5));
    FigureId figure = table("sizes", R"({"of":"criteria"})");

    Sound()
    {
        auto dimension = *database().find<Dimension>(single);
        dimension.many = false;
        update(dimension);
        coding(one, copies, "table", 1);
        coding(one, size, "prose");
        codingBy(bob(), one, mono);
        answer(number, 12, "");
        answer(words, {}, "A remark.");
        answer(date, {}, "2024-04");
        answer(yesNo, 0, "");
        Answer none;
        none.paper = two;
        none.dimension = challenge;
        none.reviewer = ada();
        add(none);
        Excerpt excerpt;
        excerpt.paper = one;
        excerpt.coding = coded;
        excerpt.quote = "as large as";
        excerpt.rectangles = "[[1, 2, 3, 4]]";
        add(excerpt);
        add(PaperText{one, "An abstract.", ""});
    }

    Claim claimOf(double low, double high)
    {
        Claim row;
        row.paper = one;
        row.reviewer = ada();
        row.metric = metric;
        row.value = low;
        row.high = high;
        return row;
    }

    AnswerId answer(DimensionId dimension, std::optional<double> value, const std::string& said)
    {
        return add(Answer{{}, one, dimension, ada(), value, said, ""});
    }
};

}
