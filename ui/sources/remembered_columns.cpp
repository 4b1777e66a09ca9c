#include "ui/sources/remembered_columns.h"

#include <QCryptographicHash>
#include <QStringList>

#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

/// The header is long and may hold anything; its hash is a name for it.
QString keyOf(const sources::ColumnMapping& table)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const auto& column : table.columns) {
        hash.addData(QByteArrayView(column.header.data(), static_cast<qsizetype>(column.header.size())));
        hash.addData(QByteArrayView("\n", 1));
    }
    return QStringLiteral("columns/") + QLatin1String(hash.result().toHex());
}

}

std::vector<sources::TableColumn> rememberedColumns(const sources::ColumnMapping& table)
{
    std::vector<sources::TableColumn> columns;
    const auto lines = settings().value(keyOf(table)).toStringList();
    for (const auto& line : lines) { // `title Titel des Beitrags`
        const auto field = store::fromWord<sources::Field>(fromQt(line.section(QLatin1Char(' '), 0, 0)));
        if (field) {
            columns.push_back({fromQt(line.section(QLatin1Char(' '), 1)), *field, 0});
        }
    }
    return columns;
}

void rememberColumns(const sources::ColumnMapping& table, const std::vector<sources::TableColumn>& columns)
{
    QStringList lines;
    for (const auto& column : columns) {
        lines << toQt(store::word(column.field)) + QLatin1Char(' ') + toQt(column.header);
    }
    settings().setValue(keyOf(table), lines);
}

}
