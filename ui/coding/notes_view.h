#pragma once

#include <QListWidget>
#include <QPlainTextEdit>

#include "ui/coding/desk.h"

class QPushButton;

namespace alidade::ui {

/// The remarks on the paper, of all reviewers; one's own can be changed and removed. New ones are written
/// below.
class NotesView : public QWidget
{
    Q_OBJECT

public:
    explicit NotesView(Desk& desk, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }
    QPlainTextEdit* editor() const { return m_editor; }
    void write();

Q_SIGNALS:
    /// Nothing more is written: the keyboard, which was here, may go on.
    void left();

private:
    void refresh();
    void editCurrent();
    void removeCurrent();
    bool save();
    void finish();
    void leave();
    void cancel();
    void keep();
    void followPaper();
    void dropEdited();
    bool isChanged() const;
    const Note* current() const;

    Desk& m_desk;
    QListWidget* m_list;
    QPlainTextEdit* m_editor;
    QAction* m_edit;
    QAction* m_remove;
    class QPushButton* m_save;
    class QPushButton* m_cancel;
    std::optional<Note> m_edited; ///< while one is changed
    std::optional<PaperId> m_paper;
    bool m_isBegun = false; ///< something is being written on m_paper
};

}
