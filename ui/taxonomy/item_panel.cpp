#include "ui/taxonomy/item_panel.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>

#include "core/coding/code_ties.h"
#include "core/coding/notes.h"
#include "core/coding/paper_lines.h"
#include "core/coding/taxonomy_edit.h"
#include "core/coding/taxonomy_use.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/controls/flow_layout.h"
#include "ui/controls/parts.h"
#include "ui/taxonomy/item_form.h"
#include "ui/taxonomy/relate_dialog.h"
#include "ui/taxonomy/taxonomy_commands.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// More than a short list shows; the rest is a filter away.
constexpr std::size_t MOST_PAPERS = 200;

constexpr int MOST_ROWS = 8;

constexpr int TIE = Qt::UserRole + 1; ///< its id, in the row of the code at its other end

QListWidget* shortList(const QString& name)
{
    auto* made = textList(name);
    made->setUniformItemSizes(true);
    made->setTextElideMode(Qt::ElideRight);
    made->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return made;
}

/// As high as its rows, up to some.
void fit(QListWidget* list)
{
    const auto row = std::max(list->sizeHintForRow(0), list->fontMetrics().height() + 6);
    list->setFixedHeight(std::clamp(list->count(), 1, MOST_ROWS) * row + 2);
}

QString counted(std::int64_t number, const QString& one, const QString& many)
{
    return number == 1 ? one : many.arg(countText(number));
}

}

ItemPanel::ItemPanel(Workspace& workspace, const QList<QAction*>& actions, QWidget* parent)
    : Panel(parent)
    , m_workspace(workspace)
    , m_heading(wrapped({}, TextRole::Heading))
    , m_place(wrapped({}, TextRole::Muted))
    , m_body(new QWidget)
    , m_form(new ItemForm(workspace))
    , m_papersHeading(label({}, TextRole::Title))
    , m_showPapers(new QPushButton(tr("Select these papers")))
    , m_papers(shortList(tr("Papers with it")))
    , m_tied(new QWidget)
    , m_relate(new QPushButton(tr("Relate to another code…")))
    , m_ties(shortList(tr("Related codes")))
    , m_remarks(new QWidget)
    , m_notes(shortList(tr("Notes on the code")))
    , m_newNote(new QLineEdit)
{
    auto* buttons = new FlowLayout(FlowLayout::GAP);
    for (auto* action : actions) {
        buttons->addWidget(button(action));
    }
    content()->addWidget(m_heading);
    content()->addWidget(m_place);
    content()->addLayout(buttons);

    auto* rows = new QVBoxLayout(m_body);
    rows->setContentsMargins(0, 6, 6, 0);
    rows->addWidget(m_form);
    addLists(rows);
    rows->addStretch();
    content()->addWidget(scrolling(m_body), 1);
}

void ItemPanel::addLists(QVBoxLayout* rows)
{
    m_showPapers->setProperty("link", true);
    m_showPapers->setToolTip(tr("Sets the filter, so that map, coding and tables show them"));
    auto* heading = new FlowLayout(FlowLayout::GAP);
    heading->addWidget(m_papersHeading);
    heading->addWidget(m_showPapers);
    rows->addSpacing(8);
    rows->addLayout(heading);
    rows->addWidget(m_papers);
    rows->addWidget(m_tied);
    m_relate->setProperty("link", true);
    m_relate->setEnabled(!m_workspace.isReadOnly());
    auto* ties = new QVBoxLayout(m_tied);
    ties->setContentsMargins(0, 8, 0, 0);
    auto* tiesHeading = new FlowLayout(FlowLayout::GAP);
    tiesHeading->addWidget(label(tr("Related codes"), TextRole::Title));
    tiesHeading->addWidget(m_relate);
    ties->addLayout(tiesHeading);
    ties->addWidget(m_ties);
    auto* remarks = new QVBoxLayout(m_remarks);
    remarks->setContentsMargins(0, 8, 0, 0);
    remarks->addWidget(label(tr("Notes"), TextRole::Title));
    remarks->addWidget(m_notes);
    remarks->addWidget(m_newNote);
    rows->addWidget(m_remarks);
    m_notes->setWordWrap(true);
    m_notes->setUniformItemSizes(false);
    m_newNote->setPlaceholderText(tr("Add a note and press Enter"));
    m_newNote->setAccessibleName(tr("New note on the code"));
    m_newNote->setReadOnly(m_workspace.isReadOnly());

    connect(m_showPapers, &QPushButton::clicked, this, [this] {
        if (m_item) {
            Q_EMIT papersWanted(*m_item);
        }
    });
    connect(m_papers, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT paperWanted(PaperId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_ties, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT itemWanted(CodeId{item->data(Qt::UserRole).toLongLong()});
    });
    connect(m_relate, &QPushButton::clicked, this, &ItemPanel::relate);
    auto* part = new QAction(tr("No longer related"), m_ties);
    part->setShortcut(QKeySequence::Delete);
    part->setShortcutContext(Qt::WidgetShortcut);
    part->setEnabled(!m_workspace.isReadOnly());
    m_ties->addAction(part);
    m_ties->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(part, &QAction::triggered, this, &ItemPanel::part);
    connect(m_newNote, &QLineEdit::editingFinished, this, &ItemPanel::addNote);
}

