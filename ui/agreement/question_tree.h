#pragma once

#include <QStandardItemModel>
#include <QTreeView>

#include "ui/agreement/vote_reader.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// All that reviewers can be compared on: the stages, the dimensions with the tree of their codes, and
/// claims; each with how far they agree and how many papers wait to be settled.
class QuestionTree : public QTreeView
{
    Q_OBJECT

public:
    enum Column { Name, Agreed, Open, ColumnCount };

    explicit QuestionTree(QWidget* parent = nullptr);

    /// Makes the tree anew; what was current stays so where it is still there. The stages are asked
    /// of the pilot, too, where there are papers in it.
    void setTaxonomy(const coding::Taxonomy& taxonomy, const std::vector<PaperId>& pilot);

    /// Those that are figured without being asked for: all but single codes.
    const std::vector<agreement::VoteQuestion>& surveyed() const { return m_surveyed; }

    std::optional<agreement::VoteQuestion> current() const;
    void select(const agreement::VoteQuestion& question);

    /// What is known of a question.
    void show(const agreement::VoteQuestion& question, const QuestionReading& reading);
    void setOpen(const agreement::VoteQuestion& question, std::size_t open);

    struct Waiting {
        agreement::VoteQuestion question;
        std::size_t open = 0;

        bool operator==(const Waiting&) const = default;
    };
    /// Of the surveyed questions the next one after the current one, and from the end on from the beginning,
    /// of which papers are known to wait to be settled.
    std::optional<Waiting> nextWaiting() const;

    void keyboardSearch(const QString&) override { } // letters are decisions

Q_SIGNALS:
    void questionChosen();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void changeEvent(QEvent* event) override;

private:
    QStandardItem* add(QStandardItem* parent, const agreement::VoteQuestion& question, const QString& name);
    QModelIndex indexOf(const agreement::VoteQuestion& question) const;
    void setText(const QModelIndex& row, Column column, const QString& text, const QString& spoken);
    void arrange();

    QStandardItemModel* m_model;
    std::vector<agreement::VoteQuestion> m_questions; ///< by the number that an item carries
    std::vector<std::size_t> m_open;                  ///< papers to settle, by the same number
    std::vector<agreement::VoteQuestion> m_surveyed;
    bool m_isFilling = false;
};

}
