#pragma once

#include <QAbstractScrollArea>
#include <QString>

#include "core/report/figure_data.h"
#include "ui/charts/drawing.h"
#include "ui/charts/figure_style.h"
#include "ui/charts/layout.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// Shows a figure. The pointer or the arrow keys go from mark to mark, with a tool tip that names the papers;
/// a click, Enter or Space tells.
class ChartView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// How a figure takes its place.
    enum class Fit {
        Fill,     ///< laid out anew for the size of the view, in its font; scrolls where that is too small
        Page,     ///< as large as the whole page fits
        TrueSize, ///< millimetres of the screen, scrolls
    };

    explicit ChartView(QWidget* parent = nullptr);

    /// Follows size, theme and font by itself. In Fit::Fill the style's width, height and font are those of
    /// the view.
    void setFigure(report::FigureData figure, const FigureStyle& style, const FigureText& text = {});
    /// Nothing to show but this sentence: an error, a figure whose dimension is gone.
    void setMessage(const QString& sentence);
    const Drawing& drawing() const { return m_drawing; }

    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    /// Draws on white as in a file, whatever the theme. Else in the theme's colours.
    void setPaper(bool isPaper);

    /// Marks with one of these conditions sets are outlined: what the filter holds.
    void setSelectedMarks(std::vector<report::Conditions> selected);

    /// The mark that the keyboard is on, if any.
    std::optional<std::size_t> currentMark() const { return m_current; }
    void setCurrentMark(std::optional<std::size_t> mark);
    /// Where a mark stands in the viewport.
    QRectF markArea(std::size_t mark) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Clicked, or Enter or Space on it. Only for marks with conditions.
    void markActivated(const alidade::ui::Mark& mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    /// Makes the drawing for the size, theme and font at hand.
    void relayout();
    Drawing filling(const LayoutLook& look) const;
    Drawing messagePage(const LayoutLook& look) const;
    /// Finds the scale and sets the scroll bars.
    void place();
    double pixelsPerMillimetre() const;
    QPointF origin() const;
    std::optional<std::size_t> markAt(const QPointF& position) const;
    void setHovered(std::optional<std::size_t> mark);
    void activate(std::size_t mark);
    /// To the nearest mark in that direction.
    void step(const QPointF& direction);
    void showText(std::size_t mark);
    void describe();
    bool isSelected(const Mark& mark) const;
    void outline(QPainter& painter, std::size_t mark, const QPen& pen) const;

    std::optional<report::FigureData> m_data;
    FigureStyle m_style;
    FigureText m_text;
    QString m_message;
    Drawing m_drawing;
    Fit m_fit = Fit::Fill;
    bool m_isPaper = false;
    double m_scale = 1; ///< pixels of the screen to a millimetre
    std::vector<report::Conditions> m_selected;
    std::optional<std::size_t> m_current;
    std::optional<std::size_t> m_hovered;
    std::optional<std::size_t> m_pressed;
};

}
