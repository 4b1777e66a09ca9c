#include "core/base/text.h"
#include "core/starters/sample_parts.h"
#include "core/store/compression.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cctype>
#include <utility>
#include <vector>

namespace alidade::starters {

namespace {

/// One entry of the bundled BibTeX file: its bytes, and its fields as they are written there.
struct Entry {
    std::size_t start = 0;
    std::size_t length = 0;
    std::string_view type;
    std::string_view key;
    std::vector<std::pair<std::string_view, std::string_view>> fields;
};

/// The bundled file is of one form throughout, `@type{key,` then a field a line, `  name = {value},`, then
/// `}` on a line of its own, so that lines are enough to read it.
std::vector<Entry> entriesOf(std::string_view bibtex)
{
    std::vector<Entry> entries;
    for (auto start = bibtex.find("\n@"); start != std::string_view::npos;
         start = bibtex.find("\n@", start + 1)) {
        Entry entry;
        entry.start = start + 1;
        entry.length = bibtex.find("\n}", start) + 2 - entry.start;
        const auto rows = split(bibtex.substr(entry.start, entry.length), '\n');
        const auto brace = rows.front().find('{');
        entry.type = rows.front().substr(1, brace - 1);
        entry.key = rows.front().substr(brace + 1, rows.front().size() - brace - 2);
        for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
            const auto equals = rows[i].find('=');
            const auto value = trimmed(rows[i].substr(equals + 1));
            entry.fields.emplace_back(trimmed(rows[i].substr(0, equals)), value.substr(1, value.size() - 3));
        }
        entries.push_back(std::move(entry));
    }
    return entries;
}

/// Without TeX: braces and the names of commands go, escaped signs stay.
std::string plain(std::string_view tex)
{
    std::string result;
    for (std::size_t i = 0; i < tex.size(); ++i) {
        if (tex[i] == '\\') {
            while (i + 1 < tex.size() && std::isalpha(static_cast<unsigned char>(tex[i + 1])) != 0) {
                ++i;
            }
        } else if (tex[i] != '{' && tex[i] != '}') {
            result += tex[i];
        }
    }
    return result;
}

Json authorsOf(std::string_view value)
{
    constexpr std::string_view AND = " and ";
    Json authors = Json::array();
    while (true) {
        const auto end = value.find(AND);
        const auto name = value.substr(0, end);
        const auto comma = name.find(", ");
        if (comma == std::string_view::npos) {
            authors.push_back({{"literal", plain(name)}});
        } else {
            authors.push_back(
                {{"family", plain(name.substr(0, comma))}, {"given", plain(name.substr(comma + 2))}});
        }
        if (end == std::string_view::npos) {
            return authors;
        }
        value.remove_prefix(end + AND.size());
    }
}

std::string pagesOf(std::string_view value)
{
    const auto dash = value.find("--");
    return dash == std::string_view::npos
        ? std::string(value)
        : std::string(value.substr(0, dash)) + std::string(value.substr(dash + 1));
}

Json keywordsOf(std::string_view value)
{
    Json keywords = Json::array();
    for (const auto keyword : split(value, ',')) {
        keywords.push_back(std::string(trimmed(keyword)));
    }
    return keywords;
}

/// Fields of BibTeX that records have under the same or another name, taken over as they are.
constexpr std::array<std::pair<std::string_view, const char*>, 9> SAME = {{
    {"title", "title"},
    {"booktitle", "venue"},
    {"journal", "venue"},
    {"volume", "volume"},
    {"number", "issue"},
    {"doi", "doi"},
    {"url", "url"},
    {"publisher", "publisher"},
    {"isbn", "isbn"},
}};

/// The entry as records have it: the JSON of a paper as the command line prints it.
Json fieldsOf(const Entry& entry)
{
    Json fields;
    Json extra;
    fields["type"] = cslType(entry.type);
    fields["key"] = std::string(entry.key);
    for (const auto& [name, value] : entry.fields) {
        const auto* same =
            std::find_if(SAME.begin(), SAME.end(), [&](const auto& pair) { return pair.first == name; });
        if (same != SAME.end()) {
            fields[same->second] = plain(value);
        } else if (name == "author") {
            fields["authors"] = authorsOf(value);
        } else if (name == "year") {
            fields["year"] = std::stoi(std::string(value));
        } else if (name == "pages") {
            fields["pages"] = pagesOf(value);
        } else if (name == "keywords") {
            fields["keywords"] = keywordsOf(value);
        } else {
            extra[std::string(name)] = plain(value);
        }
    }
    if (fields.contains("doi")) {
        fields["doi"] = lowerCase(fields["doi"].get<std::string>());
    }
    if (!extra.empty()) {
        fields["extra"] = extra;
    }
    return fields;
}

}

void writeRecords(Sample& sample, std::string_view bibtex)
{
    auto& transaction = sample.transaction;
    const auto position = static_cast<int>(transaction.database().count<Source>());
    Search search;
    search.source = transaction.insert(
        Source{{}, "reference-list", "Reference list of the review", SourceKind::Other, {}, position});
    search.note = "The references that Tables 2, 3 and 4 cite; which database delivered which is not known.";
    search.position = position;
    const auto searchId = transaction.insert(search);

    ImportFile file;
    file.search = searchId;
    file.name = "rusty-linux.bib";
    file.size = static_cast<std::int64_t>(bibtex.size());
    file.content.bytes = store::compressed(bibtex);
    const auto fileId = transaction.insert(file);

    std::map<std::string, int> numbers;
    for (const auto& reference : sample.text.at("references")) {
        numbers[text(reference, "key")] = reference.at("number").get<int>();
    }
    std::int64_t number = 0;
    for (const auto& entry : entriesOf(bibtex)) {
        Record record;
        record.search = searchId;
        record.paper = sample.papers.at(numbers.at(std::string(entry.key)));
        record.number = ++number;
        record.key = entry.key;
        record.fields = fieldsOf(entry).dump();
        record.file = fileId;
        record.start = static_cast<std::int64_t>(entry.start);
        record.length = static_cast<std::int64_t>(entry.length);
        transaction.insert(record);
    }
}

}
