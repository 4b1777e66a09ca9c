#pragma once

#include "core/sources/bibtex_scanner.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace alidade::sources {

/// Gives entries what they inherit: `crossref` names the book or proceedings that an entry stands in, `xdata`
/// entries that hold common fields. Parents may stand anywhere in the file. The file is looked through for
/// keys when the first entry names a parent; parents that have been named are kept.
class BibtexParents
{
public:
    /// `text` must outlive it.
    explicit BibtexParents(std::string_view text)
        : m_text(text)
    {
    }

    /// Adds to `entry` what it lacks and its parents have; the views hold until the next call. The keys of
    /// parents that the file does not have come back. `scanner` says how much may be copied.
    std::vector<std::string_view> inherit(BibtexEntry& entry, BibtexScanner& scanner);

private:
    struct Field {
        std::string name; ///< in small letters
        std::string value;
    };

    const std::vector<Field>* parent(std::string_view key);
    void lookForKeys();

    std::string_view m_text;
    std::optional<BibtexScanner> m_scanner; ///< reads parents, with the macros of the whole file
    std::unordered_map<std::string_view, std::size_t> m_places;
    std::unordered_map<std::string, std::string_view> m_keys; ///< by their small letters
    std::unordered_map<std::string_view, std::vector<Field>> m_parents;
    std::deque<std::string> m_inherited;
};

}
