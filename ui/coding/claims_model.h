#pragma once

#include <QAbstractTableModel>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// The claims of the current paper, the reviewer's own first.
class ClaimsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MetricColumn, ValueColumn, AgainstColumn, PlaceColumn, COLUMNS };

    explicit ClaimsModel(Desk& desk, QObject* parent = nullptr);

    /// Null for a row that is not there.
    const coding::SheetClaim* claim(int row) const;
    QString metricName(MetricId metric) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Claim& claim, int column) const;

    Desk& m_desk;
    std::vector<Metric> m_metrics;
    int m_rows = 0;
};

/// `0.7 %`, `1.5–2 ms`, or the words in place of a value.
QString valueText(const Claim& claim);
QString directionText(Direction direction);

}
