#include "ui/coding/notes_view.h"

#include <QBoxLayout>

#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/escape_key.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

NotesView::NotesView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(textList(tr("Notes on this paper")))
    , m_editor(new QPlainTextEdit)
    , m_edit(new QAction(tr("Edit note"), this))
    , m_remove(new QAction(tr("Remove note"), this))
    , m_save(new QPushButton(tr("Add note")))
    , m_cancel(new QPushButton(tr("Cancel")))
{
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(2);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_edit->setShortcuts(enterKeys());
    m_remove->setShortcut(Qt::Key_Delete);
    for (auto* action : {m_edit, m_remove}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
    }
    m_editor->setAccessibleName(tr("Text of the note"));
    m_editor->setPlaceholderText(tr("A note on this paper. Ctrl+Enter keeps it."));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(72);
    auto* keep = new QAction(this);
    keep->setShortcuts(enterKeys(Qt::ControlModifier));
    keep->setShortcutContext(Qt::WidgetShortcut);
    m_editor->addAction(keep);

    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_editor);
    layout->addLayout(buttons);

    connect(keep, &QAction::triggered, this, &NotesView::finish);
    connect(m_save, &QPushButton::clicked, this, &NotesView::finish);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancel();
        Q_EMIT left();
    });
    onEscape(
        m_editor, [] { return true; }, [this] { leave(); });
    connect(m_edit, &QAction::triggered, this, &NotesView::editCurrent);
    connect(m_remove, &QAction::triggered, this, &NotesView::removeCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &NotesView::editCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        const auto* note = current();
        const bool isOurs =
            note != nullptr && m_desk.isOwn(note->reviewer) && !m_desk.workspace().isReadOnly();
        m_edit->setEnabled(isOurs);
        m_remove->setEnabled(isOurs);
    });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        m_isBegun = m_paper && !m_editor->toPlainText().trimmed().isEmpty();
        m_save->setEnabled(m_isBegun);
    });
    connect(&desk, &Desk::sheetChanged, this, &NotesView::refresh);
    connect(&desk.workspace(), &Workspace::leaving, this, &NotesView::keep);
    cancel();
    refresh();
}

const Note* NotesView::current() const
{
    const auto* sheet = m_desk.sheet();
    const int row = m_list->currentRow();
    return sheet != nullptr && row >= 0 && row < std::ssize(sheet->notes)
        ? &sheet->notes[static_cast<std::size_t>(row)]
        : nullptr;
}

void NotesView::refresh()
{
    const int row = m_list->currentRow();
    m_list->clear();
    followPaper();
    if (const auto* sheet = m_desk.sheet()) {
        for (const auto& note : sheet->notes) {
            QStringList head = {m_desk.reviewerName(note.reviewer)};
            for (const auto& part : {note.kind, note.name, note.severity, note.place}) {
                if (!part.empty()) {
                    head += toQt(part);
                }
            }
            new QListWidgetItem(head.join(QStringLiteral(" · ")) + u'\n' + toQt(note.text), m_list);
        }
    }
    dropEdited();
    m_list->setVisible(m_list->count() > 0);
    m_list->setCurrentRow(std::min(std::max(row, 0), m_list->count() - 1));
    m_editor->setEnabled(m_desk.sheet() != nullptr && !m_desk.workspace().isReadOnly());
}

/// A note that is edited while it is removed goes with it; what was changed in it becomes a new one.
void NotesView::dropEdited()
{
    const auto* sheet = m_desk.sheet();
    if (!m_edited || sheet == nullptr
        || std::ranges::find(sheet->notes, m_edited->id, &Note::id) != sheet->notes.end()) {
        return;
    }
    if (isChanged()) {
        m_edited.reset();
        m_save->setText(tr("Add note"));
    } else {
        cancel();
    }
}

/// What was begun is kept before another paper comes. What was begun on a paper that is gone stays as a text,
/// which becomes a note of another one only if somebody says so.
void NotesView::followPaper()
{
    const auto* sheet = m_desk.sheet();
    const auto paper = sheet == nullptr ? std::nullopt : std::optional(sheet->paper.id);
    if (paper != m_paper) {
        m_paper = paper;
        m_edited.reset();
        m_isBegun = false;
        m_save->setText(tr("Add note"));
        m_save->setEnabled(paper && !m_editor->toPlainText().trimmed().isEmpty());
        m_cancel->setVisible(!m_editor->toPlainText().isEmpty());
        if (m_editor->hasFocus() && m_editor->toPlainText().isEmpty()) {
            Q_EMIT left();
        }
    }
}

void NotesView::write()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

void NotesView::editCurrent()
{
    const auto* shown = current();
    if (shown == nullptr || !m_edit->isEnabled()) {
        return;
    }
    const auto note = *shown; // the list is read anew when another one is kept
    if (m_isBegun && isChanged() && !save()) {
        return;
    }
    m_edited = note;
    m_editor->setPlainText(toQt(note.text));
    m_save->setText(tr("Save note"));
    m_cancel->show();
    write();
}

void NotesView::removeCurrent()
{
    if (const auto* note = current()) {
        m_desk.removeNote(note->id);
    }
}

bool NotesView::save()
{
    const auto text = m_editor->toPlainText().trimmed();
    if (text.isEmpty()) {
        return true;
    }
    auto note = m_edited.value_or(Note());
    note.text = fromQt(text);
    const bool isSaved = m_desk.saveNote(note);
    if (isSaved) {
        cancel();
    }
    return isSaved;
}

void NotesView::finish()
{
    if (save()) {
        Q_EMIT left();
    }
}

/// What was begun stays, and is kept where one goes on.
void NotesView::leave()
{
    if (!isChanged()) {
        cancel();
    }
    Q_EMIT left();
}

bool NotesView::isChanged() const
{
    return !m_edited || toQt(m_edited->text) != m_editor->toPlainText().trimmed();
}

/// A note that was begun is one, wherever one goes from it.
void NotesView::keep()
{
    if (m_isBegun && isChanged() && !save()) {
        m_desk.workspace().couldNotKeep(tr("a note"));
    }
}

void NotesView::cancel()
{
    m_edited.reset();
    m_editor->clear();
    m_save->setText(tr("Add note"));
    m_save->setEnabled(false);
    m_cancel->hide();
}

}
