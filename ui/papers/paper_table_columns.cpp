#include <QHeaderView>
#include <QMenu>

#include "ui/bridge/settings.h"
#include "ui/papers/paper_table.h"

#include <algorithm>
#include <map>

/// Which columns a table of papers has, how wide and in which order: kept by the table's name.
namespace alidade::ui {

namespace {

constexpr int MOST_MEASURED = 100;
constexpr int LABEL_PADDING = 18;
constexpr int WIDEST_LABEL = 160;
constexpr int WIDEST_HEAD = 160;

}

QString PaperTable::settingsKey() const
{
    return QStringLiteral("papers/%1/").arg(m_name);
}

/// `[12]` or `vanDenHooff2013`: room for the first of them, which tell the others' kind.
int PaperTable::widthOfLabels() const
{
    int widest = m_model->columns().front().width;
    for (int row = 0; row < std::min(m_model->rowCount(), MOST_MEASURED); ++row) {
        const auto label = m_model->index(row, 0).data().toString();
        widest = std::max(widest, fontMetrics().horizontalAdvance(label) + LABEL_PADDING);
    }
    return std::min(widest, WIDEST_LABEL);
}

void PaperTable::restoreColumns()
{
    const auto kept = settings();
    const auto& columns = m_model->columns();
    std::map<int, int> order; // where it stood, and the column
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto& column = columns[static_cast<std::size_t>(i)];
        const auto key = settingsKey() + column.name;
        const bool isShown =
            i == 0 || kept.value(key + QStringLiteral("/shown"), column.isShownAtFirst).toBool();
        const auto width = kept.value(key + QStringLiteral("/width"));
        const int least = std::min(horizontalHeader()->sectionSizeHint(i), WIDEST_HEAD);
        const int usual = std::max(least, i == 0 ? widthOfLabels() : column.width);
        setColumnWidth(i, width.isValid() ? width.toInt() : usual);
        setColumnHidden(i, !isShown);
        m_labels->setColumnHidden(i, i != 0);
        if (const auto place = kept.value(key + QStringLiteral("/place")); place.isValid()) {
            order.emplace(place.toInt(), i);
        }
    }
    for (const auto& [place, column] : order) {
        if (place > 0 && place < m_model->columnCount()) {
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place);
        }
    }
    placeLabelColumn();
}

void PaperTable::saveColumns() const
{
    if (m_isRestoring) {
        return;
    }
    auto kept = settings();
    const auto& columns = m_model->columns();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const auto key = settingsKey() + columns[static_cast<std::size_t>(i)].name;
        kept.setValue(key + QStringLiteral("/shown"), !isColumnHidden(i));
        kept.setValue(key + QStringLiteral("/place"), horizontalHeader()->visualIndex(i));
        if (!isColumnHidden(i)) {
            kept.setValue(key + QStringLiteral("/width"), columnWidth(i));
        }
    }
}

void PaperTable::setColumnShown(int column, bool isShown)
{
    setColumnHidden(column, !isShown);
    if (isShown && columnWidth(column) < horizontalHeader()->minimumSectionSize()) {
        setColumnWidth(column, m_model->columns()[static_cast<std::size_t>(column)].width);
    }
    saveColumns();
}

void PaperTable::showColumnMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.addSection(tr("Columns"));
    const auto& columns = m_model->columns();
    for (int i = 1; i < m_model->columnCount(); ++i) {
        auto* action = menu.addAction(columns[static_cast<std::size_t>(i)].title);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        connect(action, &QAction::toggled, this, [this, i](bool isShown) { setColumnShown(i, isShown); });
    }
    menu.exec(at);
}

}
