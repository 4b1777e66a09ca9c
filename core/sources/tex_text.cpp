#include "core/sources/tex_text.h"

#include "core/sources/field_text.h"
#include "core/sources/tex_decoder.h"

namespace alidade::sources {

std::string texText(std::string_view tex)
{
    const bool isPlain = findInTex<'&', '<'>(tex) == tex.size(); // as nearly all, to TeX and as markup
    return isPlain ? cleaned(tex) : textOf(decodedTex(tex, TexReading::Text));
}

std::string texAddress(std::string_view tex)
{
    const auto text = decodedTex(tex, TexReading::Address);
    return text.find('&') == std::string::npos ? cleaned(text) : cleaned(withoutMarkup(text));
}

}
