#pragma once

#include <QApplication>
#include <QPointer>

class QMessageBox;

namespace alidade::ui {

/// The program: Qt's application, with what fails below an event said in words instead of ending everything.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int& count, char** values);

    /// A read from a disk that fails throws inside of an event, as does a step with a mistake of the program
    /// in it; the window stays, and says so.
    bool notify(QObject* receiver, QEvent* event) override;

private:
    void say(const QString& heading, const QString& text);

    QPointer<QMessageBox> m_message; ///< while it is shown
};

}
