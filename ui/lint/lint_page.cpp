#include "ui/lint/lint_page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTimer>
#include <QTreeView>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/card_stack.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/parts.h"
#include "ui/lint/lint_model.h"
#include "ui/lint/lint_words.h"
#include "ui/lint/manuscripts.h"
#include "ui/papers/wrapped_row_delegate.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

constexpr int NARROWEST_WHERE = 150;
constexpr int WIDEST_WHERE = 280;
constexpr int WHERE_OF_WIDTH = 5; ///< it takes no more than one part of so many

/// So few findings are shown unfolded.
constexpr int FEW = 60;

/// Letters are keys of the page.
class FindingsTree : public QTreeView
{
public:
    using QTreeView::QTreeView;
    void keyboardSearch(const QString&) override { }
};

}

LintPage::LintPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_reader(new ReviewReader(workspace.review().file(), this))
    , m_model(new LintModel(this))
    , m_manuscripts(rememberedManuscripts(workspace.review().file()))
    , m_tree(new FindingsTree)
    , m_stack(new CardStack)
    , m_summary(wrapped(tr("Checking…"), TextRole::Heading))
    , m_manuscript(wrapped({}, TextRole::Muted))
    , m_title(wrapped({}, TextRole::Title))
    , m_sentence(copyable(TextRole::Plain))
{
    makeActions();
    m_empty = new EmptyState(tr("Checking…"), {});
    m_emptyLeads = m_empty->addButton(m_toSearches);
    m_emptyLeads->hide();
    auto* empty = new Panel;
    empty->content()->addWidget(m_empty);
    m_stack->addWidget(empty);
    m_stack->addWidget(findingsPanel());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(10);
    layout->addWidget(headPanel());
    layout->addWidget(m_stack, 1);
    connect(&workspace, &Workspace::reviewChanged, this, &LintPage::setStale);
    showManuscripts();
    showCounts();
    showCurrent();
}

LintPage::~LintPage() = default;

QWidget* LintPage::headPanel()
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(FlowLayout::GAP, buttons);
    for (auto* action : m_severities) {
        auto* made = button(action);
        m_filters.push_back(made);
        flow->addWidget(made);
    }
    for (auto* action : {m_checkAgain, m_copyAll}) {
        flow->addWidget(button(action));
    }
    auto* manuscript = new QHBoxLayout;
    manuscript->addWidget(m_manuscript, 1);
    manuscript->addWidget(button(m_forget));
    manuscript->addWidget(button(m_choose));
    auto* panel = new Panel;
    panel->content()->addWidget(m_summary);
    panel->content()->addWidget(buttons);
    panel->content()->addLayout(manuscript);
    panel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return panel;
}

QWidget* LintPage::findingsPanel()
{
    m_tree->setModel(m_model);
    m_tree->setAccessibleName(tr("What was found"));
    m_tree->setItemDelegate(new WrappedRowDelegate(m_tree)); // each sentence is to be read whole
    m_tree->setProperty("rows", true);
    m_tree->setIndentation(14);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* header = m_tree->header();
    header->setStretchLastSection(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(LintModel::What, QHeaderView::Stretch);
    header->setSectionResizeMode(LintModel::Where, QHeaderView::Interactive);
    header->setSectionResizeMode(LintModel::Severity, QHeaderView::ResizeToContents);
    connect(header, // the widths say how many lines a sentence takes, once all have theirs
            &QHeaderView::sectionResized,
            m_tree,
            &QTreeView::doItemsLayout,
            Qt::QueuedConnection);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &LintPage::showCurrent);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex& index) {
        if (m_model->finding(index) != nullptr) {
            go();
        }
    });
    auto* panel = new Panel;
    panel->content()->addWidget(m_tree, 1);
    panel->content()->addWidget(detailRow());
    return panel;
}

QWidget* LintPage::detailRow()
{
    m_sentence->setMinimumHeight(2 * fontMetrics().lineSpacing()); // no jump from one to the next
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* go = button(m_go);
    go->setProperty("primary", true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_sentence);
    auto* made = new QWidget;
    auto* layout = new QHBoxLayout(made);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(words, 1);
    layout->addWidget(button(m_copy), 0, Qt::AlignBottom);
    layout->addWidget(go, 0, Qt::AlignBottom);
    return made;
}

void LintPage::focusStart()
{
    if (m_stack->currentIndex() == 1) {
        m_tree->setFocus(Qt::OtherFocusReason);
    } else if (m_emptyLeads->isVisibleTo(this)) {
        m_empty->setFocus(Qt::OtherFocusReason);
    } else {
        setFocus(Qt::OtherFocusReason);
    }
}

QString LintPage::statusText() const
{
    return m_hasAnswer ? tr("%Ln finding(s)", nullptr, m_model->count()) : QString();
}

QString LintPage::manuscriptText() const
{
    return m_manuscript->text();
}

QString LintPage::sentenceText() const
{
    return m_sentence->text();
}

void LintPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // also what was up to date: a manuscript changes without a word
    if (m_isStale || !m_manuscripts.empty()) {
        QTimer::singleShot(0, this, &LintPage::check); // the page comes first
    }
}

void LintPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_tree->viewport()->update();
    }
}

void LintPage::setStale()
{
    m_isStale = true;
    if (isVisible()) {
        check();
    }
}

