#include <QRegularExpression>
#include <QXmlStreamReader>

#include "core/report/figure_edit.h"
#include "tests/ui/support/window.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"

#include <catch2/catch.hpp>

#include <map>
#include <set>

using namespace alidade;
using namespace alidade::tests;

namespace {

/// A saved figure of a review as a page.
struct WebPage {
    ui::DrawnFigure figure;
    QString text;
    std::map<QString, int> parts; ///< how many papers are listed in each, by its id
    std::set<QString> targets;    ///< where its links lead to inside of it
    std::set<QString> elements;

    WebPage(ui::Workspace& workspace, const Figure& saved)
        : figure(*ui::drawFigure(workspace.index(), saved, ui::DrawnFor::Paper))
    {
        const auto bytes = ui::exported(workspace.index(), figure, ui::ExportFormat::Html);
        REQUIRE(bytes);
        text = QString::fromStdString(*bytes);
        read();
    }

private:
    void read()
    {
        QXmlStreamReader xml(text);
        QString section;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) {
                continue;
            }
            const auto attributes = xml.attributes();
            elements.insert(xml.name().toString());
            if (xml.name() == QLatin1String("section")) {
                section = attributes.value(QLatin1String("id")).toString();
                parts[section] = 0;
            } else if (xml.name() == QLatin1String("li")) {
                ++parts[section];
            } else if (const auto address = attributes.value(QLatin1String("href"));
                       address.startsWith(QLatin1Char('#'))) {
                targets.insert(address.mid(1).toString());
            }
        }
        INFO(qPrintable(xml.errorString()));
        REQUIRE_FALSE(xml.hasError());
    }
};

Figure savedFigure(ui::Workspace& workspace, const std::string& slug)
{
    for (const auto& figure : report::savedFigures(workspace.review().database())) {
        if (figure.slug == slug) {
            return figure;
        }
    }
    FAIL("no figure " << slug);
    return {};
}

}

TEST_CASE("every part of a figure leads to its papers in a web page, as many as it counts")
{
    auto open = openSample();
    auto& workspace = *open;
    const auto slug =
        GENERATE(as<std::string>(), "approach-architecture", "challenge-frequency", "years", "taxonomy");
    INFO(slug);
    const WebPage page(workspace, savedFigure(workspace, slug));
    CHECK(page.parts.at(QStringLiteral("papers")) == 24); // as published
    int linked = 0;
    for (std::size_t i = 0; i < page.figure.drawing.marks.size(); ++i) {
        const auto& mark = page.figure.drawing.marks[i];
        const auto id = QStringLiteral("part-%1").arg(i + 1);
        INFO(qPrintable(mark.text));
        CHECK((page.targets.count(id) == 1) == (mark.count > 0));
        if (mark.count > 0) {
            CHECK(page.parts.at(id) == static_cast<int>(mark.count));
            ++linked;
        }
    }
    CHECK(linked > 0);
}

TEST_CASE("a web page names the papers of a published cell")
{
    auto open = openSample();
    const WebPage page(*open, savedFigure(*open, "approach-architecture"));
    const auto part = page.text.mid(page.text.indexOf(QStringLiteral("<h2>Greenfield × Embedded: 1 paper")));
    const auto list = part.left(part.indexOf(QStringLiteral("</section>")));
    CHECK(list.contains(QStringLiteral("<b>[6]</b> Culic et al. (2022). ")));
    CHECK(list.contains(QStringLiteral("href=\"https://doi.org/10.3390/s22228700\"")));
    CHECK(list.count(QStringLiteral("<li>")) == 1);
}

TEST_CASE("a web page stands alone: no script, and nothing that is fetched")
{
    auto open = openSample();
    const WebPage page(*open, savedFigure(*open, "claims"));
    for (const auto* element : {"script", "link", "img", "iframe", "object", "image", "use"}) {
        INFO(element);
        CHECK(page.elements.count(QLatin1String(element)) == 0);
    }
    CHECK_FALSE(page.text.contains(QRegularExpression(QStringLiteral("url\\(|@import| on[a-z]+="))));
    CHECK(page.text.startsWith(QStringLiteral("<!DOCTYPE html>")));
}

TEST_CASE("what a reviewer wrote stands in a web page as text")
{
    auto open = openSample();
    auto figure = savedFigure(*open, "years");
    figure.title = "<script>alert(1)</script> & more";
    figure.caption = "a < b";
    const WebPage page(*open, figure);
    CHECK(page.elements.count(QStringLiteral("script")) == 0);
    CHECK(page.text.contains(QStringLiteral("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")));
}

TEST_CASE("a web page says its figure's title once, and is called by what it shows where it has none")
{
    auto open = openSample();
    auto figure = savedFigure(*open, "years");
    figure.title = "When it was";
    CHECK(WebPage(*open, figure).text.contains(QStringLiteral("<h1>When it was</h1>")));
    figure.style = R"({"title":true})"; // inside of the figure
    CHECK(WebPage(*open, figure).elements.count(QStringLiteral("h1")) == 0);
    figure.title.clear();
    const auto untitled = WebPage(*open, figure).text;
    CHECK(untitled.contains(QRegularExpression(QStringLiteral("<head>.*<title>[^<]*24 papers[^<]*</title>"),
                                               QRegularExpression::DotMatchesEverythingOption)));
}

TEST_CASE("a web page speaks the language of its figure")
{
    auto open = openSample();
    auto figure = savedFigure(*open, "years");
    figure.style = R"({"language":"de"})";
    const WebPage page(*open, figure);
    CHECK(page.text.contains(QStringLiteral("<html lang=\"de\">")));
    CHECK(page.text.contains(QStringLiteral("24 Arbeiten")));
    CHECK(page.text.contains(QStringLiteral("Alle Arbeiten")));
    CHECK_FALSE(page.text.contains(QStringLiteral("papers</h2>")));
}
