#include "ui/report/miniatures.h"

#include <QPainter>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/charts/saved_figure.h"
#include "ui/controls/theme.h"
#include "ui/report/kinds.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

constexpr std::size_t ROWS = 12; // more than a card has room for
constexpr int TEXT = 8;          // pixels
constexpr int LINE = 13;
constexpr int NARROWEST = 40; // pixels of a column on the average; what has no room is left out
constexpr int LEAST = 18;
constexpr double LARGEST = 6; // pixels to a millimetre: a figure of one bar is not blown up
constexpr double CUT = 0.55;  // of the scale that fills the width: a page so high is shown from its top
constexpr int FADE = 28;      // pixels over which what is cut fades out

/// The shares of the width of the first columns that have room: by their longest text, none above half.
std::vector<int> columnWidths(const report::Grid& grid, int width)
{
    std::vector<double> lengths;
    double sum = 0;
    const auto columns = std::min(grid.header.size(), static_cast<std::size_t>(width / NARROWEST));
    for (std::size_t i = 0; i < columns; ++i) {
        auto length = grid.header[i].size();
        for (const auto& row : grid.rows) {
            length = std::max(length, report::toText(row[i]).size());
        }
        lengths.push_back(std::clamp(static_cast<double>(length), 5.0, 30.0));
        sum += lengths.back();
    }
    std::vector<int> widths;
    for (const auto length : lengths) {
        widths.push_back(LEAST
                         + static_cast<int>(length / sum * (width - LEAST * static_cast<int>(columns))));
    }
    return widths;
}

void paintTable(QPainter& painter, const report::Grid& grid, QSize size)
{
    auto font = painter.font();
    font.setPixelSize(TEXT);
    const auto widths = columnWidths(grid, size.width());
    const auto line = [&](int y, const auto& cellAt) {
        int x = 0;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            const QRect place(x, y, widths[i] - 4, LINE);
            const auto text = toQt(cellAt(i)).section(QLatin1Char('\n'), 0, 0);
            painter.drawText(place,
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                             painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
            x += widths[i];
        }
    };
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme().text);
    line(0, [&](std::size_t i) { return grid.header[i]; });
    font.setBold(false);
    painter.setFont(font);
    int y = LINE;
    for (const auto& row : grid.rows) {
        painter.setPen(theme().line);
        painter.drawLine(0, y, size.width(), y);
        if (y + LINE > size.height()) {
            break;
        }
        painter.setPen(theme().muted);
        line(y, [&](std::size_t i) { return report::toText(row[i]); });
        y += LINE;
    }
}

/// What goes on below fades out, so that a cut is seen as one.
void fadeOut(QPainter& painter, QSize size)
{
    const QRect bottom(0, size.height() - FADE, size.width(), FADE);
    QLinearGradient fade(bottom.topLeft(), bottom.bottomLeft());
    fade.setColorAt(0, Qt::black);
    fade.setColorAt(1, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.fillRect(bottom, fade);
}

void paintDrawing(QPainter& painter, const Drawing& drawing, QSize size)
{
    const double filling = std::min(size.width() / drawing.size.width(), LARGEST);
    const double scale = std::max(std::min(filling, size.height() / drawing.size.height()), filling * CUT);
    painter.save();
    painter.setClipRect(QRect(QPoint(), size));
    painter.translate((size.width() - drawing.size.width() * scale) / 2,
                      std::max(0.0, (size.height() - drawing.size.height() * scale) / 2));
    paint(painter, drawing, scale);
    painter.restore();
    if (drawing.size.height() * scale > size.height() + 1) {
        fadeOut(painter, size);
    }
}

}

Miniatures::Miniatures(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tables(workspace.review().file())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Miniatures::makeNext);
    connect(&workspace, &Workspace::reviewChanged, this, &Miniatures::forgetAll);
}

void Miniatures::forgetAll()
{
    m_asked.clear();
    m_tables.forget();
    for (auto& [figure, entry] : m_entries) {
        entry.isFresh = false;
        entry.isAsked = false;
    }
}

const Miniatures::Miniature* Miniatures::of(const Figure& figure, QSize size, double ratio)
{
    auto& entry = m_entries[figure.id];
    if (!entry.isFresh && !entry.isAsked) {
        entry.isAsked = true;
        m_asked.push_back(figure);
        m_timer.start();
    }
    if (std::exchange(entry.size, size) != size || std::exchange(entry.ratio, ratio) != ratio) {
        draw(entry);
    }
    return entry.isThere ? &entry.shown : nullptr;
}

void Miniatures::makeNext()
{
    if (m_asked.empty()) {
        return;
    }
    const auto figure = m_asked.front();
    m_asked.erase(m_asked.begin());
    if (!m_asked.empty()) {
        m_timer.start();
    }
    if (isTable(figure)) {
        makeTable(figure);
        return;
    }
    auto& entry = m_entries[figure.id];
    entry.grid.reset();
    auto drawn = drawFigure(m_workspace.index(), figure, DrawnFor::Screen);
    if (drawn) {
        entry.drawing = std::move(drawn->drawing);
        entry.shown.problem.clear();
    } else {
        entry.drawing.reset();
        entry.shown.problem = said(drawn.error().detail);
    }
    take(figure.id, entry);
}

void Miniatures::makeTable(const Figure& figure)
{
    m_tables.make(figure, ROWS, [this, id = figure.id](const Result<report::NamedGrid>& table) {
        auto& entry = m_entries[id];
        entry.drawing.reset();
        entry.grid = table ? std::optional(table->grid) : std::nullopt;
        entry.shown.problem = table ? QString() : said(table.error().detail);
        take(id, entry);
    });
}

void Miniatures::take(FigureId figure, Entry& entry)
{
    entry.isThere = true;
    entry.isFresh = true;
    entry.isAsked = false;
    draw(entry);
    Q_EMIT made(figure, entry.shown.problem);
}

void Miniatures::draw(Entry& entry)
{
    entry.shown.picture = {};
    if ((!entry.drawing && !entry.grid) || entry.size.isEmpty()) {
        return;
    }
    QPixmap picture(entry.size * entry.ratio);
    picture.setDevicePixelRatio(entry.ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    if (entry.drawing) {
        paintDrawing(painter, *entry.drawing, entry.size);
    } else {
        paintTable(painter, *entry.grid, entry.size);
    }
    painter.end();
    entry.shown.picture = picture;
}

}
