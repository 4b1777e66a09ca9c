#include "core/sources/search_edit.h"

#include "core/base/time.h"

namespace alidade::sources {

Result<void> checkSearch(const Search& search)
{
    if (!search.date.empty() && !isDate(search.date)) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "\"%1\" is not a date; write 2024-04-01, 2024-04 or 2024."),
                     {search.date}});
    }
    if (search.hits && *search.hits < 0) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A search cannot have fewer than no hits."));
    }
    return {};
}

Result<void> updateSearch(store::Transaction& transaction, const Search& search)
{
    auto present = transaction.database().find<Search>(search.id);
    if (!present) {
        return fail(ErrorCode::NotFound, translatable("Sentence", "That search is not there."));
    }
    if (auto checked = checkSearch(search); !checked) {
        return checked;
    }
    present->query = search.query;
    present->date = search.date;
    present->hits = search.hits;
    present->fields = search.fields;
    present->limits = search.limits;
    present->direction = search.direction;
    present->note = search.note;
    transaction.update(*present);
    return {};
}

}
