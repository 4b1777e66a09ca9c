#include "core/base/text.h"
#include "core/sources/csl_fields.h"
#include "core/sources/field_text.h"
#include "core/sources/issue_name.h"
#include "core/sources/json_cutter.h"
#include "core/sources/readers.h"
#include "core/sources/volume_pages.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace alidade::sources {

namespace {

/// A name as it is collected.
struct CslName {
    std::string particle; ///< `van der`, in front of the family
    std::string family;
    std::string given;
    std::string suffix;
    std::string literal;
    std::string creatorType; ///< what the person did, of Zotero's own items

    /// Empty where no part of it says anything.
    Author author() const
    {
        if (!literal.empty()) {
            return bodyName(literal);
        }
        Author author{cleaned(particle + ' ' + family), given, {}};
        if (!suffix.empty()) {
            author.given += author.given.empty() ? suffix : ", " + suffix;
        }
        if (author.family.empty()) {
            std::swap(author.family, author.given);
        }
        return author;
    }
};

/// Fills an entry while nlohmann reads an item. Of what is nested deeper than CSL goes, nothing is kept.
class CslItem : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit CslItem(Entry& entry)
        : m_entry(entry)
    {
    }

    bool null() override { return true; }
    bool boolean(bool /*value*/) override { return true; }
    bool number_integer(number_integer_t value) override { return take(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value)); }
    bool number_float(number_float_t /*value*/, const string_t& text) override { return take(text); }
    bool string(string_t& value) override { return take(value); }
    bool binary(binary_t& /*value*/) override { return true; }
    bool start_array(std::size_t /*size*/) override
    {
        ++m_lists;
        return true;
    }
    bool end_array() override
    {
        --m_lists;
        return true;
    }

    bool start_object(std::size_t /*size*/) override
    {
        ++m_depth;
        if (m_depth == 2 && m_field == "data" && m_lists == 0 && m_place == Place::Item) {
            m_place = Place::Data;
            m_envelope = std::exchange(m_entry, {});
        }
        return true;
    }

    bool key(string_t& name) override
    {
        if (level() == 1) {
            m_field = name;
        } else if (level() == 2) {
            m_part = name;
        } else if (level() == 3) {
            m_detail = name;
        }
        return true;
    }

    bool end_object() override
    {
        if (level() == 2) {
            endName();
        }
        if (m_depth == 2 && m_place == Place::Data) {
            endData();
        }
        --m_depth;
        return true;
    }

    bool parse_error(std::size_t /*position*/,
                     const std::string& /*token*/,
                     const nlohmann::detail::exception& /*error*/) override
    {
        return false;
    }

private:
    /// Where the reading is. Zotero's interface has an item in the member `data` of an envelope, whose other
    /// members say where it is kept (https://www.zotero.org/support/dev/web_api/v3/basics).
    enum class Place { Item, Data, BehindData };

    /// How deep in the item the reading is: 1 in its members, 2 in the parts of one.
    std::size_t level() const { return m_place == Place::Data ? m_depth - 1 : m_depth; }

    /// Where the data are no item, they are a member of another kind.
    void endData()
    {
        const bool isItem = !m_entry.namesNothing();
        m_place = isItem ? Place::BehindData : Place::Item;
        if (!isItem) {
            m_entry = std::move(m_envelope);
        }
    }

    bool take(const std::string& text)
    {
        if (m_place == Place::BehindData) {
            return true;
        }
        if (level() == 1) {
            takeField(text);
        } else if (level() == 2) {
            takePart(text);
        } else if (level() == 3 && m_detail == "display_name") {
            takeName(text);
        }
        return true;
    }

    /// OpenAlex has names deeper than CSL has.
    void takeName(const std::string& text)
    {
        if (m_field == "authorships" && m_part == "author") {
            m_entry.authors.push_back(personName(cleaned(text)));
        } else if (m_field == "primary_location" && m_part == "source") {
            putCslField(m_entry, "venue", text);
        }
    }

    /// What Semantic Scholar and OpenAlex say in parts of other members than CSL. Whether it was taken.
    bool takeAnswersPart(const std::string& text)
    {
        constexpr auto PLACES = std::to_array<std::array<std::string_view, 3>>({
            {"externalIds", "DOI", "DOI"},
            {"journal", "name", "publicationTitle"},
            {"journal", "volume", "volume"},
            {"journal", "pages", "pages"},
            {"biblio", "volume", "volume"},
            {"biblio", "issue", "issue"},
        });
        for (const auto& [member, part, name] : PLACES) {
            if (m_field == member && m_part == part) {
                const bool isOfArxiv = part == "volume" && text.starts_with("abs/"); // an address, no volume
                return isOfArxiv || putCslField(m_entry, name, text) || takeSecondJournal(text);
            }
        }
        if (m_field == "biblio" && m_part == "first_page") {
            m_entry.pages = pagesOf(text);
        } else if (m_field == "biblio" && m_part == "last_page") {
            m_entry.pages = pagesOf(m_entry.pages, text);
        } else {
            return false;
        }
        return true;
    }

    /// Semantic Scholar may name a journal beside the venue, such as arXiv of a paper of a conference.
    bool takeSecondJournal(const std::string& text)
    {
        if (m_field != "journal" || m_part != "name") {
            return false;
        }
        if (auto name = textOf(text); name != m_entry.venue) {
            m_entry.other.push_back({m_field, std::move(name)});
        }
        return true;
    }

    void takeField(const std::string& text)
    {
        if (putCslField(m_entry, m_field, text)) {
            return;
        }
        if (m_field == "issued" || m_field == "year" || m_field == "publication_year") { // a date as one text
            takeYear(text, 0);
            return;
        }
        if (m_field == "date") { // of Zotero's own items; it says more than the year
            takeYear(text, 0);
        }
        if (auto value = textOf(text); !value.empty()) {
            m_entry.other.push_back({cleaned(m_field), std::move(value)});
        }
    }

    void takePart(const std::string& text)
    {
        if (takeAnswersPart(text)) {
            return;
        }
        const auto date = std::ranges::find(DATES, m_field);
        const bool isOfDate = date != DATES.end() && (m_part == "literal" || m_part == "year");
        if (m_part == "date-parts" || m_part == "raw" || isOfDate) {
            if (date != DATES.end()) {
                takeYear(text, static_cast<std::size_t>(date - DATES.begin()));
            }
        } else if (m_part == "non-dropping-particle" || m_part == "dropping-particle") {
            m_name.particle += (m_name.particle.empty() ? "" : " ") + cleaned(text);
        } else if (m_part == "family" || m_part == "lastName") {
            m_name.family = cleaned(text);
        } else if (m_part == "given" || m_part == "firstName") {
            m_name.given = cleaned(text);
        } else if (m_part == "suffix") {
            m_name.suffix = cleaned(text);
        } else if (m_part == "literal" || m_part == "name") {
            m_name.literal = cleaned(text);
        } else if (m_part == "creatorType") {
            m_name.creatorType = cleaned(text);
        } else if (m_field == "tags" && m_part == "tag") {
            putCslField(m_entry, "categories", text);
        }
    }

    /// The date of the lowest rank counts.
    void takeYear(const std::string& text, std::size_t rank)
    {
        const auto year = m_entry.year && m_yearRank <= rank ? std::nullopt : yearOf(text);
        if (year) {
            m_entry.year = year;
            m_yearRank = rank;
        }
    }

    void endName()
    {
        const auto name = std::exchange(m_name, {});
        auto author = m_field == "authors" ? personName(name.literal) : name.author();
        if (author == Author{}) {
            return;
        }
        const auto& role = m_field == "creators" ? name.creatorType : m_field;
        const bool isMaker = m_field == "creators" && std::ranges::find(MAKERS, role) != MAKERS.end();
        if (role == "author" || role == "authors" || isMaker) {
            m_entry.authors.push_back(std::move(author));
        } else {
            m_entry.other.push_back({cleaned(role), toText({author})});
        }
    }

    /// When something was published, in the order of trust: Crossref has the earliest of them first.
    static constexpr std::array<std::string_view, 5> DATES = {
        "issued", "published", "published-print", "published-online", "posted"};
    /// Who is in Zotero for the author of what has none by that name.
    static constexpr std::array<std::string_view, 4> MAKERS = {
        "inventor", "programmer", "presenter", "podcaster"};

    Entry& m_entry;
    Entry m_envelope; ///< what stands around the data
    Place m_place = Place::Item;
    std::size_t m_yearRank = 0;
    std::size_t m_depth = 0; ///< of objects
    std::string m_field;
    std::string m_part;
    std::string m_detail;    ///< the name of a part of a part
    std::size_t m_lists = 0; ///< that are open
    CslName m_name;
};

