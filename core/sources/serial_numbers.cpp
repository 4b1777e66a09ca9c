#include "core/sources/serial_numbers.h"

#include <algorithm>
#include <string>

namespace alidade::sources {

namespace {

constexpr std::size_t MOST_CHARACTERS = 200; // of a list; a paper has a handful of numbers

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

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

bool addNumber(Entry& entry, std::string_view number)
{
    std::string digits;
    std::ranges::copy_if(number, std::back_inserter(digits), [](char c) { return c != '-'; });
    const bool isNumber =
        !digits.empty() && std::all_of(digits.begin(), digits.end() - 1, isDigit); // an X stands last alone
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

}

bool addSerialNumbers(Entry& entry, std::string_view text)
{
    bool isAny = false;
    for (std::size_t at = 0; at < text.size();) {
        const auto* end = std::find_if_not(text.begin() + at, text.end(), isPart);
        const auto length = static_cast<std::size_t>(end - (text.begin() + at));
        isAny = addNumber(entry, withoutHyphensAround(text.substr(at, length))) || isAny;
        at += length + 1;
    }
    return isAny;
}

}
