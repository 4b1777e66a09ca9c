#pragma once

#include <QObject>
#include <QStringList>

#include "ui/bridge/workspace.h"

class QTimer;

namespace alidade::ui {

/// The filters of a review that stood for a while, the latest first. They are remembered on this machine, for
/// the next time that the review is open.
class RecentFilters : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MOST = 10;

    /// `workspace` outlives it.
    explicit RecentFilters(Workspace& workspace, QObject* parent = nullptr);

    QStringList list() const;
    /// Remembers the filter as it is, where there is one.
    void remember();

private:
    Workspace& m_workspace;
    QString m_key;
    QTimer* m_standing;
};

}
