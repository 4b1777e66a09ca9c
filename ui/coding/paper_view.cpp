#include "ui/coding/paper_view.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

#include "ui/bridge/text.h"
#include "ui/coding/abstract_view.h"
#include "ui/coding/notes_view.h"
#include "ui/coding/paper_history.h"
#include "ui/coding/paper_records.h"
#include "ui/papers/author_line.h"
#include "ui/papers/no_match.h"
#include "ui/papers/paper_files.h"
#include "ui/papers/paper_form.h"
#include "ui/papers/paper_types.h"

#include <array>

namespace alidade::ui {

namespace {

constexpr std::size_t MOST_AUTHORS = 8; // named; the others are counted
constexpr int NOTES_TAB = 1;
constexpr int TAB_PADDING = 9; // pixels at either side, as in the style sheet

QLabel* readable(const QString& name)
{
    auto* made = copyable(TextRole::Muted);
    made->setAccessibleName(name);
    return made;
}

QString venueLine(const Paper& paper)
{
    QStringList parts;
    const auto add = [&](const QString& part) {
        if (!part.isEmpty()) {
            parts += part;
        }
    };
    add(paper.year ? QString::number(*paper.year) : QString());
    add(toQt(paper.venue.empty() ? paper.venueShort : paper.venue));
    if (!paper.pages.empty()) {
        add(PaperView::tr("pp. %1").arg(toQt(paper.pages)));
    }
    add(paperTypeName(toQt(paper.type)));
    return parts.join(QStringLiteral(" · "));
}

}

PaperView::PaperView(Desk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_stack(new QStackedWidget)
    , m_none(new EmptyState({}, {}))
    , m_noMatch(new NoMatch(desk.workspace()))
    , m_form(new PaperForm(desk.workspace()))
    , m_title(copyable(TextRole::Heading))
    , m_authors(readable(tr("Authors")))
    , m_venue(readable(tr("Where it appeared")))
    , m_link(new QPushButton)
    , m_files(new PaperFiles(desk.workspace()))
    , m_titleLine(new QHBoxLayout)
    , m_tabs(new QTabWidget)
    , m_abstract(new AbstractView(desk))
    , m_notes(new NotesView(desk))
{
    layOut();
    m_files->takeDropsOn(this);
    connect(m_link, &QPushButton::clicked, this, &PaperView::openLink);
    connect(m_abstract, &AbstractView::editWanted, this, &PaperView::editPaper);
    connect(m_form, &PaperForm::closed, this, [this] {
        m_stack->setCurrentIndex(0);
        refresh();
    });
    connect(&desk, &Desk::sheetChanged, this, &PaperView::refresh);
    connect(&desk.workspace(), &Workspace::selectionChanged, this, [this] {
        if (m_desk.sheet() == nullptr) {
            showNone(); // what is said there is about the filter
        }
    });
    refresh();
}

void PaperView::layOut()
{
    m_link->setProperty("link", true);
    m_link->setCursor(Qt::PointingHandCursor);
    m_tabs->setDocumentMode(true);
    m_tabs->setUsesScrollButtons(false); // all tabs stay in sight
    m_tabs->installEventFilter(this);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->tabBar()->setAccessibleName(tr("What to read of the paper"));
    m_tabs->setAccessibleName(tr("What to read of the paper"));
    m_tabs->addTab(m_abstract, {});
    m_tabs->addTab(m_notes, {});
    m_tabs->addTab(new PaperRecords(m_desk), {});
    m_tabs->addTab(new PaperHistory(m_desk), {});
    nameTabs();

    m_titleLine->addWidget(m_title, 1);
    auto* link = new QHBoxLayout;
    link->addWidget(m_link);
    link->addStretch();
    auto* reading = new QWidget;
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(3);
    layout->addLayout(m_titleLine);
    layout->addWidget(m_authors);
    layout->addWidget(m_venue);
    layout->addLayout(link);
    layout->addWidget(m_files);
    layout->addSpacing(6);
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(reading);
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);
    content()->addWidget(m_stack);
}

void PaperView::setEditAction(QAction* action)
{
    auto* edit = new QToolButton;
    edit->setDefaultAction(action);
    edit->setAccessibleName(action->text());
    m_titleLine->addWidget(edit, 0, Qt::AlignTop);
}

void PaperView::showHead(const Paper& paper)
{
    m_title->setText(toQt(paper.title));
    const auto authors = authorLine(paper, MOST_AUTHORS);
    m_authors->setText(authors);
    m_authors->setVisible(!authors.isEmpty());
    const auto venue = venueLine(paper);
    m_venue->setText(venue);
    m_venue->setVisible(!venue.isEmpty());
    const auto shown = toQt(paper.doi.empty() ? paper.url : paper.doi);
    m_link->setText(shown);
    m_link->setAccessibleName(paper.doi.empty() ? tr("Address %1").arg(shown) : tr("DOI %1").arg(shown));
    m_link->setToolTip(tr("Opens the paper in your browser"));
    m_link->setVisible(!shown.isEmpty());
}

void PaperView::refresh()
{
    const auto* sheet = m_desk.sheet();
    const auto paper = sheet == nullptr ? std::nullopt : std::optional(sheet->paper.id);
    const bool isAnother = paper != m_shown;
    m_shown = paper;
    if (isAnother) {
        m_form->forget(); // one that was open belongs to the paper before
    }
    m_files->setPaper(paper, m_desk.paperName());
    if (sheet == nullptr) {
        showNone();
        return;
    }
    if (isAnother) {
        m_stack->setCurrentIndex(0);
    }
    showHead(sheet->paper);
    nameTabs();
}

/// Short words where long ones would be cut.
void PaperView::nameTabs()
{
    const auto* sheet = m_desk.sheet();
    const auto counted = [](const QString& word, std::size_t count) {
        return count == 0 ? word : QStringLiteral("%1  %2").arg(word).arg(count);
    };
    const std::array<QString, 4> full = {tr("Abstract"),
                                         counted(tr("Notes"), sheet == nullptr ? 0 : sheet->notes.size()),
                                         counted(tr("Records"), sheet == nullptr ? 0 : sheet->records.size()),
                                         tr("History")};
    const std::array<QString, 4> brief = {tr("Abstract", "short, for a narrow window"),
                                          tr("Notes", "short, for a narrow window"),
                                          tr("Records", "short, for a narrow window"),
                                          tr("History", "short, for a narrow window")};
    auto* bar = m_tabs->tabBar();
    int needed = 0;
    for (const auto& word : full) {
        needed += bar->fontMetrics().horizontalAdvance(word) + 2 * TAB_PADDING;
    }
    const bool isNarrow = m_tabs->width() < needed;
    if (bar->property("narrow").toBool() != isNarrow) {
        bar->setProperty("narrow", isNarrow);
        bar->style()->unpolish(bar); // a style sheet looks at properties once
        bar->style()->polish(bar);
    }
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const auto place = static_cast<std::size_t>(tab);
        m_tabs->setTabText(tab, isNarrow ? brief.at(place) : full.at(place));
        m_tabs->setTabToolTip(tab, full.at(place));
    }
}

