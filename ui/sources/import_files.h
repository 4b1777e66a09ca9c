#pragma once

#include <QAbstractListModel>

#include "ui/sources/file_reader.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// A file that is to be imported.
struct ImportFileRow {
    int id = 0; ///< stays while rows come and go
    QString path;
    QString name; ///< with the folders that tell it from others of the list
    SharedBytes bytes;
    sources::ReadOptions options;
    std::optional<Result<sources::Preview>> preview; ///< none while it is read
    int round = 0;                                   ///< of reading

    /// Has records to give.
    bool isGood() const { return preview && *preview && (*preview)->summary.records > 0; }
    const sources::Preview* found() const { return preview && *preview ? &**preview : nullptr; }
};

/// The files of an import, each with what was found in it.
class ImportFiles : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ImportFiles(QObject* parent = nullptr);

    /// Reads files that are not there yet.
    void add(const QStringList& paths);
    void remove(int row);
    /// Reads a file anew, as the user says.
    void setOptions(int row, const sources::ReadOptions& options);

    const std::vector<ImportFileRow>& files() const { return m_files; }
    const ImportFileRow* file(int row) const;
    int rowOf(int id) const;
    bool isReading() const;
    FileReader& reader() { return m_reader; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void fileRead(int row);
    void filesChanged(); ///< files came or went

private:
    void read(ImportFileRow& file);
    void take(int id, int round, const ReadFile& answer);
    void nameFiles();
    static QString status(const ImportFileRow& file);

    std::vector<ImportFileRow> m_files;
    int m_lastId = 0;
    FileReader m_reader;
};

}
