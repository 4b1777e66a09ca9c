#include "ui/coding/coding_page.h"

#include <QBoxLayout>
#include <QLineEdit>

#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/coding/abstract_view.h"
#include "ui/coding/claim_form.h"
#include "ui/coding/claims_panel.h"
#include "ui/coding/code_panel.h"
#include "ui/coding/notes_view.h"
#include "ui/coding/paper_list.h"
#include "ui/coding/paper_view.h"
#include "ui/controls/digit_keys.h"
#include "ui/controls/icons.h"
#include "ui/controls/splitter.h"
#include "ui/papers/paper_files.h"

namespace alidade::ui {

namespace {

/// The claims' share of the right side, while they are read and while one is written.
constexpr int CLAIMS_READ = 190;
constexpr int CLAIMS_WRITTEN = 385;

QString columnsKey()
{
    return QStringLiteral("coding/columns");
}

}

CodingPage::CodingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_desk(new Desk(workspace, this))
    , m_papers(new PaperList(*m_desk))
    , m_paper(new PaperView(*m_desk))
    , m_codes(new CodePanel(*m_desk))
    , m_claims(new ClaimsPanel(*m_desk))
    , m_columns(splitter())
    , m_right(splitter(Qt::Vertical))
    , m_title(new QLineEdit)
{
    makeActions();
    onDigits(this, [this](int digit) { pressDigit(digit); });
    layOut();
    connect(m_paper->abstract(), &AbstractView::attachWanted, this, &CodingPage::attachPassage);
    connect(m_paper->abstract(), &AbstractView::claimWanted, this, &CodingPage::writeClaim);
    connect(m_claims, &ClaimsPanel::claimWanted, this, &CodingPage::writeClaim);
    connect(m_claims, &ClaimsPanel::formOpened, this, [this](bool isOpen) {
        shareRight(isOpen ? CLAIMS_WRITTEN : CLAIMS_READ);
        if (!isOpen) {
            m_codes->focusTree();
        }
    });
    connect(m_codes, &CodePanel::currentCodeChanged, this, &CodingPage::refresh);
    connect(
        m_codes, &CodePanel::taxonomyWanted, this, [this] { Q_EMIT pageWanted(QStringLiteral("taxonomy")); });
    connect(m_desk, &Desk::sheetChanged, this, [this] {
        m_status.clear();
        refresh();
    });
    connect(m_papers->view(), &QListView::activated, this, [this] { m_codes->focusTree(); });
    connect(m_paper->notes(), &NotesView::left, m_codes, &CodePanel::focusTree);
    connect(m_title, &QLineEdit::returnPressed, this, &CodingPage::addPaper);
    connect(&workspace, &Workspace::keepingAll, this, [this] {
        if (const auto title = m_title->text().trimmed(); !title.isEmpty()) {
            this->workspace().couldNotKeep(tr("the title that was begun: %1").arg(title));
        }
    });
    refresh();
}

void CodingPage::makeActions()
{
    addCommand(tr("Next open paper"), Qt::Key_N, [this] { stepToOpen(1); });
    addCommand(tr("Previous open paper"), Qt::Key_P, [this] { stepToOpen(-1); });
    addCommand(tr("Next paper in the list"), Qt::CTRL | Qt::Key_Down, [this] { m_papers->step(1); });
    addCommand(tr("Previous paper in the list"), Qt::CTRL | Qt::Key_Up, [this] { m_papers->step(-1); });
    m_add = addCommand(tr("Add paper"), QKeySequence::New, [this] { askForTitle(); });

    auto* edit = addCommand(tr("Edit paper"), Qt::Key_F4, [this] { m_paper->editPaper(); });
    edit->setIcon(icon(QStringLiteral("edit")));
    m_paper->setEditAction(edit);
    m_needPaper += edit;
    m_needPaper += addCommand(tr("Write a note on the paper"), Qt::Key_M, [this] { m_paper->writeNote(); });
    m_needPaper +=
        addCommand(tr("Attach the selected passage to the code"), Qt::Key_E, [this] { attachPassage(); });
    addCommands(m_paper->files()->commands(this));
    m_paper->emptyState()->addButton(m_add);
    m_toSources = new QAction(tr("Go to Searches"), this);
    connect(m_toSources, &QAction::triggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("sources")); });
    m_paper->emptyState()->addButton(m_toSources);

    for (auto* action : m_codes->panelActions() + m_claims->panelActions()) {
        addCommands({action});
        if (action->shortcutContext() == Qt::WidgetWithChildrenShortcut) {
            addAction(action); // from anywhere on the page
        }
    }
    addCommands(m_papers->listActions());
}

