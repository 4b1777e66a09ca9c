#include "core/sources/read.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

/// One reader, named by ALIDADE_FORMAT, or with that empty whatever a file seems to be, in whatever encoding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace alidade;
    constexpr std::string_view FORMAT = ALIDADE_FORMAT;
    sources::ReadOptions options;
    if (!FORMAT.empty()) {
        options.format = *store::fromWord<sources::Format>(FORMAT);
        options.encoding = "UTF-8";
    }
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    tests::CheckedSink sink(size);
    const auto summary = sources::read(bytes, "file", options, sink);
    if (summary && summary->records != sink.entries()) {
        tests::failTarget("the summary counts other entries than it gave", std::to_string(summary->records));
    }
    return 0;
}
