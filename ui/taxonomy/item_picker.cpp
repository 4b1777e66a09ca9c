#include "ui/taxonomy/item_picker.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include "core/base/text.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int ROW = 23;

}

ItemPicker::ItemPicker(const coding::Taxonomy& taxonomy,
                       const std::function<bool(const TaxonomyItem&)>& isOffered,
                       const QString& name,
                       QWidget* parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(textList(name))
{
    const auto offer = [&](const TaxonomyItem& item, const std::string& path) {
        if (isOffered(item)) {
            m_offers.push_back({item, toQt(path), folded(path)});
        }
    };
    for (const auto& dimension : taxonomy.dimensions()) {
        offer(dimension.id, dimension.label);
        for (const auto* code : taxonomy.codes(dimension.id)) {
            offer(code->id, dimension.label + ": " + taxonomy.labelPath(code->id));
        }
    }
    m_search->setPlaceholderText(tr("Type to find"));
    m_search->setAccessibleName(tr("Find: %1").arg(name));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setUniformItemSizes(true);
    auto* panel = new Panel;
    panel->content()->setContentsMargins(1, 1, 1, 1);
    panel->content()->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    layout->addWidget(panel, 1);
    setFocusProxy(m_search);

    fill({});
    connect(m_search, &QLineEdit::textChanged, this, [this] { fill(chosen()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ItemPicker::chosenChanged);
}

void ItemPicker::fill(std::optional<TaxonomyItem> wanted)
{
    const auto text = folded(simplified(fromQt(m_search->text())));
    {
        const QSignalBlocker blocker(m_list); // one change is told, not each row
        m_list->clear();
        m_shown.clear();
        for (std::size_t i = 0; i < m_offers.size(); ++i) {
            if (m_offers[i].folded.find(text) != std::string::npos) {
                m_shown.push_back(i);
                m_list->addItem(m_offers[i].path);
                m_list->item(m_list->count() - 1)->setSizeHint({0, ROW});
            }
        }
        const auto found =
            std::ranges::find_if(m_shown, [&](std::size_t i) { return m_offers[i].item == wanted; });
        if (found != m_shown.end()) {
            m_list->setCurrentRow(static_cast<int>(found - m_shown.begin()));
        } else if (!text.empty() && !m_shown.empty()) {
            m_list->setCurrentRow(0);
        }
    }
    Q_EMIT chosenChanged();
}

std::optional<TaxonomyItem> ItemPicker::chosen() const
{
    const auto row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional(m_offers[m_shown[static_cast<std::size_t>(row)]].item);
}

void ItemPicker::choose(const TaxonomyItem& item)
{
    m_search->clear();
    fill(item);
}

/// The arrow keys walk the list while the field has the focus.
bool ItemPicker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_list->count() > 0) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        const auto row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(
                std::clamp(key == Qt::Key_Down ? row + 1 : row - 1, 0, m_list->count() - 1));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
