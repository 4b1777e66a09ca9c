#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace alidade::ui {

class Page;

/// The pages of the review that is open, each made when it is first asked for, and the rest after the first
/// picture in moments when nothing else is to be done: all at once would keep the window from its first
/// picture for half a second.
class ReviewPages : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~ReviewPages() override;

    /// `make` gives the page without a parent; the name is that of its folder in ui.
    void add(const QString& name, std::function<Page*()> make);
    /// Made now, unless it is there; nullptr where there is none of that name.
    Page* page(const QString& name);
    /// Begins to make all others, one after the other, in the order in which they were added.
    void makeRest();
    /// Deletes all, before the review that they show goes.
    void clear();

Q_SIGNALS:
    void made(const QString& name, alidade::ui::Page* page);

private:
    struct Place {
        std::function<Page*()> make;
        Page* page = nullptr;
    };

    void makeNext();

    std::map<QString, Place> m_places;
    std::vector<QString> m_order;
    QTimer m_idle;
};

}
