#pragma once

#include <QTimer>

#include "ui/bridge/workspace.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

/// Stands in the place of papers where none matches the filter, with the ways on: the filter with stars
/// behind its words, where that finds some, and no filter.
class NoMatch : public EmptyState
{
    Q_OBJECT

public:
    explicit NoMatch(Workspace& workspace, QWidget* parent = nullptr);

    /// Says that no paper matches the filter as it is now.
    void sayNoMatch(const QString& sentence);
    /// Says why there is nothing although papers match.
    void sayOther(const QString& title, const QString& sentence);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void offerStars();

    Workspace& m_workspace;
    bool m_isNoMatch = false;
    QAction* m_stars;
    QTimer m_quiet; ///< since the last word: looking for more takes longer than a key may
    QString m_starred;
};

}
