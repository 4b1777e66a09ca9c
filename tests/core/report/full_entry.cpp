#include "tests/core/report/full_entry.h"

namespace alidade::tests {

using namespace report;

PaperEntry fullEntry()
{
    PaperEntry entry;
    entry.paper.id = PaperId{7};
    entry.paper.label = "[2]";
    entry.paper.type = "paper-conference";
    entry.paper.title = "Tighten RedLeaf: 100% of OS code";
    entry.paper.year = 2022;
    entry.paper.venue = "Proceedings of LCTES";
    entry.paper.venueShort = "LCTES 2022";
    entry.paper.volume = "5";
    entry.paper.issue = "3";
    entry.paper.pages = "121-132";
    entry.paper.doi = "10.1007/978-3-030_1";
    entry.paper.url = "https://example.org/a_b?c=50%25&d#e";
    entry.paper.language = "en";
    entry.paper.publisher = "ACM";
    entry.paper.isbn = "978-1";
    entry.paper.issn = "1234-5678";
    entry.paper.extra = R"({"C7":"article 5","series":"LNCS","pages_seen":[1,{"deep":true}]})";
    entry.extra = *jsonFields(entry.paper.extra);
    entry.citationKey = "ayers2022";
    entry.authors = {{"Ayers", "Hudson", ""}, {"", "", "The kernel community"}};
    entry.abstract = "We shrink\nbinaries.";
    entry.keywords = {"Rust", "size"};
    entry.standing = screening::Standing::Included;
    entry.decisions = {{"Ada", "full-text", "include", "", "Fits."},
                       {"Bob", "full-text", "exclude", "EX1", ""}};
    entry.codes = {{DimensionId{1}, "challenge/size", "Size"},
                   {DimensionId{1}, "challenge/size/copies", "Size / Copies"}};
    entry.answers = {{DimensionId{2}, "lines", DimensionKind::Number, 1200, "1200"},
                     {DimensionId{3}, "artefact", DimensionKind::YesNo, 1, "yes"}};
    return entry;
}

PaperEntry titled(const std::string& title)
{
    PaperEntry entry;
    entry.citationKey = "k";
    entry.paper.title = title;
    return entry;
}

}
