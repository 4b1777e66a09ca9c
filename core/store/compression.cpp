#include "core/store/compression.h"

#include "core/store/failure.h"

#include <zstd.h>

#include <algorithm>
#include <memory>
#include <utility>

namespace alidade::store {

namespace {
constexpr int LEVEL = 3;
constexpr std::size_t WORTH_A_THREAD = std::size_t{64} << 10; // a third of a millisecond
constexpr std::size_t FIRST_GUESS = std::size_t{64} << 20;

[[noreturn]] void damaged()
{
    throw Failure(
        {ErrorCode::Corrupt,
         translatable("Sentence", "Compressed data in the review are damaged; take a copy from a backup."),
         {}});
}
}

std::string compressed(std::string_view bytes)
{
    if (bytes.size() > MOST_UNCOMPRESSED) {
        throw Failure(
            {ErrorCode::Invalid,
             translatable("Sentence", "A change or a file of more than 1 GB cannot be kept; divide it."),
             {}});
    }
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, LEVEL);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    std::string result(ZSTD_compressBound(bytes.size()), '\0');
    const auto size = ZSTD_compress2(context.get(), result.data(), result.size(), bytes.data(), bytes.size());
    if (ZSTD_isError(size) != 0) {
        throw Failure(
            {ErrorCode::Io, translatable("Sentence", "Not enough memory to compress a change."), {}});
    }
    result.resize(size);
    result.shrink_to_fit();
    return result;
}

std::future<std::string> compressedMeanwhile(std::string bytes)
{
    const auto how = bytes.size() < WORTH_A_THREAD ? std::launch::deferred : std::launch::async;
    return std::async(how, [bytes = std::move(bytes)] { return compressed(bytes); });
}

std::string decompressed(std::string_view bytes)
{
    const auto size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN || size > MOST_UNCOMPRESSED) {
        damaged();
    }
    // the frame's own word for its size is not believed: memory grows with what really comes out
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> stream(ZSTD_createDCtx(), ZSTD_freeDCtx);
    std::string result(std::min<std::size_t>(size, FIRST_GUESS), '\0');
    ZSTD_inBuffer in{bytes.data(), bytes.size(), 0};
    ZSTD_outBuffer out{result.data(), result.size(), 0};
    std::size_t left = 1;
    while (left != 0) {
        if (out.pos == out.size && result.size() < size) {
            result.resize(std::min<std::size_t>(size, result.size() * 2));
            out.dst = result.data();
            out.size = result.size();
        }
        const auto before = in.pos + out.pos;
        left = ZSTD_decompressStream(stream.get(), &out, &in);
        if (ZSTD_isError(left) != 0 || (left != 0 && in.pos + out.pos == before)) {
            break;
        }
    }
    if (left != 0 || out.pos != size) {
        damaged();
    }
    return result;
}

}
