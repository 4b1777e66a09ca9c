#pragma once

#include <QTableView>

#include "ui/merge/side_model.h"

namespace alidade::ui {

/// A conflict as a table whose three columns share the width, with rows as high as their texts. A click on
/// the head of a side chooses it.
class MergeSideView : public QTableView
{
    Q_OBJECT

public:
    explicit MergeSideView(MergeSideModel* model, QWidget* parent = nullptr);

    void keyboardSearch(const QString&) override { } // letters are choices

Q_SIGNALS:
    void sideWanted(alidade::MergeSide side);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
};

}
