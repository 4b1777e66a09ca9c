#include "core/sources/xml_records.h"

#include "core/sources/xml_cutter.h"

#include <pugixml.hpp>

#include <utility>

namespace alidade::sources {

namespace {

/// A tree takes some 16 times its text where that is nothing but tags. Papers of the largest collaborations
/// have five megabytes of authors.
constexpr std::size_t LONGEST = 16UL << 20U;

/// White space counts: it parts words that stand in elements beside each other.
constexpr unsigned FLAGS = pugi::parse_default | pugi::parse_ws_pcdata;

bool parse(pugi::xml_document& document, std::string_view text)
{
    return static_cast<bool>(document.load_buffer(text.data(), text.size(), FLAGS, pugi::encoding_utf8));
}

/// Whether `text`, what stands behind a `<`, can be the rest of a tag.
bool beginsTag(std::string_view text)
{
    constexpr std::string_view OTHERS = "/!?_:";
    if (text.empty()) {
        return false;
    }
    const auto first = static_cast<unsigned char>(text.front());
    return (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first >= 0x80
        || OTHERS.find(text.front()) != std::string_view::npos;
}

/// `text` with every `<` that begins no tag written as XML wants it: `p < 0.05`, as careless writers leave
/// it.
std::string withSignsEscaped(std::string_view text)
{
    std::string escaped;
    escaped.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '<' && !beginsTag(text.substr(i + 1))) {
            escaped += "&lt;";
        } else {
            escaped += text[i];
        }
    }
    return escaped;
}

class XmlReading
{
public:
    XmlReading(FillEntry fill, Sink& sink)
        : m_fill(fill)
        , m_sink(sink)
    {
    }

    /// False where the sink wants no more.
    bool read(const XmlPiece& piece)
    {
        ++m_number;
        if (!piece.isClosed) {
            reject(piece,
                   translatable("Sentence", "The record that begins here is never closed; it was left out."));
            return true;
        }
        if (piece.text.size() > LONGEST) {
            reject(piece,
                   translatable("Sentence",
                                "The record that begins here is longer than 16 MB; it was left out."));
            return true;
        }
        if (!parse(m_document, piece.text)) {
            const auto escaped = withSignsEscaped(piece.text);
            if (escaped.size() == piece.text.size() || !parse(m_document, escaped)) {
                reject(piece,
                       translatable("Sentence",
                                    "The XML of the record that begins here is damaged; it was left out."));
                return true;
            }
            report(
                piece,
                Severity::Note,
                translatable("Sentence", "A < in the text of this record should be &lt;; it was read so."));
        }
        return give(piece);
    }

    std::size_t number() const { return m_number; }

private:
    bool give(const XmlPiece& piece)
    {
        m_entry.clear();
        m_fill(m_document.document_element(), m_entry);
        if (m_entry.namesNothing()) {
            reject(
                piece,
                translatable("Sentence",
                             "The record that begins here has neither title nor authors; it was left out."));
            return true;
        }
        m_entry.line = piece.line;
        m_entry.start = piece.start;
        m_entry.length = piece.text.size();
        return m_sink.take(m_entry);
    }

    void reject(const XmlPiece& piece, Sentence message)
    {
        report(piece, Severity::Error, std::move(message));
    }

    void report(const XmlPiece& piece, Severity severity, Sentence message)
    {
        m_sink.report({piece.line, m_number, severity, std::move(message)});
    }

    FillEntry m_fill;
    Sink& m_sink;
    pugi::xml_document m_document;
    Entry m_entry;
    std::size_t m_number = 0;
};

}

pugi::xml_node nodeBehind(const pugi::xml_node& node, const pugi::xml_node& top, Children children)
{
    if (children == Children::Visit && node.first_child()) {
        return node.first_child();
    }
    auto last = node;
    while (last != top && !last.next_sibling()) {
        last = last.parent();
    }
    return last == top ? pugi::xml_node() : last.next_sibling();
}

std::string textOf(const pugi::xml_node& node)
{
    std::string text;
    for (auto part = node.first_child(); part; part = nodeBehind(part, node, Children::Visit)) {
        text += part.value();
    }
    return text;
}

void readXmlRecords(std::string_view text,
                    std::span<const std::string_view> names,
                    FillEntry fill,
                    Sink& sink)
{
    XmlCutter cutter(text, names);
    XmlReading reading(fill, sink);
    while (const auto piece = cutter.next()) {
        if (!reading.read(*piece)) {
            return;
        }
    }
    if (reading.number() == 0) {
        sink.report(
            {0,
             0,
             Severity::Error,
             {translatable("Sentence", "The file has no <%1> elements."), {std::string(names.front())}}});
    }
}

}
