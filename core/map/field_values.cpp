#include "core/map/field_values.h"

#include "core/base/text.h"
#include "core/coding/taxonomy_rules.h"
#include "core/map/dimension_values.h"
#include "core/map/publication_fields.h"
#include "core/map/review_fields.h"
#include "core/map/share.h"
#include "core/map/value_terms.h"
#include "core/sources/searches.h"

#include <algorithm>
#include <array>
#include <span>

namespace alidade::map {

namespace {

using Meaning = Result<Bitset> (*)(const Index&, const Value&);

/// The word as it was written.
std::string written(const Term& term)
{
    return term.text + (term.prefix ? "*" : "");
}

/// The rows that a word means, by the first of their texts that it is in any of them: two sources may have
/// one name, and the slug of one be the name of another.
template <class Row>
std::vector<const Row*>
meantBy(const Term& wanted, const std::vector<Row>& rows, std::initializer_list<std::string Row::*> texts)
{
    for (const auto text : texts) {
        std::vector<const Row*> meant;
        for (const auto& row : rows) {
            if (isMeant(wanted, row.*text)) {
                meant.push_back(&row);
            }
        }
        if (!meant.empty()) {
            return meant;
        }
    }
    return {};
}

Result<Bitset> source(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto meant = meantBy(*wanted, index.sources(), {&Source::slug, &Source::name});
    if (meant.empty()) {
        std::vector<std::string_view> known;
        for (const auto& source : index.sources()) {
            known.push_back(source.slug);
        }
        return fail(unknownName(translatable("Sentence", "source"), written(*wanted), known, value.position));
    }
    Bitset papers(index.paperCount());
    for (const auto* source : meant) {
        papers |= index.bits({Property::Source, source->id.value});
    }
    return papers;
}

/// By the number of the search in the list of searches, or its id.
Result<Bitset> search(const Index& index, const Value& value)
{
    const auto wanted = wholeTerm(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto found = sources::searchNamed(index.database(), wanted->text);
    if (!found) {
        return fail(invalid(value, found.error().detail));
    }
    Bitset papers(index.paperCount());
    auto rows = index.database().prepare("SELECT paper FROM record WHERE search = ?1 AND paper IS NOT NULL");
    rows.bind(1, found->value);
    while (rows.step()) {
        if (const auto place = index.ordinal({rows.integer(0)})) {
            papers.set(*place);
        }
    }
    return papers;
}

Result<Bitset> reviewer(const Index& index, const Value& value)
{
    const auto wanted = term(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto meant = meantBy(*wanted, index.reviewers(), {&Reviewer::name, &Reviewer::initials});
    if (meant.empty()) {
        std::vector<std::string_view> known;
        for (const auto& reviewer : index.reviewers()) {
            known.push_back(reviewer.name);
        }
        return fail(
            unknownName(translatable("Sentence", "reviewer"), written(*wanted), known, value.position));
    }
    if (meant.size() > 1 && !wanted->prefix) {
        std::vector<std::string> names;
        for (const auto* reviewer : meant) {
            names.push_back(reviewer->name);
        }
        return fail(invalid(value,
                            {translatable("Sentence", "\"%1\" may be any of %2; write the name."),
                             {wanted->text, joined(names, ", ")}}));
    }
    Bitset papers(index.paperCount());
    for (const auto* reviewer : meant) {
        papers |= index.bits({Property::Reviewer, reviewer->id.value});
    }
    return papers;
}

Result<Bitset> without(const Index& index, const Value& value)
{
    const auto wanted = wholeTerm(value);
    if (!wanted) {
        return fail(wanted.error());
    }
    const auto dimension = dimensionNamed(index, wanted->text, value.position);
    if (!dimension) {
        return fail(dimension.error());
    }
    Bitset papers = index.all();
    papers.andNot(index.bits({Property::Answered, dimension->value}));
    return papers;
}

template <TextField FIELD>
Result<Bitset> words(const Index& index, const Value& value)
{
    return papersWithWords(index, value, FIELD);
}

/// What a name means that a dimension has, too. No new dimension takes the name of a field that goes first;
/// reviews may have had one before the others were there.
enum class Precedence { Field, Dimension };

struct OwnField {
    std::string_view name;
    Meaning meaning;
    Precedence precedence = Precedence::Field;
};

constexpr std::array OWN_FIELDS = {
    OwnField{"year", papersOfYear},
    OwnField{"venue", papersOfVenue},
    OwnField{"author", words<TextField::Authors>},
    OwnField{"title", words<TextField::Title>},
    OwnField{"abstract", words<TextField::Abstract>},
    OwnField{"keyword", words<TextField::Keywords>},
    OwnField{"note", words<TextField::Notes>},
    OwnField{"source", source},
    OwnField{"search", search},
    OwnField{"reviewer", reviewer},
    OwnField{"verdict", papersOfVerdict},
    OwnField{"stage", papersOfStage},
    OwnField{"label", papersWithLabel},
    OwnField{"doi", papersWithDoi},
    OwnField{"type", papersOfType},
    OwnField{"has", papersThatHave},
    OwnField{"without", without},
    OwnField{"share", papersOfShare},
    OwnField{"criterion", papersOfCriterion, Precedence::Dimension},
    OwnField{"metric", papersOfMetric, Precedence::Dimension},
    OwnField{"language", papersOfLanguage, Precedence::Dimension},
};

static_assert(
    std::ranges::equal(std::span(OWN_FIELDS).first(coding::FILTER_FIELDS.size()),
                       coding::FILTER_FIELDS,
                       {},
                       &OwnField::name),
    "no dimension may take the name of a field that goes first, nor be kept from a name that is none");

const OwnField* ownField(std::string_view name)
{
    const auto found = std::ranges::find(OWN_FIELDS, folded(name), &OwnField::name);
    return found == OWN_FIELDS.end() ? nullptr : &*found;
}

}

std::optional<DimensionId> dimensionAsked(const coding::Taxonomy& taxonomy, const std::string& field)
{
    const auto* own = ownField(field);
    const auto dimension = own == nullptr || own->precedence == Precedence::Dimension
        ? taxonomy.dimension(field)
        : Result<DimensionId>(fail(ErrorCode::NotFound, {}));
    return dimension ? std::optional(*dimension) : std::nullopt;
}

Result<FieldMeaning> fieldNamed(const Index& index, const Field& field)
{
    const auto* own = ownField(field.name);
    if (own != nullptr && !dimensionAsked(index.taxonomy(), field.name)) {
        return FieldMeaning{
            [&index, meaning = own->meaning](const Value& value) { return meaning(index, value); }};
    }
    const auto dimension = index.taxonomy().dimension(field.name);
    if (dimension) {
        return FieldMeaning{
            [&index, id = *dimension](const Value& value) { return papersWithAnswer(index, id, value); }};
    }
    if (dimension.error().code == ErrorCode::Invalid) {
        return fail(
            ErrorCode::Invalid, dimension.error().detail, "filter:" + std::to_string(field.position.column));
    }
    std::vector<std::string_view> known;
    for (const auto& candidate : index.taxonomy().dimensions()) {
        known.push_back(candidate.slug);
    }
    known.insert(known.end(), ownFields().begin(), ownFields().end());
    return fail(
        unknownName(translatable("Sentence", "dimension or field"), field.name, known, field.position));
}

std::span<const std::string_view> ownFields()
{
    static const auto names = [] {
        std::array<std::string_view, OWN_FIELDS.size()> list;
        std::ranges::transform(OWN_FIELDS, list.begin(), &OwnField::name);
        return list;
    }();
    return names;
}

std::string_view valueOf(std::string_view field, std::string_view value)
{
    const bool isPath = value.size() > field.size() && value.starts_with(field) && value[field.size()] == '/';
    return isPath ? value.substr(field.size() + 1) : value;
}

}
