#pragma once

#include "core/agreement/in_force.h"
#include "core/coding/taxonomy.h"
#include "core/map/coded_set.h"
#include "core/map/groups.h"
#include "core/screening/verdicts.h"
#include "core/store/notice.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alidade::map {

/// What a column of the index stands for.
enum class Property {
    Code,        ///< the paper has this code or one below it
    OwnCode,     ///< the paper has this code itself; only for codes that have others below them
    Answered,    ///< the paper has an answer to this dimension, be it that none of its codes applies
    Standing,    ///< screening::Standing
    Source,      ///< a record of the paper came from this source
    Reviewer,    ///< this reviewer has decided, coded or answered on the paper
    Stage,       ///< somebody has decided on the paper at this stage
    Has,         ///< see Has
    NoneApplies, ///< the answer to this dimension is that none of its codes applies
};

enum class Has { Abstract, Pdf, Claim, Excerpt };

constexpr std::array<std::string_view, 4> HAS_WORDS = {"abstract", "pdf", "claim", "excerpt"};
/// That none of a dimension's codes applies, as the filter language names it.
constexpr std::string_view NONE_APPLIES = "none-applies";

struct ColumnKey {
    Property property = Property::Code;
    std::int64_t id = 0; ///< of the code, dimension, source or reviewer; the enumerator for the others

    bool operator==(const ColumnKey&) const = default;
};

struct ColumnKeyHash {
    std::size_t operator()(const ColumnKey& key) const noexcept
    {
        return static_cast<std::size_t>(key.id) * 16 + static_cast<std::size_t>(key.property);
    }
};

/// Lets a map of texts be searched with a view.
struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// The answers in force to one dimension without codes, by ordinal; without ids and notes.
using TypedAnswers = std::unordered_map<std::uint32_t, Answer>;

class PaperFacts;

/// The coded set in memory: what selects papers and counts them without touching the disk. It follows the
/// review through update(), and then equals one built afresh. Papers have ordinals, by which selections name
/// them; an update may give other ones and room for more, so selections are made anew after it.
class Index
{
public:
    explicit Index(const store::Database& database, agreement::Scope scope = {});
    /// What another one has read, perhaps on another thread, going on with `database`.
    Index(const store::Database& database, Index&& other);

    /// Takes in what a change notice says. Costs what the change touched; where that is a good part of all
    /// papers, or the tree of codes (whose columns hold those of everything below), or whose word counts, all
    /// is read anew.
    void update(const store::ChangeNotice& notice);
    /// Whether it would read all anew because of how many papers the change touched: then one made on another
    /// thread, through a connection of its own, is better adopted.
    bool isLarge(const store::ChangeNotice& notice) const;
    /// Becomes what another one has read, and goes on with the connection it has.
    void adopt(Index&& other) { *this = Index(*m_database, std::move(other)); }

    const store::Database& database() const { return *m_database; }
    const coding::Taxonomy& taxonomy() const { return m_taxonomy; }
    const std::vector<Source>& sources() const { return m_sources; }
    const std::vector<Reviewer>& reviewers() const { return m_reviewers; }

    std::uint32_t paperCount() const { return static_cast<std::uint32_t>(m_papers.size()); }
    /// Every paper that is there (an ordinal whose paper was deleted stays empty).
    const Bitset& all() const { return m_present; }
    PaperId paper(std::uint32_t ordinal) const { return m_papers[ordinal]; }
    std::optional<std::uint32_t> ordinal(PaperId paper) const;
    /// The papers of a selection in the order of their ids.
    std::vector<PaperId> papers(const Bitset& selection) const;

    const CodedSet& set() const { return m_set; }
    std::optional<std::uint32_t> column(ColumnKey key) const;
    /// An empty set for a property that no paper has.
    const Bitset& bits(ColumnKey key) const;
    const Bitset& bits(CodeId code) const { return bits({Property::Code, code.value}); }

    /// The years that occur, or have since the index was built, ascending; group number i of years() is
    /// yearValues()[i - 1], number 0 is no year.
    const std::vector<int>& yearValues() const { return m_yearValues; }
    const Groups& years() const { return *m_years; }
    /// The short name of a venue where there is one, else its name; number 0 is no venue.
    const std::vector<std::string>& venueValues() const { return m_venueValues; }
    const Groups& venues() const { return *m_venues; }
    const TypedAnswers& answers(DimensionId dimension) const;

    std::size_t memoryBytes() const;

    /// What the index knows of a paper, in words: the same for two indices of the same review.
    std::vector<std::string> describe(PaperId paper) const;

private:
    void build();
    bool areMany(std::size_t papers) const;
    void makeColumns();
    /// Sources and reviewers, with their columns.
    void readNames();
    void readPapers();
    void readFacts();
    std::uint32_t addColumn(ColumnKey key);
    void addColumns(DimensionId dimension);
    /// Notes which columns a code stands for: its own, those above and its dimension's.
    void placeCode(const Code& code);
    /// The columns of the paper at which `facts` stand, with repeats; its answers go into their place.
    void take(const PaperFacts& facts, std::uint32_t place, std::vector<std::uint32_t>& columns);
    void refresh(PaperId paper);
    std::uint32_t yearGroup(std::optional<int> year);
    std::uint32_t venueGroup(std::string_view venue);
    /// Follows a changed taxonomy if it has only grown, and gives the papers that have the new codes; else
    /// nothing.
    std::optional<std::vector<std::int64_t>> growTaxonomy();

    const store::Database* m_database;
    agreement::Scope m_scope;
    coding::Taxonomy m_taxonomy;
    std::optional<agreement::InForce> m_inForce;
    std::vector<Source> m_sources;
    std::vector<Reviewer> m_reviewers;

    std::vector<PaperId> m_papers; // by ordinal; the first m_sorted ascending
    std::size_t m_sorted = 0;
    std::unordered_map<PaperId, std::uint32_t> m_late; // those that came after the build
    Bitset m_present;

    std::unordered_map<ColumnKey, std::uint32_t, ColumnKeyHash> m_columns;
    std::vector<ColumnKey> m_keys;                                        // by column
    std::unordered_map<CodeId, std::vector<std::uint32_t>> m_codeColumns; // see placeCode
    CodedSet m_set;
    Bitset m_nothing;

    std::vector<int> m_yearValues;
    std::optional<Groups> m_years;
    std::vector<std::string> m_venueValues;
    std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>> m_venueNumbers;
    std::optional<Groups> m_venues;
    std::map<DimensionId, TypedAnswers> m_answers;
};

/// Whether anybody has decided on any paper.
bool isScreening(const Index& index);

/// The papers that maps and frequencies run over: the included ones, be there none yet; or all of a review in
/// which nobody decides on papers.
const Bitset& population(const Index& index);

}
