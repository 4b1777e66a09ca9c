#include "ui/report/table_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

#include "core/report/writers.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

/// One cell on one line: a spreadsheet takes a tab for the next cell, a line end for the next row.
QString flat(QString text)
{
    for (const auto sign : {'\t', '\n', '\r'}) {
        text.replace(QLatin1Char(sign), QLatin1Char(' '));
    }
    return text;
}

QString tabbed(const report::Grid& grid)
{
    QStringList lines;
    QStringList header;
    for (const auto& name : grid.header) {
        header.append(flat(toQt(name)));
    }
    lines.append(header.join(QLatin1Char('\t')));
    auto rows = grid.rows;
    if (!grid.total.empty()) {
        rows.push_back(grid.total);
    }
    for (const auto& row : rows) {
        QStringList cells;
        for (const auto& cell : row) {
            cells.append(flat(toQt(report::toText(cell))));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}

QString title(report::TableFormat format)
{
    switch (format) {
    case report::TableFormat::Csv: return QStringLiteral("CSV");
    case report::TableFormat::Latex: return QStringLiteral("LaTeX");
    case report::TableFormat::Markdown: return QStringLiteral("Markdown");
    case report::TableFormat::Html: return QStringLiteral("HTML");
    case report::TableFormat::Xlsx: return QCoreApplication::translate("TableFormat", "Excel (XLSX)");
    }
    return {};
}

void copyTable(const report::NamedGrid& table)
{
    auto* data = new QMimeData; // the clipboard owns it
    data->setHtml(toQt(report::toHtml(table.grid)));
    data->setText(tabbed(table.grid));
    QGuiApplication::clipboard()->setMimeData(data);
}

}
