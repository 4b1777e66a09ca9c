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
/// picture, one by one, while nobody types or points: all at once would keep the window from its first
/// picture for half a second, and a page of a large review takes as long as an answer to a key may.
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
    /// Begins to make all others, in the order in which they were added.
    void makeRest();
    bool areAllMade() const;
    /// Deletes all, before the review that they show goes.
    void clear();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void made(const QString& name, alidade::ui::Page* page);

private:
    struct Place {
        std::function<Page*()> make;
        Page* page = nullptr;
    };

    void makeNext();
    /// Nothing more is made unasked.
    void rest();

    std::map<QString, Place> m_places;
    std::vector<QString> m_order;
    QTimer m_idle;
};

}
