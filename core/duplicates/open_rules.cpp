#include "core/duplicates/rule_sets.h"

namespace alidade::duplicates {

using enum Aspect;

std::vector<Rule> openRules()
{
    return {
        {"title-authors-year",
         Outcome::Open,
         0.8,
         {{Title, Same}, {Telling, Same}, {Authors, Same}, {Year, Same}},
         "Titles, authors and year equal; venue or place differ."},
        {"title-and-authors",
         Outcome::Open,
         0.7,
         {{Title, Same}, {Telling, Same}, {Authors, Same}},
         "Titles and authors equal; year and place differ."},
        {"near-title-and-authors",
         Outcome::Open,
         0.65,
         {{Title, Near | Part},
          {Telling, Same},
          {Numbers, Same | Part},
          {Authors, Same},
          {Year, ALIKE | Missing}},
         "Titles alike, authors equal."},
        {"place-and-authors",
         Outcome::Open,
         0.6,
         {{Authors, Same | Missing}, {Year, Same}, {Venue, Same | Missing}, {Volume, Same}, {Pages, Same}},
         "Same authors, volume and first page under another title."},
        {"title-alone",
         Outcome::Open,
         0.5,
         {{Title, Same}, {Telling, Same}, {Year, ALIKE | Missing}, {Authors, AKIN | Missing}},
         "Titles equal; authors not known or partly equal."},
        {"title-in-place",
         Outcome::Open,
         0.5,
         {{Title, Same}, {Telling, Same}, {Volume, Same}, {Pages, Same}},
         "Titles, volume and page equal under other authors."},
        {"near-title-alone",
         Outcome::Open,
         0.45,
         {{Title, Near},
          {Wording, Same},
          {Telling, Same},
          {Numbers, Same},
          {Authors, Missing},
          {Year, ALIKE | Missing},
          {Venue, Same | Missing}},
         "Titles a slip apart; authors not known."},
        {"doi-alone", Outcome::Open, 0.5, {{Doi, Same}}, "Same DOI, but titles differ."},
    };
}

}