bool fill(Entry& entry, std::string_view item)
{
    CslItem handler(entry);
    if (!nlohmann::json::sax_parse(item.begin(), item.end(), &handler)) {
        return false;
    }
    entry.type = cslTypeOf(entry.type);
    partVolume(entry.volume, entry.issue);
    if (entry.doi.empty()) {
        entry.doi = doiOfAddress(entry.url);
    }
    const auto key = std::ranges::find(entry.other, "key", &OtherField::name);
    if (entry.key.empty() && key != entry.other.end()) { // of Zotero, which has no better one
        entry.key = std::move(key->value);
        entry.other.erase(key);
    }
    for (const auto& [name, value] : entry.other) { // Zotero writes `DOI: 10…` there, of types without a DOI
        const bool isNote = name == "note" || name == "extra";
        const bool isNamed = isNote && folded(value).find("doi:") != std::string::npos;
        if (entry.doi.empty() && isNamed) {
            entry.doi = doiOf(value);
        }
    }
    return true;
}

/// What Zotero keeps of another item: its text, a picture of its page. Notes have no title.
bool isAttachment(const Entry& entry)
{
    const auto type = std::ranges::find(entry.other, "itemType", &OtherField::name);
    return type != entry.other.end() && type->value == "attachment";
}

/// Why the item was not taken, or empty words.
Words fault(Entry& entry, const JsonPiece& piece)
{
    if (!piece.isClosed) {
        return translatable("Sentence", "The item that begins here is never closed; it was left out.");
    }
    if (!fill(entry, piece.text)) {
        return translatable("Sentence", "The JSON of the item that begins here is damaged; it was left out.");
    }
    if (isAttachment(entry)) {
        return translatable("Sentence",
                            "The item that begins here is a file of another one; it was left out.");
    }
    if (entry.namesNothing()) {
        return translatable("Sentence",
                            "The item that begins here has neither title nor authors; it was left out.");
    }
    return {};
}

}

void readCslJson(std::string_view text, Sink& sink)
{
    JsonCutter cutter(text);
    Entry entry;
    std::size_t number = 0;
    while (const auto piece = cutter.next()) {
        ++number;
        entry.clear();
        const auto why = fault(entry, *piece);
        if (*why.text != '\0') {
            sink.report({piece->line, number, Severity::Error, why});
            continue;
        }
        entry.line = piece->line;
        entry.start = piece->start;
        entry.length = piece->text.size();
        if (!sink.take(entry)) {
            return;
        }
    }
    if (number == 0) {
        sink.report(
            {0, 0, Severity::Error, translatable("Sentence", "The file has no items: objects in braces.")});
    }
}

}
