#pragma once

#include <QAction>
#include <QList>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace alidade::ui {

class EntryList;
class Panel;

/// What is shown while no review is open: the recent ones, a new one from a template, the bundled one. A
/// review dropped onto it is opened.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    /// The reviews to offer, the newest first; titles, dates and numbers of papers come from recentReviews().
    /// Files that are not there any more are shown muted.
    void setRecentFiles(const QStringList& files);
    /// Shows recentReviews().
    void refresh();

    /// What can be done on the page, as on a Page. To open a file is the shell's.
    QList<QAction*> pageActions() const { return {m_remove}; }
    void focusStart();
    QString guidePage() const { return QStringLiteral("welcome"); }

Q_SIGNALS:
    void openWanted(const QString& file);
    void openDialogWanted();
    void sampleWanted();
    void newWanted(const QString& templateName);
    /// The user took a review out of the list; recentReviews() has it no more.
    void forgotten(const QString& file);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    Panel* makeRecentPanel();
    Panel* makeNewPanel();
    Panel* makeSamplePanel();
    void openRecent(const QString& file);
    void forget(const QString& file);
    void setDropTarget(bool isTarget);

    QAction* m_open;
    QAction* m_remove;
    EntryList* m_recent;
    EntryList* m_templates;
    EntryList* m_sample;
    QLabel* m_noRecent;
    QStringList m_files;
    bool m_isDropTarget = false;
};

}
