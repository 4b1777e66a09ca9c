#pragma once

#include <QString>

#include "core/coding/entry_name.h"
#include "ui/bridge/workspace.h"

namespace alidade::ui {

/// What the entries of the journal are called to the reviewer who acts now, wherever the window tells of them
/// (core/coding/entry_name.h). Made anew when the review or the reviewer has changed.
class EntryNames
{
public:
    EntryNames(const Workspace& workspace, coding::RowNames& names)
        : m_review(&workspace.review())
        , m_names(&names)
        , m_blindness(workspace.review().database(), workspace.index().taxonomy(), workspace.reviewer())
    {
    }

    QString of(const store::Entry& entry) const;
    /// What is kept from the reviewer.
    const coding::Blindness& blindness() const { return m_blindness; }

private:
    const Review* m_review;
    coding::RowNames* m_names;
    coding::Blindness m_blindness;
};

}
