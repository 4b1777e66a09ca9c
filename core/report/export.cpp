#include "core/report/export.h"

#include "core/report/bibtex.h"
#include "core/report/csl_json.h"
#include "core/report/paper_csv.h"
#include "core/report/paper_json.h"
#include "core/report/ris.h"

namespace alidade::report {

namespace {

std::string written(const PaperEntry& entry, const coding::Taxonomy& taxonomy, PaperFormat format)
{
    switch (format) {
    case PaperFormat::Bibtex: return toBibtex(entry);
    case PaperFormat::Ris: return toRis(entry);
    case PaperFormat::Csv: return toCsv(entry, taxonomy);
    case PaperFormat::Json: return toJson(entry);
    case PaperFormat::CslJson: return toCslJson(entry);
    }
    return {};
}

}

void writePapers(std::ostream& out, const Review& review, std::span<const PaperId> papers, PaperFormat format)
{
    const PaperReader reader(review.database());
    const bool isJson = format == PaperFormat::Json || format == PaperFormat::CslJson;
    out << (isJson ? "[" : format == PaperFormat::Csv ? csvHeader(reader.taxonomy()) : "");
    std::string_view separator = "\n";
    for (const auto paper : papers) {
        const auto entry = reader.read(paper);
        if (!entry) {
            continue;
        }
        if (isJson) {
            out << separator;
            separator = ",\n";
        }
        out << written(*entry, reader.taxonomy(), format);
    }
    out << (isJson ? "\n]\n" : "");
}

}
