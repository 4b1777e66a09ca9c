#pragma once

#include "core/duplicates/rules.h"

namespace alidade::tests {

/// A journal article with everything that can be known.
inline sources::Entry article()
{
    sources::Entry entry;
    entry.type = "article-journal";
    entry.title = "Copper surfaces reduce infections in intensive care units";
    entry.authors = {{"Salgado", "Cassandra D.", {}}, {"Sepkowitz", "Kent A.", {}}};
    entry.year = 2013;
    entry.venue = "Infection Control and Hospital Epidemiology";
    entry.volume = "34";
    entry.issue = "5";
    entry.pages = "479-486";
    return entry;
}

/// What the rules say of two records.
inline duplicates::Outcome outcome(const sources::Entry& a, const sources::Entry& b)
{
    using namespace duplicates;
    const auto* const rule = decide(compare(citationOf(a), citationOf(b)));
    return rule == nullptr ? Outcome::Different : rule->outcome;
}

}
