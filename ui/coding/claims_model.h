#pragma once

#include <QAbstractListModel>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// The claims of the current paper, the reviewer's own first: `performance overhead: 0.7 %, worse`.
class ClaimsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ContextRole = Qt::UserRole, ///< `against the C component · under load · section 3.2 · by Ada`
        OwnRole,
    };

    explicit ClaimsModel(Desk& desk, QObject* parent = nullptr);

    /// Null for a row that is not there.
    const coding::SheetClaim* claim(int row) const;
    QString metricName(MetricId metric) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QString measured(const Claim& claim) const;
    QString context(const Claim& claim) const;

    Desk& m_desk;
    std::vector<Metric> m_metrics;
    int m_rows = 0;
};

/// `0.7 %`, `1.5–2 ms`, or the words in place of a value.
QString valueText(const Claim& claim);
QString directionText(Direction direction);

}
