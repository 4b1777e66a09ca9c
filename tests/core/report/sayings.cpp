#include "tests/core/report/sayings.h"

namespace alidade::tests {

std::map<Saying, Ground> sayings(const store::Database& database)
{
    std::map<Saying, Ground> all;
    const auto ask = [&](const std::string& sql) {
        auto query = database.prepare(sql);
        while (query.step()) {
            auto& ground = all[std::string(query.text(0))];
            ground.own.insert(query.integer(1));
            for (int column = 1; column <= 4; ++column) {
                ground.leansOn.insert(query.integer(column));
            }
        }
    };
    ask("SELECT 'vote ' || paper || ' ' || stage || ' ' || name, decision.id, paper, reviewer, 0"
        " FROM decision JOIN reviewer ON reviewer.id = reviewer");
    ask("SELECT 'coding ' || paper || ' ' || code || ' ' || name, coding.id, paper, code, dimension"
        " FROM coding JOIN reviewer ON reviewer.id = reviewer JOIN code ON code.id = code");
    ask("SELECT 'note ' || id, id, paper, claim, code FROM note");
    ask("SELECT 'claim ' || id, id, paper, metric, reviewer FROM claim");
    return all;
}

}
