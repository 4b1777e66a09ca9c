#pragma once

#include "ui/bridge/page.h"

namespace alidade::ui {

/// What the review set out to do: questions, criteria, sources, and the checklist of its method.
class ProtocolPage : public Page
{
    Q_OBJECT

public:
    explicit ProtocolPage(Workspace& workspace, QWidget* parent = nullptr);

    QString guidePage() const override { return QStringLiteral("protocol"); }
};

}
