#pragma once

#include <QWidget>

class QAction;
class QProgressBar;
class QTimer;

namespace alidade::ui {

class DuplicateFinder;

/// How far the finder is, and what stops it. It is there only while the finder runs.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(DuplicateFinder& finder);

private:
    void begin();
    void end();

    QProgressBar* m_progress;
    QAction* m_cancel;
    QTimer* m_later;
};

}
