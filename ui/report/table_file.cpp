#include "ui/report/table_file.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QSaveFile>

#include "core/report/writers.h"
#include "ui/bridge/text.h"

#include <cerrno>

namespace alidade::ui {

namespace {

Unexpected<Error> notWritten(const QSaveFile& file, int reason)
{
    auto code = ErrorCode::Io;
    if (reason == ENOSPC || file.error() == QFileDevice::ResourceError) {
        code = ErrorCode::Full;
    } else if (reason == EACCES || reason == EROFS || reason == EPERM
               || file.error() == QFileDevice::PermissionsError) {
        code = ErrorCode::ReadOnly;
    }
    return fail(code,
                {translatable("Sentence", "The file cannot be written: %1."), {fromQt(file.errorString())}},
                fromQt(file.fileName()));
}

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

Result<void> writeTable(const report::NamedGrid& table, report::TableFormat format, const QString& name)
{
    const auto bytes = report::written(table, format);
    if (!bytes) {
        return fail(bytes.error());
    }
    QSaveFile file(name);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)
        || file.write(bytes->data(), static_cast<qint64>(bytes->size())) != static_cast<qint64>(bytes->size())
        || !file.commit()) {
        return notWritten(file, errno);
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
