#include "core/base/text.h"
#include "core/map/index.h"
#include "core/map/paper_facts.h"

#include <algorithm>

namespace alidade::map {

namespace {

/// Reading one paper takes as long as reading this many while everything is read.
constexpr std::size_t PAPERS_PER_REFRESH = 16;
/// So few are never a reason to read everything: in a small review, papers would change their ordinals at
/// every step.
constexpr std::size_t FEW_PAPERS = 64;

/// The papers that a notice is about: their own rows changed, or the search that found them.
std::vector<std::int64_t> papersOf(const store::Database& database, const store::ChangeNotice& notice)
{
    auto papers = notice.papers;
    for (const auto search : notice.ids(store::Table::Search)) {
        auto query =
            database.prepare("SELECT DISTINCT paper FROM record WHERE search = ?1 AND paper IS NOT NULL");
        query.bind(1, search);
        while (query.step()) {
            papers.push_back(query.integer(0));
        }
    }
    std::sort(papers.begin(), papers.end());
    papers.erase(std::unique(papers.begin(), papers.end()), papers.end());
    return papers;
}

/// How the first of the papers of a venue spells it; nothing where none is left. The first paper, not the
/// most frequent spelling: it is found without reading the others, and the name stays when papers come.
std::optional<std::string> firstSpelling(const Index& index, std::uint32_t venue)
{
    Bitset papers = index.all();
    index.venues().range(venue, venue, papers);
    const auto list = index.papers(papers);
    if (list.empty()) {
        return std::nullopt;
    }
    auto query = index.database().prepare(std::string(PAPER_ROWS) + "WHERE id = ?1");
    query.bind(1, list.front().value);
    return query.step() ? std::optional(std::string(query.text(2))) : std::nullopt;
}

/// Venues whose papers have changed may be spelled by another one from now on.
void nameAnew(const Index& index,
              std::initializer_list<std::uint32_t> venues,
              std::vector<std::string>& names)
{
    for (const auto venue : venues) {
        if (auto spelling = venue == 0 ? std::nullopt : firstSpelling(index, venue)) {
            names[venue] = *std::move(spelling);
        }
    }
}

}

std::uint32_t Index::yearGroup(std::optional<int> year)
{
    if (!year) {
        return 0;
    }
    const auto at = std::lower_bound(m_yearValues.begin(), m_yearValues.end(), *year);
    const auto number = static_cast<std::uint32_t>(at - m_yearValues.begin()) + 1;
    if (at == m_yearValues.end() || *at != *year) {
        m_yearValues.insert(at, *year);
        m_years->insertValue(number);
    }
    return number;
}

std::uint32_t Index::venueGroup(std::string_view venue)
{
    const auto found = m_venueNumbers.find(venue);
    if (found != m_venueNumbers.end()) {
        return found->second;
    }
    // IEEE Access and IEEE ACCESS are one. The form in which they are compared stands among the spellings,
    // behind a line break, which keeps it apart from them.
    const auto [same, isNew] =
        m_venueNumbers.try_emplace("\n" + folded(venue), static_cast<std::uint32_t>(m_venueValues.size()));
    const auto number = same->second;
    m_venueNumbers.emplace(venue, number);
    if (isNew) {
        m_venueValues.emplace_back(venue);
        if (m_venues) {
            m_venues->insertValue(number);
        }
    }
    return number;
}

std::optional<std::vector<std::int64_t>> Index::growTaxonomy()
{
    coding::Taxonomy now(*m_database);
    std::vector<const Code*> fresh;
    std::size_t kept = 0;
    for (const auto& dimension : now.dimensions()) {
        for (const auto* code : now.codes(dimension.id)) {
            const auto* before = m_taxonomy.find(code->id);
            if (before == nullptr) {
                fresh.push_back(code);
                const bool splitsOff = code->parent && m_taxonomy.find(*code->parent) != nullptr
                    && !column({Property::OwnCode, code->parent->value});
                if (splitsOff) {
                    return std::nullopt; // its parent's own papers must be told from those below from now on
                }
            } else if (before->parent != code->parent || before->dimension != code->dimension) {
                return std::nullopt;
            } else {
                ++kept;
            }
        }
    }
    std::size_t before = 0;
    for (const auto& dimension : m_taxonomy.dimensions()) {
        if (now.find(dimension.id) == nullptr) {
            return std::nullopt;
        }
        before += m_taxonomy.codes(dimension.id).size();
    }
    if (kept != before) {
        return std::nullopt;
    }
    m_taxonomy = std::move(now);
    for (const auto& dimension : m_taxonomy.dimensions()) {
        if (!column({Property::Answered, dimension.id.value})) {
            addColumns(dimension.id);
        }
    }
    for (const auto* code : fresh) {
        addColumn({Property::Code, code->id.value});
        if (m_taxonomy.subtree(code->id).size() > 1) {
            addColumn({Property::OwnCode, code->id.value});
        }
        placeCode(*code);
    }
    m_inForce.emplace(*m_database, m_scope);
    std::vector<std::int64_t> papers;
    for (const auto* code : fresh) {
        auto query = m_database->prepare("SELECT DISTINCT paper FROM coding WHERE code = ?1");
        query.bind(1, code->id.value);
        while (query.step()) {
            papers.push_back(query.integer(0));
        }
    }
    return papers;
}

bool Index::isLarge(const store::ChangeNotice& notice) const
{
    return areMany(notice.papers.size());
}

bool Index::areMany(std::size_t papers) const
{
    return papers > FEW_PAPERS && papers * PAPERS_PER_REFRESH > m_papers.size();
}

void Index::update(const store::ChangeNotice& notice)
{
    using store::Table;
    auto papers = papersOf(*m_database, notice);
    const bool many = areMany(papers.size());
    const bool byOthers = (notice.touches(Table::Setting) || notice.touches(Table::Reviewer))
        && countingRule(*m_database) != m_inForce->rule();
    const bool tree = notice.touches(Table::Code) || notice.touches(Table::Dimension);
    std::optional<std::vector<std::int64_t>> newlyCoded = std::vector<std::int64_t>();
    if (!many && !byOthers && tree) {
        newlyCoded = growTaxonomy();
    }
    if (many || byOthers || !newlyCoded) {
        build();
        return;
    }
    papers.insert(papers.end(), newlyCoded->begin(), newlyCoded->end());
    if (notice.touches(Table::Source) || notice.touches(Table::Reviewer)) {
        readNames();
    }
    for (const auto paper : papers) {
        refresh({paper});
    }
}

void Index::refresh(PaperId paper)
{
    auto query = m_database->prepare(std::string(PAPER_ROWS) + "WHERE id = ?1");
    query.bind(1, paper.value);
    const bool isThere = query.step();
    auto place = ordinal(paper);
    if (!isThere && !place) {
        return;
    }
    const auto year = isThere && !query.isNull(1) ? yearGroup(static_cast<int>(query.integer(1))) : 0;
    const auto spelling = isThere ? std::string(query.text(2)) : std::string();
    const auto venue = venueGroup(spelling);
    const auto venueBefore = place ? m_venues->valueOf(*place) : 0;
    if (!place) {
        place = m_set.addPaper();
        m_years->addPaper(year);
        m_venues->addPaper(venue);
        m_papers.push_back(paper);
        m_late.emplace(paper, *place);
        m_present.resize(m_papers.size());
        m_nothing.resize(m_papers.size());
    } else {
        m_years->assign(*place, year);
        m_venues->assign(*place, venue);
    }
    for (auto& [dimension, answers] : m_answers) {
        answers.erase(*place);
    }
    std::vector<std::uint32_t> columns;
    if (isThere) {
        m_present.set(*place);
        PaperFacts facts(*m_database, *m_inForce, paper);
        facts.read(paper);
        take(facts, *place, columns);
    } else {
        m_present.reset(*place);
    }
    m_set.assign(*place, columns);
    if (venue != venueBefore || m_venueValues[venue] != spelling) {
        nameAnew(*this, {venueBefore, venue}, m_venueValues);
    }
}

}
