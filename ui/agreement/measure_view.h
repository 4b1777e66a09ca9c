#pragma once

#include <QListView>

#include "ui/agreement/measure_model.h"

namespace alidade::ui {

/// The figures below each other; Ctrl+C copies them as lines of text with tabs.
class MeasureView : public QListView
{
    Q_OBJECT

public:
    explicit MeasureView(MeasureModel* model, QWidget* parent = nullptr);

    QAction* copyAction() const { return m_copy; }
    void keyboardSearch(const QString&) override { } // letters are decisions

protected:
    void changeEvent(QEvent* event) override;

private:
    QString asText() const;

    MeasureModel* m_model;
    QAction* m_copy;
};

}
