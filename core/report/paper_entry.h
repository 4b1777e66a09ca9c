#pragma once

#include "core/agreement/in_force.h"
#include "core/coding/taxonomy.h"
#include "core/report/json_fields.h"
#include "core/report/references.h"
#include "core/screening/verdicts.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace alidade::report {

/// A code in force.
struct GivenCode {
    DimensionId dimension;
    std::string path;  ///< challenge/binary-size
    std::string label; ///< Binary size, with those above it: Binary size / Monomorphization

    bool operator==(const GivenCode&) const = default;
};

/// An answer in force to a dimension without codes, or the word that none of a dimension's codes applies.
struct GivenAnswer {
    DimensionId dimension;
    std::string slug; ///< of the dimension
    DimensionKind kind = DimensionKind::Text;
    std::optional<double> number; ///< of a number, or 0 and 1 for no and yes
    std::string text;             ///< the answer in words, whatever its kind

    bool operator==(const GivenAnswer&) const = default;
};

/// A decision in words.
struct GivenDecision {
    std::string reviewer;
    std::string stage;
    std::string verdict;
    std::string criterion; ///< its name
    std::string note;

    bool operator==(const GivenDecision&) const = default;
};

/// A paper as it leaves the review: all that is known of it, in words.
struct PaperEntry {
    Paper paper;
    std::string citationKey; ///< see References
    std::vector<Author> authors;
    std::string abstract;
    std::vector<std::string> keywords;
    std::vector<JsonField> extra; ///< the plain ones of the paper's other fields
    screening::Standing standing = screening::Standing::Open;
    std::vector<GivenDecision> decisions; ///< of all reviewers
    std::vector<GivenCode> codes;         ///< in the order of the taxonomy
    std::vector<GivenAnswer> answers;     ///< the same
};

/// Reads papers with what counts of them. Holds the taxonomy, the names and the counting rule as they are
/// when it is made.
class PaperReader
{
public:
    explicit PaperReader(const store::Database& database);

    /// Nothing for a paper that is not there.
    std::optional<PaperEntry> read(PaperId paper) const;

    const coding::Taxonomy& taxonomy() const { return m_taxonomy; }

private:
    std::vector<GivenDecision> inWords(const std::vector<Decision>& decisions) const;
    std::vector<GivenCode> codesOf(PaperId paper) const;
    std::vector<GivenAnswer> answersOf(PaperId paper) const;

    const store::Database& m_database;
    coding::Taxonomy m_taxonomy;
    agreement::InForce m_inForce;
    CountingRule m_rule;
    References m_references;
    std::unordered_map<ReviewerId, std::string> m_reviewers;
    std::unordered_map<CriterionId, std::string> m_criteria;
};

}
