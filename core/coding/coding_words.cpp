#include "core/coding/coding_words.h"

#include "core/base/text.h"
#include "core/coding/codings.h"
#include "core/coding/existing.h"
#include "core/coding/metrics.h"

namespace alidade::coding {

Result<void>
setCodingWords(store::Transaction& transaction, CodingId id, std::string_view note, std::string_view locator)
{
    const auto& database = transaction.database();
    const auto coding = existing<Coding>(database, id);
    if (!coding) {
        return fail(coding.error());
    }
    NewCoding place;
    place.paper = coding->paper;
    place.code = coding->code;
    place.reviewer = coding->reviewer;
    place.basis = coding->basis;
    place.status = coding->status;
    place.locator = trimmed(locator);
    if (const auto other = standing(database, place); other && *other != id) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is given at \"%2\" already."),
                     {existing<Code>(database, coding->code)->label, place.locator}});
    }
    const auto before = database.find<CodingDetail>(id);
    auto detail = before.value_or(CodingDetail());
    detail.id = id;
    detail.paper = coding->paper;
    detail.note = trimmed(note);
    detail.locator = place.locator;
    const bool isEmpty = detail.note.empty() && detail.locator.empty() && !detail.place
        && detail.source.empty() && detail.qualifier.empty();
    if (isEmpty) {
        if (before) {
            transaction.remove<CodingDetail>(id);
        }
    } else if (before) {
        transaction.update(detail);
    } else {
        transaction.insert(detail);
    }
    return {};
}

Result<MetricId> metricFor(store::Transaction& transaction, std::string_view name, std::string_view unit)
{
    if (const auto known = metricNamed(transaction.database(), name)) {
        return *known;
    }
    return addMetricNamed(transaction, name, unit);
}

}
