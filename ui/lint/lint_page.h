#pragma once

#include "ui/bridge/page.h"

namespace alidade::ui {

/// What does not hold together in the review, each finding with a way to it.
class LintPage : public Page
{
    Q_OBJECT

public:
    explicit LintPage(Workspace& workspace, QWidget* parent = nullptr);

    QString guidePage() const override { return QStringLiteral("checks"); }
};

}
