#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace alidade::sources {

/// The fields that records have a place for (record_json.h), in the order in which people read them.
constexpr std::array<std::string_view, 18> FIELD_ORDER = {"title",
                                                          "authors",
                                                          "year",
                                                          "venue",
                                                          "venue_short",
                                                          "volume",
                                                          "issue",
                                                          "pages",
                                                          "doi",
                                                          "type",
                                                          "abstract",
                                                          "keywords",
                                                          "publisher",
                                                          "issn",
                                                          "isbn",
                                                          "url",
                                                          "language",
                                                          "key"};

/// A field of a record, to be read by people.
struct RecordField {
    std::string name;     ///< as in FIELD_ORDER, or as the source called it
    std::string text;     ///< several people, key words or values after each other, with `; ` between them
    bool isOther = false; ///< it is none of FIELD_ORDER

    bool operator==(const RecordField&) const = default;
};

/// All that a record's JSON says: first the fields of FIELD_ORDER, then the others by their names. Nothing
/// where it is not a JSON object.
std::vector<RecordField> recordFields(std::string_view json);

}
