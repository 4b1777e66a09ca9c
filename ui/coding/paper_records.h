#pragma once

#include <QTextBrowser>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// The records that the paper stands for, each with its fields as the source delivered them. Nothing can be
/// changed here: records never are.
class PaperRecords : public QWidget
{
    Q_OBJECT

public:
    explicit PaperRecords(Desk& desk, QWidget* parent = nullptr);

    QTextBrowser* text() const { return m_text; }

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Desk& m_desk;
    QTextBrowser* m_text;
    QWidget* m_none;
};

}
