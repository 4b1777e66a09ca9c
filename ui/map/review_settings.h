#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include "ui/bridge/workspace.h"

namespace alidade::ui {

/// What the map's page keeps on this machine, apart for each review: by its file, since a review says nothing
/// of windows.
class ReviewSettings
{
public:
    explicit ReviewSettings(const Workspace& workspace);

    QVariant value(const QString& key, const QVariant& otherwise = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_settings;
    QString m_group;
};

}
