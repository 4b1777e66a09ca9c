#pragma once

#include <QTableView>

#include "ui/agreement/side_by_side_model.h"

namespace alidade::ui {

/// The votes as a table: all columns side by side while there is room, rows as high as their texts. As high
/// itself as it needs, up to the room there is.
class SideBySideView : public QTableView
{
    Q_OBJECT

public:
    explicit SideBySideView(SideBySideModel* model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    void keyboardSearch(const QString&) override { } // letters are decisions

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    SideBySideModel* m_model;
};

}
