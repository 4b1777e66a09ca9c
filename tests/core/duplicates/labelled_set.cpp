#include "tests/core/duplicates/labelled_set.h"

#include "core/base/csv.h"
#include "core/duplicates/common_titles.h"
#include "tests/support/files.h"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <unordered_map>

namespace alidade::tests {

namespace {

using Row = std::unordered_map<std::string, std::string>;

std::vector<Row> rowsOf(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    CsvReader reader(text, file.filename().string());
    std::vector<std::string> header;
    std::vector<Row> rows;
    while (true) {
        const auto more = reader.next();
        if (!more) {
            throw std::runtime_error(message(more.error()));
        }
        if (!*more) {
            return rows;
        }
        if (header.empty()) {
            header.assign(reader.fields().begin(), reader.fields().end());
            continue;
        }
        auto& row = rows.emplace_back();
        for (std::size_t i = 0; i < header.size(); ++i) {
            row[header[i]] = i < reader.fields().size() ? std::string(reader.fields()[i]) : std::string();
        }
    }
}

/// `Family, Given` between ` and ` or `; `.
std::vector<Author> authorsOf(const std::string& text)
{
    const std::string separator = text.find(" and ") != std::string::npos ? " and " : "; ";
    std::vector<Author> authors;
    for (std::size_t from = 0; from < text.size();) {
        const auto to = std::min(text.find(separator, from), text.size());
        const auto name = text.substr(from, to - from);
        const auto comma = name.find(", ");
        authors.push_back(
            {name.substr(0, comma), comma == std::string::npos ? "" : name.substr(comma + 2), {}});
        from = to + separator.size();
    }
    return authors;
}

std::string typeOf(const std::string& type)
{
    static const std::map<std::string, std::string> TYPES = {{"article", "article-journal"},
                                                             {"Journal Article", "article-journal"},
                                                             {"inproceedings", "paper-conference"},
                                                             {"Conference Proceedings", "paper-conference"},
                                                             {"incollection", "chapter"},
                                                             {"book", "book"}};
    const auto found = TYPES.find(type);
    return found == TYPES.end() ? std::string("document") : found->second;
}

sources::Entry entryOf(Row& row)
{
    sources::Entry entry;
    entry.type = typeOf(row["type"]);
    entry.title = row["title"];
    entry.authors = authorsOf(row["author"]);
    if (!row["year"].empty()) {
        entry.year = std::stoi(row["year"]);
    }
    entry.venue = row["journal"].empty() ? row["booktitle"] : row["journal"];
    entry.volume = row["volume"];
    entry.issue = row["number"];
    entry.pages = row["pages"];
    entry.doi = row["doi"];
    entry.issn = row["issn"];
    entry.abstract = row["abstract"];
    return entry;
}

std::size_t pairsOf(std::size_t records)
{
    return records * (records - 1) / 2;
}

}

LabelledSet readLabelledSet(const std::filesystem::path& folder)
{
    std::unordered_map<std::string, std::string> works;
    for (auto& row : rowsOf(folder / "truth.csv")) {
        works[row["record_id"]] = row["group_id"];
    }
    LabelledSet set;
    for (auto& row : rowsOf(folder / "records.csv")) {
        set.citations.push_back(duplicates::citationOf(entryOf(row)));
        set.works.push_back(works.at(row["id"]));
    }
    duplicates::markCommonTitles(set.citations);
    return set;
}

double Score::f1() const
{
    return 2.0 * static_cast<double>(found) / static_cast<double>(2 * found + wrong + missed);
}

Score score(const LabelledSet& set, std::span<const duplicates::Group> groups)
{
    std::map<std::string, std::size_t> sizes;
    for (const auto& work : set.works) {
        ++sizes[work];
    }
    Score score;
    for (const auto& group : groups) {
        std::map<std::string, std::size_t> parts;
        for (const auto record : group) {
            ++parts[set.works[record]];
        }
        std::size_t largest = 0;
        std::size_t together = 0;
        for (const auto& [work, count] : parts) {
            together += pairsOf(count);
            largest = std::max(largest, count);
        }
        score.found += together;
        score.wrong += pairsOf(group.size()) - together;
        score.lost += group.size() - largest;
    }
    for (const auto& [work, count] : sizes) {
        score.missed += pairsOf(count);
    }
    score.missed -= score.found;
    return score;
}

}
