#pragma once

#include "core/review/protocol.h"

#include <string>
#include <string_view>
#include <vector>

/// Records as sources delivered them, and the papers they stand for.
namespace alidade {

using ImportFileId = Id<struct ImportFileTag>;
using RecordId = Id<struct RecordTag>;
using NotDuplicateId = Id<struct NotDuplicateTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// A name of a person (family, given) or of a body (literal).
struct Author {
    std::string family;
    std::string given;
    std::string literal;

    bool operator==(const Author&) const = default;
};

/// Authors lie in one column, one a line: `Family, Given`, or `{Literal}`. The same text is what full-text
/// search sees.
std::string toText(const std::vector<Author>& authors);
std::vector<Author> authorsFromText(std::string_view text);

/// `Chen et al.`, as tables show it.
std::string shortAuthors(const std::vector<Author>& authors);

/// What one or several records stand for, with the bibliographic data that the reviewers see.
struct Paper {
    PaperId id;
    std::string label; ///< the review's own name for it: [14], Chen2023
    std::string type;  ///< a CSL type: article-journal, paper-conference, webpage …
    std::string title;
    std::string authors; ///< see authorsFromText
    std::optional<int> year;
    std::string venue;
    std::string venueShort;
    std::string volume;
    std::string issue;
    std::string pages;
    std::string doi; ///< bare and lower case
    std::string url;
    std::string language;
    std::string publisher;
    std::string isbn;
    std::string issn;
    std::string key;   ///< what \cite takes
    std::string extra; ///< a JSON object with every other field, or empty
};

/// The long texts of a paper; its id is the paper's.
struct PaperText {
    PaperId id;
    std::string abstract;
    std::string keywords; ///< one a line
};

/// A file as it was imported, or a piece of a long one.
struct ImportFile {
    ImportFileId id;
    SearchId search;
    std::string name;      ///< as it was called, without its folder
    std::int64_t size = 0; ///< in bytes, before compression
    store::Blob content;   ///< zstd, see core/store/compression.h
};

/// One entry as a source delivered it; never changed, only pointed at another paper.
struct Record {
    RecordId id;
    SearchId search;
    std::optional<PaperId> paper;
    std::int64_t number = 0;          ///< its place in the search, from 1
    std::string key;                  ///< the source's own key
    std::string fields;               ///< a JSON object as in CLI.md
    std::optional<ImportFileId> file; ///< with `start` and `length`, its bytes
    std::optional<std::int64_t> start;
    std::optional<std::int64_t> length;
};

/// Two records of which a reviewer has said that they stand for different papers, so that nobody is asked again.
struct NotDuplicate {
    NotDuplicateId id;
    RecordId record;
    RecordId other;
    ReviewerId reviewer;
    std::string reason; ///< in the reviewer's words, or empty
};

/// A file that belongs to a paper, told by its content: it may be moved or renamed.
struct Attachment {
    AttachmentId id;
    PaperId paper;
    std::string path;   ///< relative to the review's folder
    std::string sha256; ///< of the content, in hexadecimal
    std::string mediaType;
    std::int64_t size = 0; ///< in bytes
};

namespace store {

template <>
struct Mapping<ImportFile> {
    static constexpr Table TABLE = Table::ImportFile;
    static constexpr auto COLUMNS = std::tuple{column("search", &ImportFile::search),
                                               column("name", &ImportFile::name),
                                               column("size", &ImportFile::size),
                                               column("content", &ImportFile::content)};
};
template <>
struct Mapping<Paper> {
    static constexpr Table TABLE = Table::Paper;
    static constexpr auto COLUMNS = std::tuple{column("label", &Paper::label),
                                               column("type", &Paper::type),
                                               column("title", &Paper::title),
                                               column("authors", &Paper::authors),
                                               column("year", &Paper::year),
                                               column("venue", &Paper::venue),
                                               column("venue_short", &Paper::venueShort),
                                               column("volume", &Paper::volume),
                                               column("issue", &Paper::issue),
                                               column("pages", &Paper::pages),
                                               column("doi", &Paper::doi),
                                               column("url", &Paper::url),
                                               column("language", &Paper::language),
                                               column("publisher", &Paper::publisher),
                                               column("isbn", &Paper::isbn),
                                               column("issn", &Paper::issn),
                                               column("key", &Paper::key),
                                               column("extra", &Paper::extra)};
};
template <>
struct Mapping<PaperText> {
    static constexpr Table TABLE = Table::PaperText;
    static constexpr auto COLUMNS =
        std::tuple{column("abstract", &PaperText::abstract), column("keywords", &PaperText::keywords)};
};
template <>
struct Mapping<Record> {
    static constexpr Table TABLE = Table::Record;
    static constexpr auto COLUMNS = std::tuple{column("search", &Record::search),
                                               column("paper", &Record::paper),
                                               column("number", &Record::number),
                                               column("key", &Record::key),
                                               column("fields", &Record::fields),
                                               column("file", &Record::file),
                                               column("start", &Record::start),
                                               column("length", &Record::length)};
};
template <>
struct Mapping<NotDuplicate> {
    static constexpr Table TABLE = Table::NotDuplicate;
    static constexpr auto COLUMNS = std::tuple{column("record", &NotDuplicate::record),
                                               column("other", &NotDuplicate::other),
                                               column("reviewer", &NotDuplicate::reviewer),
                                               column("reason", &NotDuplicate::reason)};
};
template <>
struct Mapping<Attachment> {
    static constexpr Table TABLE = Table::Attachment;
    static constexpr auto COLUMNS = std::tuple{column("paper", &Attachment::paper),
                                               column("path", &Attachment::path),
                                               column("sha256", &Attachment::sha256),
                                               column("media_type", &Attachment::mediaType),
                                               column("size", &Attachment::size)};
};

}

}
