#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/report/writers.h"

#include <nlohmann/json.hpp>
#include <unistd.h>

#include <algorithm>
#include <iostream>

namespace alidade::cli {

namespace {

/// What a cell shows of a value: texts bare, lists of simple things with commas, all else as JSON.
std::string cell(const Json& value)
{
    if (value.is_null()) {
        return {};
    }
    if (value.is_string()) {
        return value.get<std::string>();
    }
    if (value.is_array()
        && std::none_of(value.begin(), value.end(), [](const Json& item) { return item.is_structured(); })) {
        std::string text;
        for (const auto& item : value) {
            text += (text.empty() ? "" : ", ") + cell(item);
        }
        return text;
    }
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Rows rowsOf(const Json& json)
{
    Rows rows;
    if (json.is_object()) {
        for (const auto& [key, value] : json.items()) {
            rows.push_back({key, cell(value)});
        }
        return rows;
    }
    std::vector<std::string> header;
    for (const auto& item : json) {
        for (const auto& [key, value] : item.items()) {
            if (std::find(header.begin(), header.end(), key) == header.end()) {
                header.push_back(key);
            }
        }
    }
    if (!header.empty()) {
        rows.push_back(header);
    }
    for (const auto& item : json) {
        auto& row = rows.emplace_back();
        for (const auto& key : header) {
            row.push_back(item.contains(key) ? cell(item.at(key)) : std::string());
        }
    }
    return rows;
}

/// Characters, not bytes; good enough for columns of a terminal.
std::size_t width(const std::string& text)
{
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

std::string cut(const std::string& text, std::size_t most)
{
    auto line = forTerminal(text);
    std::ranges::replace(line, '\n', ' ');
    if (width(line) <= most) {
        return line;
    }
    std::size_t end = 0;
    for (std::size_t shown = 0; end < line.size(); ++end) {
        if ((static_cast<unsigned char>(line[end]) & 0xC0) != 0x80 && ++shown == most) {
            break;
        }
    }
    return line.substr(0, end) + "…";
}

void printTable(const Rows& rows)
{
    // Wider cells are cut; JSON and CSV have them whole. A sentence in the last column stands in nobody's
    // way.
    constexpr std::size_t MOST = 60;
    constexpr std::size_t MOST_AT_END = 300;
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], std::min(width(row[i]), MOST));
        }
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const bool isLast = i + 1 == widths.size();
            const auto text = cut(row[i], isLast ? MOST_AT_END : MOST);
            line += text;
            if (!isLast) {
                line += std::string(widths[i] - width(text) + 2, ' ');
            }
        }
        line.erase(line.find_last_not_of(' ') + 1);
        std::cout << line << '\n';
    }
}

void printCsv(const Rows& rows)
{
    for (const auto& row : rows) {
        const std::vector<report::Cell> cells(row.begin(), row.end());
        std::cout << report::csvLine(cells);
    }
}

}

std::string Session::format() const
{
    const bool isTerminal = isatty(STDOUT_FILENO) == 1;
    return !m_format.empty() ? m_format : isTerminal ? "table" : "json";
}

void Session::print(const Output& output) const
{
    if (!output.json && !output.rows) { // the command has printed already
        return;
    }
    if (format() == "json") {
        std::cout << output.json->dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
        return;
    }
    const auto rows = output.rows ? *output.rows : rowsOf(*output.json);
    if (format() == "csv") {
        printCsv(rows);
    } else {
        printTable(rows);
    }
}

}
