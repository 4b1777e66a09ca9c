#include "core/report/check.h"

#include "core/report/check_rules.h"

#include <array>

namespace alidade::report {

std::vector<Finding> check(const Review& review)
{
    constexpr std::array PARTS = {
        checkFile, checkTexts, checkTaxonomy, checkSettings, checkRows, checkJournal};
    std::vector<Finding> list;
    for (const auto part : PARTS) {
        try {
            part(review.database(), list);
        } catch (const store::Failure& failure) {
            // a damaged page: the other parts may lie on sound ones
            list.push_back({"file", "file", failure.error().detail.english()});
        }
    }
    return list;
}

}
