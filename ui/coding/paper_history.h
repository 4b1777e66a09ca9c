#pragma once

#include <QWidget>

#include "core/coding/row_names.h"
#include "ui/coding/desk.h"

class QAction;
class QTreeWidget;

namespace alidade::ui {

/// What happened to the paper, newest first; a change can be taken back out of turn.
class PaperHistory : public QWidget
{
    Q_OBJECT

public:
    explicit PaperHistory(Desk& desk, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void takeBack();

    Desk& m_desk;
    coding::RowNames m_names;
    QTreeWidget* m_list;
    QAction* m_takeBack;
};

}
