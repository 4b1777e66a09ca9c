#include "core/map/dimension_values.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/map/filter_words.h"

#include <algorithm>

namespace alidade::map {

namespace {

std::string whereIs(Position position)
{
    return "filter:" + std::to_string(position.column);
}

Result<double> number(const std::string& text, const Value& value, const Sentence& what)
{
    const auto result = numberFrom<double>(text);
    if (!result) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "%1 is a number or a range of numbers; \"%2\" is neither."),
                     {what, text}},
                    whereIs(value.position));
    }
    return *result;
}

std::vector<std::string> codePaths(const Index& index, const Dimension& dimension)
{
    std::vector<std::string> paths;
    for (const auto* code : index.taxonomy().codes(dimension.id)) {
        paths.push_back(index.taxonomy().path(code->id).substr(dimension.slug.size() + 1));
    }
    return paths;
}

Error unknownCode(const Index& index, const Dimension& dimension, const std::string& text, const Value& value)
{
    const auto paths = codePaths(index, dimension);
    const std::vector<std::string_view> known(paths.begin(), paths.end());
    return unknownName(
        {translatable("Sentence", "code of %1"), {dimension.slug}}, text, known, value.position);
}

/// The papers with a code that begins so.
Result<Bitset>
withCodesBehind(const Index& index, const Dimension& dimension, const Term& beginning, const Value& value)
{
    const auto codes = codesBehind(index.taxonomy(), dimension.id, beginning);
    if (codes.empty()) {
        return fail(unknownCode(index, dimension, beginning.text + "*", value));
    }
    Bitset papers(index.paperCount());
    for (const auto code : codes) {
        papers |= index.bits(code);
    }
    return papers;
}

Result<Bitset>
withCode(const Index& index, const Dimension& dimension, const std::string& text, const Value& value)
{
    const auto code = index.taxonomy().code(dimension.id, text);
    if (code) {
        return index.bits(*code);
    }
    if (code.error().code == ErrorCode::Invalid) {
        return fail(ErrorCode::Invalid, code.error().detail, whereIs(value.position));
    }
    return fail(unknownCode(index, dimension, text, value));
}

/// The papers whose answer `matches` likes.
template <class Matches>
Bitset where(const Index& index, DimensionId dimension, Matches matches)
{
    Bitset papers(index.paperCount());
    for (const auto& [place, answer] : index.answers(dimension)) {
        if (matches(answer)) {
            papers.set(place);
        }
    }
    return papers;
}

/// Of dates as far as both are known.
bool endsBeforeItBegins(const Range& range)
{
    if (!range.low || !range.high) {
        return false;
    }
    const auto known = std::min(range.low->size(), range.high->size());
    return range.low->substr(0, known) > range.high->substr(0, known);
}

/// Dates are compared as text: ISO 8601 sorts as time does. A bound that is a year or a month covers all of
/// it.
Result<Bitset> withDate(const Index& index, DimensionId dimension, const Value& value)
{
    if (const auto whole = withoutStar(value); !whole) {
        return fail(whole.error());
    }
    Range range;
    if (const auto* word = std::get_if<Term>(&value.content)) {
        range.low = word->text;
        range.high = word->text;
    } else {
        range = std::get<Range>(value.content);
    }
    for (const auto* bound : {&range.low, &range.high}) {
        if (*bound && !isDate(**bound)) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "\"%1\" is not a date; write 2024, 2024-04 or 2024-04-01."),
                         {**bound}},
                        whereIs(value.position));
        }
    }
    if (endsBeforeItBegins(range)) {
        return fail(ErrorCode::Invalid, UPSIDE_DOWN, whereIs(value.position));
    }
    return where(index, dimension, [&](const Answer& answer) {
        const auto& date = answer.text;
        const auto head = [&](const std::string& bound) { return date.substr(0, bound.size()); };
        const bool above =
            !range.low || (range.lowOpen ? head(*range.low) > *range.low : head(*range.low) >= *range.low);
        const bool below = !range.high
            || (range.highOpen ? head(*range.high) < *range.high : head(*range.high) <= *range.high);
        return above && below;
    });
}

Result<Bitset>
withYesNo(const Index& index, DimensionId dimension, const std::string& text, const Value& value)
{
    if (const auto whole = withoutStar(value); !whole) {
        return fail(whole.error());
    }
    const auto wanted = folded(text);
    if (wanted != "yes" && wanted != "no") {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The answer is yes or no, not \"%1\"."), {text}},
                    whereIs(value.position));
    }
    return where(index, dimension, [&](const Answer& answer) {
        return answer.number && (*answer.number != 0) == (wanted == "yes");
    });
}

/// The papers with this text as their whole answer, in any case: those of one value of the facet.
Bitset withWholeText(const Index& index, DimensionId dimension, std::string_view text)
{
    const auto wanted = folded(simplified(text));
    return where(
        index, dimension, [&](const Answer& answer) { return folded(simplified(answer.text)) == wanted; });
}

