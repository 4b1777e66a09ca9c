#pragma once

#include <QDialog>

#include "ui/screening/screening_desk.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace alidade::ui {

/// One decision on all papers of the list that wait for one: which papers these are, how many, and what is
/// decided on each of them.
class BulkDecisionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit BulkDecisionDialog(ScreeningDesk& desk, QWidget* parent = nullptr);

    void choose(Verdict verdict);
    QComboBox* reasons() const { return m_reasons; }
    QLineEdit* noteField() const { return m_note; }
    QPushButton* decideButton() const { return m_decide; }

    void accept() override;

private:
    void layOut();
    QString whichPapers() const;
    void fillReasons();
    void refresh();
    Verdict verdict() const;
    std::optional<CriterionId> reason() const;

    ScreeningDesk& m_desk;
    std::vector<PaperId> m_papers;
    QButtonGroup* m_verdicts;
    QComboBox* m_reasons;
    QLineEdit* m_note;
    QPushButton* m_decide;
};

}
