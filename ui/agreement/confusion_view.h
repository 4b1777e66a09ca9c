#pragma once

#include <QTableView>

#include "ui/agreement/confusion_model.h"
#include "ui/controls/choice_box.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

/// Two reviewers held against each other: which two, how far they agree, and the matrix, whose cells open
/// their papers.
class ConfusionView : public QWidget
{
    Q_OBJECT

public:
    explicit ConfusionView(QWidget* parent = nullptr);

    /// Reviewers that can be held against each other, by their places among the raters. Keeps the pair that
    /// was chosen where the names are the same.
    void setRaters(const QStringList& names);
    void showPair(const VoteReader::Pair& pair, std::vector<QString> categories);
    void clear();
    /// With which all of it is seen at the width that it has.
    int neededHeight() const;

    std::size_t first() const { return static_cast<std::size_t>(std::max(0, m_first->currentIndex())); }
    std::size_t second() const { return static_cast<std::size_t>(std::max(0, m_second->currentIndex())); }

    QTableView* table() const { return m_table; }
    ConfusionModel* model() const { return m_model; }
    ChoiceBox* firstBox() const { return m_first; }
    ChoiceBox* secondBox() const { return m_second; }
    QString sentenceText() const { return m_sentence->text(); }

Q_SIGNALS:
    void pairChosen();
    /// A cell was double-clicked.
    void cellActivated();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void choose(ChoiceBox* changed, ChoiceBox* other);
    void arrange();

    QStringList m_names;
    ConfusionModel* m_model;
    QTableView* m_table;
    ChoiceBox* m_first;
    ChoiceBox* m_second;
    QWidget* m_pairRow;
    QLabel* m_axes;
    QLabel* m_sentence;
};

}
