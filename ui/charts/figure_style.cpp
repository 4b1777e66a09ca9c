#include "ui/charts/figure_style.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(alidade::ui::FigureStyle)
};

template <std::size_t SIZE>
using WordList = std::array<const char*, SIZE>;

constexpr WordList<7> WIDTHS = {
    "acm-column", "acm-text", "ieee-column", "ieee-text", "lncs", "slide", "free"};
constexpr WordList<4> PALETTE_WORDS = {"blues", "greys", "okabe-ito", "viridis"};
constexpr WordList<2> FORMS = {"bubbles", "heat"};
constexpr WordList<2> THIRDS = {"segments", "colour"};
constexpr WordList<2> ORDERS = {"taxonomy", "count"};
constexpr WordList<4> LABELS = {"none", "counts", "percent", "citations"};

template <class Enum, std::size_t SIZE>
QString wordOf(Enum value, const WordList<SIZE>& words)
{
    return QLatin1String(words.at(static_cast<std::size_t>(value)));
}

template <class Enum, std::size_t SIZE>
std::optional<Enum> meaning(const QString& word, const WordList<SIZE>& words)
{
    const auto found =
        std::ranges::find_if(words, [&](const char* known) { return word == QLatin1String(known); });
    return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

/// Takes members out of an object; the first that means nothing is what remains of it.
class Reader
{
public:
    explicit Reader(const QJsonObject& object)
        : m_object(object)
    {
    }

    template <class Enum, std::size_t SIZE>
    void read(const char* name, const WordList<SIZE>& words, Enum& value)
    {
        if (const auto found = member(name)) {
            const auto known = meaning<Enum>(found->toString(), words);
            if (!known) {
                refuse(name);
                return;
            }
            value = *known;
        }
    }

    void read(const char* name, bool& value)
    {
        if (const auto found = member(name)) {
            if (!found->isBool()) {
                refuse(name);
            }
            value = found->toBool();
        }
    }

    std::optional<double> number(const char* name, double least, double most)
    {
        const auto found = member(name);
        if (!found) {
            return {};
        }
        const auto value = found->toDouble(least - 1);
        if (!(value >= least && value <= most)) {
            refuse(name);
            return {};
        }
        return value;
    }

    QString text(const char* name)
    {
        const auto found = member(name);
        return found ? found->toString() : QString();
    }

    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<QJsonValue> member(const char* name) const
    {
        const auto found = m_object.constFind(QLatin1String(name));
        return found == m_object.constEnd() || found->isNull() ? std::nullopt
                                                               : std::optional(QJsonValue(*found));
    }

    void refuse(const char* name)
    {
        if (!m_error) {
            m_error =
                Error{ErrorCode::Invalid,
                      {translatable("Sentence", "The style's \"%1\" means nothing or is out of bounds."),
                       {std::string(name)}},
                      {}};
        }
    }

    QJsonObject m_object;
    std::optional<Error> m_error;
};

}

double widthOf(const FigureStyle& style)
{
    switch (style.width) {
    case WidthPreset::AcmColumn: return 84.7;
    case WidthPreset::AcmText: return 177.8;
    case WidthPreset::IeeeColumn: return 88.9;
    case WidthPreset::IeeeText: return 181.9;
    case WidthPreset::LncsText: return 122;
    case WidthPreset::Slide: return 254;
    case WidthPreset::Free: return style.freeWidth;
    }
    return style.freeWidth;
}

std::optional<double> heightOf(const FigureStyle& style)
{
    if (style.height) {
        return style.height;
    }
    return style.width == WidthPreset::Slide ? std::optional(142.9) : std::nullopt;
}

double usualFontSize(WidthPreset width)
{
    constexpr double SLIDE = 14; // on 254 mm; an empty slide of the usual programs has 18 for its text
    constexpr double PRINT = 8;  // as captions and labels of the publishers' templates
    return width == WidthPreset::Slide ? SLIDE : PRINT;
}

