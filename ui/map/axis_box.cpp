#include "ui/map/axis_box.h"

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/bridge/field_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_LEVELS = 6; ///< of depth that are offered one by one

}

const report::AxisName* axisNamed(const std::vector<report::AxisName>& axes, const std::string& name)
{
    const auto wanted = folded(name);
    for (const auto& axis : axes) {
        if (folded(axis.name) == wanted) {
            return &axis;
        }
    }
    const auto byLabel = std::ranges::find_if(
        axes, [&](const auto& axis) { return axis.dimension && folded(axis.label) == wanted; });
    return byLabel == axes.end() ? nullptr : &*byLabel;
}

AxisBox::AxisBox(const QString& name, With with, QWidget* parent)
    : ChoiceBox(name, parent)
    , m_with(with)
{
    connect(
        this, &QComboBox::activated, this, [this](int row) { Q_EMIT axisChosen(itemData(row).toString()); });
}

void AxisBox::setAxes(const std::vector<report::AxisName>& axes, const std::string& chosen)
{
    clear();
    if (m_with == With::Nothing) {
        addItem(tr("none"), QString());
    }
    for (const auto& axis : axes) {
        if (m_with != With::Dimensions || axis.dimension) {
            addItem(fieldLabel(axis.name, axis.label), toQt(axis.name));
        }
    }
    const auto* axis = axisNamed(axes, chosen);
    setCurrentIndex(axis == nullptr ? (m_with == With::Nothing ? 0 : -1) : findData(toQt(axis->name)));
}

DepthBox::DepthBox(const QString& name, QWidget* parent)
    : ChoiceBox(name, parent)
{
    connect(
        this, &QComboBox::activated, this, [this](int row) { Q_EMIT depthChosen(itemData(row).toInt()); });
}

void DepthBox::setDepth(int deepest, int chosen)
{
    clear();
    for (int depth = 1; depth < std::min(deepest, MOST_LEVELS); ++depth) {
        addItem(depth == 1 ? tr("depth 1") : tr("depth %1").arg(depth), depth);
    }
    addItem(tr("all depths"), 0);
    const int row = findData(chosen);
    setCurrentIndex(row < 0 ? count() - 1 : row);
    setVisible(deepest > 1);
}

}
