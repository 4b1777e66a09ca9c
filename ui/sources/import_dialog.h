#pragma once

#include <QDialog>

#include "ui/controls/parts.h"
#include "ui/sources/import_run.h"
#include "ui/sources/search_form.h"

#include <map>

class QCheckBox;
class QListView;
class QProgressBar;
class QStackedWidget;

namespace alidade::ui {

class FilePreview;
class ImportFiles;
struct ImportFileRow;

/// Brings in what a search gave: its files are looked into first, and shown as they would come in; then they
/// are imported as one change a search.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `again` is an earlier search that is repeated.
    ImportDialog(Workspace& workspace,
                 SearchForm::Kind kind,
                 std::optional<SearchId> again,
                 QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);
    void chooseFiles();

    SearchForm* form() const { return m_form; }
    FilePreview* preview() const { return m_preview; }
    ImportFiles* files() const { return m_files; }
    QListView* list() const { return m_list; }
    QCheckBox* oneSearch() const { return m_oneSearch; }
    QPushButton* importButton() const { return m_import; }
    QString sentenceText() const;
    QString headText() const;
    bool isRunning() const { return m_run.isRunning(); }

    void done(int result) override;

Q_SIGNALS:
    /// `notRead` are the names of files in the list that could not be read.
    void imported(const alidade::ui::ImportedSearches& searches, const QStringList& notRead);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* formSide();
    QWidget* fileSide();
    QWidget* fileButtons();
    QLayout* buttons();

    static SearchDraft freshDraft(Workspace& workspace, SearchForm::Kind kind, std::optional<SearchId> again);

    int currentRow() const;
    void showFile();
    void showExcerpt(std::size_t line);
    void fileRead(int row);
    void filesChanged();
    void decideGrouping();
    /// Which draft the form shows: 0 where one search gave all files, else the file's id.
    int draftId() const;
    void keepDraft();
    void showDraft();
    void proposeSource(int row);
    void follow();
    QString problem() const;
    void say(const QString& text, TextRole role = TextRole::Muted);
    void nameForm();
    QString importText() const;

    bool isBegun();
    void begin();
    void showStep(const ImportStep& step);
    Result<ImportJob> jobOf(const SearchDraft& draft, const std::vector<const ImportFileRow*>& files) const;
    Result<std::vector<ImportJob>> jobs() const;
    void end();

    Workspace& m_workspace;
    SearchForm::Kind m_kind;
    std::optional<SearchId> m_again;
    ImportFiles* m_files;
    SearchForm* m_form;
    FilePreview* m_preview;
    ElidedLabel* m_head;
    QListView* m_list;
    QStackedWidget* m_stack;
    QCheckBox* m_oneSearch;
    QLabel* m_sentence;
    QProgressBar* m_progress;
    QPushButton* m_remove;
    QPushButton* m_cancel;
    QPushButton* m_import;
    QPushButton* m_choose = nullptr;
    SearchDraft m_fresh; ///< what a search begins with
    std::map<int, SearchDraft> m_drafts;
    int m_shownDraft = 0;
    bool m_isGroupingChosen = false;
    ImportRun m_run;
};

}
