#include "tests/bench/shape.h"

#include "core/base/text.h"
#include "core/store/schema.h"

#include <charconv>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

namespace alidade::bench {

namespace {

/// Counted up when the same shape and seed give other rows than before.
constexpr int GENERATOR = 1;

std::string_view environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? std::string_view() : std::string_view(value);
}

/// FNV-1a.
std::string schemaHash()
{
    std::uint64_t hash = 14695981039346656037ULL;
    for (const auto script : store::migrations()) {
        for (const char c : script) {
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
        }
    }
    std::array<char, 16> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), hash, 16).ptr;
    return {digits.data(), end};
}

std::filesystem::path besideProgram(const Shape& shape, std::string_view extension)
{
    const auto folder = std::filesystem::read_symlink("/proc/self/exe").parent_path();
    return folder
        / ("bench-" + shape.name() + "-" + std::to_string(GENERATOR) + "-" + schemaHash() + std::string(extension));
}

}

Shape Shape::fromEnvironment()
{
    Shape shape;
    if (const auto text = environment("ALIDADE_BENCH_PAPERS"); !text.empty()) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), shape.papers);
        if (error != std::errc{} || end != text.data() + text.size() || shape.papers == 0) {
            throw std::invalid_argument("ALIDADE_BENCH_PAPERS is a number of papers.");
        }
    }
    for (const auto word : split(environment("ALIDADE_BENCH_WITH"), ',')) {
        if (word == "decisions") {
            shape.decisions = true;
        } else if (word == "records") {
            shape.records = true;
        } else if (word == "abstracts") {
            shape.abstracts = true;
        } else if (!word.empty()) {
            throw std::invalid_argument("ALIDADE_BENCH_WITH takes decisions, records and abstracts.");
        }
    }
    return shape;
}

std::string Shape::name() const
{
    return std::to_string(papers) + (decisions ? "-decisions" : "") + (records ? "-records" : "")
        + (abstracts ? "-abstracts" : "");
}

std::filesystem::path reviewFile(const Shape& shape)
{
    return besideProgram(shape, ".alidade");
}

std::filesystem::path plainFile(const Shape& shape)
{
    return besideProgram(shape, ".sqlite");
}

}
