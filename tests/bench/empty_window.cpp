#include <QApplication>
#include <QMainWindow>

/// The least that a program with Qt's widgets takes to stand on the screen; alidade_window_bench starts it.
int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
