#pragma once

#include "ui/controls/parts.h"
#include "ui/screening/screening_desk.h"

class QLineEdit;

namespace alidade::ui {

class CriterionRow;

/// The side of the page: what was decided on the paper, with a note, by whom; and the criteria, always in
/// sight.
class VerdictPanel : public Panel
{
    Q_OBJECT

public:
    explicit VerdictPanel(ScreeningDesk& desk, QWidget* parent = nullptr);

    QLineEdit* noteField() const { return m_note; }
    QLineEdit* newCriterionField() const { return m_new; }
    const std::vector<CriterionRow*>& rows() const { return m_rows; }
    QString othersText() const { return m_others->text(); }

    /// While a reason is asked for, one of them can be chosen by the arrows.
    void setAsking(bool isAsking);
    void step(int by);
    std::optional<CriterionId> chosen() const;
    /// What is in the field becomes the note on the decision, or waits for it.
    void keepNote();

Q_SIGNALS:
    void criterionPressed(alidade::CriterionId criterion);
    /// The keyboard may go back to the paper.
    void left();

private:
    void makeNote();
    void refresh();
    void showOthers(const screening::Sheet& sheet);
    void makeRows();
    void markRows();
    void addCriterion();

    ScreeningDesk& m_desk;
    QLabel* m_mine;
    QLineEdit* m_note;
    PaperId m_paper; ///< whose note is in the field
    QLabel* m_others;
    QLabel* m_none;
    QLineEdit* m_new;
    QBoxLayout* m_list;
    std::vector<CriterionRow*> m_rows;
    std::vector<Criterion> m_shown;
    std::vector<QWidget*> m_headings;
    std::optional<std::size_t> m_chosen;
};

}
