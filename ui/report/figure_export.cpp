#include "ui/report/figure_export.h"

#include <QDir>

#include "ui/bridge/text.h"
#include "ui/report/kinds.h"
#include "ui/report/table_file.h"

#include <limits>

namespace alidade::ui {

FigureExport::FigureExport(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_tables(workspace.review().file())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FigureExport::step);
}

std::size_t FigureExport::formatsOf(const Figure& figure) const
{
    return isTable(figure) ? m_request.tableFormats.size() : m_request.figureFormats.size();
}

std::size_t FigureExport::fileCount() const
{
    std::size_t count = 0;
    for (const auto& figure : m_request.figures) {
        count += formatsOf(figure);
    }
    return count;
}

QString FigureExport::path(const QString& ending) const
{
    const auto name = toQt(m_request.figures[m_figure].slug);
    return QDir(m_request.folder).filePath(QStringLiteral("%1.%2").arg(name, ending));
}

void FigureExport::start(ExportRequest request)
{
    cancel();
    m_request = std::move(request);
    m_figure = 0;
    m_format = 0;
    m_drawn.reset();
    m_table.reset();
    m_isRunning = true;
    m_timer.start();
}

void FigureExport::cancel()
{
    m_timer.stop();
    m_tables.forget();
    if (m_isRunning) {
        finish(false);
    }
}

void FigureExport::finish(bool isWhole)
{
    m_isRunning = false;
    Q_EMIT finished(isWhole);
}

void FigureExport::nextFigure()
{
    ++m_figure;
    m_format = 0;
    m_drawn.reset();
    m_table.reset();
}

void FigureExport::step()
{
    while (m_figure < m_request.figures.size() && m_format == formatsOf(m_request.figures[m_figure])) {
        nextFigure();
    }
    if (m_figure == m_request.figures.size()) {
        finish(true);
        return;
    }
    const auto& figure = m_request.figures[m_figure];
    QDir().mkpath(m_request.folder); // where that fails, writing says why
    if (isTable(figure)) {
        stepTable(figure);
    } else {
        stepFigure(figure);
    }
}

void FigureExport::stepFigure(const Figure& figure)
{
    if (!m_drawn) {
        m_drawn = drawFigure(m_workspace.index(), figure, DrawnFor::Paper);
    }
    const auto format = m_request.figureFormats[m_format];
    const auto& drawn = *m_drawn;
    tell(ending(format),
         drawn ? exportFigure(drawn->data, drawn->drawing, format, path(ending(format)), m_request.dpi)
               : Result<void>(fail(drawn.error())));
}

void FigureExport::stepTable(const Figure& figure)
{
    if (!m_table) {
        m_tables.make(
            figure, std::numeric_limits<std::size_t>::max(), [this](const Result<report::NamedGrid>& table) {
                m_table = table;
                m_timer.start();
            });
        return;
    }
    const auto format = m_request.tableFormats[m_format];
    const auto suffix = toQt(ending(format));
    tell(suffix, *m_table ? writeTable(**m_table, format, path(suffix)) : fail(m_table->error()));
}

void FigureExport::tell(const QString& ending, const Result<void>& written)
{
    const ExportedFile file{path(ending), written ? std::nullopt : std::optional(written.error())};
    ++m_format;
    m_timer.start();
    Q_EMIT fileDone(file);
}

}
