#include "ui/controls/elided_header.h"

#include <QFontMetrics>
#include <QStyleOptionHeader>

namespace alidade::ui {

namespace {

constexpr int PADDING = 6; // pixels at either side, as in the style sheet
constexpr int ROUNDING = 1;

}

ElidedHeader::ElidedHeader(QWidget* parent, Qt::Orientation orientation)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ElidedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    if (model() != nullptr) {
        option->text = elidedForHeader(model()->headerData(section, orientation()).toString(),
                                       font(),
                                       orientation() == Qt::Horizontal ? sectionSize(section) : width());
    }
}

QString elidedForHeader(const QString& name, const QFont& font, int width)
{
    auto letters = font;
    letters.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(letters);
    auto lines = name.split(QLatin1Char('\n'));
    for (auto& line : lines) {
        line = metrics.elidedText(line, Qt::ElideRight, width - 2 * PADDING - ROUNDING);
    }
    return lines.join(QLatin1Char('\n'));
}

}
