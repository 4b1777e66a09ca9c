#pragma once

#include <QAbstractListModel>

#include "core/agreement/summary.h"

#include <vector>

namespace alidade::ui {

/// The figures of one question as a list: name, value, interval, and the rule by which it was computed.
class MeasureModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< `0.72`, `86 %`; a dash where there is none
        BasisRole,                ///< the interval and how many units it rests on, or why there is no value
        RuleRole,
        PointRole, ///< double; invalid where there is none
        LowRole,
        HighRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// `areClaims`: units are claims, and not papers.
    void setFigures(std::vector<agreement::Figure> figures, bool areClaims);
    const std::vector<agreement::Figure>& figures() const { return m_figures; }

    /// The lower end of the scale on which a figure stands; the upper end is 1. A share begins at 0; the
    /// coefficients, which may be below, stand on one scale.
    double floor(int row) const;
    /// What stands at an end of that scale, in as few signs as it takes: `0 %`, `−0.6`, `1`.
    QString endSaid(int row, double end) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString basis(const agreement::Figure& figure) const;
    QString spoken(const agreement::Figure& figure) const;

    std::vector<agreement::Figure> m_figures;
    bool m_areClaims = false;
};

}
