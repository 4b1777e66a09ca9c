#include "ui/sources/import_banner.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QToolButton>

#include "ui/controls/icons.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

ImportBanner::ImportBanner(Workspace& workspace, QWidget* parent)
    : Panel(parent)
    , m_workspace(workspace)
    , m_text(copyable(TextRole::Plain))
    , m_leftOut(copyable(TextRole::Warning))
    , m_undo(new QAction(tr("Undo the import"), this))
    , m_duplicates(new QAction(tr("Look for duplicates"), this))
    , m_duplicatesButton(button(m_duplicates))
{
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (auto* text : {m_text, m_leftOut}) {
        text->setFocusPolicy(Qt::NoFocus);
        texts->addWidget(text);
    }
    m_duplicatesButton->setProperty("primary", true); // the next step
    auto* close = new QToolButton;
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Hide this line"));
    auto* row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(button(m_undo));
    row->addWidget(m_duplicatesButton);
    row->addWidget(close);
    content()->setContentsMargins(12, 6, 6, 6);
    content()->addLayout(row);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_undo, &QAction::triggered, &workspace, &Workspace::undo);
    connect(m_duplicates, &QAction::triggered, this, &ImportBanner::duplicatesWanted);
    connect(&workspace, &Workspace::reviewChanged, this, &ImportBanner::follow);
    m_duplicatesButton->hide();
    hide();
}

void ImportBanner::offerDuplicates(bool isThere)
{
    m_duplicatesButton->setVisible(isThere);
}

QString ImportBanner::text() const
{
    return m_leftOut->isHidden() ? m_text->text() : m_text->text() + QLatin1Char('\n') + m_leftOut->text();
}

void ImportBanner::show(const ImportedSearches& imported, const QStringList& notRead)
{
    m_entry = imported.entry;
    QStringList lines;
    for (const auto& search : imported.searches) {
        lines << tr("%1: %2.").arg(search.source, sentence(search.outcome));
    }
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_leftOut->setText(
        tr("Left out, since they could not be read: %1.").arg(notRead.join(QStringLiteral(", "))));
    m_leftOut->setHidden(notRead.isEmpty());
    QWidget::show();
    follow();
    setAccessibleName(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The import can be undone here while nothing was done after it.
void ImportBanner::follow()
{
    if (!m_entry || isHidden()) {
        return;
    }
    const auto journal = m_workspace.review().journal();
    const auto entry = journal.find(*m_entry);
    if (!entry || entry->undone) {
        hide();
        return;
    }
    const auto newest = journal.toUndo();
    m_undo->setEnabled(newest && newest->id == *m_entry && !m_workspace.isReadOnly());
}

}
