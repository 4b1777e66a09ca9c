#pragma once

#include <QWidget>

#include "core/map/filter_edit.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// Papers by year as columns; a range of years is chosen by dragging over it, or by the keyboard: left and
/// right go to a year, with Shift from one year to another, Space or Enter chooses, Delete takes the choice
/// away. A click on the one chosen year does that too.
class YearHistogram : public QWidget
{
    Q_OBJECT

public:
    struct Column {
        int year = 0;
        std::uint32_t papers = 0;
        std::uint32_t all = 0; ///< whatever the filter; drawn faint behind
    };

    explicit YearHistogram(QWidget* parent = nullptr);

    /// `columns` ascending; years between them without papers are drawn empty.
    void setColumns(const std::vector<Column>& columns);
    void setChosen(std::optional<map::Span> span);
    std::optional<map::Span> chosen() const { return m_chosen; }
    /// Where a year is drawn.
    QRect yearArea(int year) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Nothing: all years.
    void spanChosen(std::optional<alidade::map::Span> span);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::optional<std::size_t> columnAt(int x) const;
    QRectF plot() const;
    QRectF columnArea(std::size_t column) const;
    void choose(std::size_t from, std::size_t to);
    void moveTo(std::size_t column, bool isExtending);
    void drawColumn(QPainter& painter, std::size_t number, std::uint32_t most) const;
    void drawYears(QPainter& painter) const;
    QString words(const Column& column) const;
    void tell();

    std::vector<Column> m_columns; ///< without gaps
    std::optional<map::Span> m_chosen;
    std::optional<std::size_t> m_anchor; ///< where a drag, or a choice by Shift, began
    std::size_t m_current = 0;
    bool m_isDragging = false;
};

}
