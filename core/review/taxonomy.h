#pragma once

#include "core/review/protocol.h"

#include <optional>
#include <string>

/// The questions asked of every paper and their possible answers.
namespace alidade {

using DimensionId = Id<struct DimensionTag>;
using CodeId = Id<struct CodeTag>;
using CodeRelationId = Id<struct CodeRelationTag>;

enum class DimensionKind {
    Category, ///< answered by codes
    Number,
    Text,
    Date,
    YesNo,
};

/// One question asked of every paper.
struct Dimension {
    DimensionId id;
    std::string slug;
    std::string label;
    std::string definition;
    DimensionKind kind = DimensionKind::Category;
    bool many = true;      ///< whether a paper may have several codes of it
    bool required = false; ///< whether an included paper without an answer is unfinished
    std::optional<QuestionId> question;
    std::string unit;   ///< of a number
    std::string origin; ///< where the dimension comes from: the table or section of a review, a standard
    std::string colour; ///< #rrggbb or empty
    int position = 0;
};

/// One possible answer; codes of a dimension form a tree of any depth.
struct Code {
    CodeId id;
    DimensionId dimension;
    std::optional<CodeId> parent;
    std::string slug; ///< unique among its siblings
    std::string label;
    std::string definition;
    std::string colour;
    std::string shortcut;
    int position = 0;
};

/// A tie between two codes that belongs to no paper: in a table's row, an operating system stands beside an
/// architecture.
struct CodeRelation {
    CodeRelationId id;
    CodeId from;
    CodeId to;
    std::string kind;
    std::string locator;
    int position = 0;
};

namespace store {

template <>
struct Words<DimensionKind> {
    static constexpr std::array<std::string_view, 5> WORDS = {"category", "number", "text", "date", "yes-no"};
};
template <>
struct Mapping<Dimension> {
    static constexpr Table TABLE = Table::Dimension;
    static constexpr auto COLUMNS = std::tuple{column("slug", &Dimension::slug),
                                               column("label", &Dimension::label),
                                               column("definition", &Dimension::definition),
                                               column("kind", &Dimension::kind),
                                               column("many", &Dimension::many),
                                               column("required", &Dimension::required),
                                               column("question", &Dimension::question),
                                               column("unit", &Dimension::unit),
                                               column("origin", &Dimension::origin),
                                               column("colour", &Dimension::colour),
                                               column("position", &Dimension::position)};
};
template <>
struct Mapping<Code> {
    static constexpr Table TABLE = Table::Code;
    static constexpr auto COLUMNS = std::tuple{column("dimension", &Code::dimension),
                                               column("parent", &Code::parent),
                                               column("slug", &Code::slug),
                                               column("label", &Code::label),
                                               column("definition", &Code::definition),
                                               column("colour", &Code::colour),
                                               column("shortcut", &Code::shortcut),
                                               column("position", &Code::position)};
};
template <>
struct Mapping<CodeRelation> {
    static constexpr Table TABLE = Table::CodeRelation;
    static constexpr auto COLUMNS = std::tuple{column("from_code", &CodeRelation::from),
                                               column("to_code", &CodeRelation::to),
                                               column("kind", &CodeRelation::kind),
                                               column("locator", &CodeRelation::locator),
                                               column("position", &CodeRelation::position)};
};

}

}
