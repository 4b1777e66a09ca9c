#include "core/base/text.h"
#include "core/sources/table_cells.h"
#include "core/sources/table_lists.h"

#include <algorithm>
#include <array>
#include <string>

namespace alidade::sources {

namespace {

struct TypeWord {
    std::string_view word;
    std::string_view type;
};

/// What databases call the types, folded; RIS and BibTeX types and the letters of Web of Science among them.
constexpr auto TYPES = std::to_array<TypeWord>({
    {"article", "article-journal"},
    {"articles", "article-journal"},
    {"journal article", "article-journal"},
    {"journal", "article-journal"},
    {"journals", "article-journal"},
    {"jour", "article-journal"},
    {"jfull", "article-journal"},
    {"j", "article-journal"},
    {"academic journal", "article-journal"},
    {"scholarly journals", "article-journal"},
    {"research article", "article-journal"},
    {"review article", "article-journal"},
    {"review", "article-journal"},
    {"short survey", "article-journal"},
    {"letter", "article-journal"},
    {"editorial", "article-journal"},
    {"editorial material", "article-journal"},
    {"note", "article-journal"},
    {"erratum", "article-journal"},
    {"correction", "article-journal"},
    {"retracted", "article-journal"},
    {"data paper", "article-journal"},
    {"article in press", "article-journal"},
    {"early access", "article-journal"},
    {"early access articles", "article-journal"},
    {"ieee journals", "article-journal"},
    {"ieee early access articles", "article-journal"},
    {"article journal", "article-journal"},
    {"articulo", "article-journal"},
    {"artigo", "article-journal"},
    {"articolo", "article-journal"},
    {"artikel", "article-journal"},
    {"zeitschriftenartikel", "article-journal"},
    {"ieee magazines", "article-magazine"},
    {"magazine article", "article-magazine"},
    {"magazines", "article-magazine"},
    {"trade journals", "article-magazine"},
    {"mgzn", "article-magazine"},
    {"newspapers", "article-newspaper"},
    {"newspaper article", "article-newspaper"},
    {"news", "article-newspaper"},
    {"conference paper", "paper-conference"},
    {"conference abstract", "paper-conference"}, // Embase
    {"conference papers", "paper-conference"},
    {"conference proceedings", "paper-conference"},
    {"conference proceedings article", "paper-conference"},
    {"conference proceeding", "paper-conference"},
    {"conference review", "paper-conference"},
    {"conference", "paper-conference"},
    {"conferences", "paper-conference"},
    {"ieee conferences", "paper-conference"},
    {"proceedings paper", "paper-conference"},
    {"proceedings article", "paper-conference"},
    {"proceedings", "paper-conference"},
    {"proceeding", "paper-conference"},
    {"inproceedings", "paper-conference"},
    {"meeting abstract", "paper-conference"},
    {"paper conference", "paper-conference"},
    {"cpaper", "paper-conference"},
    {"conf", "paper-conference"},
    {"c", "paper-conference"},
    {"book chapter", "chapter"},
    {"book section", "chapter"},
    {"chapter", "chapter"},
    {"chapters", "chapter"},
    {"chap", "chapter"},
    {"incollection", "chapter"},
    {"inbook", "chapter"},
    {"referenceworkentry", "entry-encyclopedia"},
    {"reference work entry", "entry-encyclopedia"},
    {"reference entry", "entry-encyclopedia"},
    {"book", "book"},
    {"books", "book"},
    {"edited book", "book"},
    {"monograph", "book"},
    {"referencework", "book"},
    {"reference work", "book"},
    {"b", "book"},
    {"thesis", "thesis"},
    {"thes", "thesis"},
    {"dissertation", "thesis"},
    {"dissertations theses", "thesis"},
    {"phdthesis", "thesis"},
    {"mastersthesis", "thesis"},
    {"report", "report"},
    {"rprt", "report"},
    {"techreport", "report"},
    {"working paper", "report"},
    {"preprint", "article"},
    {"preprints", "article"},
    {"posted content", "article"},
    {"unpublished", "manuscript"},
    {"dataset", "dataset"},
    {"data set", "dataset"},
    {"software", "software"},
    {"patent", "patent"},
    {"patent application", "patent"},
    {"patents", "patent"},
    {"pat", "patent"},
    {"p", "patent"},
    {"standard", "standard"},
    {"standards", "standard"},
    {"ieee standards", "standard"},
    {"web page", "webpage"},
    {"webpage", "webpage"},
    {"website", "webpage"},
    {"encyclopedia article", "entry-encyclopedia"}, // Zotero
    {"dictionary entry", "entry-dictionary"},
    {"computer program", "software"},
    {"case report", "article-journal"}, // Semantic Scholar
    {"brief report", "article-journal"},
    {"registered report", "article-journal"},
    {"clinical trial", "article-journal"},
    {"meta analysis", "article-journal"},
    {"elec", "webpage"},
    {"blog post", "post-weblog"},
    {"期刊", "article-journal"}, // CNKI and Wanfang
    {"期刊论文", "article-journal"},
    {"学术期刊", "article-journal"},
    {"特色期刊", "article-journal"},
    {"报纸", "article-newspaper"},
    {"会议", "paper-conference"},
    {"会议论文", "paper-conference"},
    {"中国会议", "paper-conference"},
    {"国际会议", "paper-conference"},
    {"图书", "book"},
    {"博士", "thesis"},
    {"硕士", "thesis"},
    {"学位论文", "thesis"},
    {"专利", "patent"},
    {"标准", "standard"},
});

/// Folded, with one blank for all that is no letter.
std::string typeWords(std::string_view text)
{
    auto words = slug(text);
    std::ranges::replace(words, '-', ' ');
    return words;
}

/// `journalArticle` in two words.
std::string withBlanksBeforeCapitals(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        const bool isSeam =
            c >= 'A' && c <= 'Z' && !result.empty() && result.back() >= 'a' && result.back() <= 'z';
        result += isSeam ? " " : "";
        result += c;
    }
    return result;
}

std::string_view typeOfWords(std::string_view words)
{
    const auto* const found = std::ranges::find(TYPES, words, &TypeWord::word);
    return found == TYPES.end() ? std::string_view() : found->type;
}

std::string_view knownType(std::string_view text)
{
    for (const auto& words : {typeWords(text), typeWords(withBlanksBeforeCapitals(text))}) {
        if (const auto type = typeOfWords(words); !type.empty()) {
            return type;
        }
    }
    return {};
}

/// The type that the last words name, which say what the thing is: `Wiley-IEEE Press eBook Chapters`.
std::string_view typeOfLastWords(std::string_view text)
{
    constexpr std::size_t SHORTEST = 4; // the letters of Web of Science say nothing behind other words
    const auto all = typeWords(withBlanksBeforeCapitals(text));
    for (auto words = std::string_view(all); words.size() >= SHORTEST;) {
        if (const auto type = typeOfWords(words); !type.empty()) {
            return type;
        }
        words.remove_prefix(std::min(words.find(' '), words.size() - 1) + 1);
    }
    return {};
}

}

std::string_view typeOf(std::string_view words)
{
    if (const auto type = knownType(words); !type.empty()) {
        return type;
    }
    // `Article; Proceedings Paper` is a journal's paper that was held at a conference: the first word counts
    const auto list = pythonList(words);
    const auto parts = list ? *list : separated(words, ";");
    for (const auto way : {knownType, typeOfLastWords}) {
        for (const auto part : parts) {
            if (const auto type = way(part); !type.empty()) {
                return type;
            }
        }
    }
    return {};
}

}
