#include "core/map/paper_facts.h"

#include <array>
#include <string_view>

namespace alidade::map {

namespace {

/// A property whose rows lie in a table of their own.
struct Link {
    Property property;
    std::int64_t id;        ///< of the column; 0 where the second column of the query names it
    std::string_view all;   ///< gives papers ascending
    std::string_view ofOne; ///< the same for the paper ?1
};

constexpr std::array LINKS = {
    Link{Property::Source,
         0,
         "SELECT record.paper, search.source FROM record JOIN search ON search.id = record.search"
         " WHERE record.paper IS NOT NULL ORDER BY record.paper",
         "SELECT record.paper, search.source FROM record JOIN search ON search.id = record.search"
         " WHERE record.paper = ?1"},
    Link{Property::Has,
         static_cast<std::int64_t>(Has::Abstract),
         "SELECT id FROM paper_text INDEXED BY paper_text_with_abstract WHERE abstract <> '' ORDER BY id",
         "SELECT id FROM paper_text WHERE id = ?1 AND abstract <> ''"},
    Link{Property::Has,
         static_cast<std::int64_t>(Has::Pdf),
         "SELECT paper FROM attachment WHERE media_type = 'application/pdf' ORDER BY paper",
         "SELECT paper FROM attachment WHERE media_type = 'application/pdf' AND paper = ?1"},
    Link{Property::Has,
         static_cast<std::int64_t>(Has::Claim),
         "SELECT paper FROM claim WHERE paper IS NOT NULL ORDER BY paper",
         "SELECT paper FROM claim WHERE paper = ?1"},
    Link{Property::Has,
         static_cast<std::int64_t>(Has::Excerpt),
         "SELECT paper FROM excerpt ORDER BY paper",
         "SELECT paper FROM excerpt WHERE paper = ?1"},
};

}

/// The rows of one link, of all papers or of one.
class PaperFacts::LinkRows
{
public:
    LinkRows(const store::Database& database, const Link& link, std::optional<PaperId> only)
        : m_link(link)
        , m_rows(database.prepare(only ? link.ofOne : link.all))
    {
        if (only) {
            m_rows.bind(1, only->value);
        }
        m_hasRow = m_rows.step();
    }

    void read(PaperId paper, std::vector<ColumnKey>& properties)
    {
        while (m_hasRow && m_rows.integer(0) < paper.value) {
            m_hasRow = m_rows.step();
        }
        for (; m_hasRow && m_rows.integer(0) == paper.value; m_hasRow = m_rows.step()) {
            properties.push_back(
                {m_link.property, m_link.property == Property::Has ? m_link.id : m_rows.integer(1)});
        }
    }

private:
    const Link& m_link;
    store::Statement m_rows;
    bool m_hasRow;
};

namespace {

/// Lets a walk go on until it stands on `paper` or behind it; false when it is at its end.
template <class Walk>
bool advance(Walk& walk, bool isAnywhere, PaperId paper)
{
    while (isAnywhere && walk.paper() < paper) {
        isAnywhere = walk.next();
    }
    return isAnywhere;
}

}

PaperFacts::PaperFacts(const store::Database& database,
                       const agreement::InForce& inForce,
                       std::optional<PaperId> only)
    : m_said(inForce, only)
    , m_isSaid(m_said.next())
    , m_decided(database, only)
    , m_isDecided(m_decided.next())
    , m_rule(inForce.rule())
{
    for (const auto& link : LINKS) {
        m_links.emplace_back(database, link, only);
    }
}

PaperFacts::~PaperFacts() = default;

void PaperFacts::read(PaperId paper)
{
    m_paper = paper;
    m_properties.clear();
    m_isSaid = advance(m_said, m_isSaid, paper);
    if (m_isSaid && m_said.paper() == paper) {
        for (const auto reviewer : m_said.reviewers()) {
            m_properties.push_back({Property::Reviewer, reviewer.value});
        }
    }
    m_isDecided = advance(m_decided, m_isDecided, paper);
    auto standing = screening::Standing::Open;
    if (m_isDecided && m_decided.paper() == paper) {
        standing = screening::standing(m_decided.decisions(), m_rule);
        for (const auto& decision : m_decided.decisions()) {
            m_properties.push_back({Property::Stage, static_cast<std::int64_t>(decision.stage)});
            m_properties.push_back({Property::Reviewer, decision.reviewer.value});
        }
    }
    m_properties.push_back({Property::Standing, static_cast<std::int64_t>(standing)});
    for (auto& link : m_links) {
        link.read(paper, m_properties);
    }
}

std::span<const CodeId> PaperFacts::codes() const
{
    return m_isSaid && m_said.paper() == m_paper ? m_said.codes() : std::span<const CodeId>();
}

std::span<const DimensionId> PaperFacts::nones() const
{
    return m_isSaid && m_said.paper() == m_paper ? m_said.nones() : std::span<const DimensionId>();
}

std::span<const Answer> PaperFacts::answers() const
{
    return m_isSaid && m_said.paper() == m_paper ? m_said.answers() : std::span<const Answer>();
}

}
