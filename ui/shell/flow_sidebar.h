#pragma once

#include <QAbstractButton>
#include <QString>

#include "core/duplicates/worklist.h"
#include "core/report/overview.h"
#include "ui/bridge/workspace.h"

#include <optional>
#include <vector>

class QTimer;

namespace alidade::ui {

/// A stage of the review in the sidebar: its name, its number, what is behind it, and how far it has come.
class StageButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StageButton(const QString& title, QWidget* parent = nullptr);

    void setFigures(const QString& count, const QString& caption, std::optional<double> done = {});
    /// Words on the line that leads to the next stage: what was left out on the way.
    void setPassage(const QString& passage);
    /// No line leads on from here.
    void setLast() { m_isLast = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int captionHeight() const;
    int boxHeight() const;

    QString m_count;
    QString m_caption;
    QString m_passage;
    std::optional<double> m_done;
    bool m_isLast = false;
};

/// The review's flow as navigation: a stage a button, each with its count and what is left to do, kept up to
/// date.
class FlowSidebar : public QWidget
{
    Q_OBJECT

public:
    explicit FlowSidebar(QWidget* parent = nullptr);

    /// Shows this review from now on; nullptr for none.
    void setWorkspace(Workspace* workspace);
    /// How many groups of duplicates are left to decide; nothing while that is not known.
    void setDuplicates(std::optional<duplicates::TaskCounts> counts);
    /// Marks the stage of a page.
    void setCurrentPage(const QString& page);

Q_SIGNALS:
    void pageWanted(const QString& page);

private:
    struct Stage {
        StageButton* button = nullptr;
        QString page; ///< opened by a click
    };

    StageButton* addStage(const QString& title, const QString& page);
    void refresh();
    void fill(const report::Overview& view);
    void fillScreening(const report::Overview& view);
    void fillCoding(const report::Overview& view);
    void fillAgreement(const report::Overview& view);

    Workspace* m_workspace = nullptr;
    std::optional<duplicates::TaskCounts> m_duplicateCounts;
    std::optional<report::RecordCounts> m_records; ///< as the last change of a record left them
    QTimer* m_refresh;
    std::vector<Stage> m_stages;
    StageButton* m_protocol;
    StageButton* m_searches;
    StageButton* m_duplicates;
    StageButton* m_screening;
    StageButton* m_taxonomy;
    StageButton* m_coding;
    StageButton* m_agreement;
    StageButton* m_map;
    StageButton* m_figures;
    StageButton* m_checks;
    StageButton* m_history;
};

}
