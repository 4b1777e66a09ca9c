#pragma once

#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace alidade::tests {

/// What a run of alidade-cli left.
struct Run {
    int status = 0; ///< 128 + signal where it was killed
    std::string out;
    std::string err;

    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

/// Runs alidade-cli with these arguments and waits; standard output is no terminal. With `interruptAfter`, it
/// gets the signal of Ctrl+C after that time, if it still runs.
Run run(const std::vector<std::string>& arguments,
        std::optional<std::chrono::milliseconds> interruptAfter = std::nullopt);

/// The bundled review as a new file in `folder`.
std::string sampleIn(const std::filesystem::path& folder);

/// The facts about the bundled review, from outside where they lie beside the repository, else as they are
/// bundled.
const nlohmann::json& facts();

}
