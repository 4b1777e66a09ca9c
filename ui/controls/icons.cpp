#include "ui/controls/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>
#include <QTextStream>
#include <QXmlStreamReader>

#include "ui/controls/theme.h"

namespace alidade::ui {

namespace {

/// Icons are drawn in `currentColor`, which Qt's renderer does not know: it is put in before drawing.
class ThemedIcon : public QIconEngine
{
public:
    explicit ThemedIcon(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        auto colour = theme().text;
        if (mode == QIcon::Disabled) {
            colour = mixed(theme().panel, theme().muted, 0.6);
        } else if (state == QIcon::On) {
            colour = theme().accent;
        }
        QFile file(QStringLiteral(":/icons/%1.svg").arg(m_name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("there is no icon %s", qPrintable(m_name));
            return;
        }
        auto drawing = QTextStream(&file).readAll();
        drawing.replace(QLatin1String("currentColor"), colour.name());
        QXmlStreamReader reader(drawing);
        QSvgRenderer(&reader).render(painter, rect);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new ThemedIcon(*this); }

private:
    QString m_name;
};

}

QIcon icon(const QString& name)
{
    return QIcon(new ThemedIcon(name));
}

}
