#include "ui/duplicates/no_group.h"

#include "ui/duplicates/group_lists.h"

namespace alidade::ui {

namespace {

bool isSettled(const GroupLists& lists)
{
    return lists.count(DuplicatePart::Open) == 0 && lists.count(DuplicatePart::Certain) == 0;
}

}

NoGroup::NoGroup(QAction* find, QAction* mergeCertain, QAction* goOn)
    : EmptyState({}, {})
    , m_find(addButton(find))
    , m_mergeCertain(addButton(mergeCertain))
    , m_goOn(addButton(goOn))
{
}

void NoGroup::explain(Search search, const GroupLists& lists)
{
    if (search == Search::Done) {
        explainPart(lists);
    } else {
        explainSearch(search);
    }
    const bool isDone = search == Search::Done;
    const bool isOpen = lists.part() == DuplicatePart::Open;
    const bool isToDo = isOpen || lists.part() == DuplicatePart::Certain;
    m_find->setVisible(search == Search::NotDone);
    m_mergeCertain->setVisible(isDone && isOpen && lists.count(DuplicatePart::Certain) > 0);
    m_goOn->setVisible(isDone && isToDo && isSettled(lists));
}

void NoGroup::explainSearch(Search search)
{
    if (search == Search::NotDone) {
        setTexts(tr("Duplicates were not looked for"),
                 tr("The records were not compared with each other to the end."));
    } else {
        setTexts(tr("Looking for duplicates…"), tr("The records are compared with each other."));
    }
}

void NoGroup::explainPart(const GroupLists& lists)
{
    const auto part = lists.part();
    const bool isDecided = lists.count(DuplicatePart::Merged) > 0 || lists.count(DuplicatePart::Apart) > 0;
    if (part == DuplicatePart::Merged) {
        setTexts(tr("Nothing is merged yet"),
                 tr("Papers of several records stand here, and can be parted again at any time."));
    } else if (part == DuplicatePart::Apart) {
        setTexts(tr("Nothing is declared different"),
                 tr("Records of which you say that they are different stand here, so that you can "
                    "take it back."));
    } else if (isSettled(lists) && isDecided) {
        setTexts(tr("All duplicates are settled"),
                 tr("Every group has been decided. What you merged can be parted at any time."));
    } else if (isSettled(lists)) {
        setTexts(tr("No duplicates found"), tr("No two records look like the same paper."));
    } else if (part == DuplicatePart::Open) {
        setTexts(tr("Nothing to look at"),
                 tr("%Ln certain group(s) can be merged without a look.",
                    nullptr,
                    lists.count(DuplicatePart::Certain)));
    } else {
        setTexts(tr("Nothing is certain"), tr("What is left needs a look: press 1 to see the groups."));
    }
}

}
