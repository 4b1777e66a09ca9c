#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdlib>
#include <iostream>

/// Loaded before a program with Qt (LD_PRELOAD): when the first widget of the class that ALIDADE_FIRST_PAINT
/// names has been painted, and all that is painted with it, it prints the time and ends the program without
/// tidying up. So the program is measured as it is.
namespace {

class Watch : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && isWanted(watched)) {
            QCoreApplication::instance()->removeEventFilter(this);
            QTimer::singleShot(0, this, [] {
                std::cout << std::chrono::steady_clock::now().time_since_epoch().count() << std::endl;
                std::_Exit(EXIT_SUCCESS);
            });
        }
        return false;
    }

private:
    /// What scrolls is painted by a part of it.
    bool isWanted(const QObject* painted) const
    {
        return painted->inherits(m_class)
            || (painted->parent() != nullptr && painted->parent()->inherits(m_class));
    }

    QByteArray m_class = qgetenv("ALIDADE_FIRST_PAINT");
};

void watch()
{
    QCoreApplication::instance()->installEventFilter(new Watch(QCoreApplication::instance()));
}

}

Q_COREAPP_STARTUP_FUNCTION(watch)
