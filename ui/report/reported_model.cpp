#include "ui/report/reported_model.h"

#include <QLocale>

#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/charts/figure_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using Kind = report::ReportedSubject::Kind;

QString shown(const std::optional<std::int64_t>& number)
{
    return number ? countText(*number) : QString();
}

}

ReportedModel::ReportedModel(const std::vector<Source>& sources,
                             const std::vector<Reported>& reported,
                             QObject* parent)
    : QAbstractTableModel(parent)
{
    for (auto& subject : report::reportedSubjects(sources, reported)) {
        const auto known = std::ranges::find(reported, subject.name, &Reported::name);
        Reported row;
        row.name = subject.name;
        if (known != reported.end()) {
            row = *known;
        }
        m_rows.push_back({std::move(subject), {}, row, row});
    }
}

void ReportedModel::setCounted(const report::Flow& flow)
{
    for (auto& row : m_rows) {
        row.counted = report::countedOf(row.subject, flow);
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Counted), index(rowCount() - 1, Counted));
    }
}

std::vector<Reported> ReportedModel::draft() const
{
    std::vector<Reported> all;
    for (const auto& row : m_rows) {
        if (row.now.value) {
            all.push_back(row.now);
        }
    }
    return all;
}

std::vector<Reported> ReportedModel::changes() const
{
    std::vector<Reported> changed;
    for (const auto& row : m_rows) {
        if (!isSame(row.before, row.now)) {
            changed.push_back(row.now);
        }
    }
    return changed;
}

/// How a number is known says nothing where there is none.
bool ReportedModel::isSame(const Reported& a, const Reported& b)
{
    return a.value == b.value && (!a.value || a.status == b.status);
}

int ReportedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ReportedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ReportedModel::nameOf(const report::ReportedSubject& subject)
{
    switch (subject.kind) {
    case Kind::Source: return tr("Records of %1").arg(toQt(subject.words));
    case Kind::Duplicates: return tr("Duplicates found: %1").arg(toQt(subject.words));
    case Kind::UniqueRecords: return tr("Records without duplicates");
    case Kind::TotalReviewed: return tr("Reports of included studies, all in all");
    case Kind::Studies: return FigureWords::flowStudies();
    case Kind::Box: break;
    }
    const auto box = FigureWords::flowBox(subject.box);
    return subject.column == report::FlowColumn::Other ? tr("%1, by snowballing").arg(box) : box;
}

QVariant ReportedModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    const int column = index.column();
    const bool isDerived = row.now.status == ReportedStatus::Derived;
    switch (role) {
    case Qt::DisplayRole:
        return column == Number ? nameOf(row.subject)
            : column == Counted ? shown(row.counted)
            : column == Value   ? shown(row.now.value)
                                : QString();
    case Qt::EditRole: return column == Value && row.now.value ? QString::number(*row.now.value) : QString();
    case Qt::CheckStateRole:
        return column == Derived && row.now.value ? QVariant(isDerived ? Qt::Checked : Qt::Unchecked)
                                                  : QVariant();
    case Qt::TextAlignmentRole:
        return column == Counted || column == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                    : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == Derived ? (isDerived ? tr("worked out") : tr("stated")) : QVariant();
    default: return {};
    }
}

QVariant ReportedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return section == Counted || section == Value ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                      : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == Derived ? tr("Nobody stated the number; it follows from others that were")
                                  : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number: return tr("Number");
    case Counted: return tr("In the review");
    case Value: return tr("Reported");
    case Derived: return tr("Worked out");
    default: return {};
    }
}

Qt::ItemFlags ReportedModel::flags(const QModelIndex& index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == Value) {
        flags |= Qt::ItemIsEditable;
    } else if (index.column() == Derived && m_rows.at(static_cast<std::size_t>(index.row())).now.value) {
        flags |= Qt::ItemIsUserCheckable;
    }
    return flags;
}

bool ReportedModel::setValue(Row& row, const QString& text)
{
    auto digits = text;
    for (const auto& separator : {QLocale().groupSeparator(), QStringLiteral(" "), QString(QChar::Nbsp)}) {
        digits.remove(separator);
    }
    bool isNumber = false;
    const auto number = digits.toLongLong(&isNumber);
    if (!digits.isEmpty() && (!isNumber || number < 0)) {
        return false;
    }
    row.now.value = digits.isEmpty() ? std::nullopt : std::optional<std::int64_t>(number);
    if (row.now.status == ReportedStatus::Unknown) {
        row.now.status = ReportedStatus::Stated;
    }
    return true;
}

bool ReportedModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    auto& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (index.column() == Value && role == Qt::EditRole) {
        if (!setValue(row, value.toString())) {
            Q_EMIT notTaken(nameOf(row.subject), value.toString());
            return false;
        }
    } else if (index.column() == Derived && role == Qt::CheckStateRole && row.now.value) {
        row.now.status = value.toInt() == Qt::Checked ? ReportedStatus::Derived : ReportedStatus::Stated;
    } else {
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

}
