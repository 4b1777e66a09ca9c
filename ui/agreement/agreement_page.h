#pragma once

#include "ui/bridge/page.h"

namespace alidade::ui {

/// How far reviewers agree, where they differ, and what is settled.
class AgreementPage : public Page
{
    Q_OBJECT

public:
    explicit AgreementPage(Workspace& workspace, QWidget* parent = nullptr);

    QString guidePage() const override { return QStringLiteral("agreement"); }
};

}
