#pragma once

#include "core/map/search_filter.h"
#include "core/sources/searches.h"
#include "ui/bridge/page.h"
#include "ui/bridge/review_reader.h"
#include "ui/sources/search_form.h"

namespace alidade::ui {

class CardStack;
class ElidedLabel;
class EmptyState;
class ImportBanner;
class ImportDialog;
class SearchDetails;
class SearchesModel;
class SearchesTable;

/// The search log: what was searched where and when, what each search found, and the way in for its files.
class SearchesPage : public Page
{
    Q_OBJECT

public:
    explicit SearchesPage(Workspace& workspace, QWidget* parent = nullptr);
    /// Keeps what is being typed.
    ~SearchesPage() override;

    void focusStart() override;
    QList<QAction*> fileActions() const override;
    QString guidePage() const override { return QStringLiteral("searches"); }
    QString statusText() const override;

    /// Opens the dialog of an import with these files, or with none.
    ImportDialog* importFiles(const QStringList& files = {});
    /// The page for duplicates is there.
    void offerDuplicates(bool isThere);

    SearchesModel* model() const { return m_model; }
    /// Whether the numbers are those of the review as it is: of many records they are counted aside.
    bool isUpToDate() const { return !m_isStale && !m_reader.isRunning(); }
    SearchesTable* table() const { return m_table; }
    SearchDetails* details() const { return m_details; }
    ImportBanner* banner() const { return m_banner; }

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void makePaperActions();
    ImportDialog* openImport(SearchForm::Kind kind, std::optional<SearchId> again);
    void deleteSearch();
    void exportPapers();
    QWidget* head();

    void follow(const store::ChangeNotice& notice);
    void refresh();
    void take(sources::Searches searches);
    void select(SearchId search);
    void showSearch();
    void updateActions();
    void openPapers(const QString& filter);
    void openFound(map::Found found);

    ReviewReader m_reader;
    SearchesModel* m_model;
    SearchesTable* m_table;
    SearchDetails* m_details;
    CardStack* m_stack;
    ElidedLabel* m_sum;
    EmptyState* m_empty;
    ImportBanner* m_banner;
    QAction* m_import = nullptr;
    QAction* m_again = nullptr;
    QAction* m_snowball = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_export = nullptr;
    QAction* m_exportFromElsewhere = nullptr;
    QAction* m_copy = nullptr;
    std::vector<std::pair<map::Found, QAction*>> m_paperActions;
    std::optional<SearchId> m_wanted; ///< to be shown when the numbers are there
    bool m_isStale = false;
};

}
