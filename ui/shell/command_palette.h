#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace alidade::ui {

/// Everything that can be done, found by typing a part of its name, or a word that stands for it: Ctrl+K,
/// some letters, Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent = nullptr);

    /// Shows the dialog with these actions; those that cannot be done now are left out.
    void show(const QList<QAction*>& actions);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void list();
    void fit();
    void run();

    QList<QPointer<QAction>> m_actions; ///< those of pages go with the review, which may happen meanwhile
    QLineEdit* m_edit;
    QListWidget* m_list;
};

/// How well `typed` fits a command's name, or one of the words by which it is found besides (see setWords()),
/// folded: 0 not at all; a beginning is more than the beginning of a word, that more than any part, that more
/// than its words in any order, and that more than the letters of the name in theirs. Of the same kind, the
/// name goes before the words, and among these the whole of what stands between two commas before a part of
/// it.
int fitness(const QString& name, const QString& words, const QString& typed);

}
