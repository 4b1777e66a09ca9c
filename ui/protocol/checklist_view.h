#pragma once

#include <QWidget>

#include "core/report/checklist.h"
#include "core/report/prisma_s.h"
#include "core/report/table_format.h"
#include "ui/bridge/review_reader.h"
#include "ui/bridge/workspace.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace alidade::ui {

class ChecklistModel;
class HandForm;

/// What a standard asks, what of the review answers it, and what a person says of the rest; the report of the
/// search after PRISMA-S among them.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(Workspace& workspace, QWidget* parent = nullptr);

    /// Reads all anew: what is quick at once, the counts of records and decisions when they are there.
    void refresh();
    void commit();

    report::Standard standard() const;
    void choose(report::Standard standard);
    /// How many items are answered, of how many.
    std::pair<int, int> progress() const;
    bool isReady() const { return m_numbers.has_value(); }

    QTableView* table() const { return m_table; }
    ChecklistModel* model() const { return m_model; }
    HandForm* handForm() const { return m_hand; }
    QPushButton* evidenceButton() const { return m_show; }
    QString detailText() const;

    /// The list as text for a document: of PRISMA-S the whole report, as Markdown.
    QString reportText() const;
    void copyReport() const;
    /// Asks for a file; its ending says in which format.
    void saveReport();
    Result<void> saveReport(const QString& file) const;

Q_SIGNALS:
    void pageWanted(const QString& page);
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fitColumns();
    void fill();
    void showItem();
    void follow();
    QWidget* listPanel();
    QWidget* itemPanel();
    report::NamedGrid grid() const;

    Workspace& m_workspace;
    ReviewReader m_reader;
    std::optional<report::ChecklistNumbers> m_numbers;
    ChecklistModel* m_model;
    QComboBox* m_standards;
    QLabel* m_source;
    QLabel* m_progress;
    QTableView* m_table;
    QLabel* m_heading;
    QLabel* m_place;
    QLabel* m_answer;
    QLabel* m_missing;
    QPushButton* m_show;
    HandForm* m_hand;
};

}
