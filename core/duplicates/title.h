#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace alidade::duplicates {

/// What a title says that a record is beside the work it speaks of.
enum class TitleKind {
    Work,       ///< nothing: it is the work
    Correction, ///< `Erratum to: …`
    Retraction, ///< `Retraction of: …`; `RETRACTED: …` is the work itself
    Comment,    ///< `Comment on …`, `Re: …`
    Reply,      ///< `… - Reply`
};

/// What may be the title: folded words, numbers in digits, and all their letters and digits.
struct TitleForm {
    std::vector<std::string> words;
    std::string letters;
};

/// A title, made ready for comparing once.
struct Title {
    /// The whole title first, then, where a translation stands in brackets or behind an equals sign, each
    /// part that is long enough to name a work. Never more than three.
    std::vector<TitleForm> forms;
    std::vector<std::string> numbers; ///< all runs of digits, sorted: `part II` has 2
    /// The same with blanks and marks between: 18 and 2 of `F-18 2-fluoro`, where `numbers` has 182.
    std::vector<std::string> partedNumbers;
    TitleKind kind = TitleKind::Work;
    bool isGeneric = true;     ///< no title, or one that many works bear: Editorial, Book reviews
    bool isCommon = false;     ///< several works of the review bear it, see markCommonTitles
    bool isTranslated = false; ///< in brackets, as databases mark what they translated
    bool isForeign = false;    ///< not in Latin letters

    const std::string& whole() const { return forms.front().letters; }
    const std::vector<std::string>& words() const { return forms.front().words; }
};

/// `text` is UTF-8, with or without tags and entities of HTML. Remarks that databases put behind a title
/// (`[French]`, `[Erratum appears in …]`, `[Letter]`) do not belong to it. The words of `venue`, folded, with
/// one blank between, tell nothing: `Remarks from the MIS Quarterly editor` is generic in MIS Quarterly.
Title titleOf(std::string_view text, std::string_view venue);

}
