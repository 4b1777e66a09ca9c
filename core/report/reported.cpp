#include "core/report/reported.h"

#include "core/base/text.h"
#include "core/report/flow_sums.h"
#include "core/review/setting_text.h"

#include <algorithm>
#include <string>
#include <vector>

namespace alidade::report {

namespace {

constexpr std::string_view FLOW = "flow/";
constexpr std::string_view DUPLICATES = "flow/duplicates-removed/";

std::string_view withoutFlow(std::string_view name)
{
    return name.starts_with(FLOW) ? name.substr(FLOW.size()) : name;
}

/// The whole name of a number that can be reported.
Result<std::string> wholeName(const store::Database& database, std::string_view name)
{
    std::vector<std::string> names;
    for (auto& subject : reportedSubjects(database.all<Source>("ORDER BY position, id"), {})) {
        names.push_back(std::move(subject.name));
    }
    auto whole = std::string(FLOW) + std::string(withoutFlow(name));
    const bool isWayToFindDuplicates = whole.starts_with(DUPLICATES)
        && slug(whole.substr(DUPLICATES.size())) == whole.substr(DUPLICATES.size())
        && whole.size() > DUPLICATES.size();
    if (isWayToFindDuplicates || std::ranges::find(names, whole) != names.end()) {
        return whole;
    }
    std::vector<std::string_view> candidates;
    std::ranges::transform(names, std::back_inserter(candidates), withoutFlow);
    const auto near = nearest(withoutFlow(name), candidates);
    return fail(ErrorCode::NotFound,
                {near.empty() ? translatable("Sentence", "There is no number \"%1\" in the flow.")
                              : translatable("Sentence",
                                             "There is no number \"%1\" in the flow; did you mean \"%2\"?"),
                 {std::string(name), std::string(near)}});
}

}

Result<void> setReported(store::Transaction& transaction,
                         std::string_view name,
                         std::optional<std::int64_t> value,
                         ReportedStatus status)
{
    const auto whole = wholeName(transaction.database(), name);
    if (!whole) {
        return fail(whole.error());
    }
    if (value && *value < 0) {
        return fail(
            ErrorCode::Invalid, translatable("Sentence", "A number of the flow is 0 or more."), *whole);
    }
    const auto present = transaction.database().all<Reported>("WHERE name = ?1 ORDER BY id", *whole);
    for (const auto& old : present) {
        if (!value || old.id != present.front().id) {
            transaction.remove<Reported>(old.id);
        }
    }
    if (!value) {
        return {};
    }
    Reported row;
    if (present.empty()) {
        row.id = ReportedId{settingId(*whole).value}; // the same in every copy of the review
        row.name = *whole;
    } else {
        row = present.front();
    }
    row.value = value;
    row.status = status;
    if (present.empty()) {
        transaction.insert(row);
    } else {
        transaction.update(row);
    }
    return {};
}

}
