#include "app/cli/values.h"

#include <nlohmann/json.hpp>

#include <type_traits>
#include <variant>

namespace alidade::cli {

Json asJson(const store::Value& value)
{
    return std::visit(
        [](const auto& content) -> Json {
            using Content = std::decay_t<decltype(content)>;
            if constexpr (std::is_same_v<Content, std::monostate>) {
                return nullptr;
            } else if constexpr (std::is_same_v<Content, store::Blob>) {
                return std::to_string(content.bytes.size()) + " bytes";
            } else {
                return content;
            }
        },
        value);
}

Json orNull(const std::optional<std::int64_t>& value)
{
    return value ? Json(*value) : Json();
}

Json orNull(const std::optional<double>& value)
{
    return value ? Json(*value) : Json();
}

}
