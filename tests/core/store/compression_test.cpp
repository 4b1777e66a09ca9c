#include "core/store/compression.h"
#include "core/store/failure.h"
#include "tests/support/random.h"

#include <catch2/catch.hpp>
#include <zstd.h>

using namespace alidade;
using namespace alidade::store;

namespace {

ErrorCode codeOf(std::string_view bytes)
{
    try {
        static_cast<void>(decompressed(bytes));
    } catch (const Failure& failure) {
        return failure.error().code;
    }
    FAIL("it was taken for compressed data");
    return ErrorCode::Io;
}

/// What anybody's zstd makes of `length` zeros, `claimed` written into the frame as their number.
std::string frame(std::size_t length, unsigned long long claimed)
{
    const std::string zeros(length, '\0');
    auto* context = ZSTD_createCCtx();
    ZSTD_CCtx_setPledgedSrcSize(context, length);
    std::string result(ZSTD_compressBound(length), '\0');
    result.resize(ZSTD_compress2(context, result.data(), result.size(), zeros.data(), zeros.size()));
    ZSTD_freeCCtx(context);
    // RFC 8878, section 3.1.1.1: magic number, descriptor, then here the content size in 4 bytes, lowest
    // first
    REQUIRE((static_cast<unsigned char>(result[4]) >> 6) == 2);
    for (std::size_t i = 0; i < 4; ++i) {
        result[5 + i] = static_cast<char>(claimed >> (8 * i));
    }
    return result;
}

}

TEST_CASE("bytes come back as they were compressed")
{
    tests::Random random(21);
    CHECK(decompressed(compressed("")).empty());
    for (const std::size_t length : {1U, 100U, 5000U, 300'000U}) {
        const auto noise = random.bytes(length);
        CHECK((decompressed(compressed(noise)) == noise));
        const std::string zeros(length, '\0');
        CHECK((decompressed(compressed(zeros)) == zeros));
        CHECK((compressedMeanwhile(noise).get() == compressed(noise)));
    }
}

TEST_CASE("what is larger than the first guess comes back whole")
{
    const std::string large(200'000'000, 'x');
    const auto small = compressed(large);
    CHECK(small.size() < 100'000);
    CHECK((decompressed(small) == large));
}

TEST_CASE("a change of any byte of compressed data is noticed")
{
    tests::Random random(22);
    std::string original;
    for (int i = 0; i < 20; ++i) {
        original += random.text();
    }
    const auto good = compressed(original);
    for (std::size_t at = 0; at < good.size(); ++at) {
        auto bad = good;
        bad[at] = static_cast<char>(bad[at] ^ (1 << random.below(8)));
        bool isRight = false;
        try {
            isRight = decompressed(bad) == original; // for there are bits that mean nothing
        } catch (const Failure& failure) {
            isRight = failure.error().code == ErrorCode::Corrupt;
        }
        REQUIRE(isRight);
    }
    for (std::size_t length = 0; length < good.size(); ++length) {
        REQUIRE(codeOf(std::string_view(good).substr(0, length)) == ErrorCode::Corrupt);
    }
}

TEST_CASE("noise is not taken for compressed data")
{
    tests::Random random(23);
    CHECK(codeOf("") == ErrorCode::Corrupt);
    for (int i = 0; i < 200; ++i) {
        CHECK(codeOf(random.bytes(random.below(300))) == ErrorCode::Corrupt);
        CHECK(codeOf("\x28\xB5\x2F\xFD" + random.bytes(random.below(300))) == ErrorCode::Corrupt);
    }
}

TEST_CASE("a few bytes that claim to be many are not believed")
{
    CHECK(decompressed(frame(70'000, 70'000)).size() == 70'000);
    CHECK(codeOf(frame(70'000, 69'999)) == ErrorCode::Corrupt);
    CHECK(codeOf(frame(70'000, 70'001)) == ErrorCode::Corrupt);
    CHECK(codeOf(frame(70'000, 900'000'000)) == ErrorCode::Corrupt);
    CHECK(codeOf(frame(70'000, 4'000'000'000)) == ErrorCode::Corrupt);
}

TEST_CASE("a bomb is not set off")
{
    // a frame that truly holds 1.5 GB of zeros, told by its header, in 50 kB
    std::string bomb;
    {
        auto* context = ZSTD_createCCtx();
        constexpr std::size_t SIZE = 1'500'000'000;
        ZSTD_CCtx_setPledgedSrcSize(context, SIZE);
        const std::string zeros(1'000'000, '\0');
        std::string buffer(ZSTD_CStreamOutSize(), '\0');
        for (std::size_t done = 0; done < SIZE; done += zeros.size()) {
            const bool isLast = done + zeros.size() == SIZE;
            ZSTD_inBuffer in{zeros.data(), zeros.size(), 0};
            std::size_t left = 1;
            while (in.pos < in.size || (isLast && left != 0)) {
                ZSTD_outBuffer out{buffer.data(), buffer.size(), 0};
                left = ZSTD_compressStream2(context, &out, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
                bomb.append(buffer.data(), out.pos);
            }
        }
        ZSTD_freeCCtx(context);
    }
    CHECK(bomb.size() < 200'000);
    CHECK(codeOf(bomb) == ErrorCode::Corrupt);
}
