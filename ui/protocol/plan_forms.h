#pragma once

#include <QWidget>

#include "core/review/protocol.h"
#include "ui/protocol/in_place_form.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// Title, need, method and period.
class ReviewForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit ReviewForm(Workspace& workspace, QWidget* parent = nullptr);
};

/// Who decides, whose word counts, how many papers all decide on first, and when it is enough.
class ScreeningForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit ScreeningForm(Workspace& workspace, QWidget* parent = nullptr);
    /// Fills it with the reviewers of now, and what the review says.
    void reload();

private:
    void addLead();
    std::vector<Reviewer> reviewers() const;

    QComboBox* m_lead = nullptr;
};

/// A research question.
class ResearchQuestionForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit ResearchQuestionForm(Workspace& workspace, QWidget* parent = nullptr);
    void show(QuestionId question);

private:
    std::optional<ResearchQuestion> row() const;
    bool write(const std::function<void(ResearchQuestion&)>& change);

    QuestionId m_question;
};

/// A criterion. Where decisions cite it, another text, kind or stage lets them be looked at again, which is
/// said.
class CriterionForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit CriterionForm(Workspace& workspace, QWidget* parent = nullptr);
    void show(CriterionId criterion);
    QString noteText() const;

private:
    std::optional<Criterion> row() const;
    bool write(const std::function<void(Criterion&)>& change);
    void addNotRetrieved();
    void sayUse();

    CriterionId m_criterion;
    QCheckBox* m_notRetrieved = nullptr; ///< where the criterion may mean that
    QLabel* m_use;
};

/// A source.
class SourceForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit SourceForm(Workspace& workspace, QWidget* parent = nullptr);
    void show(SourceId source);

private:
    std::optional<Source> row() const;
    bool write(const std::function<void(Source&)>& change);

    SourceId m_source;
};

}
