#pragma once

#include <QString>

#include "core/map/index.h"
#include "ui/controls/elided_box.h"

#include <string>

namespace alidade::ui {

/// Chooses a dimension, or year, venue, source, verdict. A name that is not there (any more) is kept and
/// shown as what it is, so that opening a figure changes nothing.
class DimensionBox : public ElidedBox
{
    Q_OBJECT

public:
    enum class Choice {
        AnyField,       ///< dimensions of every kind, year, venue, source, verdict
        CodeDimensions, ///< those that are answered by codes
    };
    /// `nothing` is what no dimension is called; without it, one must be chosen.
    explicit DimensionBox(Choice choice, const QString& nothing = {}, QWidget* parent = nullptr);

    void setDimensions(const map::Index& index);
    void setName(const std::string& name);
    std::string name() const;

private:
    Choice m_choice;
    QString m_nothing;
};

}
