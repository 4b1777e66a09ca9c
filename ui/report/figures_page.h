#pragma once

#include <QList>

#include "core/review/figure.h"
#include "ui/bridge/page.h"
#include "ui/report/figure_actions.h"
#include "ui/report/table_maker.h"

#include <string_view>

class QLabel;
class QMenu;
class QPushButton;

namespace alidade::ui {

class CardStack;
class FigureEditor;
class FigureGallery;
class FigureModel;

/// The saved figures and tables, their editor, and their export.
class FiguresPage : public Page
{
    Q_OBJECT

public:
    explicit FiguresPage(Workspace& workspace, QWidget* parent = nullptr);
    ~FiguresPage() override;

    QList<QAction*> pageActions() const override;
    QList<QAction*> fileActions() const override { return {m_actions.exportAllFromElsewhere}; }
    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("figures"); }
    QString statusText() const override;

    /// Opens the editor on a saved figure.
    void editFigure(FigureId figure);
    /// Opens the editor on a new one of that kind, which is saved when the editor is left.
    void beginFigure(std::string_view kind);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void offerKinds();
    QWidget* overview();
    QWidget* emptyState();
    void connectActions();
    void follow();
    void showEditor(const Figure& figure);
    void showOverview();
    void updateActions();
    bool isEditing() const;

    /// The figure that is edited, as it is on the form, or the current card.
    const Figure* chosen() const;
    void duplicate();
    void remove();
    void move(FigureId figure, int row);
    void moveChosen(int steps);
    enum class Wanted { Chosen, All };
    void exportFigures(Wanted wanted);
    void copy();

    FigureModel* m_model;
    CardStack* m_stack;
    CardStack* m_cards; ///< the gallery, or what to do where there is nothing
    FigureGallery* m_gallery;
    FigureEditor* m_editor;
    QLabel* m_count;
    QMenu* m_newMenu;
    QPushButton* m_newButton = nullptr;
    FigureActions m_actions;
    TableMaker m_tables; ///< for the clipboard
    mutable Figure m_draft;
    FigureId m_last; ///< the card to come back to
};

}
