#include "core/sources/table_labels.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/sources/field_text.h"
#include "core/sources/table_columns.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

constexpr std::size_t NOWHERE = std::string_view::npos;
constexpr std::size_t LONGEST_LABEL = 40;

/// `Record #1 of 2`, `Document 1 of 2`, and `Record: 1` of EBSCO: what stands before a record.
bool isMark(std::string_view line)
{
    constexpr std::string_view EBSCO = "Record: ";
    if (line.starts_with(EBSCO)) {
        return std::ranges::all_of(line.substr(EBSCO.size()), isDigit);
    }
    constexpr std::array<std::string_view, 3> WORDS = {"Record #", "Record ", "Document "};
    return std::ranges::any_of(WORDS, [&](std::string_view word) {
        constexpr std::string_view OF = " of ";
        const auto number = line.starts_with(word) ? line.substr(word.size()) : std::string_view();
        const auto digits = std::min(number.find_first_not_of("0123456789"), number.size());
        const auto total = number.substr(digits);
        return digits > 0 && total.size() > OF.size() && total.starts_with(OF) && isDigit(total[OF.size()]);
    });
}

struct LabelledLine {
    std::string_view label; ///< empty without one
    std::string_view value;
    bool isInBraces = false;
};

bool isTag(std::string_view word)
{
    return std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// Whether `label` is a name twice, as CNKI has them: `Title-题名`.
bool isInTwoScripts(std::string_view label)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    const auto isAbroad = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    const auto hyphen = std::min(label.find('-'), label.size());
    const auto second = label.substr(std::min(hyphen + 1, label.size()));
    return std::ranges::all_of(label.substr(0, hyphen), isLetter) && !second.empty()
        && std::ranges::all_of(second, isAbroad);
}

LabelledLine labelledLine(std::string_view line)
{
    constexpr std::string_view CLOSED = "}:";
    constexpr std::string_view TILDE = " ~ "; // of Inspec, behind a tag
    if (line.size() > 5 && line.substr(2, 3) == TILDE && isTag(line.substr(0, 2))) {
        return {line.substr(0, 2), trimmed(line.substr(5))};
    }
    const bool isInBraces = line.starts_with('{');
    const auto end = isInBraces ? line.find(CLOSED) : line.find(BEHIND_LABEL);
    if (end == NOWHERE || end > LONGEST_LABEL) {
        return {};
    }
    const auto label = line.substr(isInBraces ? 1 : 0, end - (isInBraces ? 1 : 0));
    const auto value = line.substr(end + (isInBraces ? CLOSED.size() : 1));
    const auto isOfLabel = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || isDigit(c)
            || std::string_view(" /&()-").find(c) != NOWHERE;
    };
    const bool isName = label.size() > 1 && label.front() >= 'A' && label.front() <= 'Z'
        && (std::ranges::all_of(label, isOfLabel) || isInTwoScripts(label));
    const bool isLabel = isInBraces ? !label.empty() : isName && (value.empty() || value.front() == ' ');
    return isLabel ? LabelledLine{label, trimmed(value), isInBraces} : LabelledLine();
}

/// Whether the field can stand first in a record, of NoteExpress or one of the two texts of CNKI.
bool mayBegin(const LabelledLine& line)
{
    return line.isInBraces ? line.label == "Reference Type"
                           : line.label == "DataType" || line.label == "SrcDatabase-来源库";
}

/// Whether the field is one of paragraphs, in which words stand before colons too: `Methods: We asked …`.
bool isLong(std::string_view label)
{
    return label == "AB" || label == "Abstract" || label == "Full text";
}

bool isRule(std::string_view line)
{
    return line.size() > 2 && line.find_first_not_of("_=-") == NOWHERE;
}

/// Takes the next line off `text`.
std::string_view takeLine(std::string_view& text)
{
    const auto end = std::min(text.find('\n'), text.size());
    const auto line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return trimmed(line);
}

}

