#include "ui/coding/claims_model.h"

#include "core/base/number.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

QString unitText(const QString& unit)
{
    if (unit == QLatin1String("percent")) {
        return QStringLiteral("%");
    }
    return unit == QLatin1String("factor") ? QStringLiteral("×") : unit;
}

}

QString valueText(const Claim& claim)
{
    if (!claim.value) {
        return toQt(claim.valueText);
    }
    auto text = toQt(numberText(*claim.value));
    if (claim.high) {
        text += u'–' + toQt(numberText(*claim.high));
    }
    const auto unit = unitText(toQt(claim.unit));
    return unit.isEmpty() ? text : text + u' ' + unit;
}

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Unknown: return {};
    case Direction::Better: return ClaimsModel::tr("better");
    case Direction::Worse: return ClaimsModel::tr("worse");
    case Direction::Neutral: return ClaimsModel::tr("neutral");
    }
    return {};
}

ClaimsModel::ClaimsModel(Desk& desk, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    const auto read = [this] {
        beginResetModel();
        m_metrics = m_desk.workspace().review().database().all<Metric>();
        m_rows = m_desk.sheet() == nullptr ? 0 : static_cast<int>(m_desk.sheet()->claims.size());
        endResetModel();
    };
    connect(&desk, &Desk::sheetChanged, this, read);
    read();
}

const coding::SheetClaim* ClaimsModel::claim(int row) const
{
    const auto* sheet = m_desk.sheet();
    return sheet != nullptr && row >= 0 && row < std::ssize(sheet->claims)
        ? &sheet->claims[static_cast<std::size_t>(row)]
        : nullptr;
}

QString ClaimsModel::metricName(MetricId metric) const
{
    const auto found = std::ranges::find(m_metrics, metric, &Metric::id);
    return found == m_metrics.end() ? QString() : toQt(found->label);
}

int ClaimsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ClaimsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : COLUMNS;
}

QString ClaimsModel::text(const Claim& claim, int column) const
{
    switch (static_cast<Column>(column)) {
    case MetricColumn: return metricName(claim.metric);
    case ValueColumn: {
        const auto direction = directionText(claim.direction);
        return direction.isEmpty() ? valueText(claim)
                                   : QStringLiteral("%1, %2").arg(valueText(claim), direction);
    }
    case AgainstColumn: return toQt(claim.comparator);

    case PlaceColumn: return toQt(claim.locator);
    case COLUMNS: break;
    }
    return {};
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = claim(index.row());
    if (!index.isValid() || shown == nullptr) {
        return {};
    }
    const auto& claim = shown->claim;
    switch (role) {
    case Qt::DisplayRole: return text(claim, index.column());
    case Qt::ForegroundRole: return m_desk.isOwn(claim.reviewer) ? QVariant() : QVariant(theme().muted);
    case Qt::ToolTipRole: {
        QStringList lines = {text(claim, index.column())};
        if (!claim.condition.empty()) {
            lines += tr("Condition: %1").arg(toQt(claim.condition));
        }
        if (!claim.valueText.empty()) {
            lines += tr("As printed: %1").arg(toQt(claim.valueText));
        }
        lines += tr("Recorded by %1").arg(m_desk.reviewerName(claim.reviewer));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    default: return {};
    }
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= COLUMNS) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
    case MetricColumn: return tr("Metric");
    case ValueColumn: return tr("Value");
    case AgainstColumn: return tr("Against");

    case PlaceColumn: return tr("Place");
    case COLUMNS: break;
    }
    return {};
}

}
