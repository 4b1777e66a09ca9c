#include "ui/report/metric_box.h"

#include <QSignalBlocker>

#include "core/coding/metrics.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

MetricBox::MetricBox(QWidget* parent)
    : ElidedBox(8, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MetricBox::setMetrics(const Workspace& workspace)
{
    const QSignalBlocker blocker(this);
    const auto metric = currentData().toString();
    clear();
    addItem(tr("all"), QString());
    for (const auto& each : coding::metricsOf(workspace.review().database())) {
        addItem(toQt(each.label), toQt(each.slug));
    }
    setCurrentIndex(std::max(0, findData(metric)));
}

void MetricBox::setName(const std::string& wanted)
{
    const QSignalBlocker blocker(this);
    const auto name = toQt(wanted);
    int found = findData(name);
    if (found < 0) {
        found = findText(name);
    }
    if (found < 0) {
        addItem(tr("%1 (not there)").arg(name), name);
        found = count() - 1;
    }
    setCurrentIndex(found);
}

std::string MetricBox::name() const
{
    return fromQt(currentData().toString());
}

}
