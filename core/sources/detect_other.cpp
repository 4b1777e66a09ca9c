#include "core/sources/detect_other.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>

namespace alidade::sources {

namespace {

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
        return text.find(word) != std::string_view::npos;
    });
}

/// What tells a format, and its name.
struct Unread {
    std::string_view sign;
    std::string_view name;
};

/// Of XML, namespaces that no other format has.
constexpr auto UNREAD_XML = std::to_array<Unread>({
    {"http://www.loc.gov/MARC21/slim", "MARCXML"},
    {"http://bibtexml.sf.net/", "BibTeXML"},
    {"<rdf:RDF", "RDF"},
    {"http://www.w3.org/2005/Atom", "Atom"},
    {"http://www.openarchives.org/OAI/2.0/", "OAI-PMH"},
    {"http://www.tei-c.org/ns/1.0", "TEI"},
});

}

Result<Format> formatOfMarkup(std::string_view head)
{
    if (hasAny(head, {"<PubmedArticle", "<PubmedBookArticle", "<MedlineCitation"})) {
        return Format::PubmedXml;
    }
    if (hasAny(head, {"=\"http://www.loc.gov/mods/", "<modsCollection", "<mods>", "<mods ", "<mods:mods"})) {
        return Format::Mods;
    }
    if (hasAny(head, {"<records>", "<ref-type", "<contributors>", "<RECORDS>"})) {
        return Format::EndNoteXml;
    }
    if (const auto name = unreadFormat(head); !name.empty()) {
        return failAsUnread(name);
    }
    if (head.size() > 4 && folded(head.substr(0, 5)) == "<?xml" && !hasAny(head, {"<html", "<HTML"})) {
        return fail(
            ErrorCode::Invalid,
            translatable(
                "Sentence",
                "This is XML, but neither of EndNote nor of PubMed; export as RIS or BibTeX instead."));
    }
    return fail(ErrorCode::Invalid,
                translatable("Sentence",
                             "This is a web page, not an export: sites send one when a login or a download "
                             "failed. Export again, and look at the file before you take it."));
}

Result<Format> formatOfJson(std::string_view head)
{
    if (hasAny(head, {"\"type\"", "\"title\"", "\"DOI\"", "\"id\""})
        || head.find_first_not_of(" \t\r\n[]") == std::string_view::npos) {
        return Format::CslJson;
    }
    return fail(
        ErrorCode::Invalid,
        translatable("Sentence", "This is JSON, but not CSL-JSON; export as RIS, BibTeX or CSV instead."));
}

std::string_view unreadFormat(std::string_view head)
{
    if (head.starts_with("Template-Type: ReDIF") || head.starts_with("Template-type: ReDIF")) {
        return "ReDIF";
    }
    const auto found = std::ranges::find_if(UNREAD_XML, [head](const Unread& format) {
        return head.starts_with('<') && head.find(format.sign) != std::string_view::npos;
    });
    return found == UNREAD_XML.end() ? std::string_view() : found->name;
}

Unexpected<Error> failAsUnread(std::string_view name)
{
    return fail(ErrorCode::Invalid,
                {translatable("Sentence", "This is %1, which is not read; export as RIS or BibTeX instead."),
                 {std::string(name)}});
}

}
