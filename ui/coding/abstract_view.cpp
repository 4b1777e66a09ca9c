#include "ui/coding/abstract_view.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTextBlock>

#include "ui/bridge/text.h"
#include "ui/controls/icons.h"
#include "ui/controls/theme.h"
#include "ui/papers/found_words.h"

namespace alidade::ui {

AbstractView::AbstractView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QTextEdit)
    , m_stack(new QStackedWidget)
    , m_bar(new QWidget)
    , m_attach(new QPushButton)
{
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Abstract"));
    m_text->setStyleSheet(QStringLiteral("QTextEdit, QTextEdit:focus { border: none; padding: 6px 0; }"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(2);

    auto* claim = new QPushButton(tr("Make a claim  C"));
    connect(m_attach, &QPushButton::clicked, this, &AbstractView::attachWanted);
    connect(claim, &QPushButton::clicked, this, &AbstractView::claimWanted);
    auto* bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, 4, 0, 0);
    bar->addWidget(m_attach);
    bar->addWidget(claim);
    auto* digits = label(tr("1–9 attach to another code"), TextRole::Muted);
    digits->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    bar->addWidget(digits, 1);

    m_bar->hide();

    auto* none =
        new EmptyState(tr("No abstract"), tr("Paste it, and its passages can be attached to codes."));
    auto* edit = new QAction(icon(QStringLiteral("edit")), tr("Edit paper"), this);
    connect(edit, &QAction::triggered, this, &AbstractView::editWanted);
    edit->setEnabled(!desk.workspace().isReadOnly());
    none->addButton(edit)->setProperty("primary", false);

    auto* reading = new QWidget;
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_bar);
    m_stack->addWidget(reading);
    m_stack->addWidget(none);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);

    connect(m_text, &QTextEdit::selectionChanged, this, &AbstractView::refreshBar);
    connect(&desk, &Desk::sheetChanged, this, &AbstractView::refresh);
    connect(&desk.workspace(), &Workspace::filterChanged, this, &AbstractView::markPassages);
    refresh();
}

std::optional<Excerpt> AbstractView::passage() const
{
    const auto cursor = m_text->textCursor();
    const auto quote = cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n').trimmed();
    if (quote.isEmpty() || m_stack->currentIndex() != 0) {
        return {};
    }
    Excerpt excerpt; // of the abstract: it has no page
    excerpt.quote = fromQt(quote);
    return excerpt;
}

void AbstractView::clearPassage()
{
    auto cursor = m_text->textCursor();
    cursor.clearSelection();
    m_text->setTextCursor(cursor);
}

void AbstractView::setCodeAtHand(const QString& label)
{
    m_code = label;
    refreshBar();
}

void AbstractView::refreshBar()
{
    m_bar->setVisible(passage().has_value() && !m_desk.workspace().isReadOnly());
    m_attach->setEnabled(!m_code.isEmpty());
    m_attach->setText(m_code.isEmpty() ? tr("Choose a code to attach this passage")
                                       : tr("Attach passage to %1  E").arg(m_code));
}

void AbstractView::refresh()
{
    const auto* sheet = m_desk.sheet();
    const auto abstract = sheet == nullptr ? QString() : toQt(sheet->text.abstract);
    if (abstract != m_text->toPlainText()) {
        m_text->setPlainText(abstract);
    }
    m_stack->setCurrentIndex(abstract.isEmpty() ? 1 : 0);
    markPassages();
    refreshBar();
}

void AbstractView::markPassages()
{
    auto marks = foundWords(*m_text, m_desk.workspace().filter());
    const auto mark = [&](const Excerpt& excerpt) {
        const auto quote = toQt(excerpt.quote);
        const auto at = m_text->toPlainText().indexOf(quote);
        if (quote.isEmpty() || at < 0 || excerpt.page) {
            return;
        }
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document());
        selection.cursor.setPosition(static_cast<int>(at));
        selection.cursor.setPosition(static_cast<int>(at + quote.size()), QTextCursor::KeepAnchor);
        selection.format.setBackground(theme().warningSoft);
        selection.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        selection.format.setUnderlineColor(theme().accent);
        marks += selection;
    };
    if (const auto* sheet = m_desk.sheet()) {
        for (const auto& given : sheet->codings) {
            std::ranges::for_each(given.excerpts, mark);
        }
        for (const auto& claim : sheet->claims) {
            std::ranges::for_each(claim.excerpts, mark);
        }
    }
    m_text->setExtraSelections(marks);
}

void AbstractView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        markPassages();
    }
}

}
