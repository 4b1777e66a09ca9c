#include "ui/agreement/measure_model.h"

#include <QLocale>

#include "ui/agreement/agreement_words.h"

#include <algorithm>
#include <cmath>

namespace alidade::ui {

namespace {

constexpr double STEP = 0.2; ///< between the lines of the scale

QString valueOf(const agreement::Figure& figure)
{
    const auto& value = figure.estimate.value;
    return value ? valueSaid(figure.coefficient, *value) : QStringLiteral("–");
}

}

void MeasureModel::setFigures(std::vector<agreement::Figure> figures, bool areClaims)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_areClaims = areClaims;
    endResetModel();
}

double MeasureModel::floor(int row) const
{
    const auto isShare = [](const agreement::Figure& figure) {
        return figure.coefficient == agreement::Coefficient::Percent
            || figure.coefficient == agreement::Coefficient::Specific;
    };
    double lowest = 0;
    if (isShare(m_figures.at(static_cast<std::size_t>(row)))) {
        return lowest;
    }
    for (const auto& figure : m_figures) {
        lowest = std::min(lowest, figure.estimate.value.value_or(0));
        lowest = std::min(lowest, figure.estimate.interval ? figure.estimate.interval->low : 0);
    }
    return std::floor(lowest / STEP) * STEP;
}

QString MeasureModel::endSaid(int row, double end) const
{
    if (m_figures.at(static_cast<std::size_t>(row)).coefficient == agreement::Coefficient::Percent) {
        return valueSaid(agreement::Coefficient::Percent, end);
    }
    const auto text = QLocale().toString(std::abs(end), 'g', 2);
    return end < 0 ? QStringLiteral("−") + text : text;
}

int MeasureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_figures.size());
}

QVariant MeasureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& figure = m_figures.at(static_cast<std::size_t>(index.row()));
    const auto& estimate = figure.estimate;
    switch (role) {
    case Qt::DisplayRole: return coefficientTitle(figure.coefficient, figure.scale);
    case ValueRole: return valueOf(figure);
    case BasisRole: return basis(figure);
    case RuleRole: return ruleSentence(figure.coefficient, figure.scale);
    case PointRole: return estimate.value ? QVariant(*estimate.value) : QVariant();
    case LowRole: return estimate.interval ? QVariant(estimate.interval->low) : QVariant();
    case HighRole: return estimate.interval ? QVariant(estimate.interval->high) : QVariant();
    case Qt::AccessibleTextRole: return spoken(figure);
    default: return {};
    }
}

QString MeasureModel::basis(const agreement::Figure& figure) const
{
    const auto& estimate = figure.estimate;
    if (estimate.missing) {
        return missingSentence(*estimate.missing);
    }
    const auto count = static_cast<int>(estimate.units);
    const auto units =
        m_areClaims ? tr("over %Ln claim(s)", nullptr, count) : tr("over %Ln paper(s)", nullptr, count);
    return estimate.interval
        ? tr("95 % interval: %1, %2").arg(intervalSaid(figure.coefficient, *estimate.interval), units)
        : estimate.units < 2 ? tr("%1: too few for an interval").arg(units)
                             : tr("%1: no interval, for samples of them do not differ").arg(units);
}

QString MeasureModel::spoken(const agreement::Figure& figure) const
{
    return tr("%1: %2. %3. %4")
        .arg(coefficientTitle(figure.coefficient, figure.scale),
             figure.estimate.value ? valueOf(figure) : tr("none"),
             basis(figure),
             ruleSentence(figure.coefficient, figure.scale));
}

}
