#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::report {

/// A member of a JSON object that holds a plain value or a list of plain values: texts as they are, numbers
/// and true and false as JSON writes them.
struct JsonField {
    std::string name;
    std::vector<std::string> values;
    bool isText = false; ///< one text, neither a number nor a list

    bool operator==(const JsonField&) const = default;
};

/// The plain members of the object in `text`, in the order of their names; members that hold objects, or
/// lists of lists, are left out. Nothing where `text` is not a JSON object.
std::optional<std::vector<JsonField>> jsonFields(std::string_view text);

}