void ItemPanel::showItems(const TaxonomyItems& items, const coding::TaxonomyUse& use)
{
    const auto& taxonomy = m_workspace.index().taxonomy();
    m_item = items.size() == 1 ? std::optional(items.front()) : std::nullopt;
    m_form->setItem(m_item);
    m_body->setVisible(m_item.has_value());
    if (!m_item) {
        m_heading->setText(items.empty() ? tr("Nothing selected")
                                         : tr("%1 selected").arg(countText(items.size())));
        m_place->setText(items.empty()
                             ? tr("Select a dimension or a code to see and change what is said of it.")
                             : tr("They can be merged, moved and deleted together."));
        return;
    }
    m_heading->setText(labelOf(taxonomy, *m_item));
    const auto* code =
        std::holds_alternative<CodeId>(*m_item) ? taxonomy.find(std::get<CodeId>(*m_item)) : nullptr;
    const auto of = code != nullptr ? use.of(code->id) : use.of(std::get<DimensionId>(*m_item));
    const auto inForce = papersInForce(m_workspace.index(), *m_item);
    const auto place =
        code == nullptr ? tr("Dimension") : tr("Code of %1").arg(labelOf(taxonomy, code->dimension));
    m_place->setText(QStringList{
        place,
        inForce == of.papers ? counted(of.papers, tr("1 paper"), tr("%1 papers"))
                             : tr("%1 of %2 papers in force").arg(countText(inForce), countText(of.papers)),
        counted(of.codings + of.answers, tr("1 coding"), tr("%1 codings"))}
                         .join(QStringLiteral(" · ")));
    showPapers(*m_item, of.papers);
    showTies(*m_item);
    showNotes(*m_item);
}

void ItemPanel::showPapers(const TaxonomyItem& item, std::int64_t count)
{
    const auto& taxonomy = m_workspace.index().taxonomy();
    const auto& database = m_workspace.review().database();
    std::vector<coding::PaperLine> lines;
    if (const auto* dimension = std::get_if<DimensionId>(&item)) {
        std::vector<CodeId> codes;
        for (const auto* code : taxonomy.codes(*dimension)) {
            codes.push_back(code->id);
        }
        lines = codes.empty() ? coding::papersAnswering(database, *dimension, MOST_PAPERS)
                              : coding::papersWith(database, codes, MOST_PAPERS);
    } else {
        lines = coding::papersWith(database, taxonomy.subtree(std::get<CodeId>(item)), MOST_PAPERS);
    }
    m_papers->clear();
    for (const auto& line : lines) {
        auto* row =
            new QListWidgetItem(QStringLiteral("%1  %2").arg(toQt(line.label), toQt(line.title)), m_papers);
        row->setToolTip(toQt(line.title));
        row->setData(Qt::UserRole, static_cast<qlonglong>(line.paper.value));
    }
    fit(m_papers);
    m_papers->setVisible(!lines.empty());
    m_showPapers->setVisible(!lines.empty());
    const auto shown = static_cast<std::int64_t>(lines.size());
    m_papersHeading->setText(
        count == 0 ? tr("No paper carries it")
            : shown < count
            ? tr("The first %1 of %2 papers that carry it").arg(countText(shown), countText(count))
            : tr("Papers that carry it"));
}

void ItemPanel::showTies(const TaxonomyItem& item)
{
    const auto& taxonomy = m_workspace.index().taxonomy();
    const auto* code = std::get_if<CodeId>(&item);
    m_tied->setVisible(code != nullptr);
    m_ties->clear();
    if (code != nullptr) {
        for (const auto& tie : coding::relationsOf(m_workspace.review().database(), *code)) {
            const auto other = tie.from == *code ? tie.to : tie.from;
            auto text = labelOf(taxonomy, other);
            if (!tie.kind.empty()) {
                text += QStringLiteral("  (%1)").arg(toQt(tie.kind));
            }
            auto* row = new QListWidgetItem(text, m_ties);
            row->setToolTip(toQt(tie.locator));
            row->setData(Qt::UserRole, static_cast<qlonglong>(other.value));
            row->setData(TIE, static_cast<qlonglong>(tie.id.value));
        }
    }
    fit(m_ties);
    m_ties->setVisible(m_ties->count() > 0);
}

void ItemPanel::relate()
{
    if (const auto* code = m_item ? std::get_if<CodeId>(&*m_item) : nullptr) {
        auto* dialog = new RelateDialog(m_workspace, *code, this);
        dialog->open();
    }
}

void ItemPanel::part()
{
    const auto* row = m_ties->currentItem();
    if (row == nullptr || !m_item) {
        return;
    }
    const auto& taxonomy = m_workspace.index().taxonomy();
    const CodeId other{row->data(Qt::UserRole).toLongLong()};
    const CodeRelationId tie{row->data(TIE).toLongLong()};
    m_workspace.write(
        tr("No longer relate %1 and %2").arg(labelOf(taxonomy, *m_item), labelOf(taxonomy, other)),
        [tie](store::Transaction& transaction) { return coding::removeRelation(transaction, tie); });
}

void ItemPanel::showNotes(const TaxonomyItem& item)
{
    const auto* code = std::get_if<CodeId>(&item);
    m_remarks->setVisible(code != nullptr);
    m_notes->clear();
    if (code != nullptr) {
        for (const auto& note : coding::notesOn(m_workspace.review().database(), *code)) {
            m_notes->addItem(toQt(note.text));
        }
    }
    fit(m_notes);
    m_notes->setVisible(m_notes->count() > 0);
}

void ItemPanel::addNote()
{
    const auto text = m_newNote->text().trimmed();
    const auto* code = m_item ? std::get_if<CodeId>(&*m_item) : nullptr;
    if (text.isEmpty() || code == nullptr) {
        return;
    }
    const auto title = tr("Note on %1").arg(labelOf(m_workspace.index().taxonomy(), *code));
    const auto write = [&](store::Transaction& transaction, ReviewerId reviewer) -> Result<void> {
        Note note;
        note.code = *code;
        note.reviewer = reviewer;
        note.kind = "note";
        note.text = fromQt(text);
        const auto added = coding::addNote(transaction, note);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    };
    if (m_workspace.writeAsReviewer(title, write)) {
        m_newNote->clear();
    }
}

}
