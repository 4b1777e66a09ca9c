#include "core/sources/decode.h"

#include "core/base/text.h"
#include "tests/fuzz/checked_sink.h"

#include <cstdint>

/// Any bytes become well-formed text, and each place in it leads back to one in the bytes, in order.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace alidade;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto decoded = sources::decode(bytes);
    if (!decoded) {
        tests::failTarget("bytes were not decoded", decoded.error().detail.english());
    }
    const auto text = decoded->text();
    if (!isUtf8(text)) {
        tests::failTarget("a decoded text is not UTF-8", decoded->encoding());
    }
    constexpr std::size_t STEPS = 16;
    std::size_t before = 0;
    for (std::size_t step = 0; step <= STEPS; ++step) {
        auto place = text.size() * step / STEPS;
        while (place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80) {
            ++place; // to where a character begins
        }
        const auto offset = decoded->sourceOffset(place);
        if (offset < before || offset > size) {
            tests::failTarget("a place in the text leads nowhere in the bytes", std::to_string(offset));
        }
        before = offset;
    }
    return 0;
}
