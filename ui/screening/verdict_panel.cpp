#include "ui/screening/verdict_panel.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QScrollArea>

#include "ui/bridge/text.h"
#include "ui/controls/escape_key.h"
#include "ui/screening/criterion_row.h"
#include "ui/screening/verdict_words.h"

namespace alidade::ui {

namespace {

bool isSame(const std::vector<Criterion>& a, const std::vector<Criterion>& b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const Criterion& one, const Criterion& other) {
            return one.id == other.id && one.name == other.name && one.text == other.text
                && one.digit == other.digit;
        });
}

}

VerdictPanel::VerdictPanel(ScreeningDesk& desk, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_mine(copyable(TextRole::Title))
    , m_note(new QLineEdit)
    , m_others(copyable(TextRole::Muted))
    , m_none(copyable(TextRole::Muted))
    , m_new(new QLineEdit)
{
    makeNote();
    auto* inner = new QWidget;
    m_list = new QVBoxLayout(inner);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(2);
    m_none->setText(
        tr("There are no reasons to exclude yet. Those of the protocol belong here: write the first "
           "one below."));
    content()->addWidget(m_mine);
    content()->addWidget(m_note);
    content()->addWidget(m_others);
    content()->addSpacing(8);
    content()->addWidget(scrolling(inner), 1);
    content()->addWidget(m_none);
    content()->addWidget(m_new);
    connect(&desk, &ScreeningDesk::sheetChanged, this, &VerdictPanel::refresh);
    connect(&desk, &ScreeningDesk::listChanged, this, &VerdictPanel::refresh);
    refresh();
}

void VerdictPanel::makeNote()
{
    m_note->setPlaceholderText(tr("Note  (N)"));
    m_note->setAccessibleName(tr("Note on my decision"));
    connect(m_note, &QLineEdit::returnPressed, this, &VerdictPanel::left);
    connect(m_note, &QLineEdit::editingFinished, this, &VerdictPanel::keepNote);
    connect(&m_desk.workspace(), &Workspace::leaving, this, &VerdictPanel::keepNote);
    onEscape(
        m_note,
        [] { return true; },
        [this] {
            m_note->setText(m_desk.note());
            Q_EMIT left();
        });
    m_new->setPlaceholderText(tr("Add a reason to exclude"));
    m_new->setAccessibleName(tr("Add a reason to exclude"));
    connect(m_new, &QLineEdit::returnPressed, this, &VerdictPanel::addCriterion);
    connect(&m_desk.workspace(), &Workspace::keepingAll, this, [this] {
        if (const auto text = m_new->text().trimmed(); !text.isEmpty()) {
            m_desk.workspace().couldNotKeep(tr("the reason that was begun: %1").arg(text));
        }
    });
    onEscape(
        m_new,
        [] { return true; },
        [this] {
            m_new->clear();
            Q_EMIT left();
        });
}

void VerdictPanel::keepNote()
{
    m_note->setModified(false);
    const auto* sheet = m_desk.sheet();
    if (sheet != nullptr && sheet->paper.id == m_paper && !m_desk.setNote(m_note->text())) {
        m_note->setText(m_desk.note());
    }
}

void VerdictPanel::addCriterion()
{
    const auto text = m_new->text();
    if (text.trimmed().isEmpty()) {
        return;
    }
    const bool isAdded = m_desk.workspace().write(
        tr("Add a reason to exclude"), [&](store::Transaction& transaction) -> Result<void> {
            const auto added = screening::addCriterion(transaction, CriterionKind::Exclude, fromQt(text));
            return added ? Result<void>() : fail(added.error());
        });
    if (isAdded) {
        m_new->clear();
        Q_EMIT left();
    }
}

void VerdictPanel::refresh()
{
    const auto* sheet = m_desk.sheet();
    const bool isWritable = !m_desk.workspace().isReadOnly();
    if (!isSame(m_shown, m_desk.criteria())) {
        makeRows();
    }
    markRows();
    m_mine->setVisible(sheet != nullptr);
    m_note->setVisible(sheet != nullptr);
    m_note->setEnabled(isWritable);
    m_new->setVisible(isWritable);
    m_others->setVisible(false);
    if (sheet == nullptr) {
        return;
    }
    QString mine = tr("Not decided yet");
    if (sheet->mine) {
        mine = tr("My decision: %1").arg(verdictWord(sheet->mine->verdict));
        for (const auto& criterion : m_desk.criteria()) {
            if (sheet->mine->criterion == criterion.id) {
                mine += QStringLiteral(", ") + toQt(criterion.name);
            }
        }
    }
    m_mine->setText(mine);
    const bool isBeingWritten = m_note->isModified() && m_note->hasFocus() && m_paper == sheet->paper.id;
    m_paper = sheet->paper.id;
    if (!isBeingWritten && m_note->text() != m_desk.note()) {
        m_note->setText(m_desk.note());
    }
    showOthers(*sheet);
}

void VerdictPanel::showOthers(const screening::Sheet& sheet)
{
    QStringList lines;
    for (const auto& vote : sheet.others) {
        auto line = QStringLiteral("%1: %2").arg(toQt(vote.reviewer), verdictWord(vote.verdict));
        if (!vote.criterion.empty()) {
            line += QStringLiteral(", ") + toQt(vote.criterion);
        }
        if (vote.stage != m_desk.question().stage) {
            line += QStringLiteral(" (%1)").arg(stageName(vote.stage));
        }
        if (!vote.note.empty()) {
            line += QStringLiteral("\n   ") + toQt(vote.note);
        }
        lines += line;
    }
    if (sheet.hidden > 0) {
        lines += tr("What others decided is shown when two have decided.");
    }
    m_others->setText(lines.join(QLatin1Char('\n')));
    m_others->setVisible(!lines.isEmpty());
}

void VerdictPanel::makeRows()
{
    m_shown = m_desk.criteria();
    m_chosen.reset();
    for (auto* row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    for (auto* heading : m_headings) {
        heading->hide();
        heading->deleteLater();
    }
    m_rows.clear();
    m_headings.clear();
    while (auto* item = m_list->takeAt(0)) {
        delete item; // NOLINT(cppcoreguidelines-owning-memory): what it held goes by itself
    }
    std::optional<CriterionKind> kind;
    for (const auto& criterion : m_shown) {
        if (kind != criterion.kind) {
            kind = criterion.kind;
            auto* heading =
                label(kind == CriterionKind::Exclude ? tr("Reasons to exclude") : tr("Reasons to include"),
                      TextRole::Title);
            m_list->addSpacing(m_rows.empty() ? 0 : 8);
            m_list->addWidget(heading);
            m_headings.push_back(heading);
        }
        auto* row = new CriterionRow(criterion);
        m_list->addWidget(row);
        m_rows.push_back(row);
        connect(row, &QAbstractButton::clicked, this, [this, id = criterion.id] {
            markRows();
            Q_EMIT criterionPressed(id);
        });
    }
    m_list->addStretch();
    QWidget* before = m_note;
    for (auto* row : m_rows) {
        setTabOrder(before, row);
        before = row;
    }
    setTabOrder(before, m_new);
    m_none->setVisible(m_shown.empty() || m_shown.front().kind != CriterionKind::Exclude);
}

void VerdictPanel::markRows()
{
    const auto* sheet = m_desk.sheet();
    const bool canDecide = sheet != nullptr && !m_desk.workspace().isReadOnly();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setChecked(sheet != nullptr && sheet->mine
                              && sheet->mine->criterion == m_rows[i]->criterion());
        m_rows[i]->setEnabled(canDecide);
        m_rows[i]->setCurrent(m_chosen == i);
    }
}

void VerdictPanel::setAsking(bool isAsking)
{
    if (!isAsking) {
        m_chosen.reset();
    }
    markRows();
}

void VerdictPanel::step(int by)
{
    std::size_t count = 0; // reasons to exclude stand first
    while (count < m_shown.size() && m_shown[count].kind == CriterionKind::Exclude) {
        ++count;
    }
    if (count > 0) {
        m_chosen = m_chosen ? (*m_chosen + count + static_cast<std::size_t>(by + 1) - 1) % count
                            : (by > 0 ? 0 : count - 1);
    }
    markRows();
}

std::optional<CriterionId> VerdictPanel::chosen() const
{
    return m_chosen ? std::optional(m_rows[*m_chosen]->criterion()) : std::nullopt;
}

}
