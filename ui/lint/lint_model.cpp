#include "ui/lint/lint_model.h"

#include <QFont>

#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/lint/lint_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// The id of an index says which group its row is in; that of a group's own row, that it is one.
constexpr quintptr OF_GROUPS = 0;

QColor colourOf(report::LintSeverity severity)
{
    switch (severity) {
    case report::LintSeverity::Error: return theme().error;
    case report::LintSeverity::Warning: return theme().warning;
    case report::LintSeverity::Note: break;
    }
    return theme().muted;
}

}

void LintModel::setAnswer(SharedLintAnswer answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    regroup();
    endResetModel();
}

void LintModel::setShown(report::LintSeverity severity, bool isShown)
{
    beginResetModel();
    m_shown[static_cast<std::size_t>(severity)] = isShown;
    regroup();
    endResetModel();
}

void LintModel::regroup()
{
    m_groups.clear();
    if (!m_answer) {
        return;
    }
    for (std::size_t i = 0; i < m_answer->findings.size(); ++i) {
        const auto& finding = m_answer->findings[i];
        if (!isShown(finding.severity)) {
            continue;
        }
        auto found = std::ranges::find_if(m_groups, [&](const Group& group) {
            return group.rule == finding.rule && group.severity == finding.severity;
        });
        if (found == m_groups.end()) {
            found = m_groups.insert(m_groups.end(), Group{finding.severity, finding.rule, {}});
        }
        found->findings.push_back(i);
        found->count += finding.count;
    }
}

int LintModel::count(report::LintSeverity severity) const
{
    std::size_t count = 0;
    if (m_answer) {
        for (const auto& finding : m_answer->findings) {
            count += finding.severity == severity ? finding.count : 0;
        }
    }
    return static_cast<int>(count);
}

int LintModel::count() const
{
    return count(report::LintSeverity::Error) + count(report::LintSeverity::Warning)
        + count(report::LintSeverity::Note);
}

const LintModel::Group* LintModel::group(const QModelIndex& index) const
{
    const auto place =
        index.internalId() == OF_GROUPS ? static_cast<quintptr>(index.row()) : index.internalId() - 1;
    return index.isValid() ? &m_groups.at(place) : nullptr;
}

const report::LintFinding* LintModel::finding(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == OF_GROUPS) {
        return nullptr;
    }
    return &m_answer->findings.at(group(index)->findings.at(static_cast<std::size_t>(index.row())));
}

QString LintModel::asText(const QModelIndex& index) const
{
    if (const auto* one = finding(index)) {
        return lintLine(*one) + QLatin1Char('\n');
    }
    QString text;
    for (const auto& each : m_groups) {
        if (index.isValid() && &each != group(index)) {
            continue;
        }
        for (const auto place : each.findings) {
            text += lintLine(m_answer->findings.at(place)) + QLatin1Char('\n');
        }
    }
    return text;
}

QModelIndex LintModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : OF_GROUPS);
}

QModelIndex LintModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == OF_GROUPS
        ? QModelIndex()
        : createIndex(static_cast<int>(index.internalId() - 1), 0, OF_GROUPS);
}

int LintModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) {
        return static_cast<int>(m_groups.size());
    }
    return parent.internalId() != OF_GROUPS || parent.column() > 0
        ? 0
        : static_cast<int>(group(parent)->findings.size());
}

int LintModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant LintModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto* one = finding(index);
    return one != nullptr ? ofFinding(*one, index.column(), role)
                          : ofGroup(*group(index), index.column(), role);
}

QVariant LintModel::ofGroup(const Group& group, int column, int role) const
{
    const auto number = static_cast<int>(group.count);
    switch (role) {
    case Qt::DisplayRole:
        return column == What ? tr("%1 (%2)").arg(lintRuleTitle(group.rule), countText(number))
            : column == Where ? QString()
                              : lintSeverityWord(group.severity);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %Ln finding(s)", nullptr, number)
            .arg(lintRuleTitle(group.rule), lintSeverityWord(group.severity));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return column == What ? QVariant(font) : QVariant();
    }
    case Qt::ForegroundRole: return column == Severity ? QVariant(colourOf(group.severity)) : QVariant();
    default: return {};
    }
}

QVariant LintModel::ofFinding(const report::LintFinding& finding, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == What ? said(finding.message) : column == Where ? lintWhere(finding) : QString();
    case Qt::ToolTipRole:
        return column == What ? said(finding.message) : column == Where ? lintWhere(finding) : QString();
    case Qt::AccessibleTextRole:
        return finding.where.empty() ? said(finding.message)
                                     : tr("%1: %2").arg(lintWhere(finding), said(finding.message));
    case Qt::ForegroundRole: return column == Where ? QVariant(theme().muted) : QVariant();
    default: return {};
    }
}

QVariant LintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("What");
    case Where: return tr("Where");
    case Severity: return tr("Severity");
    default: return {};
    }
}

}