void CodingPage::layOut()
{
    m_title->setPlaceholderText(tr("Title of the paper, then Enter"));
    m_title->setAccessibleName(tr("Title of the paper to add"));
    m_title->setClearButtonEnabled(true);
    m_title->hide();
    auto* leave = new QAction(this);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    connect(leave, &QAction::triggered, this, [this] {
        m_title->hide();
        focusStart();
    });
    m_title->addAction(leave);
    auto* add = button(m_add);
    add->setFocusPolicy(Qt::TabFocus);
    m_papers->content()->addWidget(m_title);
    m_papers->content()->addWidget(add);

    m_right->addWidget(m_codes);
    m_right->addWidget(m_claims);
    m_right->setStretchFactor(0, 1);

    m_columns->addWidget(m_papers);
    m_columns->addWidget(m_paper);
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 3);
    m_columns->setStretchFactor(2, 1);
    m_papers->setMinimumWidth(216);
    m_paper->setMinimumWidth(260);
    m_codes->setMinimumWidth(270);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addWidget(m_columns);
    restoreSizes();
}

void CodingPage::restoreSizes()
{
    const auto kept = settings().value(columnsKey()).toByteArray();
    if (kept.isEmpty() || !m_columns->restoreState(kept)) {
        m_columns->setSizes({260, 600, 390});
    }
}

void CodingPage::shareRight(int claims)
{
    const int whole = m_right->height();
    const int share = std::min(claims, whole * 3 / 5);
    m_right->setSizes({whole - share, share});
}

void CodingPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!m_isShared) { // by hand from then on
        m_isShared = true;
        layout()->activate();
        shareRight(CLAIMS_READ);
    }
}

void CodingPage::hideEvent(QHideEvent* event)
{
    settings().setValue(columnsKey(), m_columns->saveState());
    Page::hideEvent(event);
}

void CodingPage::focusStart()
{
    if (m_desk->sheet() == nullptr) {
        m_papers->step(1);
    }
    if (m_desk->sheet() == nullptr) {
        m_paper->emptyState()->setFocus(Qt::OtherFocusReason);
    } else {
        m_codes->focusTree();
    }
}

QString CodingPage::statusText() const
{
    if (!m_status.isEmpty() || m_desk->sheet() == nullptr) {
        return m_status;
    }
    const auto& progress = m_desk->progress();
    return tr("%1: %2 of %3 answered")
        .arg(m_desk->paperName())
        .arg(progress.answered(m_desk->sheet()->paper.id))
        .arg(progress.questions());
}

void CodingPage::setStatus(const QString& text)
{
    m_status = text;
    Q_EMIT statusChanged();
}

void CodingPage::refresh()
{
    const bool isWritable = m_desk->sheet() != nullptr && !workspace().isReadOnly();
    for (auto* action : m_needPaper) {
        action->setEnabled(isWritable);
    }
    m_add->setEnabled(!workspace().isReadOnly());
    m_toSources->setVisible(!workspace().index().all().any());
    const auto code = m_codes->tree()->currentCode();
    const auto* found = code ? m_desk->taxonomy().find(*code) : nullptr;
    m_paper->abstract()->setCodeAtHand(found == nullptr ? QString() : toQt(found->label));
    Q_EMIT statusChanged();
}

void CodingPage::stepToOpen(int by)
{
    if (!m_papers->stepToOpen(by)) {
        setStatus(m_papers->openCount() == 0 ? tr("No paper in the list is open.")
                                             : tr("This is the only open paper in the list."));
    }
}

void CodingPage::pressDigit(int digit)
{
    auto* tree = m_codes->tree();
    if (workspace().isReadOnly()) {
        return;
    }
    const auto meant = tree->codes().code(tree->codes().indexOfDigit(tree->currentDimension(), digit));
    if (meant && m_paper->abstract()->passage()) { // the passage goes to that code
        tree->goTo(*meant);
        attachPassage();
    } else {
        tree->pressDigit(digit);
    }
}

void CodingPage::attachPassage()
{
    const auto passage = m_paper->abstract()->passage();
    const auto code = m_codes->tree()->currentCode();
    if (!passage) {
        setStatus(tr("Select a passage of the abstract first."));
    } else if (!code) {
        setStatus(tr("Choose the code that the passage supports first."));
    } else if (m_desk->attach(*code, *passage)) {
        m_paper->abstract()->clearPassage();
    }
}

void CodingPage::writeClaim()
{
    m_claims->writeClaim(m_paper->abstract()->passage());
}

void CodingPage::askForTitle()
{
    m_title->show();
    m_title->setFocus(Qt::ShortcutFocusReason);
}

void CodingPage::addPaper()
{
    const auto title = m_title->text().simplified();
    if (title.isEmpty()) {
        return;
    }
    if (m_desk->addPaper(title)) {
        m_title->clear();
        m_title->hide();
        m_papers->showCurrentPaper();
        m_codes->focusTree();
    }
}

}
