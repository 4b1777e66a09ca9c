#include "core/base/latin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

namespace alidade {

std::string latinised(std::string_view utf8)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> latin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU's transliterations are missing");
    }
    auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    latin->transliterate(text);
    std::string result;
    text.toUTF8String(result);
    return result;
}

}