std::optional<double> pageHeightOf(const FigureStyle& style)
{
    constexpr double LNCS = 193;
    constexpr double A4 = 240; // within usual margins; the text of the others is about as high
    switch (style.width) {
    case WidthPreset::Slide: return {};
    case WidthPreset::LncsText: return LNCS;
    case WidthPreset::AcmColumn:
    case WidthPreset::AcmText:
    case WidthPreset::IeeeColumn:
    case WidthPreset::IeeeText:
    case WidthPreset::Free: return A4;
    }
    return {};
}

Result<FigureStyle> figureStyle(std::string_view json)
{
    const QByteArray bytes(json.data(), static_cast<qsizetype>(json.size()));
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject()) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The style is not a JSON object."));
    }
    Reader reader(document.object());
    FigureStyle style;
    reader.read("width", WIDTHS, style.width);
    style.freeWidth = reader.number("free_width", 20, 2000).value_or(style.freeWidth);
    style.height = reader.number("height", 10, 5000);
    style.fontFamily = reader.text("font");
    style.fontSize = reader.number("font_size", 5, 40).value_or(usualFontSize(style.width));
    reader.read("palette", PALETTE_WORDS, style.palette);
    reader.read("hatched", style.isHatched);
    reader.read("form", FORMS, style.form);
    reader.read("third", THIRDS, style.third);
    reader.read("order", ORDERS, style.order);
    reader.read("labels", LABELS, style.labels);
    reader.read("title", style.hasTitle);
    reader.read("caption", style.hasCaption);
    reader.read("empty", style.hasEmpty);
    reader.read("no_answer", style.hasNoAnswer);
    reader.read("gaps", style.hasGaps);
    reader.read("totals", style.hasTotals);
    reader.read("legend", style.hasLegend);
    auto language = report::Language::English;
    reader.read("language", report::LANGUAGE_WORDS, language);
    style.language = language;
    if (reader.error()) {
        return fail(*reader.error());
    }
    return style;
}

std::string toJson(const FigureStyle& style)
{
    QJsonObject object;
    const auto set = [&](const char* name, const QJsonValue& value) { object[QLatin1String(name)] = value; };
    set("width", wordOf(style.width, WIDTHS));
    set("free_width", style.freeWidth);
    if (style.height) {
        set("height", *style.height);
    }
    if (!style.fontFamily.isEmpty()) {
        set("font", style.fontFamily);
    }
    set("font_size", style.fontSize);
    set("palette", wordOf(style.palette, PALETTE_WORDS));
    set("hatched", style.isHatched);
    set("form", wordOf(style.form, FORMS));
    set("third", wordOf(style.third, THIRDS));
    set("order", wordOf(style.order, ORDERS));
    set("labels", wordOf(style.labels, LABELS));
    set("title", style.hasTitle);
    set("caption", style.hasCaption);
    set("empty", style.hasEmpty);
    set("no_answer", style.hasNoAnswer);
    set("gaps", style.hasGaps);
    set("totals", style.hasTotals);
    set("legend", style.hasLegend);
    if (style.language) {
        set("language", wordOf(*style.language, report::LANGUAGE_WORDS));
    }
    const auto bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::optional<WidthPreset> widthPreset(const QString& word)
{
    return meaning<WidthPreset>(word, WIDTHS);
}

QString title(WidthPreset preset)
{
    switch (preset) {
    case WidthPreset::AcmColumn: return Words::tr("ACM, one column (84.7 mm)");
    case WidthPreset::AcmText: return Words::tr("ACM, two columns (177.8 mm)");
    case WidthPreset::IeeeColumn: return Words::tr("IEEE, one column (88.9 mm)");
    case WidthPreset::IeeeText: return Words::tr("IEEE, two columns (181.9 mm)");
    case WidthPreset::LncsText: return Words::tr("LNCS (122 mm)");
    case WidthPreset::Slide: return Words::tr("Slide 16:9 (254 mm)");
    case WidthPreset::Free: return Words::tr("Own width");
    }
    return {};
}

QString title(Palette palette)
{
    switch (palette) {
    case Palette::Blues: return Words::tr("Blues");
    case Palette::Greys: return Words::tr("Greys, for grey print");
    case Palette::Okabe: return Words::tr("Okabe-Ito");
    case Palette::Viridis: return Words::tr("Viridis");
    }
    return {};
}

}
