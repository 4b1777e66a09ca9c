#pragma once

#include <QObject>
#include <QPixmap>
#include <QTimer>

#include "core/report/grid.h"
#include "core/review/figure.h"
#include "ui/bridge/workspace.h"
#include "ui/charts/drawing.h"
#include "ui/report/table_maker.h"

#include <map>
#include <optional>
#include <vector>

namespace alidade::ui {

/// Small pictures of the saved figures, made from the data when somebody looks at them: one each time the
/// window has nothing else to do, so that it stays awake whatever a figure costs. After a change of the
/// review a picture is shown until its successor is there.
class Miniatures : public QObject
{
    Q_OBJECT

public:
    explicit Miniatures(Workspace& workspace, QObject* parent = nullptr);

    struct Miniature {
        QPixmap picture;
        QString problem; ///< why there is none: a dimension that is gone
    };
    /// What is there of the figure; nothing until it was made for the first time.
    const Miniature* of(const Figure& figure, QSize size, double ratio);
    /// All have to be made anew: the data, or the colours, are others.
    void forgetAll();

Q_SIGNALS:
    /// `problem` is why there is no picture; empty where there is one.
    void made(alidade::FigureId figure, const QString& problem);

private:
    struct Entry {
        Miniature shown;
        std::optional<Drawing> drawing;
        std::optional<report::Grid> grid;
        bool isThere = false;
        bool isFresh = false;
        bool isAsked = false;
        QSize size;
        double ratio = 1;
    };
    void makeNext();
    void makeTable(const Figure& figure);
    void take(FigureId figure, Entry& entry);
    static void draw(Entry& entry);

    Workspace& m_workspace;
    TableMaker m_tables;
    QTimer m_timer;
    std::vector<Figure> m_asked;
    std::map<FigureId, Entry> m_entries;
};

}
