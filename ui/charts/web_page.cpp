#include "ui/charts/web_page.h"

#include <QXmlStreamWriter>

#include "ui/bridge/speech.h"
#include "ui/bridge/text.h"
#include "ui/charts/figure_words.h"
#include "ui/charts/svg.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// The list of the part that the address names stands in the place of that of all papers. No character that
/// XML would write otherwise.
constexpr const char* STYLE = R"(
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 88rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.1rem; margin-top: 0; }
figure { margin: 0 0 1.5rem; padding: 1rem; background: #fff; border: 1px solid #8886; border-radius: 8px; }
figure svg { display: block; width: 100%; height: auto; }
svg a:hover rect, svg a:focus rect { stroke: #0f6e66; stroke-width: 0.5; }
ul { list-style: none; padding: 0; } li { margin: 0.5rem 0; overflow-wrap: anywhere; }
.part { display: none; } .part:target { display: block; }
.part:target ~ #papers { display: none; }
@media (min-width: 60rem) {
 main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start; }
 figure { position: sticky; top: 1rem; max-height: calc(100vh - 4rem); overflow: auto; }
}
@media print { .part, .back, .hint { display: none; } #papers { display: block; } }
)";

/// With a full stop, where it has no end yet, and a space.
QString ended(const QString& words)
{
    const bool isEnded =
        words.isEmpty() || QStringLiteral(".?!").contains(words.back()) || words.back().isSpace();
    return words + QLatin1String(isEnded ? " " : ". ");
}

class Page
{
public:
    Page(const DrawnFigure& figure, const report::FigurePapers& papers)
        : m_figure(figure)
        , m_papers(papers)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray written()
    {
        m_xml.writeDTD(QStringLiteral("<!DOCTYPE html>"));
        open("html");
        set("lang",
            m_figure.style.language == report::Language::German ? QStringLiteral("de")
                                                                : QStringLiteral("en"));
        writeHead();
        writeBody();
        m_xml.writeEndDocument();
        return m_bytes.trimmed() + '\n';
    }

private:
    void open(const char* name) { m_xml.writeStartElement(QLatin1String(name)); }
    void close() { m_xml.writeEndElement(); }
    void set(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String(name), value); }
    void text(const char* name, const QString& words) { m_xml.writeTextElement(QLatin1String(name), words); }

    /// A browser has to call the page something.
    QString title() const
    {
        return m_figure.text.title.isEmpty() ? m_figure.drawing.summary : m_figure.text.title;
    }

    bool isPart(std::size_t mark) const { return !m_papers.behind[mark].empty(); }
    static QString name(std::size_t mark) { return QStringLiteral("part-%1").arg(mark + 1); }

    void writeHead()
    {
        open("head");
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        set("charset", QStringLiteral("utf-8"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        set("name", QStringLiteral("viewport"));
        set("content", QStringLiteral("width=device-width, initial-scale=1"));
        m_xml.writeEmptyElement(QStringLiteral("meta"));
        set("name", QStringLiteral("generator"));
        set("content", QStringLiteral("Alidade"));
        text("title", title());
        text("style", QLatin1String(STYLE));
        close();
    }

    void writeBody()
    {
        open("body");
        if (!m_figure.style.hasTitle && !m_figure.text.title.isEmpty()) {
            text("h1", m_figure.text.title);
        }
        if (!m_figure.style.hasCaption && !m_figure.text.caption.isEmpty()) {
            text("p", m_figure.text.caption);
        }
        open("main");
        open("figure");
        // as large as the room, but not so large that its letters shout
        set("style", QStringLiteral("max-width: %1mm").arg(m_figure.drawing.size.width() * 2));
        writeSvg(m_xml, m_figure.drawing, [this](std::size_t mark) {
            return isPart(mark) ? QLatin1Char('#') + name(mark) : QString();
        });
        close();
        open("div");
        for (std::size_t mark = 0; mark < m_papers.behind.size(); ++mark) {
            if (isPart(mark)) {
                writePart(mark);
            }
        }
        writeAll();
        close();
        close();
        close();
    }

    void writePart(std::size_t mark)
    {
        open("section");
        set("class", QStringLiteral("part"));
        set("id", name(mark));
        text("h2", m_figure.drawing.marks[mark].text);
        open("ul");
        for (const auto paper : m_papers.behind[mark]) {
            writePaper(m_papers.papers[paper]);
        }
        close();
        open("p");
        set("class", QStringLiteral("back"));
        open("a");
        set("href", QStringLiteral("#papers"));
        m_xml.writeCharacters(FigureWords::tr("All papers"));
        close();
        close();
        close();
    }

    void writeAll()
    {
        open("section");
        set("id", QStringLiteral("papers"));
        text("h2", FigureWords::papers(static_cast<std::uint32_t>(m_papers.papers.size())));
        if (std::ranges::any_of(m_papers.behind, [](const auto& part) { return !part.empty(); })) {
            open("p");
            set("class", QStringLiteral("hint"));
            m_xml.writeCharacters(FigureWords::tr("Choose a part of the figure to see its papers alone."));
            close();
        }
        open("ul");
        for (const auto& paper : m_papers.papers) {
            writePaper(paper);
        }
        close();
        close();
    }

    void writePaper(const report::ListedPaper& paper)
    {
        open("li");
        if (!paper.label.empty()) {
            text("b", toQt(paper.label));
            m_xml.writeCharacters(QStringLiteral(" "));
        }
        if (paper.year) {
            m_xml.writeCharacters(
                QStringLiteral("%1 (%2). ").arg(toQt(paper.authors)).arg(*paper.year).trimmed()
                + QLatin1Char(' '));
        } else if (!paper.authors.empty()) {
            m_xml.writeCharacters(ended(toQt(paper.authors)));
        }
        writeTitle(paper);
        if (!paper.venue.empty()) {
            text("i", toQt(paper.venue));
        }
        close();
    }

    void writeTitle(const report::ListedPaper& paper)
    {
        const auto words = paper.title.empty() ? toQt(paper.address) : toQt(paper.title);
        if (paper.address.empty()) {
            m_xml.writeCharacters(words);
        } else {
            open("a");
            set("href", toQt(paper.address));
            m_xml.writeCharacters(words);
            close();
        }
        m_xml.writeCharacters(ended(words).mid(words.size()));
    }

    const DrawnFigure& m_figure;
    const report::FigurePapers& m_papers;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

}

QByteArray toWebPage(const DrawnFigure& figure, const report::FigurePapers& papers)
{
    const Speech speech(figure.style.language);
    return Page(figure, papers).written();
}

}