/// The papers in whose answers the text stands.
Bitset withTextPart(const Index& index, DimensionId dimension, std::string_view text)
{
    const auto wanted = folded(text);
    return where(index, dimension, [&](const Answer& answer) {
        return folded(answer.text).find(wanted) != std::string::npos;
    });
}

}

Result<void> withoutStar(const Value& value)
{
    const auto* word = std::get_if<Term>(&value.content);
    if (word != nullptr && word->prefix) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "A star has no meaning behind \"%1\"; write the whole value."),
                     {word->text}},
                    whereIs(value.position));
    }
    return {};
}

std::vector<CodeId>
codesBehind(const coding::Taxonomy& taxonomy, DimensionId dimension, const Term& beginning)
{
    std::vector<CodeId> codes;
    for (const auto* code : taxonomy.codes(dimension)) {
        const auto path = taxonomy.path(code->id);
        if (isMeant(beginning, code->slug) || isMeant(beginning, code->label)
            || isMeant(beginning, std::string_view(path).substr(path.find('/') + 1))) {
            codes.push_back(code->id);
        }
    }
    std::ranges::sort(codes);
    return codes;
}

bool isMeant(const Term& term, std::string_view name)
{
    const auto wanted = folded(term.text);
    return term.prefix ? folded(name).starts_with(wanted) : folded(name) == wanted;
}

bool isKeyword(const Term& term, std::string_view word, bool isName)
{
    const bool isMeantAsName = isName && (term.isQuoted || term.text != word);
    return !term.prefix && folded(term.text) == word && !isMeantAsName;
}

Result<NumberBounds> numberBounds(const Value& value, const Sentence& what)
{
    if (const auto whole = withoutStar(value); !whole) {
        return fail(whole.error());
    }
    NumberBounds bounds;
    const auto read = [&](const std::string& text, double& bound) -> Result<void> {
        const auto result = number(text, value, what);
        if (!result) {
            return fail(result.error());
        }
        bound = *result;
        return {};
    };
    if (const auto* word = std::get_if<Term>(&value.content)) {
        if (auto done = read(word->text, bounds.low); !done) {
            return fail(done.error());
        }
        bounds.high = bounds.low;
        return bounds;
    }
    const auto& range = std::get<Range>(value.content);
    bounds.lowOpen = range.lowOpen;
    bounds.highOpen = range.highOpen;
    if (range.low) {
        if (auto done = read(*range.low, bounds.low); !done) {
            return fail(done.error());
        }
    }
    if (range.high) {
        if (auto done = read(*range.high, bounds.high); !done) {
            return fail(done.error());
        }
    }
    return bounds;
}

Result<DimensionId> dimensionNamed(const Index& index, std::string_view name, Position position)
{
    auto dimension = index.taxonomy().dimension(name);
    if (dimension) {
        return dimension;
    }
    if (dimension.error().code == ErrorCode::Invalid) {
        return fail(ErrorCode::Invalid, dimension.error().detail, whereIs(position));
    }
    std::vector<std::string_view> known;
    for (const auto& candidate : index.taxonomy().dimensions()) {
        known.push_back(candidate.slug);
    }
    return fail(unknownName(translatable("Sentence", "dimension"), name, known, position));
}

Result<Bitset> papersWithAnswer(const Index& index, DimensionId id, const Value& value)
{
    const auto& dimension = *index.taxonomy().find(id);
    const auto* word = std::get_if<Term>(&value.content);
    const bool isText = dimension.kind == DimensionKind::Text;
    const auto same = isText && word != nullptr && !word->prefix ? withWholeText(index, id, word->text)
                                                                 : Bitset(index.paperCount());
    if (word != nullptr && !word->prefix) {
        const auto& answered = index.bits({Property::Answered, id.value});
        if (isKeyword(*word, "any", same.any())) {
            return answered;
        }
        if (isKeyword(*word, "none", same.any())) {
            Bitset papers = index.all();
            papers.andNot(answered);
            return papers;
        }
        if (folded(word->text) == NONE_APPLIES && dimension.kind == DimensionKind::Category) {
            return index.bits({Property::NoneApplies, id.value});
        }
    }
    switch (dimension.kind) {
    case DimensionKind::Date: return withDate(index, id, value);
    case DimensionKind::Number: {
        const auto bounds = numberBounds(value, dimension.label);
        if (!bounds) {
            return fail(bounds.error());
        }
        return where(index, id, [&](const Answer& answer) {
            return answer.number && bounds->contains(*answer.number);
        });
    }
    case DimensionKind::Category:
    case DimensionKind::Text:
    case DimensionKind::YesNo: break;
    }
    if (word == nullptr) {
        return fail(
            ErrorCode::Invalid,
            {translatable("Sentence", "%1 is not answered by numbers or dates; a range makes no sense."),
             {dimension.label}},
            whereIs(value.position));
    }
    if (dimension.kind == DimensionKind::Category) {
        return word->prefix ? withCodesBehind(index, dimension, *word, value)
                            : withCode(index, dimension, word->text, value);
    }
    if (dimension.kind == DimensionKind::YesNo) {
        return withYesNo(index, id, word->text, value);
    }
    return same.any() ? same : withTextPart(index, id, word->text);
}

}
