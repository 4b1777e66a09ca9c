#include "ui/screening/reading_view.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QUrl>

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/papers/author_line.h"
#include "ui/papers/found_words.h"

namespace alidade::ui {

namespace {

constexpr std::size_t MOST_AUTHORS = 12; // named; the others are counted
constexpr int WIDEST = 760;              // longer lines are hard to follow
constexpr int MARGIN = 14;

QTextCharFormat letters(int pixels, const QColor& colour)
{
    QTextCharFormat format;
    format.setProperty(QTextFormat::FontPixelSize, pixels);
    format.setForeground(colour);
    return format;
}

QTextCharFormat marked(const QTextCharFormat& plain, screening::TermKind kind)
{
    const bool isFor = kind == screening::TermKind::Include;
    const bool isDark = theme().isDark;
    auto format = plain;
    format.setForeground(theme().text);
    format.setBackground(isFor ? (isDark ? QColor(0x1c, 0x42, 0x63) : QColor(0xd3, 0xe8, 0xf8))
                               : (isDark ? QColor(0x57, 0x3a, 0x10) : QColor(0xff, 0xe3, 0xb8)));
    format.setUnderlineStyle(isFor ? QTextCharFormat::SingleUnderline : QTextCharFormat::DashUnderline);
    format.setUnderlineColor(isFor ? theme().high : theme().warning);
    return format;
}

QString venueLine(const Paper& paper)
{
    QStringList parts;
    if (!paper.label.empty()) {
        parts += toQt(paper.label);
    }
    if (paper.year) {
        parts += QString::number(*paper.year);
    }
    if (const auto venue = toQt(paper.venue.empty() ? paper.venueShort : paper.venue); !venue.isEmpty()) {
        parts += venue;
    }
    return parts.join(QStringLiteral(" · "));
}

/// Only what a browser may be given: a review from a stranger may hold any address.
QUrl addressOf(const Paper& paper)
{
    const QUrl url(paper.doi.empty() ? toQt(paper.url)
                                     : QStringLiteral("https://doi.org/") + toQt(paper.doi));
    return url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http") ? url : QUrl();
}

}

ReadingView::ReadingView(ScreeningDesk& desk, QWidget* parent)
    : QTextBrowser(parent)
    , m_desk(desk)
{
    setAccessibleName(tr("Paper"));
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser, QTextBrowser:focus { border: none; padding: 0; }"));
    setOpenLinks(false);
    // not by keyboard: the keys of a text that can be selected would take Ctrl+Z from the window
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse);
    setTabChangesFocus(true);
    connect(this, &QTextBrowser::anchorClicked, this, &ReadingView::openLink);
    connect(&desk, &ScreeningDesk::sheetChanged, this, &ReadingView::refresh);
    connect(&desk.workspace(), &Workspace::filterChanged, this, &ReadingView::markFound);
    refresh();
}

void ReadingView::openLink() const
{
    const auto* sheet = m_desk.sheet();
    if (const auto url = sheet == nullptr ? QUrl() : addressOf(sheet->paper); !url.isEmpty()) {
        QDesktopServices::openUrl(url);
    }
}

void ReadingView::refresh()
{
    const auto* sheet = m_desk.sheet();
    if (sheet == nullptr) {
        m_shown.reset();
        clear();
        return;
    }
    const int place = m_shown == sheet->paper.id ? verticalScrollBar()->value() : 0;
    m_shown = sheet->paper.id;
    write(*sheet);
    markFound();
    moveCursor(QTextCursor::Start); // writing leaves it at the end, and a change of size would scroll there
    verticalScrollBar()->setValue(place);
    setAccessibleDescription(toQt(sheet->paper.title));
}

void ReadingView::markFound()
{
    setExtraSelections(foundWords(*this, m_desk.workspace().filter()));
}

void ReadingView::write(const screening::Sheet& sheet)
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    const auto& colours = theme();
    const auto small = letters(13, colours.muted);
    bool isFirst = true;
    const auto paragraph = [&](int above, int lineHeight = 120) {
        QTextBlockFormat format;
        format.setTopMargin(above);
        format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (isFirst) {
            cursor.setBlockFormat(format);
            isFirst = false;
        } else {
            cursor.insertBlock(format);
        }
    };
    const auto line = [&](const QString& text, int above) {
        if (!text.isEmpty()) {
            paragraph(above);
            cursor.insertText(text, small);
        }
    };
    auto heading = letters(20, colours.text);
    heading.setFontWeight(QFont::DemiBold);
    paragraph(4);
    writeMarked(cursor, sheet.paper.title.empty() ? std::string_view("–") : sheet.paper.title, heading);
    line(authorLine(sheet.paper, MOST_AUTHORS), 8);
    line(venueLine(sheet.paper), 2);
    if (const auto url = addressOf(sheet.paper); !url.isEmpty()) {
        paragraph(2);
        auto link = letters(13, colours.accent);
        link.setAnchor(true);
        link.setAnchorHref(url.toString());
        cursor.insertText(toQt(sheet.paper.doi.empty() ? sheet.paper.url : sheet.paper.doi), link);
    }
    paragraph(16, 145);
    if (sheet.text.abstract.empty()) {
        cursor.insertText(tr("This paper has no abstract. F4 opens its data, to add one."),
                          letters(15, colours.muted));
    } else {
        writeMarked(cursor, sheet.text.abstract, letters(15, colours.text));
    }
    if (!sheet.text.keywords.empty()) {
        paragraph(14, 135);
        cursor.insertText(tr("Keywords") + QStringLiteral("   "), small);
        const auto keywords = split(sheet.text.keywords, '\n');
        const std::vector<std::string> words(keywords.begin(), keywords.end());
        writeMarked(cursor, joined(words, " · "), letters(13, colours.text));
    }
    QStringList sources;
    for (const auto& source : sheet.sources) {
        sources += toQt(source);
    }
    line(sources.isEmpty() ? QString() : tr("Found in %1").arg(sources.join(tr(", "))), 14);
    cursor.endEditBlock();
    keepNarrow();
}

void ReadingView::writeMarked(QTextCursor& cursor, std::string_view text, const QTextCharFormat& plain) const
{
    std::size_t written = 0;
    for (const auto& place : m_desk.terms().find(text)) {
        cursor.insertText(toQt(text.substr(written, place.start - written)), plain);
        cursor.insertText(toQt(text.substr(place.start, place.length)), marked(plain, place.kind));
        written = place.start + place.length;
    }
    cursor.insertText(toQt(text.substr(written)), plain);
}

void ReadingView::keepNarrow()
{
    const int side = std::max(MARGIN, (viewport()->width() - WIDEST) / 2);
    auto format = document()->rootFrame()->frameFormat();
    if (static_cast<int>(format.leftMargin()) != side) {
        format.setLeftMargin(side);
        format.setRightMargin(side);
        document()->rootFrame()->setFrameFormat(format);
    }
}

void ReadingView::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
}

void ReadingView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    keepNarrow();
}

}
