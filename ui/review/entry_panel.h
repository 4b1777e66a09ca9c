#pragma once

#include "ui/controls/parts.h"
#include "ui/review/history_model.h"

class QTextBrowser;
class QUrl;

namespace alidade::ui {

class SaidLine;

/// One change of the journal: what it is called, whose it is, what was there before, and what can be done
/// with it.
class EntryPanel : public Panel
{
    Q_OBJECT

public:
    EntryPanel(const Review& review, coding::RowNames& names);

    void setButtons(const QList<QAction*>& actions);

    /// Of what it changed, that which `query` asks for and which is not kept from who reads.
    void showEntry(const store::Entry& entry, const EntryNames& entryNames, const HistoryQuery& query);
    /// Nothing fits what is asked for.
    void showNothing();
    /// Says why something was not done, until another change is shown.
    void say(const QString& problem);

    QTextBrowser* changes() const { return m_changes; }
    QString problemText() const;

Q_SIGNALS:
    void paperWanted(alidade::PaperId paper);

private:
    void follow(const QUrl& link);

    const Review& m_review;
    coding::RowNames& m_names;
    QLabel* m_title;
    QLabel* m_details;
    QLayout* m_buttons;
    SaidLine* m_problem;
    QTextBrowser* m_changes;
};

}
