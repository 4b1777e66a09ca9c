#include "ui/sources/import_files.h"

#include <QFileInfo>

#include "core/sources/distinct_names.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/theme.h"
#include "ui/sources/remembered_columns.h"
#include "ui/sources/search_words.h"

#include <algorithm>

namespace alidade::ui {

ImportFiles::ImportFiles(QObject* parent)
    : QAbstractListModel(parent)
{
}

void ImportFiles::add(const QStringList& paths)
{
    for (const auto& path : paths) {
        const auto whole = QFileInfo(path).absoluteFilePath();
        if (std::ranges::find(m_files, whole, &ImportFileRow::path) != m_files.end()) {
            continue;
        }
        beginInsertRows({}, rowCount(), rowCount());
        m_files.push_back({++m_lastId, whole, QFileInfo(path).fileName(), {}, {}, {}, 0});
        endInsertRows();
        read(m_files.back());
    }
    nameFiles();
    Q_EMIT filesChanged();
}

void ImportFiles::remove(int row)
{
    if (file(row) == nullptr) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_files.erase(m_files.begin() + row);
    endRemoveRows();
    nameFiles();
    Q_EMIT filesChanged();
}

void ImportFiles::nameFiles()
{
    std::vector<std::filesystem::path> paths;
    for (const auto& file : m_files) {
        paths.push_back(toPath(file.path));
    }
    const auto names = sources::distinctNames(paths);
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_files[i].name = toQt(names[i]);
    }
    if (!m_files.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void ImportFiles::setOptions(int row, const sources::ReadOptions& options)
{
    if (file(row) == nullptr) {
        return;
    }
    auto& wanted = m_files[static_cast<std::size_t>(row)];
    wanted.options = options;
    read(wanted);
    Q_EMIT dataChanged(index(row), index(row));
}

void ImportFiles::read(ImportFileRow& file)
{
    file.preview.reset();
    ++file.round;
    m_reader.read(
        file.path,
        file.bytes,
        file.options,
        [this, id = file.id, round = file.round](const ReadFile& answer) { take(id, round, answer); });
}

void ImportFiles::take(int id, int round, const ReadFile& answer)
{
    const auto row = rowOf(id);
    if (row < 0 || m_files[static_cast<std::size_t>(row)].round != round) {
        return; // it has gone, or is being read anew
    }
    auto& file = m_files[static_cast<std::size_t>(row)];
    file.bytes = answer.bytes;
    if (answer.preview && answer.preview->table && file.options.columns.empty()) {
        if (auto columns = rememberedColumns(*answer.preview->table); !columns.empty()) {
            file.options.columns = std::move(columns);
            read(file);
            return;
        }
    }
    file.preview = answer.preview;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT fileRead(row);
}

const ImportFileRow* ImportFiles::file(int row) const
{
    return row >= 0 && row < rowCount() ? &m_files[static_cast<std::size_t>(row)] : nullptr;
}

int ImportFiles::rowOf(int id) const
{
    const auto found = std::ranges::find(m_files, id, &ImportFileRow::id);
    return found == m_files.end() ? -1 : static_cast<int>(found - m_files.begin());
}

bool ImportFiles::isReading() const
{
    return std::ranges::any_of(m_files, [](const ImportFileRow& file) { return !file.preview; });
}

QString ImportFiles::status(const ImportFileRow& file)
{
    if (!file.preview) {
        return tr("reading…");
    }
    if (!*file.preview) {
        return said(file.preview->error().detail);
    }
    const auto& found = **file.preview;
    QStringList parts{tr("%Ln record(s)", nullptr, static_cast<int>(found.summary.records))};
    if (found.summary.rejected > 0) {
        parts << tr("%Ln rejected", nullptr, static_cast<int>(found.summary.rejected));
    }
    parts << title(found.summary.format);
    return parts.join(QStringLiteral(" · "));
}

int ImportFiles::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

QVariant ImportFiles::data(const QModelIndex& index, int role) const
{
    const auto* row = index.isValid() ? file(index.row()) : nullptr;
    if (row == nullptr) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return QStringLiteral("%1\n%2").arg(row->name, status(*row));
    case Qt::AccessibleTextRole: return QStringLiteral("%1, %2").arg(row->name, status(*row));
    case Qt::ToolTipRole: return QStringLiteral("%1\n%2").arg(row->path, status(*row));
    case Qt::ForegroundRole: return row->preview && !row->isGood() ? QVariant(theme().error) : QVariant();
    default: return {};
    }
}

}
