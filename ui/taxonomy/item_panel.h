#pragma once

#include "ui/bridge/workspace.h"
#include "ui/controls/parts.h"
#include "ui/taxonomy/taxonomy_item.h"

class QAction;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace alidade::coding {
class TaxonomyUse;
}

namespace alidade::ui {

class ItemForm;

/// What is known of the dimension or code that is selected: its form, the papers that carry it, the codes
/// that it is tied to, and remarks on it.
class ItemPanel : public Panel
{
    Q_OBJECT

public:
    /// `actions` are the refactorings, shown as buttons.
    ItemPanel(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent = nullptr);

    void showItems(const TaxonomyItems& items, const coding::TaxonomyUse& use);

    QListWidget* papers() const { return m_papers; }
    QListWidget* notes() const { return m_notes; }
    QLineEdit* newNote() const { return m_newNote; }
    QListWidget* ties() const { return m_ties; }
    QPushButton* relateButton() const { return m_relate; }

Q_SIGNALS:
    /// A paper was opened.
    void paperWanted(alidade::PaperId paper);
    /// All papers with this item are to be selected.
    void papersWanted(const alidade::ui::TaxonomyItem& item);
    /// A code that this one is tied to was opened.
    void itemWanted(const alidade::ui::TaxonomyItem& item);

private:
    void addLists(QVBoxLayout* rows);
    void showPapers(const TaxonomyItem& item, std::int64_t count);
    void showTies(const TaxonomyItem& item);
    void relate();
    void part();
    void showNotes(const TaxonomyItem& item);
    void addNote();

    Workspace& m_workspace;
    std::optional<TaxonomyItem> m_item;
    QLabel* m_heading;
    QLabel* m_place;
    QWidget* m_body;
    ItemForm* m_form;
    QLabel* m_papersHeading;
    QPushButton* m_showPapers;
    QListWidget* m_papers;
    QWidget* m_tied;
    QPushButton* m_relate;
    QListWidget* m_ties;
    QWidget* m_remarks;
    QListWidget* m_notes;
    QLineEdit* m_newNote;
};

}
