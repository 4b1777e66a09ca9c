#include "ui/report/style_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include "ui/charts/layout.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

// The bounds of figureStyle().
constexpr double NARROWEST = 20;
constexpr double WIDEST = 2000;
constexpr double LOWEST = 10;
constexpr double HIGHEST = 5000;
constexpr double SMALLEST_FONT = 5;
constexpr double LARGEST_FONT = 40;
constexpr QSize SWATCH(12, 12);
constexpr int SWATCHES = 5;

template <class Value>
void add(QComboBox* box, const QString& text, Value value)
{
    box->addItem(text, static_cast<int>(value));
}

template <class Value>
void choose(QComboBox* box, Value value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <class Value>
Value chosen(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

QDoubleSpinBox* sizeBox(double least, double most, const QString& unit)
{
    auto* box = new QDoubleSpinBox;
    box->setRange(least, most);
    box->setDecimals(1);
    box->setSuffix(unit);
    return box;
}

}

StyleForm::StyleForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_width(new ElidedBox(8))
    , m_freeWidth(sizeBox(NARROWEST, WIDEST, tr(" mm")))
    // one step below the lowest stands for "as the content needs"
    , m_height(sizeBox(LOWEST - 1, HIGHEST, tr(" mm")))
    , m_font(new ElidedBox(8))
    , m_fontSize(sizeBox(SMALLEST_FONT, LARGEST_FONT, tr(" pt")))
    , m_palette(new ElidedBox(8))
    , m_hatched(new QCheckBox(tr("Hatched")))
    , m_mapForm(new ElidedBox(8))
    , m_third(new ElidedBox(8))
    , m_order(new ElidedBox(8))
    , m_labels(new ElidedBox(8))
    , m_title(new QCheckBox(tr("Title")))
    , m_caption(new QCheckBox(tr("Caption")))
    , m_empty(new QCheckBox(tr("Empty rows and columns")))
    , m_noAnswer(new QCheckBox(tr("No answer")))
    , m_totals(new QCheckBox(tr("Totals")))
    , m_legend(new QCheckBox(tr("Legend")))
{
    m_hatched->setToolTip(tr("Lines over the colours, so that they can be told apart in grey"));
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setSpacing(6);
    addSize();
    addLook();
    addShown();
    connect(m_width, &QComboBox::currentIndexChanged, this, &StyleForm::followWidth);
    for (auto* box : {m_width, m_font, m_palette, m_mapForm, m_third, m_order, m_labels}) {
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            showFields();
            Q_EMIT changed();
        });
    }
    for (auto* box : {m_freeWidth, m_height, m_fontSize}) {
        connect(box, &QDoubleSpinBox::valueChanged, this, &StyleForm::changed);
    }
    for (auto* box : {m_hatched, m_title, m_caption, m_empty, m_noAnswer, m_totals, m_legend}) {
        connect(box, &QCheckBox::toggled, this, &StyleForm::changed);
    }
}

void StyleForm::addSize()
{
    for (const auto preset : WIDTH_PRESETS) {
        add(m_width, title(preset), preset);
    }
    m_height->setSpecialValueText(tr("as the content needs"));
    m_font->addItem(tr("sans serif"), QString());
    for (const auto& family : QFontDatabase::families()) {
        m_font->addItem(family, family);
    }
    m_fontSize->setSingleStep(0.5);
    m_form->addRow(tr("&Width"), m_width);
    m_form->addRow(tr("Width in mm"), m_freeWidth);
    m_form->addRow(tr("Hei&ght"), m_height);
    m_form->addRow(tr("Fo&nt"), m_font);
    m_form->addRow(tr("Font &size"), m_fontSize);
}

void StyleForm::addLook()
{
    for (const auto palette : PALETTES) {
        m_palette->addItem(swatchIcon(palette), title(palette), static_cast<int>(palette));
    }
    m_palette->setIconSize({SWATCH.width() * SWATCHES, SWATCH.height()});
    add(m_mapForm, tr("bubbles"), MapForm::Bubbles);
    add(m_mapForm, tr("heat"), MapForm::Heat);
    add(m_third, tr("segments"), ThirdForm::Segments);
    add(m_third, tr("colour of the largest part"), ThirdForm::Colour);
    add(m_order, tr("of the taxonomy"), EntryOrder::Taxonomy);
    add(m_order, tr("most papers first"), EntryOrder::Count);
    add(m_labels, tr("none"), CellLabels::None);
    add(m_labels, tr("counts"), CellLabels::Counts);
    add(m_labels, tr("percent"), CellLabels::Percent);
    add(m_labels, tr("counts and papers"), CellLabels::Citations);
    m_form->addRow(tr("Co&lours"), m_palette);
    m_form->addRow(QString(), m_hatched);
    m_form->addRow(tr("Drawn as"), m_mapForm);
    m_form->addRow(tr("Third as"), m_third);
    m_form->addRow(tr("Order"), m_order);
    m_form->addRow(tr("Labels"), m_labels);
}

