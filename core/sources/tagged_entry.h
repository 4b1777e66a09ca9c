#pragma once

#include "core/sources/entry.h"
#include "core/sources/tagged_text.h"

#include <array>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace alidade::sources {

/// What a tag says of an entry.
enum class Role {
    Other, ///< kept under the tag's name
    Key,
    Type,
    Title,
    Author, ///< one or several, on lines of their own or with semicolons between them
    Body,   ///< an author that is no person
    Year,
    Venue,
    Volume,
    Issue,
    Pages,
    FirstPage,
    LastPage,
    Doi,
    Url,
    Abstract,
    Keywords,     ///< with semicolons between them
    KeywordLines, ///< on lines of their own or with semicolons between them
    Language,
    Publisher,
    Number,  ///< ISSN, ISBN, told by their digits
    Nothing, ///< of the file, not of the paper; left out
};

/// Ranks of venues from here on are of abbreviated names.
constexpr int SHORT = 10;
/// Ranks of DOIs, addresses and issues from here on are of tags that say something else as a rule.
constexpr int DOUBTFUL = 10;

/// Where several tags have one role, the one of the lowest rank counts that has a value. The values that do
/// not count are kept under their tags' names, except short forms of authors.
struct TagRole {
    std::string_view tag;
    Role role = Role::Other;
    int rank = 0;
};

/// A name of a type in a source, and the CSL type that it means; empty where the venue says more, see
/// TaggedFormat.
using TypeName = std::pair<std::string_view, std::string_view>;

/// Makes entries of a format's records.
class TaggedEntry
{
public:
    /// Both must outlive it. Where a record has several types, the first in the order of `types` counts.
    TaggedEntry(std::span<const TagRole> roles, std::span<const TypeName> types);

    /// Fills `entry`, all of it but a type that is not known, which it leaves empty.
    void fill(const TaggedRecord& record, Entry& entry);

    /// The role that `tag` has.
    TagRole roleOf(std::string_view tag) const;

private:
    static constexpr std::size_t ROLES = static_cast<std::size_t>(Role::Nothing) + 1;
    static constexpr std::size_t NONE = static_cast<std::size_t>(-1);

    void choose(const TaggedRecord& record);
    void chooseFullVenue(const TaggedRecord& record);
    void takeChosen(const TaggedRecord& record, Entry& entry) const;
    void takePages(const TaggedRecord& record, Entry& entry) const;
    bool takeRest(const TaggedRecord& record, std::size_t index, Entry& entry);
    static bool takeGivenNames(const TaggedRecord& record, std::size_t index, Entry& entry);
    bool takeType(std::string_view value, Entry& entry);
    std::size_t chosen(Role role) const { return m_chosen[static_cast<std::size_t>(role)]; }
    std::string_view valueOf(Role role, const TaggedRecord& record) const;

    std::vector<TagRole> m_roles; // by tag
    std::span<const TypeName> m_types;
    std::unordered_map<std::string, std::size_t> m_typePlaces; // of their folded names
    std::vector<TagRole> m_read;                               // the roles of the record's fields
    std::array<std::size_t, ROLES> m_chosen{};                 // the field that counts for a role, or NONE
    std::size_t m_short = NONE;                                // the one with the venue's abbreviation
    std::size_t m_type = NONE;                                 // the best so far, a place in m_types
};

}
