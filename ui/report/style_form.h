#pragma once

#include <QWidget>

#include "core/report/figure_question.h"
#include "ui/charts/figure_style.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace alidade::ui {

/// How a figure is drawn: size, letters, colours, what is shown.
class StyleForm : public QWidget
{
    Q_OBJECT

public:
    explicit StyleForm(QWidget* parent = nullptr);

    /// Only what a figure of that kind heeds is shown.
    void setFigureStyle(const FigureStyle& style, report::FigureKind kind);
    /// All but the language.
    FigureStyle chosenStyle() const;

Q_SIGNALS:
    void changed();

private:
    void addSize();
    void addLook();
    void addShown();
    void showFields();
    /// A size that nobody chose becomes the usual one of the new width.
    void followWidth();
    static QIcon swatchIcon(Palette palette);

    report::FigureKind m_kind = report::FigureKind::Map;
    WidthPreset m_followed = WidthPreset::AcmColumn;
    QFormLayout* m_form;
    QComboBox* m_width;
    QDoubleSpinBox* m_freeWidth;
    QDoubleSpinBox* m_height;
    QComboBox* m_font;
    QDoubleSpinBox* m_fontSize;
    QComboBox* m_palette;
    QCheckBox* m_hatched;
    QComboBox* m_mapForm;
    QComboBox* m_third;
    QComboBox* m_order;
    QComboBox* m_labels;
    QCheckBox* m_title;
    QCheckBox* m_caption;
    QCheckBox* m_empty;
    QCheckBox* m_noAnswer;
    QCheckBox* m_totals;
    QCheckBox* m_legend;
};

}
