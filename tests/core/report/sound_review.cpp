#include "tests/core/report/sound_review.h"

namespace alidade::tests {

Found found(SmallReview& small)
{
    Found list;
    for (const auto& finding : report::check(small.review())) {
        list.push_back(finding.rule + ": " + finding.where);
    }
    return list;
}

}
