#pragma once

#include <QAbstractTableModel>

#include "core/agreement/side_by_side.h"

namespace alidade::ui {

/// What reviewers said of a paper: a row for each thing that can be said, first its name, then a column a
/// reviewer, and the consensus last.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int NAME_COLUMN = 0;
    static constexpr int FIRST_VOICE = 1;

    enum Role {
        HeadLengthRole = Qt::UserRole, ///< how much of the text is the answer itself; reasons follow
        DiffersRole,                   ///< whether the reviewers differ on the row
        GivenRole,                     ///< whether the reviewer said it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setShown(std::optional<agreement::SideBySide> shown);
    const std::optional<agreement::SideBySide>& shown() const { return m_shown; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const agreement::SaidRow& row(const QModelIndex& index) const;
    const agreement::Saying& saying(const QModelIndex& index) const;
    QString spoken(const QModelIndex& index) const;

    std::optional<agreement::SideBySide> m_shown;
};

/// The name of a row: a code, a claim, or what kind of answer it is.
QString rowTitle(const agreement::SaidRow& row);

}
