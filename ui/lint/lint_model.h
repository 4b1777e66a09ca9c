#pragma once

#include <QAbstractItemModel>

#include "ui/lint/lint_answer.h"

#include <array>
#include <vector>

namespace alidade::ui {

/// What the checks found: a row a rule, gravest first, with its findings below.
class LintModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { What, Where, Severity, ColumnCount };
    static constexpr std::size_t SEVERITIES = 3;

    using QAbstractItemModel::QAbstractItemModel;

    void setAnswer(SharedLintAnswer answer);
    /// Findings of a severity that is not shown are left out.
    void setShown(report::LintSeverity severity, bool isShown);
    bool isShown(report::LintSeverity severity) const { return m_shown[static_cast<std::size_t>(severity)]; }

    /// Of all findings, shown or not.
    int count(report::LintSeverity severity) const;
    int count() const;

    /// Nothing for the row of a rule.
    const report::LintFinding* finding(const QModelIndex& index) const;
    /// The findings that are shown, of one row (a rule or a finding) or, without one, all: a line each.
    QString asText(const QModelIndex& index = {}) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// The findings of one rule and severity, by their places in the answer.
    struct Group {
        report::LintSeverity severity = report::LintSeverity::Note;
        std::string rule;
        std::vector<std::size_t> findings;
        std::size_t count = 0; ///< of all that they stand for
    };
    void regroup();
    const Group* group(const QModelIndex& index) const;
    QVariant ofGroup(const Group& group, int column, int role) const;
    QVariant ofFinding(const report::LintFinding& finding, int column, int role) const;

    SharedLintAnswer m_answer;
    std::array<bool, SEVERITIES> m_shown = {true, true, true};
    std::vector<Group> m_groups;
};

}
