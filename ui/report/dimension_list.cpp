#include "ui/report/dimension_list.h"

#include <QSignalBlocker>

#include "core/base/text.h"
#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int SHOWN = 5; // the others are scrolled to

}

DimensionList::DimensionList(QWidget* parent)
    : QListWidget(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setToolTip(tr("A column for each that is ticked"));
    connect(this, &QListWidget::itemChanged, this, &DimensionList::changed);
}

void DimensionList::setDimensions(const coding::Taxonomy& taxonomy)
{
    const auto chosen = names();
    m_choices.clear();
    for (const auto& dimension : taxonomy.dimensions()) {
        m_choices.push_back({toQt(dimension.slug), toQt(dimension.label)});
    }
    fill(chosen);
}

void DimensionList::setNames(const std::vector<std::string>& names)
{
    fill(names);
}

void DimensionList::fill(const std::vector<std::string>& names)
{
    const QSignalBlocker blocker(this);
    clear();
    const auto add = [this](const QString& label, const QString& name, bool isTicked) {
        auto* item = new QListWidgetItem(label, this); // the list owns it
        item->setData(Qt::UserRole, name);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    };
    auto left = m_choices;
    for (const auto& name : names) {
        // a question may name a dimension by its label, or in capitals
        const auto found = std::ranges::find_if(left, [&](const Choice& choice) {
            return folded(fromQt(choice.name)) == folded(name)
                || folded(fromQt(choice.label)) == folded(name);
        });
        if (found == left.end()) {
            add(tr("%1 (not there)").arg(toQt(name)), toQt(name), true);
        } else {
            add(found->label, toQt(name), true);
            left.erase(found);
        }
    }
    for (const auto& choice : left) {
        add(choice.label, choice.name, names.empty());
    }
    const int rows = std::clamp(count(), 1, SHOWN);
    setFixedHeight(rows * std::max(sizeHintForRow(0), fontMetrics().height()) + 2 * frameWidth());
    setCurrentRow(0);
}

std::vector<std::string> DimensionList::names() const
{
    std::vector<std::string> ticked;
    bool isInOrder = true;
    for (int row = 0; row < count(); ++row) {
        const auto name = item(row)->data(Qt::UserRole).toString();
        if (item(row)->checkState() == Qt::Checked) {
            ticked.push_back(fromQt(name));
        }
        isInOrder = isInOrder && static_cast<std::size_t>(row) < m_choices.size()
            && m_choices[static_cast<std::size_t>(row)].name == name;
    }
    const bool isAll = isInOrder && ticked.size() == m_choices.size();
    return isAll ? std::vector<std::string>() : ticked;
}

}
