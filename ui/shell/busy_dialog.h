#pragma once

#include <QDialog>

namespace alidade::ui {

/// Stands before the window while something long runs that cannot be stopped, and goes only when hide() is
/// called.
class BusyDialog : public QDialog
{
    Q_OBJECT

public:
    BusyDialog(const QString& text, QWidget* parent);

    void reject() override { }

protected:
    void closeEvent(QCloseEvent* event) override;
};

}
