#include "core/sources/slr_toolkit.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

/// Any bytes are a tree of named terms, each behind the one that it stands below, or are refused with a line.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace alidade;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto terms = sources::toolkitTerms(text, "a.taxonomy");
    if (!terms) {
        if (!terms.error().where.starts_with("a.taxonomy:")) {
            tests::failTarget("a taxonomy is refused without a line", terms.error().where);
        }
        return 0;
    }
    std::size_t line = 1;
    for (std::size_t i = 0; i < terms->size(); ++i) {
        const auto& term = (*terms)[i];
        if (term.name.empty() || (term.parent && *term.parent >= i) || term.line < line) {
            tests::failTarget("a term stands where it cannot", term.name);
        }
        line = term.line;
    }
    for (const auto& path : sources::toolkitPaths(*terms)) {
        if (path.empty() || path.size() > terms->size()) {
            tests::failTarget("a way leads nowhere", std::to_string(path.size()));
        }
    }
    return 0;
}
