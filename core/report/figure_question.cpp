#include "core/report/figure_question.h"

#include "core/base/number.h"
#include "core/map/select.h"
#include "core/report/json_fields.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace alidade::report {

namespace {

constexpr std::array<std::string_view, 6> KINDS = {"map", "frequency", "years", "claims", "taxonomy", "flow"};
constexpr std::array<std::string_view, 3> COUNTS = {"papers", "codings", "sub-codes"};
constexpr std::array<std::string_view, 2> AXES = {"percent", "ratio"};

template <class Enum, std::size_t SIZE>
std::string text(Enum value, const std::array<std::string_view, SIZE>& words)
{
    return std::string(words.at(static_cast<std::size_t>(value)));
}

/// Reads one member after the other into a question.
class Reader
{
public:
    explicit Reader(FigureKind kind)
    {
        m_question.kind = kind;
        m_question.depth = kind == FigureKind::Taxonomy ? 0 : 1;
    }

    Result<void> read(const JsonField& field)
    {
        const auto& value = field.values.front();
        const auto knows = [&](std::string_view name, std::initializer_list<FigureKind> kinds) {
            return field.name == name && std::ranges::find(kinds, m_question.kind) != kinds.end();
        };
        using enum FigureKind;
        if (knows("filter", {Map, Frequency, Years, Claims, Taxonomy})) {
            m_question.filter = value;
        } else if (knows("rows", {Map})) {
            m_question.rows = value;
        } else if (knows("columns", {Map})) {
            m_question.columns = value;
        } else if (knows("row_depth", {Map})) {
            return number(value, m_question.rowDepth);
        } else if (knows("column_depth", {Map})) {
            return number(value, m_question.columnDepth);
        } else if (knows("third", {Map})) {
            m_question.third = value;
        } else if (knows("dimension", {Frequency, Taxonomy})) {
            m_question.dimension = value;
        } else if (knows("depth", {Frequency, Taxonomy})) {
            return number(value, m_question.depth);
        } else if (knows("count", {Map, Frequency})) {
            return oneOf(value, COUNTS, m_question.count);
        } else if (knows("stack", {Years})) {
            m_question.stack = value;
        } else if (knows("metric", {Claims})) {
            m_question.metric = value;
        } else if (knows("axis", {Claims})) {
            return oneOf(value, AXES, m_question.axis);
        } else {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "The question has an unknown part \"%1\"."), {field.name}});
        }
        return {};
    }

    const FigureQuestion& question() const { return m_question; }

private:
    static Result<void> number(const std::string& value, int& depth)
    {
        const auto read = numberFrom<int>(value);
        if (!read || *read < 0) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "The depth \"%1\" is not a number from 0 on."), {value}});
        }
        depth = *read;
        return {};
    }

    template <class Enum, std::size_t SIZE>
    static Result<void>
    oneOf(const std::string& value, const std::array<std::string_view, SIZE>& words, Enum& meaning)
    {
        const auto found = std::ranges::find(words, value);
        if (found == words.end()) {
            return fail(
                ErrorCode::Invalid,
                {translatable("Sentence", "The question says \"%1\", which means nothing there."), {value}});
        }
        meaning = static_cast<Enum>(found - words.begin());
        return {};
    }

    FigureQuestion m_question;
};

}

std::string_view word(FigureKind kind)
{
    return KINDS.at(static_cast<std::size_t>(kind));
}

std::optional<FigureKind> figureKind(std::string_view word)
{
    const auto found = std::ranges::find(KINDS, word);
    return found == KINDS.end() ? std::nullopt
                                : std::optional(static_cast<FigureKind>(found - KINDS.begin()));
}

Result<FigureQuestion> figureQuestion(FigureKind kind, std::string_view json)
{
    const auto fields = jsonFields(json);
    if (!fields) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The question is not a JSON object."));
    }
    Reader reader(kind);
    for (const auto& field : *fields) {
        if (const auto read = reader.read(field); !read) {
            return fail(read.error());
        }
    }
    return reader.question();
}

std::string toJson(const FigureQuestion& question)
{
    auto json = nlohmann::ordered_json::object();
    const auto add = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            json[name] = value;
        }
    };
    switch (question.kind) {
    case FigureKind::Map:
        add("rows", question.rows);
        add("columns", question.columns);
        json["row_depth"] = question.rowDepth;
        json["column_depth"] = question.columnDepth;
        add("third", question.third);
        json["count"] = text(question.count, COUNTS);
        break;
    case FigureKind::Frequency:
        add("dimension", question.dimension);
        json["depth"] = question.depth;
        json["count"] = text(question.count, COUNTS);
        break;
    case FigureKind::Years: add("stack", question.stack); break;
    case FigureKind::Claims:
        add("metric", question.metric);
        json["axis"] = text(question.axis, AXES);
        break;
    case FigureKind::Taxonomy:
        add("dimension", question.dimension);
        json["depth"] = question.depth;
        break;
    case FigureKind::Flow: break;
    }
    add("filter", question.filter);
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<map::Bitset> figureSelection(const map::Index& index, const FigureQuestion& question)
{
    const auto filter = map::parseFilter(question.filter);
    if (!filter) {
        return fail(filter.error());
    }
    const auto selected = map::select(index, *filter);
    if (!selected) {
        return fail(selected.error());
    }
    return map::counted(index, *filter, *selected);
}

}
