#include <QMenu>

#include "ui/agreement/agreement_page.h"
#include "ui/coding/coding_page.h"
#include "ui/controls/card_stack.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/lint/lint_page.h"
#include "ui/map/map_page.h"
#include "ui/merge/merge_page.h"
#include "ui/protocol/protocol_page.h"
#include "ui/report/figures_page.h"
#include "ui/review/history_page.h"
#include "ui/screening/screening_page.h"
#include "ui/shell/flow_sidebar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/review_pages.h"
#include "ui/shell/search_field.h"
#include "ui/shell/top_bar.h"
#include "ui/sources/searches_page.h"
#include "ui/taxonomy/taxonomy_page.h"

#include <optional>
#include <type_traits>

// The pages of a review, and how the window holds them together.
namespace alidade::ui {

/// In the order of the flow.
void MainWindow::addPages()
{
    const auto add = [this]<class P>(const char* name, std::type_identity<P>) {
        m_pages->add(QLatin1String(name), [this] { return new P(*m_workspace, m_stack); });
    };
    add("protocol", std::type_identity<ProtocolPage>());
    m_pages->add(QStringLiteral("sources"), [this] { return makeSearches(); });
    m_pages->add(QStringLiteral("duplicates"), [this] { return makeDuplicates(); });
    add("screening", std::type_identity<ScreeningPage>());
    add("taxonomy", std::type_identity<TaxonomyPage>());
    add("coding", std::type_identity<CodingPage>());
    add("agreement", std::type_identity<AgreementPage>());
    add("map", std::type_identity<MapPage>());
    add("report", std::type_identity<FiguresPage>());
    add("lint", std::type_identity<LintPage>());
    add("review", std::type_identity<HistoryPage>());
    add("merge", std::type_identity<MergePage>());
}

void MainWindow::takePage(Page* page)
{
    m_stack->addWidget(page);
    connect(page, &Page::pageWanted, this, &MainWindow::showPage);
    connect(page, &Page::lookWanted, this, [this](const QString& name, std::optional<DimensionId> dimension) {
        if (auto* wanted = this->page(name)) {
            wanted->lookAt(dimension);
        }
    });
    connect(page, &Page::statusChanged, this, &MainWindow::showStatus);
    m_fileMenu->insertActions(m_actions.saveCopy, page->fileActions());
}

/// No filter is typed where nobody would see what it does.
void MainWindow::showFilterUse()
{
    const auto* page = currentPage();
    const bool isInUse = page != nullptr && page->followsFilter();
    m_top->search().setInUse(isInUse);
    m_actions.find->setEnabled(m_workspace != nullptr && isInUse);
}

/// The page of duplicates leads on, and tells the sidebar what is left to do.
Page* MainWindow::makeDuplicates()
{
    auto* duplicates = new DuplicatesPage(*m_workspace, m_stack);
    connect(duplicates, &DuplicatesPage::countsChanged, m_sidebar, [this, duplicates] {
        m_sidebar->setDuplicates(duplicates->counts());
    });
    m_sidebar->setDuplicates(duplicates->counts());
    duplicates->setNeighbours(QStringLiteral("sources"), QStringLiteral("screening"));
    return duplicates;
}

Page* MainWindow::makeSearches()
{
    auto* searches = new SearchesPage(*m_workspace, m_stack);
    searches->offerDuplicates(true);
    return searches;
}

}
