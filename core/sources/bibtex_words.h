#pragma once

#include <string_view>

/// The words of BibTeX and BibLaTeX, and of the databases that export them.
namespace alidade::sources {

/// What a field says, whatever it is called.
enum class BibtexMeaning {
    Title,
    Subtitle,
    Author,
    Year,
    Date,
    Journal,
    FullJournal, ///< where the journal is abbreviated
    JournalSubtitle,
    Book,
    BookSubtitle,
    Chapter,
    ShortVenue,
    Volume,
    Number,
    Issue,
    Pages,
    ArticleNumber,
    Elocation, ///< an article number, or the number of a preprint
    Doi,
    Url,
    OtherUrl,
    HowPublished,
    Note,
    Abstract,
    Keywords,
    AuthorKeywords,
    Language,
    LanguageId,
    Publisher,
    Institution,
    Isbn,
    Issn,
    OtherIssn,
    OwnType, ///< from here on: what the program wrote itself, where BibTeX has no field that leads back
    OwnVenue,
    OwnShortVenue,
    OwnIssue,
    Verbatim, ///< no TeX: braces and backslashes belong to it
    Other,
};

/// What the field called `name` says, in any case of letters.
BibtexMeaning bibtexMeaning(std::string_view name);

/// Whether a word is a type of entries that is known, in any case.
bool isBibtexType(std::string_view word);

/// The CSL type of entries of `type`; `document` where it is not known.
std::string_view bibtexType(std::string_view type);

/// Whether a field `chapter`, which has its number as a rule, has its title: a word that does not say that it
/// is one.
bool isTitleOfChapter(std::string_view chapter);

}
