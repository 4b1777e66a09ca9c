#include "ui/sources/searches_page.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QPlainTextEdit>

#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/sources/delete_search_dialog.h"
#include "ui/sources/dropped_files.h"
#include "ui/sources/export_papers_dialog.h"
#include "ui/sources/import_banner.h"
#include "ui/sources/import_dialog.h"
#include "ui/sources/search_details.h"
#include "ui/sources/search_words.h"
#include "ui/sources/searches_model.h"
#include "ui/sources/searches_table.h"

#include <algorithm>
#include <array>

namespace alidade::ui {

namespace {

/// Up to so many records they are counted before anybody could see it.
constexpr std::int64_t MOST_AT_ONCE = 10'000;

const auto PAPERS_PAGE = QStringLiteral("coding");

/// What the page shows hangs on these.
bool isAbout(const store::ChangeNotice& notice)
{
    using store::Table;
    return std::ranges::any_of(std::array{Table::Search,
                                          Table::Source,
                                          Table::Record,
                                          Table::ImportFile,
                                          Table::Decision,
                                          Table::Setting,
                                          Table::Reviewer,
                                          Table::Paper},
                               [&](Table table) { return notice.touches(table); });
}

}

SearchesPage::SearchesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_reader(workspace.review().file())
    , m_model(new SearchesModel(workspace, this))
    , m_table(new SearchesTable(*m_model))
    , m_details(new SearchDetails(workspace))
    , m_stack(new CardStack)
    , m_sum(new ElidedLabel)
    , m_empty(new EmptyState(
          tr("No search yet"),
          tr("Drop here what a database gave, or choose its files: each search comes in with "
             "its query and date, so that every paper can be led back to where it was found.")))
    , m_banner(new ImportBanner(workspace))
{
    setAcceptDrops(true);
    makeActions();
    auto* upper = new Panel;
    upper->content()->addWidget(head());
    upper->content()->addWidget(m_table, 1);
    auto* lower = new Panel;
    lower->content()->addWidget(m_details);
    auto* both = splitter(Qt::Vertical);
    both->addWidget(upper);
    both->addWidget(lower);
    both->setStretchFactor(0, 1);
    both->setSizes({460, 260});
    m_stack->addWidget(m_empty);
    m_stack->addWidget(both);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);

    connect(&workspace, &Workspace::reviewChanged, this, &SearchesPage::follow);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SearchesPage::showSearch);
    connect(m_table, &SearchesTable::papersWanted, this, &SearchesPage::openPapers);
    connect(m_banner, &ImportBanner::duplicatesWanted, this, [this] {
        Q_EMIT pageWanted(QStringLiteral("duplicates"));
    });
    m_empty->addButton(m_import);
    m_empty->addButton(m_snowball);
    refresh();
}

SearchesPage::~SearchesPage()
{
    m_details->commit();
    // a field that loses the keyboard while it goes must find nobody listening
    workspace().disconnect(this);
}

