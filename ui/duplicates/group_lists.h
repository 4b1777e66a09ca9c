#pragma once

#include <QListView>

#include "ui/duplicates/group_model.h"

#include <array>
#include <vector>

class QAction;

namespace alidade::ui {

/// The groups in four lists, one of which is shown. What is decided leaves its list at once, and the next
/// group takes its place; what is undone comes back to where it was. Both are put right when all is found
/// anew.
class GroupLists : public QWidget
{
    Q_OBJECT

public:
    explicit GroupLists(Workspace& workspace, QWidget* parent = nullptr);

    /// What was found; until then nobody knows how many groups there are.
    void setWorklist(duplicates::Worklist worklist);
    void forgetTexts();

    DuplicatePart part() const { return m_part; }
    void setPart(DuplicatePart part);
    const QList<QAction*>& partActions() const { return m_partActions; }

    QListView* list() const { return m_list; }
    GroupModel* model(DuplicatePart part) const { return m_models[static_cast<std::size_t>(part)]; }
    int count(DuplicatePart part) const { return model(part)->rowCount(); }
    const duplicates::Task* current() const;
    void select(int row);
    /// The next group, or the one before; stays at the ends.
    void step(int by);

    /// The current group has been decided by a change of the review. `rest` is what remains to be decided of
    /// it.
    void settle(store::EntryId entry, const std::optional<duplicates::Task>& rest = {});
    /// Where that change has been taken back, the group stands there again and is the current one.
    void restore(store::EntryId entry);

Q_SIGNALS:
    /// Another group is to be shown, or none.
    void currentChanged();
    void countsChanged();

private:
    struct Settled {
        store::EntryId entry;
        DuplicatePart part;
        int row;
        duplicates::Task task;
    };

    void makeParts();
    void showCounts();
    void dropDecided(const duplicates::Task& decided);

    std::array<GroupModel*, 4> m_models;
    std::array<int, 4> m_rows{}; ///< the current one of each list
    DuplicatePart m_part = DuplicatePart::Open;
    int m_row = -1;
    bool m_isChosen = false; ///< by who reads, and not because it came first
    QList<QAction*> m_partActions;
    QListView* m_list;
    std::vector<Settled> m_settled;
    bool m_isChanging = false;
    bool m_isFound = false;
};

}
