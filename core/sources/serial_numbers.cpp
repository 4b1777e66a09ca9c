#include "core/sources/serial_numbers.h"

#include "core/base/number.h"

#include <algorithm>
#include <string>
#include <utility>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_CHARACTERS = 200; // of a list; a paper has a handful of numbers

/// A digit, the X for ten at the end of one, or the hyphen between groups.
bool isPart(char c)
{
    return isDigit(c) || c == 'X' || c == 'x' || c == '-';
}

void add(std::string& list, std::string_view number)
{
    if (list.size() > MOST_CHARACTERS || list.find(number) != std::string::npos) {
        return;
    }
    list += list.empty() ? "" : ", ";
    list += number;
}

std::string_view withoutHyphensAround(std::string_view text)
{
    const auto from = text.find_first_not_of('-');
    return from == std::string_view::npos ? std::string_view()
                                          : text.substr(from, text.find_last_not_of('-') - from + 1);
}

/// Whether the last of `digits`, an X being ten, is what the others make it: in an ISBN of thirteen, they sum
/// up with weights of 1 and 3 in turn, in the others, weighed from the end on by 1, 2, 3 and so on.
bool isChecked(std::string_view digits)
{
    const bool isLong = digits.size() == 13;
    unsigned sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto value = isDigit(digits[i]) ? static_cast<unsigned>(digits[i] - '0') : 10U;
        sum += value * static_cast<unsigned>(isLong ? (i % 2 == 0 ? 1 : 3) : digits.size() - i);
    }
    return sum % (isLong ? 10 : 11) == 0;
}

/// A number without hyphens that does not stand alone may be one of anything: it needs its check digit, or
/// the beginning of ISBNs.
bool addNumber(Entry& entry, std::string_view number, bool isAlone)
{
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](char c) { return c != '-'; });
    const bool isLongIsbn = digits.size() == 13 && (digits.starts_with("978") || digits.starts_with("979"));
    const bool isNumber = !digits.empty()
        && std::all_of(digits.begin(), digits.end() - 1, isDigit) // an X stands last alone
        && (isAlone || digits.size() < number.size() || isLongIsbn || isChecked(digits));
    if (isNumber && digits.size() == 8) {
        add(entry.issn, digits.insert(4, "-"));
        return true;
    }
    if (isNumber && (digits.size() == 10 || digits.size() == 13)) {
        add(entry.isbn, number);
        return true;
    }
    return false;
}

/// How much of `text` is an ISBN with blanks between its groups, `978 0 201 89683 1`; 0 where it begins with
/// none.
std::size_t lengthOfSpacedIsbn(std::string_view text)
{
    constexpr std::size_t LONGEST = 17;
    const auto* end = std::find_if_not(text.begin(),
                                       text.begin() + std::min(text.size(), LONGEST + 1),
                                       [](char c) { return isPart(c) || c == ' '; });
    auto number = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    number = number.substr(0, number.find_last_not_of(' ') + 1);
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits), isPart);
    const bool isLong = number.size() == LONGEST && digits.size() == 13;
    const bool isShort = number.size() == 13 && digits.size() == 10;
    const bool isNumber =
        (isLong || isShort) && std::all_of(digits.begin(), digits.end() - 1, isDigit) && isChecked(digits);
    return isNumber ? number.size() : 0;
}

}

bool mayHaveIsbn(std::string_view text)
{
    constexpr std::size_t DIGITS = 10;
    std::size_t digits = 0;
    for (const char c : text) {
        digits = isPart(c) ? digits + (c == '-' ? 0U : 1U) : 0;
        if (digits == DIGITS) {
            return true;
        }
    }
    return false;
}

bool addSerialNumbers(Entry& entry, std::string_view text)
{
    bool isAny = false;
    for (std::size_t at = 0; at < text.size();) {
        if (const auto length = lengthOfSpacedIsbn(text.substr(at)); length > 0) {
            std::string digits(text.substr(at, length));
            std::erase(digits, ' ');
            add(entry.isbn, digits);
            isAny = true;
            at += length + 1;
            continue;
        }
        const auto* end = std::find_if_not(text.begin() + at, text.end(), isPart);
        const auto length = static_cast<std::size_t>(end - (text.begin() + at));
        const bool isAlone = length == text.size();
        isAny = addNumber(entry, withoutHyphensAround(text.substr(at, length)), isAlone) || isAny;
        at += length + 1;
    }
    return isAny;
}

void putSerialNumbers(Entry& entry, std::string& place, std::string text)
{
    if (!addSerialNumbers(entry, text) && place.empty()) {
        place = std::move(text);
    }
}

}