void SearchesPage::makeActions()
{
    m_import = addCommand(tr("Import…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] { importFiles(); });
    m_import->setToolTip(tr("Bring in what a search gave"));
    setWords(
        *m_import,
        tr("references, add papers, upload, RIS, BibTeX, bib, CSV, NBIB, EndNote, Zotero, Mendeley, PubMed, "
           "Scopus, Web of Science, files"));
    m_import->setShortcutContext(Qt::WindowShortcut); // it can be done from every page, by its keys, too
    m_again = addCommand(tr("Import again…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] {
        openImport(SearchForm::Kind::Again, m_model->search(m_table->currentIndex()));
    });
    m_again->setToolTip(
        tr("Repeat the chosen search: what its source gave before is known, and keeps its paper"));
    m_snowball = addCommand(tr("Add snowballing round…"), QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        openImport(SearchForm::Kind::Snowballing, {});
    });
    m_snowball->setToolTip(tr("Bring in what a paper cites, or what cites it"));
    m_export =
        addCommand(tr("Export papers…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportPapers(); });
    m_export->setToolTip(tr("Write papers with codes and decisions for other programs"));
    setWords(*m_export, tr("references, download, RIS, BibTeX, CSV, Excel, Zotero, EndNote, data"));
    m_exportFromElsewhere = withoutKeys(*m_export); // the keys are those of what the page shown exports
    m_delete = addCommand(m_table, tr("Delete search…"), {Qt::Key_Delete}, [this] { deleteSearch(); });
    m_delete->setToolTip(tr("Take a search away; what would go with it is said first"));
    makePaperActions();
    m_copy = addCommand(m_table, tr("Copy the query"), {QKeySequence::Copy}, [this] {
        QGuiApplication::clipboard()->setText(m_details->queryField()->toPlainText());
    });
}

void SearchesPage::makePaperActions()
{
    const auto add = [this](map::Found found, const QString& name, Qt::Key key, const QString& tip) {
        auto* action = addCommand(m_table, name, {key}, [this, found] { openFound(found); });
        action->setToolTip(tip);
        m_paperActions.emplace_back(found, action);
    };
    add(map::Found::Papers, tr("Its papers"), Qt::Key_P, tr("Sets the filter to the papers of the search"));
    add(map::Found::New, tr("Its new papers"), Qt::Key_N, tr("Those that no earlier search or source had"));
    add(map::Found::OnlyHere,
        tr("Its papers found only here"),
        Qt::Key_O,
        tr("Those that no other search or source has"));
    add(map::Found::Included, tr("Its included papers"), Qt::Key_I, tr("Those that are in"));
}

QWidget* SearchesPage::head()
{
    auto* both = new QWidget;
    auto* rows = new QVBoxLayout(both);
    rows->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    auto* title = label(tr("Searches"), TextRole::Title);
    auto* tools = endButtons({m_export, m_again, m_snowball, m_import}, m_import);
    title->setMinimumHeight(tools->findChild<QPushButton*>()->sizeHint().height());
    row->addWidget(title, 0, Qt::AlignTop); // beside the first line of buttons
    row->addWidget(tools, 1);
    rows->addLayout(row);
    m_sum->setProperty("role", QStringLiteral("muted"));
    rows->addWidget(m_sum); // a line of its own: beside the buttons it has no room in a narrow window
    return both;
}

QList<QAction*> SearchesPage::fileActions() const
{
    return {m_import, m_exportFromElsewhere};
}

void SearchesPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->setFocus(Qt::OtherFocusReason);
    }
}

QString SearchesPage::statusText() const
{
    return tr("%Ln search(es)", nullptr, static_cast<int>(m_model->searches().searches.size()));
}

void SearchesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void SearchesPage::follow(const store::ChangeNotice& notice)
{
    if (!isAbout(notice)) {
        return;
    }
    m_isStale = !isVisible();
    if (!m_isStale) {
        refresh();
    }
}

void SearchesPage::refresh()
{
    m_isStale = false;
    const auto& index = workspace().index();
    const auto& database = workspace().review().database();
    auto included = index.papers(
        index.bits({map::Property::Standing, static_cast<std::int64_t>(screening::Standing::Included)}));
    std::ranges::sort(included);
    const auto count = [included = std::move(included)](const store::Database& records) {
        return sources::countSearches(
            records, [&](PaperId paper) { return std::ranges::binary_search(included, paper); });
    };
    if (database.count<Record>() <= MOST_AT_ONCE) {
        m_reader.forget();
        take(count(database));
        return;
    }
    m_stack->setCurrentIndex(1); // there is something to show, whatever it will be
    m_reader.read([count](const Review& review, const std::stop_token&) { return count(review.database()); },
                  [this](Result<sources::Searches> searches) {
                      if (searches) {
                          take(std::move(*searches));
                      } else {
                          Q_EMIT workspace().failed(searches.error());
                      }
                  });
}

void SearchesPage::take(sources::Searches searches)
{
    const auto search = m_wanted ? m_wanted : m_model->search(m_table->currentIndex());
    const auto source = m_model->source(m_table->currentIndex());
    m_wanted.reset();
    m_model->setSearches(std::move(searches));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_table->select(search);
    for (int row = 0; !search && source && row < m_model->rowCount(); ++row) {
        if (m_model->source(m_model->index(row, 0)) == source) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
    const auto& total = m_model->searches().total;
    auto sum = tr("%1 records = %2 duplicates + %3 papers")
                   .arg(shownNumber(total.records), shownNumber(total.duplicates), shownNumber(total.papers));
    if (total.loose > 0) {
        sum += tr(" + %1 that stand for no paper").arg(shownNumber(total.loose));
    }
    m_sum->setText(sum);
    m_details->refresh();
    updateActions();
    Q_EMIT statusChanged();
}

/// Now, or when its numbers are there.
void SearchesPage::select(SearchId search)
{
    if (isUpToDate()) {
        m_table->select(search);
    } else {
        m_wanted = search;
    }
}

void SearchesPage::showSearch()
{
    m_details->show(m_model->search(m_table->currentIndex()));
    updateActions();
}

void SearchesPage::updateActions()
{
    const auto row = m_table->currentIndex();
    const bool isSearch = m_model->search(row).has_value();
    const bool canChange = !workspace().isReadOnly();
    m_copy->setEnabled(isSearch);
    m_import->setEnabled(canChange);
    m_snowball->setEnabled(canChange);
    m_again->setEnabled(canChange && isSearch);
    m_delete->setEnabled(canChange && isSearch);
    m_export->setEnabled(workspace().index().all().count() > 0);
    for (const auto& [found, action] : m_paperActions) {
        action->setEnabled(m_model->filter(row, found).has_value());
    }
}

void SearchesPage::openFound(map::Found found)
{
    if (const auto filter = m_model->filter(m_table->currentIndex(), found)) {
        openPapers(*filter);
    }
}

void SearchesPage::openPapers(const QString& filter)
{
    if (workspace().applyFilter(filter)) {
        Q_EMIT pageWanted(PAPERS_PAGE);
    }
}

ImportDialog* SearchesPage::importFiles(const QStringList& files)
{
    if (workspace().isReadOnly()) {
        return nullptr;
    }
    Q_EMIT pageWanted(QStringLiteral("sources"));
    auto* dialog = openImport(SearchForm::Kind::Search, {});
    dialog->addFiles(files);
    return dialog;
}

ImportDialog* SearchesPage::openImport(SearchForm::Kind kind, std::optional<SearchId> again)
{
    m_details->commit();
    auto* dialog = new ImportDialog(workspace(), kind, again, this);
    connect(dialog,
            &ImportDialog::imported,
            this,
            [this](const ImportedSearches& imported, const QStringList& notRead) {
                m_banner->show(imported, notRead);
                select(imported.searches.back().outcome.search);
                // the button of the empty page had it, and is gone
                m_table->setFocus(Qt::OtherFocusReason);
            });
    dialog->open();
    return dialog;
}

void SearchesPage::offerDuplicates(bool isThere)
{
    m_banner->offerDuplicates(isThere);
}

void SearchesPage::deleteSearch()
{
    if (const auto search = m_model->search(m_table->currentIndex())) {
        (new DeleteSearchDialog(workspace(), *search, this))->open();
    }
}

void SearchesPage::exportPapers()
{
    const auto row = isVisible() ? m_table->currentIndex() : QModelIndex(); // what nobody sees is not meant
    const auto name = row.siblingAtColumn(SearchesModel::Name).data().toString();
    const auto filter = m_model->filter(row, map::Found::Papers).value_or(QString());
    (new ExportPapersDialog(workspace(), name, filter, this))->open();
}

void SearchesPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!workspace().isReadOnly() && !filesToImport(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void SearchesPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFiles(filesToImport(event->mimeData()));
}

}