bool PaperView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_tabs && event->type() == QEvent::Resize) {
        nameTabs();
    }
    return Panel::eventFilter(watched, event);
}

void PaperView::showNone()
{
    const auto& workspace = m_desk.workspace();
    const bool hasPapers = workspace.index().all().any();
    if (hasPapers && !workspace.selection().any()) {
        m_noMatch->sayNoMatch(workspace.filter());
        m_stack->setCurrentWidget(m_noMatch);
        return;
    }
    m_none->setTexts(hasPapers ? tr("No paper selected") : tr("No papers yet"),
                     hasPapers ? tr("Choose one in the list, or press N for the first open one.")
                               : tr("Add a paper by its title, or import what your searches found."));
    m_stack->setCurrentWidget(m_none);
}

void PaperView::editPaper()
{
    const auto* sheet = m_desk.sheet();
    if (sheet == nullptr || m_desk.workspace().isReadOnly()) {
        return;
    }
    if (m_stack->currentWidget() != m_form) { // else what was changed in it stays
        m_form->open(sheet->paper, sheet->text, m_desk.paperName());
        m_stack->setCurrentWidget(m_form);
    }
    m_form->titleField()->setFocus(Qt::OtherFocusReason);
}

void PaperView::writeNote()
{
    if (m_stack->currentWidget() == m_form && !m_form->finish()) {
        return;
    }
    m_tabs->setCurrentIndex(NOTES_TAB);
    m_notes->write();
}

void PaperView::openLink() const
{
    if (const auto* sheet = m_desk.sheet()) {
        const auto doi = toQt(sheet->paper.doi);
        const QUrl url(doi.isEmpty() ? toQt(sheet->paper.url) : QStringLiteral("https://doi.org/") + doi);
        if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) {
            QDesktopServices::openUrl(url); // a review from a stranger may hold any address
        }
    }
}

}
