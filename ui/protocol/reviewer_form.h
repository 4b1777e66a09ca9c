#pragma once

#include <QWidget>

#include "core/review/protocol.h"
#include "ui/protocol/in_place_form.h"

class QLabel;

namespace alidade::ui {

/// A reviewer's name, and what is theirs. Where the reviewer is the one who acts, the new name is theirs from
/// then on.
class ReviewerForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit ReviewerForm(Workspace& workspace, QWidget* parent = nullptr);
    void show(ReviewerId reviewer);
    QString workText() const;

private:
    std::optional<Reviewer> row() const;
    bool write(const std::function<void(Reviewer&)>& change);

    ReviewerId m_reviewer;
    QLabel* m_work;
};

}
