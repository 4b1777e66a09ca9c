#pragma once

#include "ui/coding/code_tree.h"
#include "ui/controls/parts.h"

#include <functional>

class QStackedWidget;

namespace alidade::ui {

class CodeFinder;
class CodingDetails;
class SaidLine;

/// The right side of the page: the taxonomy with the codes of the reviewer for the current paper, how many
/// questions are answered, the finder above and the details of one code below.
class CodePanel : public Panel
{
    Q_OBJECT

public:
    explicit CodePanel(Desk& desk, QWidget* parent = nullptr);

    CodeTree* tree() const { return m_tree; }
    QList<QAction*> panelActions() const { return m_actions; }
    void focusTree();

Q_SIGNALS:
    /// The row that E and F2 are about is another one.
    void currentCodeChanged();
    void taxonomyWanted();

private:
    void makeActions();
    void layOut();
    QAction* addCommand(const QString& text, const QKeySequence& key, const std::function<void()>& run);
    void refresh();
    QString standingText(PaperId paper) const;
    void showOthers(bool isBlind);
    void find();
    void editDetails();

    Desk& m_desk;
    CodeTree* m_tree;
    CodeFinder* m_finder;
    CodingDetails* m_details;
    QStackedWidget* m_stack;
    EmptyState* m_noTaxonomy;
    ElidedLabel* m_title;
    ElidedLabel* m_reviewer;
    QLabel* m_lead;     ///< whose codes count, where they are not those of who codes
    QLabel* m_standing; ///< that the paper is not included, where papers are screened
    QLabel* m_blind;    ///< that what others said is kept back, where it is
    QAction* m_others = nullptr;
    QLabel* m_progress;
    SaidLine* m_message;
    QList<QAction*> m_actions;
    QList<QAction*> m_needPaper; ///< of these, the ones that say something of the paper
};

}
