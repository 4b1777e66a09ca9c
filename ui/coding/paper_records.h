#pragma once

#include <QTreeWidget>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// The records that the paper stands for, each with its fields as the source delivered them. Nothing can be
/// changed here: records never are.
class PaperRecords : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRecords(Desk& desk, QWidget* parent = nullptr);

private:
    void refresh();

    Desk& m_desk;
    QTreeWidget* m_tree;
    QWidget* m_none;
};

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
    QTreeWidget* m_list;
    QAction* m_takeBack;
};

}
