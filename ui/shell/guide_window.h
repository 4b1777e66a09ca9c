#pragma once

#include <QString>
#include <QWidget>

class QAction;
class QLineEdit;
class QListWidget;
class QTextBrowser;
class QUrl;

namespace alidade::ui {

/// The user's guide: its pages at the left, the one that is read at the right. A search leaves the pages that
/// have all its words and marks them. Pages come with the program; a link that leads out of it goes to the
/// system's browser, and only after a click.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    explicit GuideWindow(QWidget* parent = nullptr);

    /// Shows a page by its name, the first one where there is none of that name, and comes to the front.
    void open(const QString& page);
    /// The name of the page that is shown.
    const QString& page() const { return m_page; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow(const QUrl& link);
    void showPage(const QString& name);
    void takePage(const QUrl& address);
    void filter(const QString& words);
    void markWords();
    void findNext();
    void style();

    QString m_page;
    QLineEdit* m_search;
    QListWidget* m_contents;
    QTextBrowser* m_text;
    QAction* m_back;
    QAction* m_forward;
};

}
