#include "core/sources/detect.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/detect_other.h"
#include "core/sources/slr_toolkit.h"
#include "core/sources/table_header.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t HEAD = 64 * 1024; // what is looked at: exports have no long prefaces
constexpr std::size_t MOST_LINES = 400;
constexpr std::size_t LARGEST_TAXONOMY = 1 << 20;

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool isLetter(char c)
{
    return isCapital(c) || (c >= 'a' && c <= 'z');
}

bool startsWithIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return text.size() >= lowerCase.size()
        && std::equal(lowerCase.begin(), lowerCase.end(), text.begin(), [](char wanted, char c) {
               return wanted == (isCapital(c) ? static_cast<char>(c - 'A' + 'a') : c);
           });
}

/// Whether a hyphen stands behind the tag of two characters in `line`, and up to three blanks or tabs; or a
/// dash, which word processors make of it.
bool hasRisHyphen(std::string_view line)
{
    const auto hyphen = std::min(line.find_first_not_of(" \t", 2), line.size());
    const auto rest = line.substr(hyphen);
    const bool isDash = hyphen > 3 && (rest.starts_with("\u2013") || rest.starts_with("\u2014"));
    return hyphen > 2 && hyphen < 6 && (rest.starts_with('-') || isDash);
}

/// `TI  - …`, also with another number of blanks before the hyphen.
bool isRisLine(std::string_view line)
{
    return line.size() > 3 && isCapital(line[0]) && (isCapital(line[1]) || isDigit(line[1]))
        && hasRisHyphen(line);
}

/// `TY  - …`, also in small letters.
bool isRisStart(std::string_view line)
{
    return line.size() > 3 && startsWithIgnoringCase(line, "ty") && hasRisHyphen(line);
}

/// `FAU - …`: a tag of up to four letters, padded, with the hyphen in the fifth column. Two letters are RIS
/// too.
bool isNbibLine(std::string_view line)
{
    return line.size() > 5 && line[4] == '-' && line[5] == ' ' && isCapital(line[0]) && isCapital(line[1])
        && isCapital(line[2]) && (isCapital(line[3]) || line[3] == ' ');
}

bool isNbibStart(std::string_view line)
{
    return line.starts_with("PMID-");
}

/// `TI A title`, without a hyphen.
bool isBareTag(std::string_view line)
{
    return line.size() > 3 && isCapital(line[0]) && (isCapital(line[1]) || isDigit(line[1])) && line[2] == ' '
        && line[3] != ' ' && line[3] != '-';
}

/// `PT J`, or in a word, `PT Journal`.
bool isWosStart(std::string_view line)
{
    const auto text = trimmed(line);
    return isBareTag(line) && text.starts_with("PT ") && (text.size() == 4 || text == "PT Journal");
}

/// `ER`, behind each record, and `EF`, behind all.
bool isWosEnd(std::string_view line)
{
    const auto text = trimmed(line);
    return text == "ER" || text == "EF";
}

/// `VR 1.0`, the version of the format.
bool isWosVersion(std::string_view line)
{
    const auto text = trimmed(line);
    return text.size() > 3 && text.starts_with("VR ") && isDigit(text[3])
        && text.find_first_not_of("0123456789.", 3) == text.npos;
}

bool isWosHead(std::string_view line)
{
    return line.starts_with("FN ")
        && (line.find("Clarivate") != line.npos || line.find("ISI") != line.npos
            || line.find("Thomson") != line.npos || line.find("Inspec") != line.npos);
}

bool isRefWorksStart(std::string_view line)
{
    return isBareTag(line) && line.starts_with("RT ");
}

bool isReferLine(std::string_view line)
{
    return line.size() > 3 && line[0] == '%' && line[1] > ' ' && line[2] == ' ';
}

bool isReferStart(std::string_view line)
{
    return isReferLine(line) && line[1] == '0';
}

/// `<12>` or `<12. >` alone.
bool isOvidStart(std::string_view line)
{
    const auto text = trimmed(line);
    return text.size() > 2 && text.front() == '<' && text.back() == '>' && isDigit(text[1])
        && text.find_first_not_of("0123456789. ", 1) == text.size() - 1;
}

/// `@article{`, `@STRING (`, and `@['JournalArticle']{` of Semantic Scholar.
bool isBibtexStart(std::string_view line)
{
    const auto text = trimmed(line);
    if (text.size() < 3 || text[0] != '@') {
        return false;
    }
    std::size_t end = text.find_first_not_of(' ', 1);
    while (end < text.size()
           && (isLetter(text[end]) || isDigit(text[end]) || text[end] == '_' || text[end] == '-')) {
        ++end;
    }
    if (text[1] == '[') {
        end = std::min(text.find(']'), text.size() - 1) + 1;
    }
    end = std::min(text.find_first_not_of(' ', end), text.size());
    return end > 1 && (end == text.size() || text[end] == '{' || text[end] == '(');
}

/// The numbers below a paper in PubMed's text, and the address of one in ScienceDirect's.
bool isPlainLine(std::string_view line)
{
    constexpr std::string_view NUMBER = "PMID: ";
    return (line.starts_with(NUMBER) && line.size() > NUMBER.size() && isDigit(line[NUMBER.size()]))
        || line.starts_with("(https://www.sciencedirect.com/science/")
        || line.starts_with("(http://www.sciencedirect.com/science/");
}