void LintPage::take(const Result<SharedLintAnswer>& outcome)
{
    if (!outcome) {
        const auto& error = outcome.error();
        m_summary->setText(heading(error.code));
        m_empty->setTexts(heading(error.code), sentence(error));
        m_stack->setCurrentIndex(0);
        return;
    }
    const auto& answer = *outcome;
    const auto current = m_tree->currentIndex();
    const auto* shown = m_model->finding(current);
    const auto kept = shown == nullptr ? std::nullopt : std::optional(*shown);
    const auto folder = current.parent().row();
    const auto row = current.row();
    const bool isFirst = !std::exchange(m_hasAnswer, true);
    m_unread = answer->unread;
    m_model->setAnswer(answer);
    showFindings();
    if (isFirst) { // afterwards as the user has drawn it
        auto* header = m_tree->header();
        m_tree->resizeColumnToContents(LintModel::Where);
        const int most = std::clamp(header->width() / WHERE_OF_WIDTH, NARROWEST_WHERE, WIDEST_WHERE);
        header->resizeSection(LintModel::Where,
                              std::clamp(header->sectionSize(LintModel::Where), NARROWEST_WHERE, most));
    }
    // the same finding, or what has come into its place
    if (kept && folder < m_model->rowCount()) {
        const auto above = m_model->index(folder, 0);
        const int last = m_model->rowCount(above) - 1;
        if (last >= 0) {
            m_tree->setCurrentIndex(m_model->index(std::min(row, last), 0, above));
        }
    }
    showManuscripts();
    Q_EMIT statusChanged();
}

/// The tree after its rows have become others.
void LintPage::showFindings()
{
    showCounts();
    const bool isNothing = m_model->count() == 0;
    const bool isEmpty = !workspace().index().all().any();
    m_emptyLeads->setVisible(isNothing && isEmpty);
    const bool isHidden = !isNothing && m_model->rowCount() == 0;
    if (isNothing && isEmpty) {
        m_empty->setTexts(tr("Nothing to check yet"),
                          tr("Import papers, screen and code them: what does not add up then stands here."));
    } else if (isNothing) {
        m_empty->setTexts(tr("Nothing found"),
                          tr("All %Ln rule(s) hold: numbers that were reported, decisions and their reasons, "
                             "codes, claims and "
                             "duplicates. A manuscript in LaTeX can be held against the review, too.",
                             nullptr,
                             static_cast<int>(report::lintRules().size())));
    } else if (isHidden) {
        m_empty->setTexts(tr("Nothing of this kind"),
                          tr("What was found is of a kind that is not shown; press 1, 2 or 3."));
    }
    const bool hadFocus = m_tree->hasFocus() || hasFocus();
    m_stack->setCurrentIndex(isNothing || isHidden ? 0 : 1);
    if (m_model->count() <= FEW) {
        m_tree->expandAll();
    }
    if (m_model->rowCount() > 0) {
        const auto first = m_model->index(0, 0);
        m_tree->expand(first);
        m_tree->setCurrentIndex(m_model->index(0, 0, first));
    }
    if (hadFocus) {
        focusStart();
    }
    showCurrent();
}

void LintPage::showCounts()
{
    const auto number = [&](report::LintSeverity severity) { return m_model->count(severity); };
    const std::array<QString, 3> counts = {
        tr("%Ln error(s)", nullptr, number(report::LintSeverity::Error)),
        tr("%Ln warning(s)", nullptr, number(report::LintSeverity::Warning)),
        tr("%Ln note(s)", nullptr, number(report::LintSeverity::Note)),
    };
    for (std::size_t i = 0; i < counts.size(); ++i) {
        m_severities[i]->setIconText(m_hasAnswer ? counts[i] : m_severities[i]->text());
        m_severities[i]->setEnabled(m_hasAnswer && number(static_cast<report::LintSeverity>(i)) > 0);
    }
    for (auto* filter : m_filters) {
        filter->setVisible(m_model->count() > 0);
    }
    m_copyAll->setEnabled(m_model->rowCount() > 0);
    if (m_hasAnswer) {
        m_summary->setText(
            m_model->count() == 0
                ? tr("What does not add up")
                : tr("%Ln thing(s) to look at before the paper goes out", nullptr, m_model->count()));
    }
}

void LintPage::showManuscripts()
{
    QStringList names;
    QStringList unread;
    for (const auto& file : m_manuscripts) {
        names << pathToQt(file.filename());
    }
    for (const auto& file : m_unread) {
        unread << pathToQt(file);
    }
    m_manuscript->setText(
        names.isEmpty()
            ? tr("No manuscript: choose your paper in LaTeX, and its citations are held against the review.")
            : unread.isEmpty() ? tr("Manuscript: %1").arg(names.join(tr(", ")))
                               : tr("The manuscript could not be read: %1").arg(unread.join(tr(", "))));
    m_forget->setEnabled(!names.isEmpty());
}

void LintPage::showCurrent()
{
    const auto current = m_tree->currentIndex();
    const auto* finding = m_model->finding(current);
    if (finding != nullptr) {
        const auto where = lintWhere(*finding);
        const auto title = lintRuleTitle(finding->rule);
        m_title->setText(where.isEmpty() ? title : tr("%1: %2").arg(title, where));
        m_sentence->setText(said(finding->message));
        m_go->setIconText(lintWayWords(lintPage(*finding)));
    } else {
        m_title->setText(current.isValid() ? current.siblingAtColumn(0).data().toString() : QString());
        m_sentence->clear();
    }
    m_go->setEnabled(finding != nullptr);
    m_copy->setEnabled(current.isValid());
}

}
