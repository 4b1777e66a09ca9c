#pragma once

#include <QWidget>

#include "core/duplicates/worklist.h"

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QSlider;

namespace alidade::ui {

/// How sure a pair must be to count as certain. While the slider moves, the bar says how many groups there
/// would be, and how many more than now; nothing changes before that is used.
class StrictnessBar : public QWidget
{
    Q_OBJECT

public:
    using Count = std::function<std::optional<duplicates::TaskCounts>(double threshold)>;

    explicit StrictnessBar(Count count, QWidget* parent = nullptr);

    /// The threshold that holds, and whether it may be changed. The slider goes there unless somebody moves
    /// it.
    void setThreshold(double threshold, bool canChange);
    /// Counts anew: other groups have been found.
    void refresh();

    QSlider* slider() const { return m_slider; }
    QString text() const;
    double chosen() const;
    QAction* useAction() const { return m_use; }

Q_SIGNALS:
    void thresholdWanted(double threshold);

private:
    Count m_count;
    double m_threshold = duplicates::CERTAIN;
    bool m_canChange = true;
    QSlider* m_slider;
    QLabel* m_value;
    QLabel* m_text;
    QLabel* m_change;
    QAction* m_use;
    QWidget* m_button;
};

}
