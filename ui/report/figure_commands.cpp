#include "ui/report/figure_commands.h"

#include <QCoreApplication>

#include "core/report/figure_edit.h"
#include "core/review/order.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FigureCommands)
};

}

std::optional<FigureId> duplicateFigure(Workspace& workspace, const Figure& figure)
{
    const auto name = toQt(figure.title);
    const auto title = fromQt(Words::tr("%1 (copy)", "title of a figure").arg(name));
    std::optional<FigureId> copied;
    workspace.write(Words::tr("Duplicate figure %1").arg(name),
                    [&, id = figure.id](store::Transaction& transaction) -> Result<void> {
                        const auto copy = report::duplicateFigure(transaction, id, title);
                        if (!copy) {
                            return fail(copy.error());
                        }
                        copied = *copy;
                        return {};
                    });
    return copied;
}

void removeFigure(Workspace& workspace, const Figure& figure)
{
    workspace.write(
        Words::tr("Delete figure %1").arg(toQt(figure.title)),
        [id = figure.id](store::Transaction& transaction) { return report::removeFigure(transaction, id); });
}

void moveFigure(Workspace& workspace, FigureId figure, int row)
{
    workspace.write(Words::tr("Reorder figures"), [&](store::Transaction& transaction) {
        std::vector<FigureId> order;
        for (const auto& each : report::savedFigures(transaction.database())) {
            order.push_back(each.id);
        }
        return report::reorder(transaction, orderWith(order, {figure}, row));
    });
}

}
