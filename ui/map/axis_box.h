#pragma once

#include <QString>

#include "core/report/starting_map.h"
#include "ui/controls/choice_box.h"

#include <string>
#include <vector>

namespace alidade::ui {

/// A choice of what papers are laid out along.
class AxisBox : public ChoiceBox
{
    Q_OBJECT

public:
    enum class With {
        Axes,      ///< dimensions, year, venue, source, verdict
        Nothing,   ///< besides, none of them, first
        Dimensions ///< dimensions alone
    };

    AxisBox(const QString& name, With with, QWidget* parent = nullptr);

    /// Shows these axes with `chosen` as the one that is chosen; tells nothing.
    void setAxes(const std::vector<report::AxisName>& axes, const std::string& chosen);

Q_SIGNALS:
    /// By the user; empty for none.
    void axisChosen(const QString& name);

private:
    With m_with;
};

/// A choice of how deep the codes of an axis are shown. Hidden where its tree has one level.
class DepthBox : public ChoiceBox
{
    Q_OBJECT

public:
    explicit DepthBox(const QString& name, QWidget* parent = nullptr);

    /// `deepest` levels are there; 0 as `chosen` is all.
    void setDepth(int deepest, int chosen);

Q_SIGNALS:
    void depthChosen(int depth);
};

/// The axis of that name among others, by slug or label.
const report::AxisName* axisNamed(const std::vector<report::AxisName>& axes, const std::string& name);

}
