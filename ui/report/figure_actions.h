#pragma once

#include <QAction>
#include <QCoreApplication>
#include <QList>

namespace alidade::ui {

/// What can be done with figures: words and keys, apart from what they do.
class FigureActions
{
    Q_DECLARE_TR_FUNCTIONS(alidade::ui::FigureActions)

public:
    explicit FigureActions(QObject* parent);

    QAction* create;             ///< asks for the kind
    QList<QAction*> createKinds; ///< by FIGURE_KINDS
    QAction* edit;
    QAction* duplicate;
    QAction* remove;
    QAction* earlier;
    QAction* later;
    QAction* exportOne;
    QAction* exportAll;
    QAction* exportAllFromElsewhere;
    QAction* copy;
    QAction* reported; ///< numbers of the flow

    /// In the order of a menu.
    QList<QAction*> all() const;
    /// Those whose keys mean something else in a field of the editor.
    QList<QAction*> ofCards() const { return {edit, duplicate, remove, earlier, later}; }
    QList<QAction*> ofPage() const { return {create, exportOne, exportAll, copy, reported}; }
};

}
