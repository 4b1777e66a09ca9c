#pragma once

#include <QTableView>

#include "ui/duplicates/comparison_model.h"

namespace alidade::ui {

/// The comparison as a table in which all columns stand side by side while there is room, and rows are as
/// high as their texts. The column of the current cell is the chosen record.
class ComparisonView : public QTableView
{
    Q_OBJECT

public:
    explicit ComparisonView(ComparisonModel* model, QWidget* parent = nullptr);

    /// Shows another group, with its first record chosen. Where nothing is to be merged there is no kept paper.
    void show(duplicates::SideBySide shown, bool hasKept);
    std::optional<RecordId> chosenRecord() const;
    void keyboardSearch(const QString&) override { } // letters are decisions

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    ComparisonModel* m_model;
};

}
