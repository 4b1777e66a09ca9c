#include "core/coding/new_paper.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/review/paper_names.h"

#include <algorithm>

namespace alidade::coding {

namespace {

constexpr std::string_view DIGITS = "0123456789";
constexpr std::size_t MOST_DIGITS = 15; // fits 64 bits

/// Where the last run of digits in `label` begins and ends; nothing where there is none, or none that a
/// counter would reach.
struct Number {
    std::size_t begin;
    std::size_t end;
};

std::optional<Number> lastNumber(std::string_view label)
{
    const auto last = label.find_last_of(DIGITS);
    if (last == std::string_view::npos) {
        return std::nullopt;
    }
    const auto before = label.find_last_not_of(DIGITS, last);
    const auto begin = before == std::string_view::npos ? 0 : before + 1;
    if (last + 1 - begin > MOST_DIGITS) {
        return std::nullopt;
    }
    return Number{begin, last + 1};
}

/// Whether the number of a label such as `Chen2023b` is the paper's year, which counts nothing.
bool isYear(std::string_view label, Number number, std::optional<std::int64_t> year)
{
    const auto digits = label.substr(number.begin, number.end - number.begin);
    return year && number.begin > 0 && digits.ends_with(std::to_string(*year));
}

std::string oneFurther(std::string_view label, Number number)
{
    const auto digits = label.substr(number.begin, number.end - number.begin);
    auto next = std::to_string(std::stoll(std::string(digits)) + 1);
    if (next.size() < digits.size()) {
        next.insert(0, digits.size() - next.size(), '0');
    }
    return std::string(label.substr(0, number.begin)) + next + std::string(label.substr(number.end));
}

}

std::string nextLabel(const store::Database& database)
{
    std::string highest;
    long long highestNumber = -1;
    auto query = database.prepare("SELECT label, year FROM paper WHERE label GLOB '*[0-9]*'");
    while (query.step()) {
        const auto label = query.text(0);
        const auto year = query.isNull(1) ? std::nullopt : std::optional(query.integer(1));
        if (const auto number = lastNumber(label); number && !isYear(label, *number, year)) {
            const auto value =
                std::stoll(std::string(label.substr(number->begin, number->end - number->begin)));
            if (value > highestNumber) {
                highestNumber = value;
                highest = label;
            }
        }
    }
    return highestNumber < 0 ? "[1]" : oneFurther(highest, *lastNumber(highest));
}

Result<PaperId> addPaper(store::Transaction& transaction, std::string_view title)
{
    Paper paper;
    paper.title = simplified(title);
    if (paper.title.empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A paper needs a title."));
    }
    const auto wanted = folded(paper.title);
    {
        auto query = transaction.database().prepare(
            "SELECT label, title FROM paper WHERE length(CAST(title AS BLOB)) BETWEEN ?1 AND ?2");
        // folding and blanks change the number of bytes; full width letters have three for one
        const auto length = static_cast<std::int64_t>(paper.title.size());
        query.bind(1, length / 3).bind(2, length * 3);
        while (query.step()) {
            if (folded(simplified(query.text(1))) == wanted) {
                return fail(ErrorCode::Invalid,
                            {translatable("Sentence", "There is a paper of that title already: %1."),
                             {std::string(query.text(0))}});
            }
        }
    }
    paper.label = nextLabel(transaction.database());
    return transaction.insert(paper);
}

Result<void> changePaper(store::Transaction& transaction, const Paper& paper)
{
    const auto& database = transaction.database();
    const auto before = existing<Paper>(database, paper.id);
    if (!before) {
        return fail(before.error());
    }
    if (trimmed(paper.title).empty()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A paper needs a title."));
    }
    if (!paper.label.empty()) {
        for (const auto& other :
             database.all<Paper>("WHERE label = ?1 AND id <> ?2", paper.label, paper.id)) {
            return fail(ErrorCode::Invalid,
                        {translatable("Sentence", "Another paper has the label \"%1\"."), {other.label}});
        }
    }
    auto written = paper;
    written.doi = bareDoi(paper.doi);
    transaction.update(written);
    return {};
}

Result<void> setAbstract(store::Transaction& transaction, PaperId paper, std::string_view abstract)
{
    const auto& database = transaction.database();
    if (const auto there = existing<Paper>(database, paper); !there) {
        return fail(there.error());
    }
    auto text = database.find<PaperText>(paper);
    if (!text) {
        if (!abstract.empty()) {
            transaction.insert(PaperText{paper, std::string(abstract), {}});
        }
        return {};
    }
    text->abstract = abstract;
    transaction.update(*text);
    return {};
}

}
