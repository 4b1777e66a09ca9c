#pragma once

#include "core/store/mapping.h"

#include <array>
#include <optional>
#include <string_view>

namespace alidade::sources {

/// The formats that are read, one reader each.
enum class Format {
    Bibtex,        ///< BibTeX and BibLaTeX
    Ris,           ///< `TY  - JOUR`
    Nbib,          ///< PubMed and MEDLINE, `PMID- 123`
    EndNoteXml,    ///< `<xml><records><record>`
    PubmedXml,     ///< `<PubmedArticleSet>`
    EndNoteTagged, ///< `.enw`, refer: `%0 Journal Article`
    WosTagged,     ///< Web of Science, `PT J`
    Ovid,          ///< `<1>`, and names of fields on lines of their own
    RefWorks,      ///< `RT Journal Article`
    Table,         ///< rows of separated values under a header, whatever separates them
    CslJson,
    PlainText, ///< what PubMed and ScienceDirect write for people
    Mods,      ///< `<modsCollection>`, of libraries
};

/// The format that goes by this word: those of store::word(), and the usual names of files (`bib`, `csv`).
std::optional<Format> formatNamed(std::string_view word);

}

template <>
struct alidade::store::Words<alidade::sources::Format> {
    static constexpr std::array<std::string_view, 13> WORDS = {"bibtex",
                                                               "ris",
                                                               "nbib",
                                                               "endnote-xml",
                                                               "pubmed-xml",
                                                               "enw",
                                                               "wos",
                                                               "ovid",
                                                               "refworks",
                                                               "table",
                                                               "csl-json",
                                                               "plain-text",
                                                               "mods"};
};
