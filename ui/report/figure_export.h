#pragma once

#include <QObject>
#include <QTimer>

#include "core/report/table_format.h"
#include "core/review/figure.h"
#include "ui/bridge/workspace.h"
#include "ui/charts/export.h"
#include "ui/charts/saved_figure.h"
#include "ui/report/table_maker.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace alidade::ui {

struct ExportRequest {
    std::vector<Figure> figures;
    std::vector<ExportFormat> figureFormats;
    std::vector<report::TableFormat> tableFormats;
    QString folder;
    int dpi = USUAL_DPI; ///< of PNG
};

/// A file that was written, or why not.
struct ExportedFile {
    QString file;
    std::optional<Error> error;
};

/// Writes figures and tables, a file a turn of the event loop, so that the window stays awake and the user
/// can stop between any two. A file is written as a whole or not at all: what stood there before is never
/// lost.
class FigureExport : public QObject
{
    Q_OBJECT

public:
    explicit FigureExport(Workspace& workspace, QObject* parent = nullptr);

    /// Begins; one that runs already is stopped.
    void start(ExportRequest request);
    void cancel();
    bool isRunning() const { return m_isRunning; }
    std::size_t fileCount() const;

Q_SIGNALS:
    void fileDone(const alidade::ui::ExportedFile& file);
    void finished(bool isWhole);

private:
    void step();
    void stepFigure(const Figure& figure);
    void stepTable(const Figure& figure);
    void write(const QString& ending, const Result<std::string>& bytes);
    void nextFigure();
    std::size_t formatsOf(const Figure& figure) const;
    QString path(const QString& ending) const;
    void finish(bool isWhole);

    Workspace& m_workspace;
    TableMaker m_tables;
    QTimer m_timer;
    ExportRequest m_request;
    std::vector<QString> m_names; ///< of the files, without their endings
    bool m_isRunning = false;
    std::size_t m_figure = 0;
    std::size_t m_format = 0;
    std::optional<Result<DrawnFigure>> m_drawn;
    std::optional<Result<report::NamedGrid>> m_table;
};

}
