#include "core/base/text.h"
#include "core/report/check_rules.h"
#include "core/review/coding.h"
#include "core/review/figure.h"
#include "core/review/taxonomy.h"

#include <map>
#include <unordered_map>
#include <unordered_set>

namespace alidade::report {

namespace {

/// Slugs name things on the command line and, one behind the other, make paths. They are compared folded.
class Slugs
{
public:
    Slugs(Findings& findings, std::string_view table)
        : m_findings(findings)
        , m_table(table)
    {
    }

    /// `among` is whatever the slug must be unique in.
    void see(std::int64_t id, const std::string& text, std::int64_t among = 0)
    {
        if (text.empty()) {
            m_findings.add(m_table, id, "It has no slug.");
            return;
        }
        if (text.find('/') != std::string::npos) {
            m_findings.add(m_table, id, "The slug \"" + text + "\" has a slash in it.");
        }
        const auto [first, isNew] = m_first.try_emplace({among, folded(text)}, id);
        if (!isNew) {
            m_findings.add(m_table,
                           id,
                           "The slug \"" + text + "\" is that of " + m_table + ' '
                               + std::to_string(first->second) + " as well.");
        }
    }

private:
    Findings& m_findings;
    std::string m_table;
    std::map<std::pair<std::int64_t, std::string>, std::int64_t> m_first;
};

template <class Row>
void checkSlugs(const store::Database& database, Findings& findings)
{
    Slugs slugs(findings, store::name(store::Mapping<Row>::TABLE));
    for (const auto& row : database.all<Row>()) {
        slugs.see(row.id.value, row.slug);
    }
}

void checkTree(const std::vector<Code>& codes, std::vector<Finding>& list)
{
    Findings findings(list, "code-tree");
    std::unordered_map<CodeId, const Code*> byId;
    for (const auto& code : codes) {
        byId.emplace(code.id, &code);
    }
    const auto parentOf = [&](const Code& code) -> const Code* {
        const auto found = code.parent ? byId.find(*code.parent) : byId.end();
        return found == byId.end() ? nullptr : found->second;
    };
    std::unordered_set<CodeId> known; // to lead to the top, or to a circle that was reported
    for (const auto& code : codes) {
        if (const auto* parent = parentOf(code); parent != nullptr && parent->dimension != code.dimension) {
            findings.add("code", code.id.value, "The code above it belongs to another dimension.");
        }
        std::unordered_set<CodeId> path;
        const auto* above = &code;
        while (above != nullptr && !known.contains(above->id) && path.insert(above->id).second) {
            above = parentOf(*above);
        }
        if (above != nullptr && !known.contains(above->id)) {
            findings.add("code", above->id.value, "The codes above it lead back to itself.");
        }
        known.merge(path);
    }
}

}

void checkTaxonomy(const store::Database& database, std::vector<Finding>& list)
{
    Findings findings(list, "slug");
    checkSlugs<Source>(database, findings);
    checkSlugs<Dimension>(database, findings);
    checkSlugs<Metric>(database, findings);
    checkSlugs<Figure>(database, findings);
    const auto codes = database.all<Code>();
    Slugs slugs(findings, "code");
    for (const auto& code : codes) {
        // siblings: by the code above, or, at the top, by the dimension, which no id of a code equals
        slugs.see(code.id.value, code.slug, code.parent ? code.parent->value : -code.dimension.value);
    }
    checkTree(codes, list);
}

}
