#pragma once

#include "core/sources/entry.h"
#include "core/sources/source_citation.h"
#include "core/sources/table_columns.h"

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// Makes an entry of the fields of a row, by what the columns are.
class TableEntry
{
public:
    explicit TableEntry(ColumnMapping mapping);

    /// Without its place in the file; valid until the next row.
    Entry& fill(std::span<const std::string_view> fields);

    std::size_t columns() const { return m_mapping.columns.size(); }
    bool hasTitle() const;
    /// In how many rows names were cut where nothing stood between them.
    std::size_t uncertainNames() const { return m_uncertainNames; }

private:
    struct PlacedField {
        std::size_t column;
        OtherField field;
    };

    bool isOwn() const { return m_mapping.names == NameStyle::Own; }
    bool isTex() const { return m_mapping.names == NameStyle::Tex; }
    bool hasMarkup(std::string_view value) const;
    std::string plain(std::string_view value) const;
    std::string number(const std::string& value, std::string (*numberOf)(std::string)) const;
    std::string listIn(std::string_view value) const;
    std::string headerOfColumn(std::size_t i) const;
    void takeCell(std::size_t i, std::string_view cell);
    void addOther(std::size_t column, std::string name, std::string value);
    bool takeSource(std::size_t column, const std::string& value);
    bool place(Field field, std::string& value);
    bool setPlain(std::string& target, std::string& value) const;
    bool setNameOfVenue(const std::string& value);
    std::string_view typeOfCell(const std::string& words);
    bool setType(std::string_view type);
    bool setYear(std::string_view value);
    bool setAuthors(std::string_view value);
    bool addBodies(std::string_view value);
    bool addNumbers(std::string_view value);
    bool addIssn(std::string& value);
    bool setUrl(std::string& value);
    bool setKeywords(std::string_view value);
    bool isInJournal() const;
    void finish();

    ColumnMapping m_mapping;
    std::size_t m_source = 0; ///< the column that says venue, volume and pages in one, or behind the last
    CitationReader m_citation = nullptr; ///< takes its cells apart
    std::vector<std::size_t> m_order;    ///< of columns: the most trusted first
    Entry m_entry;
    std::map<std::string, std::string_view> m_types;
    std::vector<PlacedField> m_others;
    std::vector<Author> m_bodies; ///< stand behind persons
    std::string m_firstPage;
    std::string m_lastPage;
    std::string m_articleNumber;
    std::size_t m_uncertainNames = 0;
};

}
