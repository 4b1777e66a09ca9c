#include "core/report/xlsx.h"

#include "core/base/text.h"

#include <locale.h>
#include <xlsxwriter.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <limits>
#include <memory>
#include <new>
#include <system_error>

namespace alidade::report {

namespace {

constexpr std::size_t MOST_CHARACTERS = 32767;             // of a cell
constexpr std::size_t MOST_NAME = 31;                      // characters of a sheet's name
constexpr std::int64_t MOST_EXACT = std::int64_t{1} << 53; // a spreadsheet counts in doubles
constexpr double NARROWEST = 6;                            // of a column, in characters
constexpr double WIDEST = 60;
constexpr std::time_t NO_TIME = 315532800; // 1980-01-01: the same table gives the same file

/// A folder of its own in the system's temporary one: the library writes nothing but files.
class Workshop
{
public:
    Workshop()
    {
        std::error_code failed;
        auto wanted = (std::filesystem::temp_directory_path(failed) / "alidade-XXXXXX").string();
        if (!failed && mkdtemp(wanted.data()) != nullptr) {
            m_folder = wanted;
        }
    }
    ~Workshop()
    {
        if (isOpen()) {
            std::error_code ignored;
            std::filesystem::remove_all(m_folder, ignored);
        }
    }
    Workshop(const Workshop&) = delete;
    Workshop& operator=(const Workshop&) = delete;

    bool isOpen() const { return !m_folder.empty(); }
    std::string folder() const { return m_folder.string(); }
    std::string file() const { return (m_folder / "table.xlsx").string(); }

private:
    std::filesystem::path m_folder;
};

/// While it is there, this thread writes numbers with a point: the library writes them as the C library does,
/// and that follows the language of the desktop, which Qt lets it know.
class NumbersWithPoint
{
public:
    NumbersWithPoint()
        : m_locale(duplocale(uselocale(nullptr)))
    {
        auto* const changed = m_locale == nullptr ? nullptr : newlocale(LC_NUMERIC_MASK, "C", m_locale);
        if (changed == nullptr) {
            freeLocale();
            throw std::bad_alloc();
        }
        m_locale = changed;
        m_before = uselocale(m_locale);
    }
    ~NumbersWithPoint()
    {
        uselocale(m_before);
        freeLocale();
    }
    NumbersWithPoint(const NumbersWithPoint&) = delete;
    NumbersWithPoint& operator=(const NumbersWithPoint&) = delete;

private:
    void freeLocale()
    {
        if (m_locale != nullptr) {
            freelocale(m_locale);
        }
    }

    locale_t m_locale;
    locale_t m_before = nullptr;
};

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// As a C string of valid UTF-8 with at most `most` characters; what is cut ends with an ellipsis.
std::string cut(std::string_view text, std::size_t most)
{
    auto valid = validUtf8(text);
    std::erase(valid, '\0');
    if (characters(valid) <= most) {
        return valid;
    }
    std::size_t seen = 0;
    std::size_t at = 0;
    for (; at < valid.size(); ++at) {
        if ((static_cast<unsigned char>(valid[at]) & 0xC0U) != 0x80U && seen++ == most - 1) {
            break;
        }
    }
    return valid.substr(0, at) + "\u2026";
}

/// What Excel takes as a sheet's name: none of []:*?/\, no apostrophe at its ends, not `History`.
std::string sheetName(const std::string& caption)
{
    std::string name;
    for (const char c : simplified(caption)) {
        name += std::string_view("[]:*?/\\").find(c) == std::string_view::npos ? c : ' ';
    }
    name = simplified(name);
    name.erase(0, name.find_first_not_of("' "));
    name = cut(name, MOST_NAME);
    while (!name.empty() && name.back() == '\'') {
        name.pop_back();
    }
    return name.empty() || folded(name) == "history" ? "Table" : name;
}

/// Writes the cells of one sheet, a row after the other.
class Sheet
{
public:
    explicit Sheet(lxw_workbook* workbook, const Grid& grid)
        : m_sheet(workbook_add_worksheet(workbook, sheetName(grid.caption).c_str()))
        , m_plain(workbook_add_format(workbook))
        , m_bold(workbook_add_format(workbook))
        , m_widths(grid.header.size(), NARROWEST)
    {
        for (auto* format : {m_plain, m_bold}) {
            format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
            format_set_text_wrap(format);
        }
        format_set_bold(m_bold);
        measure(grid);
    }