void StyleForm::addShown()
{
    bool isFirst = true;
    for (auto* box : {m_title, m_caption, m_noAnswer, m_empty, m_totals, m_legend}) {
        m_form->addRow(isFirst ? tr("Show") : QString(), box);
        isFirst = false;
    }
}

QIcon StyleForm::swatchIcon(Palette palette)
{
    const auto colours = swatches(palette);
    QPixmap picture(SWATCH.width() * SWATCHES, SWATCH.height());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    for (int i = 0; i < SWATCHES && !colours.empty(); ++i) {
        const auto place = static_cast<std::size_t>(i) * colours.size() / SWATCHES;
        painter.fillRect(i * SWATCH.width(), 0, SWATCH.width() - 1, SWATCH.height(), colours[place]);
    }
    return QIcon(picture);
}

void StyleForm::showFields()
{
    using enum report::FigureKind;
    const bool isMap = m_kind == Map;
    const auto show = [this](QWidget* field, bool isShown) { m_form->setRowVisible(field, isShown); };
    show(m_freeWidth, chosen<WidthPreset>(m_width) == WidthPreset::Free);
    show(m_mapForm, isMap);
    show(m_third, isMap);
    show(m_order, isMap || m_kind == Frequency);
    show(m_empty, isMap || m_kind == Frequency);
    show(m_noAnswer, isMap || m_kind == Frequency || m_kind == Years);
    show(m_totals, isMap);
    show(m_legend, m_kind != Taxonomy && m_kind != Flow);
    show(m_labels, m_kind != Claims && m_kind != Flow);
}

void StyleForm::followWidth()
{
    const auto width = chosen<WidthPreset>(m_width);
    if (m_fontSize->value() == usualFontSize(m_followed)) {
        m_fontSize->setValue(usualFontSize(width));
    }
    m_followed = width;
}

void StyleForm::setFigureStyle(const FigureStyle& style, report::FigureKind kind)
{
    const QSignalBlocker blocker(this);
    m_kind = kind;
    choose(m_width, style.width);
    m_freeWidth->setValue(style.freeWidth);
    m_height->setValue(style.height.value_or(m_height->minimum()));
    if (m_font->findData(style.fontFamily) < 0) {
        m_font->addItem(tr("%1 (not installed)").arg(style.fontFamily), style.fontFamily);
    }
    m_font->setCurrentIndex(m_font->findData(style.fontFamily));
    m_fontSize->setValue(style.fontSize);
    choose(m_palette, style.palette);
    m_hatched->setChecked(style.isHatched);
    choose(m_mapForm, style.form);
    choose(m_third, style.third);
    choose(m_order, style.order);
    choose(m_labels, style.labels);
    m_title->setChecked(style.hasTitle);
    m_caption->setChecked(style.hasCaption);
    m_empty->setChecked(style.hasEmpty);
    m_noAnswer->setChecked(style.hasNoAnswer);
    m_totals->setChecked(style.hasTotals);
    m_legend->setChecked(style.hasLegend);
    showFields();
}

FigureStyle StyleForm::chosenStyle() const
{
    FigureStyle style;
    style.width = chosen<WidthPreset>(m_width);
    style.freeWidth = m_freeWidth->value();
    if (m_height->value() > m_height->minimum()) {
        style.height = std::max(LOWEST, m_height->value());
    }
    style.fontFamily = m_font->currentData().toString();
    style.fontSize = m_fontSize->value();
    style.palette = chosen<Palette>(m_palette);
    style.isHatched = m_hatched->isChecked();
    style.form = chosen<MapForm>(m_mapForm);
    style.third = chosen<ThirdForm>(m_third);
    style.order = chosen<EntryOrder>(m_order);
    style.labels = chosen<CellLabels>(m_labels);
    style.hasTitle = m_title->isChecked();
    style.hasCaption = m_caption->isChecked();
    style.hasEmpty = m_empty->isChecked();
    style.hasNoAnswer = m_noAnswer->isChecked();
    style.hasTotals = m_totals->isChecked();
    style.hasLegend = m_legend->isChecked();
    return style;
}

}
