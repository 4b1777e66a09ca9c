#include "ui/taxonomy/taxonomy_drag.h"

#include <QDataStream>
#include <QIODevice>

namespace alidade::ui {

QString draggedItemsType()
{
    return QStringLiteral("application/x-alidade-taxonomy");
}

QMimeData* draggedItems(const TaxonomyItems& items)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const auto& item : items) {
        const auto* code = std::get_if<CodeId>(&item);
        stream << (code != nullptr)
               << qint64{code != nullptr ? code->value : std::get<DimensionId>(item).value};
    }
    auto* data = new QMimeData;
    data->setData(draggedItemsType(), bytes);
    return data;
}

TaxonomyItems itemsIn(const QMimeData* data)
{
    TaxonomyItems items;
    const auto bytes = data == nullptr ? QByteArray() : data->data(draggedItemsType());
    QDataStream stream(bytes);
    while (!stream.atEnd() && stream.status() == QDataStream::Ok) {
        bool isCode = false;
        qint64 id = 0;
        stream >> isCode >> id;
        if (isCode) {
            items.emplace_back(CodeId{id});
        } else {
            items.emplace_back(DimensionId{id});
        }
    }
    return items;
}

}
