#pragma once

#include <QAbstractButton>

#include "core/review/protocol.h"

namespace alidade::ui {

/// A criterion in sight: the key that gives it, its name, and all of its text. A click gives it.
class CriterionRow : public QAbstractButton
{
    Q_OBJECT

public:
    explicit CriterionRow(const Criterion& criterion, QWidget* parent = nullptr);

    CriterionId criterion() const { return m_criterion; }
    /// Where Enter would give it.
    void setCurrent(bool isCurrent);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect textArea(int width) const;

    CriterionId m_criterion;
    QString m_key;
    QString m_name;
    bool m_isCurrent = false;
};

}
