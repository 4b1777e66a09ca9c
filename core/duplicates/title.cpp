#include "core/duplicates/title.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/duplicates/plain_words.h"
#include "core/duplicates/title_marks.h"
#include "core/duplicates/title_numbers.h"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace alidade::duplicates {

namespace {

/// Below this many letters a part of a title names no work.
constexpr std::size_t SHORTEST_FORM = 20;

/// A title of these words alone names no work: many bear it. In the order of the alphabet.
// clang-format off
constexpr std::string_view GENERIC =
    "a abstract abstracts acknowledgement acknowledgements acknowledgment acknowledgments acm addenda "
    "addendum address an and announcement announcements annual appendix article articles as associate at "
    "author authors back board book books brief by call case cases chair chairs chief club column comment "
    "commentary comments committee committees computer conclusion conclusions conference contents "
    "contributors copyright corner correction corrections correspondence corrigenda corrigendum cover "
    "current discussion edition editor editorial editorials editors eight eighth errata erratum executive "
    "fifth first five for foreword forum four fourth from front general guest highlights ieee ii iii image "
    "images in index information introduction introductory issue issues iv journal keynote letter letters "
    "list matter meeting message month new news note notes number obituaries obituary of on one opinion "
    "organising organization organizing our overview page papers perspective perspectives poster posters "
    "preface presentation presentations president proceedings program programme publication re referees "
    "remarks reply report reports research response review reviewers reviews s second section senior six "
    "sixth society special sponsors statement steering summary table technical thank thanks the third this "
    "three title to two v vi vii viii volume week welcome with you";
// clang-format on

/// What some titles are that stand for none.
constexpr std::array<std::string_view, 6> NO_TITLES = {
    "untitled", "no title", "no title available", "title not available", "n a", "not available"};

bool isIn(auto&& list, std::string_view word)
{
    return std::ranges::find(list, word) != list.end();
}

void appendNumbers(std::vector<std::string>& numbers, const std::string& letters)
{
    for (std::size_t i = 0; i < letters.size();) {
        auto end = i;
        while (end < letters.size() && isDigit(letters[end])) {
            ++end;
        }
        if (end > i) {
            numbers.push_back(letters.substr(i, end - i));
        }
        i = std::max(end, i + 1);
    }
}

std::vector<std::string> numbersIn(std::span<const std::string> texts)
{
    std::vector<std::string> numbers;
    for (const auto& text : texts) {
        appendNumbers(numbers, text);
    }
    std::ranges::sort(numbers);
    return numbers;
}

void insertNumbers(std::vector<std::string>& numbers, const std::string& letters)
{
    appendNumbers(numbers, letters);
    std::ranges::sort(numbers);
}

/// Whether less than half of it is Latin letters and digits.
bool isForeign(std::string_view letters)
{
    const auto plain =
        std::ranges::count_if(letters, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return 2 * static_cast<std::size_t>(plain) < letters.size();
}

/// Whether all of `words` are in GENERIC, numbers, or in the name of the venue.
bool areGeneric(std::span<const std::string> words, std::string_view venue)
{
    static const auto LIST = split(GENERIC, ' ');
    return std::ranges::all_of(words, [&](std::string_view word) {
        return std::ranges::binary_search(LIST, word) || std::ranges::all_of(word, isDigit)
            || isIn(split(venue, ' '), word);
    });
}

/// `safety and efficacy` for `safety & efficacy`.
std::string withAndWritten(std::string_view text)
{
    constexpr std::string_view SIGN = " & ";
    std::string written;
    for (auto found = text.find(SIGN); found != std::string_view::npos; found = text.find(SIGN)) {
        written.append(text.substr(0, found)).append(" and");
        text.remove_prefix(found + SIGN.size() - 1); // its blank may belong to the next one too
    }
    return written.append(text);
}

TitleForm formOf(std::vector<std::string> words)
{
    writeNumbers(words);
    writeUnits(words);
    auto letters = joined(words, {});
    return {std::move(words), std::move(letters)};
}

/// The parts of `text` inside and outside of its brackets, or on the sides of an equals sign, that may each
/// be the title in one language.
std::vector<std::string_view> languages(std::string_view text)
{
    const auto open = text.find('[');
    const auto close = text.rfind(']');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        return {text.substr(0, open), text.substr(open + 1, close - open - 1), text.substr(close + 1)};
    }
    const auto equals = text.find(" = ");
    if (equals != std::string_view::npos) {
        return {text.substr(0, equals), text.substr(equals + 3)};
    }
    return {};
}

}

Title titleOf(std::string_view text, std::string_view venue)
{
    text = withoutRemarks(text);
    const auto codeLength = abstractCodeLength(text);
    const auto code = plainWords(text.substr(0, codeLength));
    text.remove_prefix(codeLength);
    const auto citation = citationIn(text);
    text = text.substr(0, citation.value_or(text.size()));
    const auto whole = withAndWritten(withLeadingZeros(text));
    text = whole;
    Title title;
    auto words = plainWords(text);
    title.isGeneric = isIn(NO_TITLES, joined(words, " ")) || areGeneric(words, venue);
    dropMarks(words);
    title.kind = takeKind(words, text);
    if (citation && title.kind == TitleKind::Work) {
        title.kind = TitleKind::Correction;
    }
    title.forms.push_back(formOf(std::move(words)));
    title.numbers = numbersIn(std::span(&title.whole(), 1));
    title.partedNumbers = numbersIn(title.words());
    if (!code.empty()) { // of one work there may be two abstracts
        insertNumbers(title.numbers, joined(code, {}));
        for (const auto& word : code) {
            insertNumbers(title.partedNumbers, word);
        }
    }
    title.isTranslated = text.find('[') < FIRST_LETTERS;
    title.isForeign = isForeign(title.whole());
    for (const auto part : languages(text)) {
        auto form = formOf(plainWords(part));
        if (form.letters.size() >= SHORTEST_FORM && form.letters != title.whole() && title.forms.size() < 3) {
            title.forms.push_back(std::move(form));
        }
    }
    return title;
}

}
