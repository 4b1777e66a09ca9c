#pragma once

#include "core/report/check.h"

#include <functional>
#include <string>
#include <string_view>

/// What the files of check() share: one function a subject, each adding what it finds.
namespace alidade::report {

/// Collects the findings of one rule up to MOST_FINDINGS.
class Findings
{
public:
    Findings(std::vector<Finding>& list, std::string_view rule)
        : m_list(list)
        , m_rule(rule)
    {
    }

    void add(std::string where, std::string message)
    {
        if (m_count++ < MOST_FINDINGS) {
            m_list.push_back({m_rule, std::move(where), std::move(message)});
        }
    }

    void add(std::string_view table, std::int64_t id, std::string message)
    {
        add(std::string(table) + ' ' + std::to_string(id), std::move(message));
    }

private:
    std::vector<Finding>& m_list;
    std::string m_rule;
    std::size_t m_count = 0;
};

void checkFile(const store::Database& database, std::vector<Finding>& list);
void checkTexts(const store::Database& database, std::vector<Finding>& list);
void checkTaxonomy(const store::Database& database, std::vector<Finding>& list);
void checkSettings(const store::Database& database, std::vector<Finding>& list);
void checkRows(const store::Database& database, std::vector<Finding>& list);
void checkJournal(const store::Database& database, std::vector<Finding>& list);

}
