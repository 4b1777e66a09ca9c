#pragma once

#include <QObject>

#include "ui/bridge/background_write.h"

class QDialog;

namespace alidade::ui {

/// Writes changes of few rows at once, and those of many away from the window's thread, behind a small window
/// that says so: nothing else may be written meanwhile.
class ModalWrite : public QObject
{
    Q_OBJECT

public:
    ModalWrite(Workspace& workspace, QWidget* window);

    /// Runs `work`, which changes about so many rows, as one change. False where it failed, which
    /// Workspace::failed() has told; it returns when all is done.
    bool write(const QString& label, std::int64_t rows, const Review::Work& work);

private:
    Workspace& m_workspace;
    QWidget* m_window;
    BackgroundWrite m_write; ///< last: it waits for what uses the others
};

}
