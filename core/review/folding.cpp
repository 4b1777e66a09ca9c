#include "core/review/folding.h"

namespace alidade {

std::string withBoth(const std::string& text, const std::string& more)
{
    if (text.empty() || more.empty()) {
        return text + more;
    }
    const bool isThere = ("\n" + text + "\n").find("\n" + more + "\n") != std::string::npos;
    return isThere ? text : text + "\n" + more;
}

void foldCoding(store::Transaction& transaction, CodingId kept, CodingId gone)
{
    const auto& database = transaction.database();
    for (auto& excerpt : database.all<Excerpt>("WHERE coding = ?1 ORDER BY id", gone)) {
        excerpt.coding = kept;
        transaction.update(excerpt);
    }
    if (const auto words = database.find<CodingDetail>(gone)) {
        if (auto detail = database.find<CodingDetail>(kept)) {
            detail->note = withBoth(detail->note, words->note);
            detail->source = withBoth(detail->source, words->source);
            detail->qualifier = withBoth(detail->qualifier, words->qualifier);
            detail->place = detail->place ? detail->place : words->place;
            transaction.update(*detail);
        } else {
            auto moved = *words;
            moved.id = kept;
            transaction.insert(moved);
        }
        transaction.remove<CodingDetail>(gone);
    }
    transaction.remove<Coding>(gone);
}

}
