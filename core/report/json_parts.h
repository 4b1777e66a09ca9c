#pragma once

#include "core/review/paper.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// What the JSON formats of papers have in common.
namespace alidade::report {

/// Adds the member, unless there is nothing to say.
void addText(nlohmann::ordered_json& object, const char* name, const std::string& text);

/// An array of objects with what there is of `family`, `given` and `literal`: CSL's names, which are the
/// program's own too.
nlohmann::ordered_json authorsJson(const std::vector<Author>& authors);

/// In one line, and UTF-8 whatever bytes the texts hold.
std::string jsonText(const nlohmann::json& value);
std::string jsonText(const nlohmann::ordered_json& value);

}
