#include "core/sources/encoding.h"

#include <unicode/ucsdet.h>

#include <algorithm>
#include <array>
#include <span>
#include <vector>

/// Which encoding bytes are in, from the bytes alone.
namespace alidade::sources {

namespace {

constexpr std::size_t HEAD = 4096;
constexpr std::size_t SAMPLE = 64 * 1024;

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

/// Bibliographic files are full of Latin letters, digits and blanks, and those have a zero byte in UTF-16:
/// nearly always on the same side.
std::optional<Encoding> utf16ByZeros(std::string_view bytes)
{
    const auto head = bytes.substr(0, HEAD);
    std::array<std::size_t, 2> zeros = {};
    for (std::size_t i = 0; i < head.size(); ++i) {
        zeros[i % 2] += head[i] == '\0' ? 1U : 0U;
    }
    const auto units = head.size() / 2;
    for (const bool isLittle : {true, false}) {
        const auto here = zeros[isLittle ? 1 : 0];
        const auto there = zeros[isLittle ? 0 : 1];
        if (here > units / 3 && there * 20 < here) {
            return Encoding::utf16(isLittle);
        }
    }
    return {};
}

/// Whether more of the sequences above ASCII are UTF-8 than are not: such a file is UTF-8 with foreign bytes
/// in it. Letters of other encodings make a sequence of UTF-8 by chance only.
bool isMostlyUtf8(std::string_view bytes, std::size_t firstBad)
{
    const auto sample = bytes.substr(0, firstBad + SAMPLE);
    std::size_t bad = 0;
    std::size_t above = 0;
    for (auto at = firstBad; at != std::string_view::npos; at = firstNotUtf8(sample, at + 1)) {
        ++bad;
    }
    for (std::size_t i = 0; i < sample.size(); ++i) {
        above += byteAt(sample, i) >= 0xC0 ? 1U : 0U;
    }
    return above > 2 * bad;
}

/// What `encoding="…"` of an XML declaration, or `% Encoding: …` of JabRef, says at the head of a file.
std::optional<Encoding> declared(std::string_view bytes)
{
    std::string head(bytes.substr(0, 512));
    std::transform(head.begin(), head.end(), head.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    constexpr std::string_view WORD = "encoding";
    const auto at = head.find(WORD);
    if (at == std::string::npos) {
        return {};
    }
    const auto from = head.find_first_not_of("=: \t\"'", at + WORD.size());
    if (from == std::string::npos) {
        return {};
    }
    return Encoding::named(head.substr(from, head.find_first_of("\"' \t\r\n?>", from) - from));
}

/// The lines with something above ASCII in them, since statistics drown in English.
std::string foreignLines(std::string_view bytes)
{
    std::string lines;
    for (std::size_t i = 0; i < bytes.size() && lines.size() < SAMPLE; ++i) {
        if (byteAt(bytes, i) < 0x80) {
            continue;
        }
        const auto before = bytes.find_last_of('\n', i);
        const auto from = std::max(before == std::string_view::npos ? 0 : before, i < 200 ? 0 : i - 200);
        const auto end = std::min(bytes.find('\n', i), std::min(bytes.size(), i + 200));
        lines += bytes.substr(from, end - from);
        i = end;
    }
    return lines;
}

/// Whether most bytes above ASCII stand alone between letters of it, as accented letters do, and those of
/// East Asian encodings, which come in pairs, do not.
bool standAlone(std::string_view bytes)
{
    const auto isAbove = [&](std::size_t i) { return i < bytes.size() && byteAt(bytes, i) >= 0x80; };
    std::size_t alone = 0;
    std::size_t above = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        above += isAbove(i) ? 1U : 0U;
        alone += isAbove(i) && !isAbove(i + 1) && (i == 0 || !isAbove(i - 1)) ? 1U : 0U;
    }
    return 2 * alone > above;
}

/// An encoding that ICU takes bytes for, with 0 to 100 for how well they fit.
struct Match {
    std::string name;
    int32_t confidence = 0;
};

/// The best first.
std::vector<Match> matches(std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    auto* detector = ucsdet_open(&status);
    ucsdet_setText(detector, bytes.data(), static_cast<int32_t>(bytes.size()), &status);
    int32_t count = 0;
    const auto* const* found = ucsdet_detectAll(detector, &count, &status);
    std::vector<Match> list;
    for (int32_t i = 0; i < count && U_SUCCESS(status); ++i) {
        list.push_back({ucsdet_getName(found[i], &status), ucsdet_getConfidence(found[i], &status)});
    }
    ucsdet_close(detector);
    return list;
}

bool isOneOf(std::span<const std::string_view> names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// What ICU makes of the frequencies, where that can be trusted. It knows Western texts well where they are
/// long, so that others have to fit far better than those.
std::optional<Encoding> byFrequencies(std::string_view bytes)
{
    constexpr std::array<std::string_view, 5> OF_PAIRS = {"Shift_JIS", "GB18030", "Big5", "EUC-JP", "EUC-KR"};
    constexpr std::array<std::string_view, 8> OF_LETTERS = {"windows-1250",
                                                            "ISO-8859-2",
                                                            "windows-1251",
                                                            "KOI8-R",
                                                            "ISO-8859-5",
                                                            "ISO-8859-7",
                                                            "windows-1254",
                                                            "ISO-8859-9"};
    constexpr std::array<std::string_view, 2> WESTERN = {"windows-1252", "ISO-8859-1"};
    constexpr int32_t LEAST_OF_PAIRS = 40; // of 100; chance finds stay below 20
    constexpr int32_t LEAST_OF_LETTERS = 35;
    constexpr int32_t LEAD = 15;
    const auto lines = foreignLines(bytes.substr(0, 16 * SAMPLE));
    const auto list = matches(lines);
    const auto western =
        std::ranges::find_if(list, [&](const Match& match) { return isOneOf(WESTERN, match.name); });
    const auto least = std::max(LEAST_OF_LETTERS, western == list.end() ? 0 : western->confidence + LEAD);
    const bool mayBePairs = !standAlone(lines);
    const auto found = std::ranges::find_if(list, [&](const Match& match) {
        return (mayBePairs && match.confidence >= LEAST_OF_PAIRS && isOneOf(OF_PAIRS, match.name))
            || (match.confidence >= least && isOneOf(OF_LETTERS, match.name));
    });
    return found == list.end() ? std::nullopt : Encoding::named(found->name);
}

}

GuessedEncoding guessedEncoding(std::string_view bytes, std::size_t firstBad)
{
    if (auto utf16 = utf16ByZeros(bytes)) {
        return {*utf16};
    }
    if (firstBad == std::string_view::npos || isMostlyUtf8(bytes, firstBad)) {
        return {Encoding::utf8()};
    }
    if (auto named = declared(bytes); named && named->kind() != Encoding::Kind::Utf8) {
        return {*named};
    }
    if (auto found = byFrequencies(bytes)) {
        return {*found, true};
    }
    return {Encoding::windows1252()};
}

}
