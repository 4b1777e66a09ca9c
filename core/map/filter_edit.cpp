#include "core/map/filter_edit.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/map/filter_parts.h"

#include <algorithm>
#include <array>

namespace alidade::map {

/// A condition, with the usual way to write it.
struct FilterEdit::Meaning {
    std::string name; ///< as it is written
    std::string value;
    std::string key; ///< equal for conditions that mean the same

    bool operator==(const Meaning& other) const { return key == other.key; }
};

namespace {

std::vector<Filter> parts(const Filter& filter)
{
    const auto all = conjuncts(filter);
    return {all.begin(), all.end()};
}

/// The field that a part asks for or excludes; nullptr for others.
const Field* fieldOf(const Filter& part, FilterEdit::State state)
{
    switch (state) {
    case FilterEdit::State::Asked: return std::get_if<Field>(&part.node);
    case FilterEdit::State::Excluded:
        if (const auto* negated = std::get_if<Not>(&part.node)) {
            return std::get_if<Field>(&negated->child.front().node);
        }
        return nullptr;
    case FilterEdit::State::Free: break;
    }
    return nullptr;
}

Filter withState(Field field, FilterEdit::State state)
{
    Filter made{std::move(field)};
    return state == FilterEdit::State::Excluded ? Filter{Not{{std::move(made)}}} : made;
}

const std::string* wholeWord(const Value& value)
{
    const auto* term = std::get_if<Term>(&value.content);
    return term != nullptr && !term->prefix ? &term->text : nullptr;
}

std::optional<Span> spanOf(const Value& value)
{
    if (const auto* word = wholeWord(value)) {
        const auto number = numberFrom<int>(*word);
        return number ? std::optional(Span{*number, *number}) : std::nullopt;
    }
    const auto* range = std::get_if<Range>(&value.content);
    if (range == nullptr || !range->low || !range->high || range->lowOpen || range->highOpen) {
        return {};
    }
    const auto low = numberFrom<int>(*range->low);
    const auto high = numberFrom<int>(*range->high);
    return low && high ? std::optional(Span{*low, *high}) : std::nullopt;
}

}

FilterEdit::FilterEdit(const Index& index, Filter filter)
    : m_index(index)
    , m_filter(std::move(filter))
{
}

FilterEdit::Meaning FilterEdit::meaning(std::string_view name, std::string_view value) const
{
    Meaning made{std::string(name), std::string(value), {}};
    const auto shorten = [&made] { // a path, as facets and maps name codes
        const auto head = made.name + "/";
        const bool isPath = made.value.starts_with(head);
        made.value.erase(0, isPath ? head.size() : 0);
        return isPath;
    };
    if (!shorten()) { // not the usual case: it is looked up
        const auto& taxonomy = m_index.taxonomy();
        if (const auto dimension = taxonomy.dimension(name)) {
            made.name = taxonomy.find(*dimension)->slug;
            if (!shorten() && !value.empty()) {
                if (const auto code = taxonomy.code(*dimension, value)) {
                    made.value = taxonomy.path(*code);
                    shorten();
                }
            }
        }
    }
    made.key = folded(made.name) + '\n' + folded(made.value);
    return made;
}

FilterEdit::State FilterEdit::state(std::string_view name, std::string_view value) const
{
    const auto wanted = meaning(name, value);
    for (const auto& part : conjuncts(m_filter)) {
        for (const auto state : {State::Asked, State::Excluded}) {
            const auto* field = fieldOf(part, state);
            if (field == nullptr) {
                continue;
            }
            for (const auto& other : field->values) {
                const auto* word = wholeWord(other);
                if (word != nullptr && meaning(field->name, *word) == wanted) {
                    return state;
                }
            }
        }
    }
    return State::Free;
}

bool FilterEdit::asksAll(std::span<const FieldValue> conditions) const
{
    return std::ranges::all_of(conditions, [&](const FieldValue& condition) {
        return state(condition.name, condition.value) == State::Asked;
    });
}

void FilterEdit::remove(const Meaning& wanted, State state)
{
    std::vector<Filter> kept;
    for (auto& part : parts(m_filter)) {
        if (const auto* found = fieldOf(part, state)) {
            Field field = *found;
            std::erase_if(field.values, [&](const Value& value) {
                const auto* word = wholeWord(value);
                return word != nullptr && meaning(field.name, *word) == wanted;
            });
            if (!field.values.empty()) {
                kept.push_back(withState(std::move(field), state));
            }
        } else {
            kept.push_back(std::move(part));
        }
    }
    m_filter = allOf(std::move(kept));
}

void FilterEdit::add(const Meaning& wanted, State state)
{
    Field field{wanted.name, {{Term{wanted.value}, {}}}, {}};
    m_filter = allOf({std::move(m_filter), withState(std::move(field), state)});
}

void FilterEdit::toggle(std::span<const FieldValue> conditions)
{
    const bool isThere = asksAll(conditions);
    for (const auto& [name, value] : conditions) {
        const auto wanted = meaning(name, value);
        if (isThere) {
            remove(wanted, State::Asked);
        } else if (state(name, value) != State::Asked) {
            remove(wanted, State::Excluded);
            add(wanted, State::Asked);
        }
    }
}

void FilterEdit::toggle(std::string_view name, std::string_view value)
{
    const FieldValue condition{std::string(name), std::string(value)};
    toggle(std::span(&condition, 1));
}

void FilterEdit::toggleExcluded(std::string_view name, std::string_view value)
{
    const auto wanted = meaning(name, value);
    const auto before = state(name, value);
    remove(wanted, State::Asked);
    remove(wanted, State::Excluded);
    if (before != State::Excluded) {
        add(wanted, State::Excluded);
    }
}

void FilterEdit::toggleAlternative(std::string_view name, std::string_view value)
{
    const auto wanted = meaning(name, value);
    if (state(name, value) == State::Asked) {
        remove(wanted, State::Asked);
        return;
    }
    remove(wanted, State::Excluded);
    const auto key = meaning(name, {}).key;
    auto all = parts(m_filter);
    for (auto& part : all) {
        auto* field = std::get_if<Field>(&part.node);
        if (field != nullptr && meaning(field->name, {}).key == key) {
            field->values.push_back({Term{wanted.value}, {}});
            m_filter = allOf(std::move(all));
            return;
        }
    }
    add(wanted, State::Asked);
}

std::optional<Span> FilterEdit::span(std::string_view name) const
{
    const auto key = meaning(name, {}).key;
    std::optional<Span> found;
    for (const auto& part : conjuncts(m_filter)) {
        const auto* field = fieldOf(part, State::Asked);
        if (field == nullptr || meaning(field->name, {}).key != key) {
            continue;
        }
        if (found || field->values.size() != 1) {
            return {};
        }
        found = spanOf(field->values.front());
    }
    return found;
}

void FilterEdit::setSpan(std::string_view name, std::optional<Span> span)
{
    const auto wanted = meaning(name, {});
    auto all = parts(m_filter);
    std::erase_if(all, [&](const Filter& part) {
        const auto* field = fieldOf(part, State::Asked);
        return field != nullptr && meaning(field->name, {}).key == wanted.key;
    });
    if (span) {
        Value value;
        if (span->low == span->high) {
            value.content = Term{std::to_string(span->low)};
        } else {
            value.content = Range{std::to_string(span->low), std::to_string(span->high)};
        }
        all.push_back(Filter{Field{wanted.name, {std::move(value)}, {}}});
    }
    m_filter = allOf(std::move(all));
}

}
