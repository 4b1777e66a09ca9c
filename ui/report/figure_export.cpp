#include "ui/report/figure_export.h"

#include <QDir>

#include "core/report/file_names.h"
#include "core/review/output.h"
#include "ui/bridge/text.h"
#include "ui/report/kinds.h"

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
    return QDir(m_request.folder).filePath(m_names[m_figure] + QLatin1Char('.') + ending);
}

void FigureExport::start(ExportRequest request)
{
    cancel();
    m_request = std::move(request);
    m_names.clear();
    report::FileNames names;
    for (const auto& figure : m_request.figures) {
        m_names.push_back(toQt(names.add(figure.slug, "figure")));
    }
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
    write(ending(format),
          drawn ? exported(m_workspace.index(), *drawn, format, m_request.dpi) : fail(drawn.error()));
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
    write(toQt(ending(format)), *m_table ? report::written(**m_table, format) : fail(m_table->error()));
}

void FigureExport::write(const QString& ending, const Result<std::string>& bytes)
{
    const auto file = path(ending);
    const auto written =
        bytes ? writeOutput(m_workspace.review(), toPath(file), *bytes) : Result<void>(fail(bytes.error()));
    ++m_format;
    m_timer.start();
    Q_EMIT fileDone({file, written ? std::nullopt : std::optional(written.error())});
}

}
