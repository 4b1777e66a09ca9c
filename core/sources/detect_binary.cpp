#include "core/sources/detect.h"

#include <algorithm>
#include <array>

namespace alidade::sources {

namespace {

constexpr std::size_t HEAD = 4096;

struct Magic {
    std::string_view bytes;   ///< what the file begins with
    std::string_view further; ///< and what stands somewhere in its head
    Words message;
};

constexpr Words WORKBOOK = translatable(
    "Sentence",
    "This is an Excel workbook, not text; open it, save it as \"CSV UTF-8\", and take that file.");
constexpr Words ARCHIVE =
    translatable("Sentence", "This is a compressed archive; unpack it and take the files inside.");
constexpr Words PICTURE = translatable("Sentence", "This is a picture, not a list of references.");

/// The first that fits says it.
constexpr std::array<Magic, 20> KNOWN = {{
    {{"SQLite format 3\0", 16},
     "ALID",
     translatable("Sentence", "This is a review; open it instead of importing it.")},
    {{"SQLite format 3\0", 16},
     "",
     translatable("Sentence", "This is an SQLite database; export its references as RIS or BibTeX.")},
    {"PK\x03\x04", "xl/", WORKBOOK},
    {"PK\x03\x04",
     "opendocument.spreadsheet",
     translatable("Sentence", "This is a LibreOffice sheet; save it as CSV and take that file.")},
    {"PK\x03\x04",
     "[Content_Types].xml",
     translatable("Sentence", "This is an Office document, not text; save it as CSV or plain text.")},
    {"PK\x03\x04", "", ARCHIVE},
    {"PK\x05\x06", "", translatable("Sentence", "This is an empty archive.")},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "", WORKBOOK},
    {"%PDF-",
     "",
     translatable("Sentence",
                  "This is a PDF, not a list of references; its paper can be added by hand under Coding.")},
    {"\x1F\x8B", "", ARCHIVE},
    {"BZh", "", ARCHIVE},
    {"\xFD"
     "7zXZ",
     "",
     ARCHIVE},
    {"7z\xBC\xAF\x27\x1C", "", ARCHIVE},
    {"Rar!\x1A", "", ARCHIVE},
    {"\x28\xB5\x2F\xFD", "", ARCHIVE},
    {"\x89PNG", "", PICTURE},
    {"\xFF\xD8\xFF", "", PICTURE},
    {"GIF8", "", PICTURE},
    {"{\\rtf",
     "",
     translatable("Sentence",
                  "This is a document in RTF; save it as plain text, or export as RIS or BibTeX.")},
    {"\x7F"
     "ELF",
     "",
     translatable("Sentence", "This is a program.")},
}};

/// Text has no zeros, but for UTF-16 and UTF-32, where some characters between them have none.
bool isBinary(std::string_view head)
{
    const auto zeros = static_cast<std::size_t>(std::ranges::count(head, '\0'));
    const bool hasMark = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
    const bool isWide = head.size() > 2 && (head[0] == '\0') != (head[1] == '\0');
    return zeros == head.size() || (zeros > head.size() / 50 && !hasMark && !isWide);
}

}

Result<void> checkIsText(std::string_view bytes)
{
    const auto head = bytes.substr(0, HEAD);
    for (const auto& magic : KNOWN) {
        if (head.starts_with(magic.bytes) && head.find(magic.further) != std::string_view::npos) {
            return fail(ErrorCode::Invalid, magic.message);
        }
    }
    if (head.find_first_not_of(" \t\r\n\xEF\xBB\xBF") == std::string_view::npos
        && head.size() == bytes.size()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The file is empty; export it again."));
    }
    if (isBinary(head)) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence",
                                 "This is not a text file; export the references as RIS, BibTeX or CSV."));
    }
    return {};
}

}
