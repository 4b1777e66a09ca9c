// Renders the program's icon for the sizes that desktops ask for: render_icon ICON.svg FOLDER SIZE...
// writes FOLDER/SIZE.png each.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>
#include <cstdlib>

int main(int count, char** values)
{
    if (count < 4) {
        std::fputs("usage: render_icon ICON.svg FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(values[1]));
    const QDir folder(QString::fromLocal8Bit(values[2]));
    if (!drawing.isValid() || !folder.mkpath(QStringLiteral("."))) {
        std::fprintf(stderr, "%s cannot be rendered\n", values[1]);
        return 1;
    }
    for (int i = 3; i < count; ++i) {
        const int size = std::atoi(values[i]);
        QImage image(size, size, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        drawing.render(&painter);
        painter.end();
        if (!image.save(folder.filePath(QStringLiteral("%1.png").arg(size)))) {
            return 1;
        }
    }
    return 0;
}
