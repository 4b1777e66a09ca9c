#include "core/sources/format.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

std::optional<Format> formatNamed(std::string_view word)
{
    constexpr std::array<std::pair<std::string_view, Format>, 16> OTHERS = {{
        {"bib", Format::Bibtex},
        {"biblatex", Format::Bibtex},
        {"csv", Format::Table},
        {"tsv", Format::Table},
        {"txt", Format::Table},
        {"pubmed", Format::Nbib},
        {"medline", Format::Nbib},
        {"endnote", Format::EndNoteTagged},
        {"refer", Format::EndNoteTagged},
        {"xml", Format::EndNoteXml},
        {"isi", Format::WosTagged},
        {"ciw", Format::WosTagged},
        {"wos-tab", Format::Table},
        {"json", Format::CslJson},
        {"csl", Format::CslJson},
        {"rw", Format::RefWorks},
    }};
    const auto name = folded(word);
    if (const auto format = store::fromWord<Format>(name)) {
        return format;
    }
    const auto found =
        std::ranges::find(OTHERS, std::string_view(name), &std::pair<std::string_view, Format>::first);
    return found == OTHERS.end() ? std::nullopt : std::optional(found->second);
}

}
