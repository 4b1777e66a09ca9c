#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace alidade::sources {

/// Where a paper stands, as a database says it in one field. What it does not say is empty.
struct SourceCitation {
    std::string venue;
    std::string volume;
    std::string issue;
    std::string pages;
    std::string articleNumber;
    std::optional<int> year = {};
    std::string doi = {};
};

/// Takes apart `text`, which is cleaned, where it is of the form of Embase:
///
///     Clinics in Perinatology (2018) 45:4 (769-785). Date of Publication: 1 Dec 2018
///     Nature Communications (2026) 17 Article Number: 32. Date of Publication: 1 Dec 2026
std::optional<SourceCitation> embaseCitation(std::string_view text);

/// Takes apart `text`, which is cleaned, where it is of a form of EBSCO:
///
///     Annals of Rain. May2020, Vol. 5 Issue 3, p12-18. 7p.
///     Annals of Rain (ANN RAIN), May2020; 5(3): 12-18. (7p)
std::optional<SourceCitation> ebscoCitation(std::string_view text);

/// As embaseCitation() or ebscoCitation().
std::optional<SourceCitation> databaseCitation(std::string_view text);

/// As ovidSource(), and the number of an article that has no pages; the form of MEDLINE is one of them:
///
///     Acta Trop. 2010 Jul-Aug;115(1-2):142-54. doi: 10.1000/x. Epub 2010 Feb 11.
///     BMC Medicine. 25 (1) (no pagination), 2018. Article Number: 45.
std::optional<SourceCitation> ovidCitation(std::string_view text);

using CitationReader = std::optional<SourceCitation> (*)(std::string_view);

/// What takes apart the cells of the column `header` in tables of `dialect`, as table_columns.h names it;
/// null where they say a venue alone.
CitationReader citationReader(std::string_view header, std::string_view dialect);

}
