#pragma once

#include <QListWidget>

#include "core/coding/taxonomy.h"

#include <string>
#include <vector>

namespace alidade::ui {

/// Chooses dimensions of every kind by their ticks. Those that are named come first, in the order in which
/// they are named; a name that is not there (any more) is kept and shown as what it is, so that opening a
/// table changes nothing.
class DimensionList : public QListWidget
{
    Q_OBJECT

public:
    explicit DimensionList(QWidget* parent = nullptr);

    void setDimensions(const coding::Taxonomy& taxonomy);
    /// None for all.
    void setNames(const std::vector<std::string>& names);
    /// Of those that are ticked; none where all are, so that a dimension that comes later is among them.
    std::vector<std::string> names() const;

Q_SIGNALS:
    void changed();

private:
    void fill(const std::vector<std::string>& names);

    struct Choice {
        QString name;
        QString label;
    };
    std::vector<Choice> m_choices; ///< in the order of the taxonomy
};

}
