#include "ui/controls/escape_key.h"

#include <QKeyEvent>

#include <utility>

namespace alidade::ui {

namespace {

class EscapeKey : public QObject
{
public:
    EscapeKey(QWidget* field, std::function<bool()> isWanted, std::function<void()> work)
        : QObject(field)
        , m_isWanted(std::move(isWanted))
        , m_work(std::move(work))
    {
        field->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey || static_cast<QKeyEvent*>(event)->key() != Qt::Key_Escape || !m_isWanted()) {
            return QObject::eventFilter(watched, event);
        }
        if (event->type() == QEvent::KeyPress) {
            m_work();
        }
        event->accept();
        return true;
    }

private:
    std::function<bool()> m_isWanted;
    std::function<void()> m_work;
};

}

void onEscape(QWidget* field, std::function<bool()> isWanted, std::function<void()> work)
{
    new EscapeKey(field, std::move(isWanted), std::move(work));
}

}
