#pragma once

#include <QAbstractItemModel>

#include "ui/bridge/workspace.h"
#include "ui/protocol/protocol_item.h"

#include <array>
#include <optional>
#include <vector>

namespace alidade::ui {

/// The plan as a tree: its parts, and below them the questions, criteria, sources and metrics.
class PlanModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Text,
        Note, ///< where it applies and how often it is used
        ColumnCount
    };

    explicit PlanModel(Workspace& workspace, QObject* parent = nullptr);

    /// Reads the plan anew.
    void refresh();

    std::optional<PlanItem> item(const QModelIndex& index) const;
    QModelIndex indexOf(const PlanItem& item) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        std::int64_t id = 0;
        QString name;
        QString text;
        QString note;
    };

    void addQuestions();
    void addCriteria();
    void addSources();
    void addMetrics();
    void addReviewers();
    std::vector<Line>& linesOf(PlanPart part) { return m_lines[static_cast<std::size_t>(part)]; }
    const std::vector<Line>& linesOf(PlanPart part) const { return m_lines[static_cast<std::size_t>(part)]; }
    QString partText(PlanPart part, int column) const;

    Workspace& m_workspace;
    std::array<std::vector<Line>, PLAN_PARTS> m_lines;
    QString m_title;
    QString m_mode;
};

}
