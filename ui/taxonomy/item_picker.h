#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"
#include "ui/taxonomy/taxonomy_item.h"

#include <functional>

class QLineEdit;
class QListWidget;

namespace alidade::ui {

/// Chooses one dimension or code out of the taxonomy: type a part of its name, walk with the arrow keys.
class ItemPicker : public QWidget
{
    Q_OBJECT

public:
    /// Offers the items for which `isOffered` holds, in reading order, with their paths.
    ItemPicker(const coding::Taxonomy& taxonomy,
               const std::function<bool(const TaxonomyItem&)>& isOffered,
               const QString& name,
               QWidget* parent = nullptr);

    std::optional<TaxonomyItem> chosen() const;
    void choose(const TaxonomyItem& item);
    bool isEmpty() const { return m_offers.empty(); }

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Offer {
        TaxonomyItem item;
        QString path;
        std::string folded;
    };

    void fill(std::optional<TaxonomyItem> wanted);

    std::vector<Offer> m_offers;
    std::vector<std::size_t> m_shown;
    QLineEdit* m_search;
    QListWidget* m_list;
};

}
