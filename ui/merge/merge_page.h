#pragma once

#include "ui/bridge/page.h"

namespace alidade::ui {

/// Another copy of this review, merged back: what is new in it, what conflicts, one choice for each.
class MergePage : public Page
{
    Q_OBJECT

public:
    explicit MergePage(Workspace& workspace, QWidget* parent = nullptr);

    QString guidePage() const override { return QStringLiteral("merge"); }
};

}
