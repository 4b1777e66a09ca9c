#pragma once

#include "core/review/coding.h"
#include "core/store/database.h"

#include <vector>

namespace alidade::coding {

/// The ties of a code to others, from it or to it, in their order.
std::vector<CodeRelation> relationsOf(const store::Database& database, CodeId code);

/// The remarks on a code, in the order in which they were made.
std::vector<Note> notesOn(const store::Database& database, CodeId code);

/// The review's research questions, in their order.
std::vector<ResearchQuestion> researchQuestions(const store::Database& database);

}
