#pragma once

#include <QEvent>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace alidade::bench {

/// Ends the program, without tidying up, when the widget has been painted and all that was painted with it.
inline void endAtFirstPaint(QWidget* widget)
{
    class Watch : public QObject
    {
    public:
        using QObject::QObject;

    protected:
        bool eventFilter(QObject* watched, QEvent* event) override
        {
            if (event->type() == QEvent::Paint) {
                QTimer::singleShot(0, this, [] { std::_Exit(EXIT_SUCCESS); });
            }
            return QObject::eventFilter(watched, event);
        }
    };
    widget->installEventFilter(new Watch(widget));
}

}
