#pragma once

#include <QWidget>

#include "core/review/coding.h"
#include "ui/protocol/in_place_form.h"

#include <optional>

class QLabel;
class QPushButton;

namespace alidade::ui {

/// A metric. Its claims can be made those of another one: what two people called differently becomes one.
class MetricForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit MetricForm(Workspace& workspace, QWidget* parent = nullptr);
    void show(MetricId metric);

    QPushButton* mergeButton() const { return m_merge; }
    QString useText() const;

private:
    std::optional<Metric> row() const;
    bool write(const std::function<void(Metric&)>& change);
    void addFields();
    void fillMenu();
    void mergeInto(const Metric& into);

    MetricId m_metric;
    QLabel* m_use;
    QPushButton* m_merge;
};

}