    void write(const Grid& grid)
    {
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(m_sheet, column, column, m_widths[i] + 1, nullptr);
        }
        worksheet_freeze_panes(m_sheet, 1, 0);
        worksheet_repeat_rows(m_sheet, 0, 0); // on every printed page
        std::vector<Cell> header(grid.header.begin(), grid.header.end());
        line(header, m_bold);
        for (const auto& row : grid.rows) {
            line(row, m_plain);
        }
        line(grid.total, m_bold);
    }

    bool hasFailed() const { return m_hasFailed; }

private:
    void measure(const Grid& grid)
    {
        const auto see = [this](std::size_t column, const std::string& text) {
            for (const auto part : split(text, '\n')) {
                m_widths[column] =
                    std::clamp(static_cast<double>(characters(part)), m_widths[column], WIDEST);
            }
        };
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            see(i, grid.header[i]);
            for (const auto& row : grid.rows) {
                see(i, toText(row[i]));
            }
        }
    }

    void line(const std::vector<Cell>& cells, lxw_format* format)
    {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cell(static_cast<lxw_col_t>(i), cells[i], format);
        }
        ++m_row;
    }

    void cell(lxw_col_t column, const Cell& cell, lxw_format* format)
    {
        lxw_error written = LXW_NO_ERROR;
        const auto* whole = std::get_if<std::int64_t>(&cell);
        const auto* real = std::get_if<double>(&cell);
        if (whole != nullptr && *whole >= -MOST_EXACT && *whole <= MOST_EXACT) {
            written = worksheet_write_number(m_sheet, m_row, column, static_cast<double>(*whole), format);
        } else if (real != nullptr && std::isfinite(*real)) {
            written = worksheet_write_number(m_sheet, m_row, column, *real, format);
        } else if (const auto text = cut(toText(cell), MOST_CHARACTERS); !text.empty()) {
            written = worksheet_write_string(m_sheet, m_row, column, text.c_str(), format);
        }
        m_hasFailed = m_hasFailed || written != LXW_NO_ERROR;
    }

    lxw_worksheet* m_sheet;
    lxw_format* m_plain;
    lxw_format* m_bold;
    std::vector<double> m_widths; // in characters
    lxw_row_t m_row = 0;
    bool m_hasFailed = false;
};

Unexpected<Error> notWritten(int reason)
{
    return fail(reason == ENOSPC ? ErrorCode::Full : ErrorCode::Io,
                {translatable("Sentence", "The table cannot be put together in the temporary folder: %1."),
                 {std::string(std::strerror(reason))}});
}

}

Result<std::string> toXlsx(const Grid& grid)
{
    if (grid.rows.size() + 2 > LXW_ROW_MAX || grid.header.size() > LXW_COL_MAX) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence",
                                  "The table has %1 rows, more than a spreadsheet can have; write it as "
                                  "CSV."),
                     {std::to_string(grid.rows.size())}});
    }
    const Workshop workshop;
    if (!workshop.isOpen()) {
        return notWritten(errno);
    }
    const NumbersWithPoint numbers;
    auto folder = workshop.folder();
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE; // rows come in order
    options.tmpdir = folder.data();
    auto* workbook = workbook_new_opt(workshop.file().c_str(), &options);
    if (workbook == nullptr) {
        return notWritten(errno);
    }
    auto title = cut(simplified(grid.caption), 255);
    lxw_doc_properties properties = {};
    properties.title = title.data();
    properties.created = NO_TIME;
    workbook_set_properties(workbook, &properties);
    Sheet sheet(workbook, grid);
    sheet.write(grid);
    errno = 0;
    const auto closed = workbook_close(workbook); // frees it, whatever happens
    if (closed != LXW_NO_ERROR || sheet.hasFailed()) {
        return notWritten(errno == 0 ? EIO : errno);
    }
    std::ifstream stream(workshop.file(), std::ios::binary);
    std::string bytes(std::istreambuf_iterator<char>(stream), {});
    if (!stream || bytes.empty()) {
        return notWritten(EIO);
    }
    return bytes;
}

}
