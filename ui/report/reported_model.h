#pragma once

#include <QAbstractTableModel>

#include "core/report/flow_sums.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// The numbers of the flow that can be reported, a row each from the top of the diagram to its end, as they
/// are being typed.
class ReportedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Counted, Value, Derived, ColumnCount };

    ReportedModel(const std::vector<Source>& sources,
                  const std::vector<Reported>& reported,
                  QObject* parent = nullptr);

    /// What the review's rows say; until then the column is empty.
    void setCounted(const report::Flow& flow);

    /// The numbers as they have been typed, those alone that have a value.
    std::vector<Reported> draft() const;
    /// Of these, what is not as it was at first; without a value it is to be forgotten.
    std::vector<Reported> changes() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A value is digits, with or without the separators of the language; no text forgets it.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What was typed for the number is none, so that it stays as it was.
    void notTaken(const QString& number, const QString& typed);

private:
    struct Row {
        report::ReportedSubject subject;
        std::optional<std::int64_t> counted;
        Reported before;
        Reported now;
    };
    static QString nameOf(const report::ReportedSubject& subject);
    static bool isSame(const Reported& a, const Reported& b);
    bool setValue(Row& row, const QString& text);

    std::vector<Row> m_rows;
};

}
