#pragma once

#include "ui/controls/parts.h"

namespace alidade::ui {

class GroupLists;

/// Stands in the place of a group where the part of the lists that is shown has none: says why, and leads on.
class NoGroup : public EmptyState
{
    Q_OBJECT

public:
    /// Whether duplicates were looked for, and to the end.
    enum class Search { NotDone, Running, Done };

    NoGroup(QAction* find, QAction* mergeCertain, QAction* goOn);

    void explain(Search search, const GroupLists& lists);

private:
    void explainSearch(Search search);
    void explainPart(const GroupLists& lists);

    QPushButton* m_find;
    QPushButton* m_mergeCertain;
    QPushButton* m_goOn;
};

}
