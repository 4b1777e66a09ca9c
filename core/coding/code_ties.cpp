#include "core/coding/code_ties.h"

namespace alidade::coding {

std::vector<CodeRelation> relationsOf(const store::Database& database, CodeId code)
{
    return database.all<CodeRelation>("WHERE from_code = ?1 OR to_code = ?1 ORDER BY position, id", code);
}

std::vector<Note> notesOn(const store::Database& database, CodeId code)
{
    return database.all<Note>("WHERE code = ?1 ORDER BY id", code);
}

std::vector<ResearchQuestion> researchQuestions(const store::Database& database)
{
    return database.all<ResearchQuestion>("ORDER BY position, id");
}

}
