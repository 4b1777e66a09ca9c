#pragma once

#include "core/base/error.h"
#include "core/store/mapping.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the columns of a table are.
namespace alidade::sources {

/// What a column can be taken for.
enum class Field {
    Other, ///< kept under the column's own name
    Type,
    Key,
    Title,
    FullAuthors, ///< with given names where Authors has initials
    Authors,
    Bodies, ///< authors that are no persons, beside the others
    Year,   ///< also a date
    Venue,
    Book, ///< a venue that makes the entry a part of a book or of proceedings
    VenueShort,
    Volume,
    Issue,
    Pages,
    FirstPage,
    LastPage,
    ArticleNumber, ///< stands for the pages where there are none
    Doi,
    Url,
    Abstract,
    Keywords,
    Language,
    Publisher,
    Isbn,
    Issn,
};

/// How names stand in one cell.
enum class NameStyle {
    Separated,      ///< between semicolons, `and`, bars or commas
    FamilyFirst,    ///< so, and where no comma says which is the family: `Crowther Caroline A`
    CommaOfPersons, ///< so, and what has no comma is a body
    RunTogether,    ///< with nothing between: `John VazKym Brown`
    Tex,            ///< as in BibTeX, of which a script made the table; other cells have its TeX, too
    Own,            ///< as the program writes them itself: `Family, Given; {Body}`
};

/// A column and what it is taken for. Several may be the same thing: the one of the lowest rank that has a
/// value in a row gives it, and the others are kept as they are.
struct TableColumn {
    std::string header;
    Field field = Field::Other;
    std::size_t rank = 0;

    bool operator==(const TableColumn&) const = default;
};

/// How a table is read: proposed by its header, shown to the user, changed, and given back.
struct ColumnMapping {
    char delimiter = ',';
    std::string dialect; ///< the database whose columns these are; empty where none was recognised
    NameStyle names = NameStyle::Separated;
    std::vector<TableColumn> columns; ///< in the order of the file

    bool operator==(const ColumnMapping&) const = default;
};

/// How well known a list of columns is: how many have a name that some database uses, and whether one of them
/// is the title.
struct Acquaintance {
    std::size_t known = 0;
    bool hasTitle = false;
};
Acquaintance acquaintance(const std::vector<std::string>& headers);

/// What `title=Titel`, the form of the command line, says of a column. Fails with Invalid where there is no
/// `=`, and with NotFound, naming the nearest, where the word before it is no field.
Result<TableColumn> columnFromText(std::string_view text);

/// By the words of the header: of the database whose set of columns it is, else by what all have in common.
ColumnMapping mappingOf(std::vector<std::string> headers, char delimiter);

}

template <>
struct alidade::store::Words<alidade::sources::Field> {
    static constexpr std::array<std::string_view, 25> WORDS = {
        "other",       "type",           "key",       "title", "authors-full",
        "authors",     "group-authors",  "year",      "venue", "book",
        "venue-short", "volume",         "issue",     "pages", "first-page",
        "last-page",   "article-number", "doi",       "url",   "abstract",
        "keywords",    "language",       "publisher", "isbn",  "issn"};
};
