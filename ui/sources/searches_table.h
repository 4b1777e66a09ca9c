#pragma once

#include <QTreeView>

#include "ui/sources/searches_model.h"

namespace alidade::ui {

/// The searches as a table; a click on a number asks for the papers behind it. Where it is narrow it leaves
/// out what the details of a search show as well.
class SearchesTable : public QTreeView
{
    Q_OBJECT

public:
    explicit SearchesTable(SearchesModel& model, QWidget* parent = nullptr);

    /// Goes to a search, or to the first one where it is not there.
    void select(std::optional<SearchId> search);

Q_SIGNALS:
    void papersWanted(const QString& filter);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void unfold();
    void fitColumns();

    SearchesModel& m_model;
};

}
