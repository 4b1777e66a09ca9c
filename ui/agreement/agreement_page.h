#pragma once

#include <QTimer>

#include "core/agreement/side_by_side.h"
#include "ui/agreement/agenda_lists.h"
#include "ui/agreement/question_tree.h"
#include "ui/agreement/vote_reader.h"
#include "ui/bridge/background_write.h"
#include "ui/bridge/page.h"

#include <optional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace alidade::ui {

class ConfusionView;
class EmptyState;
class FiguresArea;
class MeasureModel;
class MeasureView;
class ReviewerChoice;
class SaidLine;
class VotesSheet;
class WaitDialog;

/// How far reviewers agree, where they differ, and what is settled: on each stage of the screening, each
/// dimension, each code and the claims. Figures are made of the votes before any consensus.
class AgreementPage : public Page
{
    Q_OBJECT

public:
    explicit AgreementPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusStart() override;
    void lookAt(std::optional<DimensionId> dimension) override;
    QString guidePage() const override { return QStringLiteral("agreement"); }
    QString statusText() const override { return m_status; }

    QuestionTree* questions() const { return m_questions; }
    ReviewerChoice* reviewers() const { return m_reviewers; }
    MeasureModel* measures() const { return m_measures; }
    ConfusionView* matrix() const { return m_matrix; }
    AgendaLists* agenda() const { return m_agenda; }
    VotesSheet* sheet() const { return m_sheet; }
    /// Whether the figures are shown, and not the papers.
    bool showsFigures() const { return m_showsFigures; }
    /// What stands in place of figures or papers, if anything does.
    QString emptyText() const;
    QString warningText() const;
    QString noteText() const;
    /// Whether all that was asked for is there.
    bool isUpToDate() const
    {
        return !m_refresh.isActive() && !m_reader->isRunning() && !m_write.isRunning();
    }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// The stack's pages, as agreement_layout.cpp puts them there.
    enum StackPage { NOTHING, FIGURES, PAPERS };

    // agreement_layout.cpp
    void layOut();
    QWidget* questionPanel();
    QWidget* answerPanel();
    QWidget* papersView();
    void arrange();

    // agreement_page.cpp: what is shown
    void follow(const store::ChangeNotice& notice);
    void followPapers(const store::ChangeNotice& notice);
    void refresh();
    void readQuestion();
    void take(const VoteReader::Reading& reading);
    void survey();
    std::vector<PaperId> pilot() const;
    void goTo(PaperId paper);
    void showWanted();

    // agreement_reading.cpp: what is shown of what was read
    void showReading();
    void showSummary();
    void showPaper();
    void comparePair();
    void setStatus(const QString& text);

    // agreement_nothing.cpp: what is said where there is nothing to show
    void showNothing();
    void showNothingIn(agreement::MatterState part);
    void showNothingOpen();
    void followWaiting();
    void goOn();

    // agreement_actions.cpp: what can be done
    void makeActions();
    void makeViews();
    void makeWords();
    void updateActions();
    void nameViews();
    void showFigures();
    void showPart(agreement::MatterState part);
    void say(const QString& note);
    void open();
    void openPapers(const std::vector<PaperId>& papers, const QString& of);
    std::optional<PaperId> currentPaper() const;
    QString paperName(PaperId paper) const;

    // agreement_decisions.cpp: settling
    bool write(const QString& label, const Review::Work& work);
    void takeWordOf(std::size_t voice);
    void askConsensus();
    void takeBack();
    void settleAllAgreed();
    void sayLeft(std::size_t left);
    QString inForce(agreement::MatterState state, const agreement::SideBySide& shown) const;

    VoteReader* m_reader;
    WaitDialog* m_wait;
    BackgroundWrite m_write;
    QTimer m_refresh;
    coding::Taxonomy m_taxonomy;
    std::optional<agreement::VoteQuestion> m_question;
    VoteReader::Reading m_reading;   ///< nothing while it is read
    std::optional<PaperId> m_wanted; ///< is shown as soon as its question is read
    bool m_isLooking = false;        ///< whoever comes asks for the dimension, or for what is none
    std::optional<DimensionId> m_lookedAt;
    bool m_isChosen = false;                        ///< whether the user has chosen a question
    bool m_isGoingOn = false;                       ///< to the papers to settle of a question that is read
    std::optional<QuestionTree::Waiting> m_waiting; ///< what is offered where nothing is left to settle
    bool m_isStale = true;
    bool m_isReading = false;
    bool m_isSettling = false; ///< a consensus is being written here
    bool m_showsFigures = true;
    QString m_status;

    std::vector<QAction*> m_words; ///< one a voice: takes that reviewer's word
    QAction* m_figures = nullptr;
    std::array<QAction*, 3> m_parts{}; ///< by MatterState
    QAction* m_own = nullptr;
    QAction* m_takeBack = nullptr;
    QAction* m_settleAgreed = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_open = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_toSearches = nullptr;
    QAction* m_toMerge = nullptr;
    QAction* m_toCoding = nullptr;
    QAction* m_toScreening = nullptr;
    QAction* m_toPart = nullptr;
    QAction* m_goOn = nullptr;

    QuestionTree* m_questions;
    ReviewerChoice* m_reviewers;
    MeasureModel* m_measures;
    MeasureView* m_measureView;
    ConfusionView* m_matrix;
    AgendaLists* m_agenda;
    VotesSheet* m_sheet = nullptr;
    EmptyState* m_nothing = nullptr;
    std::vector<QPushButton*> m_toPapers; ///< of what stands there, what leads on to papers
    QLabel* m_title;
    QLabel* m_summary;
    SaidLine* m_warning;
    SaidLine* m_note;
    QStackedWidget* m_stack;
    FiguresArea* m_figureArea;
    QSplitter* m_columns;
    QSplitter* m_paperColumns;
};

}
