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
    : QAbstractListModel(parent)
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

QString ClaimsModel::measured(const Claim& claim) const
{
    QStringList value = {valueText(claim), directionText(claim.direction)};
    value.removeAll(QString());
    return QStringLiteral("%1: %2").arg(metricName(claim.metric), value.join(QStringLiteral(", ")));
}

/// Each part stands alone where the others are not known.
QString ClaimsModel::context(const Claim& claim) const
{
    QStringList parts;
    if (!claim.comparator.empty()) {
        parts += tr("against %1").arg(toQt(claim.comparator));
    }
    parts += toQt(claim.condition);
    parts += toQt(claim.locator);
    if (!m_desk.isOwn(claim.reviewer)) {
        parts += tr("by %1").arg(m_desk.reviewerName(claim.reviewer));
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const
{
    const auto* shown = claim(index.row());
    if (!index.isValid() || shown == nullptr) {
        return {};
    }
    const auto& claim = shown->claim;
    switch (role) {
    case Qt::DisplayRole: return measured(claim);
    case ContextRole: return context(claim);
    case OwnRole: return m_desk.isOwn(claim.reviewer);
    case Qt::AccessibleTextRole: {
        const auto context = this->context(claim);
        return context.isEmpty() ? measured(claim) : measured(claim) + QStringLiteral(", ") + context;
    }
    case Qt::ToolTipRole: {
        const auto printed = toQt(claim.valueText);
        return !claim.value || printed.isEmpty() ? QVariant() : tr("As printed: %1").arg(printed);
    }
    default: return {};
    }
}

}
