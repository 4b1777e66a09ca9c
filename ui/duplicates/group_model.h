#pragma once

#include <QAbstractListModel>
#include <QCache>

#include "core/duplicates/worklist.h"
#include "ui/bridge/workspace.h"

namespace alidade::ui {

/// What has been found, by what is to be done with it.
enum class DuplicatePart { Open, Certain, Merged, Apart };

/// The groups of one part as a list. Titles are read when they are looked at: an import may bring thousands
/// of groups.
class GroupModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The second line of a group.
    static constexpr int DETAILS_ROLE = Qt::UserRole + 1;

    GroupModel(Workspace& workspace, DuplicatePart part, QObject* parent = nullptr);

    DuplicatePart part() const { return m_part; }
    const std::vector<duplicates::Task>& tasks() const { return m_tasks; }
    void setTasks(std::vector<duplicates::Task> tasks);
    /// Takes out what has been decided, before it is found anew.
    void take(int row);
    /// Puts one back where its decision was undone.
    void put(int row, duplicates::Task task);
    /// Titles or sources are others.
    void forgetTexts();

    const duplicates::Task* task(const QModelIndex& index) const;
    QModelIndex indexOf(const duplicates::Task& task) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Texts {
        QString title;
        QString details;
    };
    const Texts& textsOf(const duplicates::Task& task) const;

    Workspace& m_workspace;
    DuplicatePart m_part;
    std::vector<duplicates::Task> m_tasks;
    mutable QCache<std::int64_t, Texts> m_texts; ///< by the first record
};

}
