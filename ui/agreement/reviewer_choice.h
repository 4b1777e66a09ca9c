#pragma once

#include <QToolButton>

#include "core/review/protocol.h"

#include <set>
#include <vector>

class QMenu;

namespace alidade::ui {

/// Whose votes are looked at: all reviewers, or those that are ticked in the menu.
class ReviewerChoice : public QToolButton
{
    Q_OBJECT

public:
    explicit ReviewerChoice(QWidget* parent = nullptr);

    /// The persons of the review; those that were left out stay so.
    void setReviewers(std::vector<Reviewer> reviewers);

    /// Empty for all.
    std::vector<ReviewerId> chosen() const;
    const std::vector<Reviewer>& reviewers() const { return m_reviewers; }
    void setChosen(ReviewerId reviewer, bool isChosen);

Q_SIGNALS:
    void choiceChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fillMenu();
    void showText();

    QMenu* m_menu;
    std::vector<Reviewer> m_reviewers;
    std::set<ReviewerId> m_left;
};

}
