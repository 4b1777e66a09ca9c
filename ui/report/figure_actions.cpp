#include "ui/report/figure_actions.h"

#include "ui/bridge/command.h"
#include "ui/controls/icons.h"
#include "ui/report/kinds.h"

namespace alidade::ui {

namespace {

QAction* action(QObject* parent, const QString& text, const QKeySequence& keys, const QString& toolTip)
{
    auto* made = new QAction(text, parent);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    made->setToolTip(toolTip);
    return made;
}

}

FigureActions::FigureActions(QObject* parent)
    : create(action(parent, tr("New figure…"), Qt::CTRL | Qt::Key_N, tr("A new figure or table")))
    , edit(action(parent, tr("Edit figure"), Qt::Key_F2, tr("Change what the figure shows and how (Enter)")))
    , duplicate(action(parent, tr("Duplicate figure"), Qt::CTRL | Qt::Key_D, tr("A copy behind the figure")))
    , remove(
          action(parent, tr("Delete figure"), Qt::Key_Delete, tr("Delete the figure; undo brings it back")))
    , earlier(
          action(parent, tr("Move figure forward"), Qt::ALT | Qt::Key_Up, tr("One place towards the start")))
    , later(action(parent, tr("Move figure back"), Qt::ALT | Qt::Key_Down, tr("One place towards the end")))
    , exportOne(action(parent, tr("Export figure…"), Qt::CTRL | Qt::Key_E, tr("Write the figure into files")))
    , exportAll(action(parent,
                       tr("Export all figures…"),
                       Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                       tr("Write all figures and tables into files")))
    , exportAllFromElsewhere(withoutKeys(*exportAll))
    , copy(action(parent,
                  tr("Copy figure to the clipboard"),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_C,
                  tr("To be pasted into a document")))
    , reported(action(parent,
                      tr("Reported numbers of the flow…"),
                      QKeySequence(),
                      tr("What is known of the flow without the records behind it")))
{
    create->setIconText(tr("New"));
    edit->setIconText(tr("Edit"));
    duplicate->setIconText(tr("Duplicate"));
    remove->setIconText(tr("Delete"));
    exportOne->setIconText(tr("Export…"));
    exportAll->setIconText(tr("Export all…"));
    exportAll->setIcon(icon(QStringLiteral("figure-export")));
    copy->setIconText(tr("Copy"));
    for (const auto kind : FIGURE_KINDS) {
        auto* made = new QAction(tr("New figure: %1").arg(kindTitle(kind)), parent);
        made->setIconText(kindTitle(kind));
        made->setToolTip(kindPurpose(kind));
        createKinds.append(made);
    }
}

QList<QAction*> FigureActions::all() const
{
    return QList<QAction*>{create} + createKinds
        + QList<QAction*>{edit, duplicate, remove, earlier, later, exportOne, exportAll, copy, reported};
}

}
