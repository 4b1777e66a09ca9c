#pragma once

#include "ui/bridge/page.h"

class QLineEdit;
class QSplitter;

namespace alidade::ui {

class ClaimsPanel;
class CodePanel;
class Desk;
class PaperList;
class PaperView;

/// Papers and coding: the list, the paper, its codes and claims.
class CodingPage : public Page
{
    Q_OBJECT

public:
    explicit CodingPage(Workspace& workspace, QWidget* parent = nullptr);

    void focusStart() override;
    bool followsFilter() const override { return true; }
    QString guidePage() const override { return QStringLiteral("coding"); }
    QString statusText() const override;

    Desk& desk() const { return *m_desk; }
    PaperList* papers() const { return m_papers; }
    PaperView* paper() const { return m_paper; }
    CodePanel* codes() const { return m_codes; }
    ClaimsPanel* claims() const { return m_claims; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeActions();
    void layOut();
    void restoreSizes();
    void shareRight(int claims);
    void refresh();
    void stepToOpen(int by);
    void pressDigit(int digit);
    void attachPassage();
    void writeClaim();
    void askForTitle();
    void addPaper();
    void setStatus(const QString& text);

    Desk* m_desk;
    PaperList* m_papers;
    PaperView* m_paper;
    CodePanel* m_codes;
    ClaimsPanel* m_claims;
    QSplitter* m_columns;
    QSplitter* m_right;
    QLineEdit* m_title;          ///< of a paper that is to be added
    QList<QAction*> m_needPaper; ///< of these, the ones about the current paper
    QAction* m_add = nullptr;
    QAction* m_toSources = nullptr; ///< on the empty page
    bool m_isShared = false;        ///< whether codes and claims have got their heights
    QString m_status;               ///< said until the next paper
};

}
