#pragma once

#include <QDialog>

#include "core/agreement/consensus.h"
#include "core/agreement/side_by_side.h"
#include "ui/bridge/workspace.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace alidade::ui {

class SaidLine;

/// Asks for a consensus of one's own: a decision with its reason, codes out of all of the dimension's, an
/// answer, or claims out of those that were noted; and why. Writes it as one change. Begins with the
/// consensus that stands, its reason and why, or else with what all say.
class ConsensusDialog : public QDialog
{
    Q_OBJECT

public:
    ConsensusDialog(Workspace& workspace,
                    const agreement::VoteQuestion& question,
                    agreement::SideBySide shown,
                    QWidget* parent);

    /// The buttons of decisions or of yes and no, by the place of the answer.
    QButtonGroup* choices() const { return m_choices; }
    QComboBox* reasons() const { return m_reasons; }
    QTreeWidget* list() const { return m_list; }
    QLineEdit* answer() const { return m_answer; }
    QLineEdit* note() const { return m_note; }
    QString problemText() const;

    void accept() override;

private:
    void askVerdict(QVBoxLayout& layout, Stage stage);
    void askCodes(QVBoxLayout& layout, const Dimension& dimension);
    void askAnswer(QVBoxLayout& layout, const Dimension& dimension);
    void askClaims(QVBoxLayout& layout);
    void addChoices(QVBoxLayout& layout, const QStringList& texts);
    QTreeWidget* addList(QVBoxLayout& layout);
    QSize rowSize() const;
    void showReasons();
    void keepOne(QTreeWidgetItem* changed);
    QString giversOf(const agreement::SaidRow& row) const;
    bool isOfAll(const agreement::SaidRow& row) const;
    const agreement::Voice* standing() const;
    QString standingNote() const;
    QString standingAnswer() const;
    std::optional<agreement::ConsensusWord> word() const;
    std::optional<agreement::ConsensusWord> listedWord() const;
    void say(const QString& problem);

    Workspace& m_workspace;
    coding::Taxonomy m_taxonomy;
    agreement::VoteQuestion m_question; ///< the one that is settled
    agreement::SideBySide m_shown;
    std::vector<Criterion> m_criteria;
    bool m_takesOne = false;
    QButtonGroup* m_choices = nullptr;
    QComboBox* m_reasons = nullptr;
    QTreeWidget* m_list = nullptr;
    QLineEdit* m_answer = nullptr;
    QLineEdit* m_note = nullptr;
    SaidLine* m_problem;
};

}
