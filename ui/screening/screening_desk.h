#pragma once

#include <QObject>

#include "core/screening/criteria.h"
#include "core/screening/pace.h"
#include "core/screening/sheet.h"
#include "core/screening/terms.h"
#include "core/screening/work_list.h"
#include "ui/bridge/review_reader.h"
#include "ui/bridge/workspace.h"
#include "ui/papers/stand_in.h"

#include <map>
#include <tuple>

namespace alidade::ui {

/// What the parts of the page share: the list that the reviewer works through, confined to the papers of the
/// filter, the paper before him, and the decisions that he makes on it. After a decision the next paper
/// comes; after an undo the one that it was on.
class ScreeningDesk : public QObject
{
    Q_OBJECT

public:
    explicit ScreeningDesk(Workspace& workspace, QObject* parent = nullptr);

    Workspace& workspace() const { return m_workspace; }

    /// While the page is hidden nothing is read, and no paper comes.
    void setShown(bool isShown);

    /// What was last asked for; the list may still be that of before.
    const screening::WorkQuestion& question() const { return m_question; }
    void ask(screening::WorkQuestion question);
    bool isMaking() const { return m_isMaking; }
    /// Back to the list of before.
    void stopMaking();

    /// nullptr before the first one is made.
    const screening::WorkList* list() const { return m_list.get(); }
    /// The paper to decide on; nullptr where the list is finished.
    const screening::Sheet* sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    const std::vector<Criterion>& criteria() const { return m_criteria; }
    const screening::Terms& terms() const { return m_terms; }
    std::optional<int> perHour() const { return m_pace.perHour(); }
    /// As messages and the journal name the paper.
    QString paperName() const;

    void forward();
    /// To the paper that was shown before this one.
    void back();

    bool decide(Verdict verdict, std::optional<CriterionId> criterion = {});
    /// The same decision on each of the papers, as one change; a note that was begun on one of them goes with
    /// it, on the others `note` does.
    bool decideAll(const std::vector<PaperId>& papers,
                   Verdict verdict,
                   std::optional<CriterionId> criterion,
                   const QString& note);
    /// At full text an exclusion says why, where there are reasons.
    bool needsReason() const { return m_question.stage == Stage::FullText && hasReasons(); }
    bool hasReasons() const;
    /// The paper is undecided again, and stays.
    bool withdraw();
    /// Of the decision where there is one; else it is kept until there is.
    QString note() const;
    bool setNote(const QString& note);

Q_SIGNALS:
    /// Another paper, or something about it.
    void sheetChanged();
    /// The list, what is in it, or how far it has come.
    void listChanged();

private:
    void take(const store::ChangeNotice& notice);
    void followStep(const store::ChangeNotice& notice);
    void takeReviewer();
    void keepDrafts();
    QString draftOn(PaperId paper) const;
    void readRules();
    void make();
    using List = std::shared_ptr<screening::WorkList>;
    /// nullptr where it could not be read.
    void takeList(const List& list);
    void takeFilter();
    void confine();
    void followFilter();
    bool isSelected(PaperId paper) const;
    void show(std::optional<PaperId> paper);
    void goTo(std::optional<PaperId> paper);
    void reload();

    Workspace& m_workspace;
    ReviewReader* m_reader;
    screening::WorkQuestion m_question;
    List m_list;
    std::vector<Criterion> m_criteria;
    screening::Terms m_terms;
    screening::Pace m_pace;
    std::optional<PaperId> m_paper;
    std::optional<screening::Sheet> m_sheet;
    std::vector<PaperId> m_trail;
    /// Notes of reviewers on what they left open at a stage.
    std::map<std::tuple<std::string, Stage, PaperId>, QString> m_drafts;
    std::map<store::EntryId, Stage> m_stages; ///< of the decisions made here, for undo
    std::optional<PaperId> m_goal;            ///< where the list that is being made begins
    std::optional<map::Bitset> m_confinedTo;  ///< where a filter did so: the papers of the list
    StandIn m_standIn;
    bool m_isFilterNew = false;
    bool m_isShown = false;
    bool m_isMaking = false;
    bool m_isDeciding = false;
};

}
