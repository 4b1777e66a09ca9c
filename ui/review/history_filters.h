#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/review/history_model.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QStandardItemModel;

namespace alidade::ui {

/// What narrows the history: a paper, a reviewer, a kind of thing, a word.
class HistoryFilters : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryFilters(Workspace& workspace, QWidget* parent = nullptr);

    HistoryQuery query() const;
    void clear();
    /// Offers the reviewers that the journal names now.
    void refresh();

    QLineEdit* paperField() const { return m_paper; }
    QComboBox* reviewerField() const { return m_reviewer; }
    QComboBox* subjectField() const { return m_subject; }
    QLineEdit* textField() const { return m_text; }

Q_SIGNALS:
    void queryChanged();

private:
    void offerPapers(const QString& text);
    void readPaper();

    Workspace& m_workspace;
    QLineEdit* m_paper;
    QComboBox* m_reviewer;
    QComboBox* m_subject;
    QLineEdit* m_text;
    QLabel* m_hint;
    QStandardItemModel* m_offers;
    std::optional<PaperId> m_paperId;
    QTimer m_pause;
};

}
