#pragma once

#include <QString>

#include "ui/bridge/workspace.h"
#include "ui/controls/elided_box.h"

#include <string>

namespace alidade::ui {

/// Chooses a metric, or all. A name that is not there (any more) is kept and shown as what it is, so that
/// opening a figure changes nothing.
class MetricBox : public ElidedBox
{
    Q_OBJECT

public:
    explicit MetricBox(QWidget* parent = nullptr);

    void setMetrics(const Workspace& workspace);
    void setName(const std::string& name);
    /// Empty for all.
    std::string name() const;
};

}
