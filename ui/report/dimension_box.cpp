#include "ui/report/dimension_box.h"

#include <QSignalBlocker>

#include "core/base/text.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

DimensionBox::DimensionBox(Choice choice, const QString& nothing, QWidget* parent)
    : ElidedBox(8, parent)
    , m_choice(choice)
    , m_nothing(nothing)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DimensionBox::setDimensions(const map::Index& index)
{
    const QSignalBlocker blocker(this);
    const auto chosen = name();
    clear();
    if (!m_nothing.isEmpty()) {
        addItem(m_nothing, QString());
    }
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (m_choice == Choice::AnyField || dimension.kind == DimensionKind::Category) {
            addItem(toQt(dimension.label), toQt(dimension.slug));
        }
    }
    if (m_choice == Choice::AnyField) {
        if (count() > 0) {
            insertSeparator(count());
        }
        addItem(tr("Year"), QStringLiteral("year"));
        addItem(tr("Venue"), QStringLiteral("venue"));
        addItem(tr("Source"), QStringLiteral("source"));
        addItem(tr("Verdict"), QStringLiteral("verdict"));
    }
    setName(chosen);
}

void DimensionBox::setName(const std::string& wanted)
{
    const QSignalBlocker blocker(this);
    const auto name = toQt(wanted);
    int found = findData(name);
    for (int i = 0; found < 0 && i < count(); ++i) {
        // a question may name a dimension by its label, or in capitals
        if (folded(fromQt(itemText(i))) == folded(wanted)
            || folded(fromQt(itemData(i).toString())) == folded(wanted)) {
            found = i;
        }
    }
    if (found < 0 && !name.isEmpty()) {
        addItem(tr("%1 (not there)").arg(name), name);
        found = count() - 1;
    }
    setCurrentIndex(found);
}

std::string DimensionBox::name() const
{
    return fromQt(currentData().toString());
}

}