std::optional<std::vector<std::string>> labelNames(std::string_view text)
{
    constexpr std::size_t LEAST_KNOWN = 3;
    constexpr std::size_t MOST_NAMES = 200;
    std::vector<std::string> names;
    std::vector<std::string> doubtful; // of them, those that stand within long fields alone
    bool hasMark = false;
    bool isInLong = false;
    while (!text.empty()) {
        const auto line = takeLine(text);
        const auto labelled = labelledLine(line);
        hasMark = hasMark || isMark(line) || mayBegin(labelled);
        isInLong = isInLong && !isMark(line) && !labelled.isInBraces;
        if (!hasMark || labelled.label.empty() || isMark(line)) {
            continue;
        }
        if (!isInLong) {
            std::erase(doubtful, labelled.label);
        }
        if (std::ranges::find(names, labelled.label) == names.end() && names.size() < MOST_NAMES) {
            names.emplace_back(labelled.label);
            if (isInLong) {
                doubtful.emplace_back(labelled.label);
            }
        }
        if (isLong(labelled.label)) {
            isInLong = true;
        } else if (isInLong) {
            isInLong = acquaintance({std::string(labelled.label)}).known == 0;
        }
    }
    const auto mapping = mappingOf(names, BEHIND_LABEL);
    std::erase_if(names, [&](const std::string& name) {
        const auto column = std::ranges::find(mapping.columns, name, &TableColumn::header);
        return column->field == Field::Other && acquaintance({name}).known == 0
            && std::ranges::find(doubtful, name) != doubtful.end();
    });
    const auto known = acquaintance(names);
    return known.hasTitle && known.known >= LEAST_KNOWN ? std::optional(std::move(names)) : std::nullopt;
}

LabelledRows::LabelledRows(std::string_view text, const std::vector<std::string>& names)
    : m_text(text)
    , m_first(names.empty() ? std::string() : names.front())
    , m_values(names.size())
    , m_fields(names.size())
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_places.emplace(names[i], i);
    }
    while (!m_hasMark && m_at < m_text.size()) {
        readLine();
    }
}

void LabelledRows::readLine()
{
    auto rest = m_text.substr(m_at);
    m_current = takeLine(rest);
    m_at = m_text.size() - rest.size();
    ++m_number;
    m_hasMark = isMarked();
}

bool LabelledRows::isMarked() const
{
    const auto labelled = labelledLine(m_current);
    return isMark(m_current) || (mayBegin(labelled) && labelled.label == m_first);
}

bool LabelledRows::next()
{
    if (!m_hasMark) {
        return false;
    }
    for (auto& value : m_values) {
        value.clear();
    }
    m_line = m_number;
    m_start = static_cast<std::size_t>(m_current.data() - m_text.data());
    std::string* field = nullptr;
    bool isInLong = false;
    bool isBehindEmpty = false;
    do {
        const auto labelled = labelledLine(m_current);
        const auto place = m_places.find(std::string(labelled.label));
        if (place != m_places.end()) {
            field = &m_values[place->second];
            isInLong = isLong(labelled.label);
            add(*field, labelled.value);
        } else if (isRule(m_current) || isMark(m_current)) {
            field = nullptr;
        } else if (field != nullptr && !m_current.empty() && (isInLong || !isBehindEmpty || field->empty())) {
            field->append(field->empty() ? "" : " ").append(m_current);
        }
        isBehindEmpty = m_current.empty();
        if (!m_current.empty()) {
            m_end = static_cast<std::size_t>(m_current.data() - m_text.data()) + m_current.size();
        }
        m_hasMark = false;
        if (m_at < m_text.size()) {
            readLine();
        } else {
            break;
        }
    } while (!m_hasMark);
    std::ranges::copy(m_values, m_fields.begin());
    return true;
}

/// Several values have semicolons between them. ProQuest says the first author and the abstract twice.
void LabelledRows::add(std::string& known, std::string_view value)
{
    if (value.starts_with(known)) {
        known = value;
    } else if (!known.starts_with(value)) {
        known.append("; ").append(value);
    }
}

}