/// A kind of line, and how much one of them speaks for a format: what only that format has outweighs what
/// many have. An abstract that quotes a line of another format stays a small minority.
struct Sign {
    Format format;
    int weight;
    bool (*fits)(std::string_view line);
};

constexpr std::array<Sign, 14> SIGNS = {{
    {Format::Bibtex, 50, isBibtexStart},
    {Format::Ris, 420, isRisStart}, // more than Ovid's, which stands between records of RIS, too
    {Format::Ris, 4, isRisLine},
    {Format::Nbib, 50, isNbibStart},
    {Format::Nbib, 100, isNbibLine}, // ERIC has no PMID, and few tags of more than two letters
    {Format::WosTagged, 50, isWosStart},
    {Format::WosTagged, 50, isWosHead},
    {Format::WosTagged, 50, isWosVersion},
    {Format::WosTagged, 5, isWosEnd},
    {Format::RefWorks, 50, isRefWorksStart},
    {Format::EndNoteTagged, 50, isReferStart},
    {Format::EndNoteTagged, 5, isReferLine},
    {Format::PlainText, 50, isPlainLine},
    {Format::Ovid, 400, isOvidStart}, // before some forty lines that look like RIS
}};
constexpr int LEAST_SCORE = 12; // three lines with tags, where the one that should begin an entry is lost

/// By the lines; none where too few are known.
std::optional<Format> byLines(std::string_view head)
{
    std::array<int, store::Words<Format>::WORDS.size()> scores = {};
    for (std::size_t lines = 0; !head.empty() && lines < MOST_LINES; ++lines) {
        const auto end = std::min(head.find_first_of("\r\n"), head.size());
        for (const auto& sign : SIGNS) {
            scores[static_cast<std::size_t>(sign.format)] += sign.fits(head.substr(0, end)) ? sign.weight : 0;
        }
        head.remove_prefix(std::min(head.size(), end + 1));
    }
    const auto best = std::ranges::max_element(scores);
    if (*best < LEAST_SCORE) {
        return {};
    }
    return static_cast<Format>(best - scores.begin());
}

/// Whether a line of `text` begins an entry of another format, as none can above the header of a table.
bool beginsEntry(std::string_view text)
{
    while (!text.empty()) {
        const auto end = std::min(text.find_first_of("\r\n"), text.size());
        const auto line = text.substr(0, end);
        if (isBibtexStart(line) || isRisStart(line) || isNbibStart(line) || isWosHead(line)
            || isRefWorksStart(line) || isReferStart(line) || isOvidStart(line)) {
            return true;
        }
        text.remove_prefix(std::min(text.size(), end + 1));
    }
    return false;
}

/// The line below the heads of a table that is drawn rather than separated: of Markdown, `|---|:--:|`
/// (https://github.github.com/gfm/#delimiter-row), and of Org, reStructuredText and terminals,
/// `+----+-----+`.
bool isDrawnLine(std::string_view line)
{
    const auto text = trimmed(line);
    return text.find_first_of("|+") != text.npos && text.find("--") != text.npos
        && text.find_first_not_of("|+-=: \t") == text.npos;
}

/// Whether a table is drawn in the text, within the lines that are looked at.
bool isDrawn(std::string_view head)
{
    for (std::size_t lines = 0; !head.empty() && lines < MOST_LINES; ++lines) {
        const auto end = std::min(head.find_first_of("\r\n"), head.size());
        if (isDrawnLine(head.substr(0, end))) {
            return true;
        }
        head.remove_prefix(std::min(head.size(), end + 1));
    }
    return false;
}

/// Terms in braces and nothing else; it is read whole, as the braces match only so.
bool isTaxonomy(std::string_view text)
{
    if (text.size() > LARGEST_TAXONOMY) {
        return false;
    }
    const auto terms = toolkitTerms(text, {});
    return terms && std::ranges::any_of(*terms, [](const auto& term) { return term.parent.has_value(); });
}

}

Result<Format> detectFormat(std::string_view text)
{
    const auto head = trimmed(text.substr(0, HEAD));
    const bool isForPeople = isDrawn(head);
    const bool mayBeTable = !isForPeople
        || (headerOf(head).mapping.delimiter != '|' && looksLikeTable(head)); // with one in a cell
    const auto header = mayBeTable ? knownHeader(head) : std::nullopt;
    if (header && !beginsEntry(*header)) {
        return Format::Table;
    }
    if (const auto format = byLines(head)) {
        return *format;
    }
    if (head.starts_with('<')) {
        return formatOfMarkup(head);
    }
    if (isForPeople) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence",
                                 "This is a table drawn with bars and hyphens, as in Markdown, not an "
                                 "export; save it as CSV, or take the RIS or BibTeX that it was made of."));
    }
    if (head.starts_with('[') || head.starts_with('{')) {
        return formatOfJson(head);
    }
    if (const auto name = unreadFormat(head); !name.empty()) {
        return failAsUnread(name);
    }
    if (looksLikeTable(head)) {
        return Format::Table;
    }
    if (isTaxonomy(text)) {
        return fail(
            ErrorCode::Invalid,
            translatable("Sentence",
                         "This is a taxonomy of the SLR Toolkit, not a list of references; import the "
                         ".bib file beside it, then bring in the taxonomy from the menu of files."));
    }
    return fail(ErrorCode::Invalid,
                translatable("Sentence",
                             "This is no bibliographic file that is known here; export it as RIS, BibTeX or "
                             "CSV, or say which format it is."));
}

}
