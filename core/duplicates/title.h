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

/// A title, made ready for comparing once.
struct Title {
    /// Letters and digits alone, folded: of the whole title first, then, where a translation stands in
    /// brackets or behind an equals sign, of each part that is long enough to name a work. Never more than
    /// three.
    std::vector<std::string> forms;
    std::vector<std::string> words;   ///< of the whole title, folded, numbers of parts in digits
    std::vector<std::string> numbers; ///< all runs of digits, sorted: `part II` has 2
    TitleKind kind = TitleKind::Work;
    bool isGeneric = true; ///< no title, or one that many works bear: Editorial, Book reviews
    bool isTranslated =
        false; ///< in brackets, as databases mark what they translated; or not in Latin letters

    const std::string& whole() const { return forms.front(); }
};

/// `text` is UTF-8, with or without tags and entities of HTML. Remarks that databases put behind a title
/// (`[French]`, `[Erratum appears in …]`, `[Letter]`) do not belong to it. The words of `venue`, folded, with
/// one blank between, tell nothing: `Remarks from the MIS Quarterly editor` is generic in MIS Quarterly.
Title titleOf(std::string_view text, std::string_view venue);

}
