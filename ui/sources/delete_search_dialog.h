#pragma once

#include <QDialog>

#include "core/sources/remove_search.h"
#include "ui/bridge/background_write.h"

class QLabel;
class QPushButton;

namespace alidade::ui {

/// Says what would go with a search, and takes it away as one step of undo.
class DeleteSearchDialog : public QDialog
{
    Q_OBJECT

public:
    DeleteSearchDialog(Workspace& workspace, SearchId search, QWidget* parent = nullptr);

    QPushButton* deleteButton() const { return m_delete; }
    QString sentenceText() const;
    void done(int result) override;

private:
    void rehearse();
    void perform();
    Review::Work work();
    void say(const Result<void>& done);

    Workspace& m_workspace;
    SearchId m_search;
    QString m_source;
    QLabel* m_sentence;
    QPushButton* m_delete;
    sources::RemovedSearch m_removed;
    std::stop_source m_stop;
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
