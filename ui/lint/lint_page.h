#pragma once

#include "ui/bridge/page.h"
#include "ui/bridge/review_reader.h"
#include "ui/lint/lint_answer.h"

#include <array>

class QLabel;
class QPushButton;
class QTreeView;

namespace alidade::ui {

class CardStack;
class EmptyState;
class LintModel;

/// What does not hold together in the review, each finding with a way to it.
class LintPage : public Page
{
    Q_OBJECT

public:
    explicit LintPage(Workspace& workspace, QWidget* parent = nullptr);
    ~LintPage() override;

    void focusStart() override;
    QString guidePage() const override { return QStringLiteral("checks"); }
    QString statusText() const override;

    /// Holds the citations of these LaTeX files against the papers, now and whenever the review is opened on
    /// this computer; none lets it be.
    void setManuscripts(const std::vector<std::filesystem::path>& manuscripts);
    const std::vector<std::filesystem::path>& manuscripts() const { return m_manuscripts; }

    LintModel* model() const { return m_model; }
    QTreeView* tree() const { return m_tree; }
    EmptyState* emptyState() const { return m_empty; }
    /// Whether what is shown is what the review says now.
    bool isUpToDate() const { return m_hasAnswer && !m_isStale && !m_reader->isRunning(); }
    QString manuscriptText() const;
    QString sentenceText() const;

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    // lint_page.cpp
    QWidget* headPanel();
    QWidget* findingsPanel();
    QWidget* detailRow();
    void setStale();
    void take(const Result<SharedLintAnswer>& outcome);
    void showFindings();
    void showCounts();
    void showManuscripts();
    void showCurrent();

    // lint_page_actions.cpp
    void makeActions();
    void check();
    void toggle(report::LintSeverity severity);
    void step(int by);
    void go();
    void copy(bool isAll);
    void chooseManuscripts();
    void openManuscript(const QString& where);

    ReviewReader* m_reader;
    LintModel* m_model;
    std::vector<std::filesystem::path> m_manuscripts;
    std::vector<std::filesystem::path> m_unread;
    std::array<QAction*, 3> m_severities = {};
    QAction* m_checkAgain = nullptr;
    QAction* m_go = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_copyAll = nullptr;
    QAction* m_choose = nullptr;
    QAction* m_forget = nullptr;
    QTreeView* m_tree;
    QAction* m_toSearches = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_emptyLeads = nullptr;
    std::vector<QPushButton*> m_filters; ///< one a severity
    CardStack* m_stack;
    QLabel* m_summary;
    QLabel* m_manuscript;
    QLabel* m_title;
    QLabel* m_sentence;
    bool m_hasAnswer = false;
    bool m_isStale = true;
};

}
