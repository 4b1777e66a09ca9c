#include "ui/shell/saved_filters_dialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

#include <algorithm>

namespace alidade::ui {

SavedFiltersDialog::SavedFiltersDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_save(new QPushButton(tr("Save")))
    , m_list(textList(tr("Saved filters")))
    , m_apply(new QPushButton(tr("Filter by it")))
    , m_remove(new QPushButton(tr("Delete")))
{
    setWindowTitle(tr("Saved filters"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    auto* removing = new QAction(m_remove->text(), m_list);
    removing->setShortcut(QKeySequence::Delete);
    removing->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(removing);
    connect(removing, &QAction::triggered, m_remove, &QPushButton::click);
    connect(m_remove, &QPushButton::clicked, this, &SavedFiltersDialog::remove);
    connect(m_apply, &QPushButton::clicked, this, &SavedFiltersDialog::apply);
    connect(m_list, &QListWidget::itemActivated, this, &SavedFiltersDialog::apply);
    connect(m_list, &QListWidget::currentRowChanged, this, &SavedFiltersDialog::refreshButtons);
    connect(m_save, &QPushButton::clicked, this, &SavedFiltersDialog::save);
    connect(m_name, &QLineEdit::returnPressed, m_save, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, &SavedFiltersDialog::refreshButtons);
    connect(&workspace, &Workspace::reviewChanged, this, &SavedFiltersDialog::refresh);
    refresh();
    if (m_list->count() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
    } else {
        m_name->setFocus(Qt::OtherFocusReason);
    }
}

void SavedFiltersDialog::layOut()
{
    const auto& filter = m_workspace.filter();
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the filter to save"));
    m_name->setEnabled(!filter.isEmpty() && !m_workspace.isReadOnly());
    m_apply->setProperty("primary", true);
    for (auto* pressed : {m_save, m_apply, m_remove}) {
        pressed->setAutoDefault(false); // Enter is the name's, and the list's
    }
    auto* close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_apply);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Saved filters"), TextRole::Heading));
    layout->addWidget(wrapped(filter.isEmpty()
                                  ? tr("What stands in the search field can be saved here under a name.")
                                  : tr("Save the filter that is in force, %1, under a name:").arg(filter),
                              TextRole::Muted));
    layout->addLayout(naming);
    auto* frame = new Panel;
    frame->content()->setContentsMargins(1, 1, 1, 1);
    frame->content()->addWidget(m_list);
    layout->addWidget(frame, 1);
    layout->addLayout(buttons);
    resize(480, 380);
}

void SavedFiltersDialog::refresh()
{
    const auto* before = current();
    const auto kept = before == nullptr ? SavedFilterId() : before->id;
    const int row = m_list->currentRow();
    m_saved = map::savedFilters(m_workspace.review().database());
    m_list->clear();
    for (const auto& saved : m_saved) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1   %2").arg(toQt(saved.name), toQt(saved.filter)), m_list);
        item->setToolTip(toQt(saved.filter));
        if (saved.id == kept) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    }
    refreshButtons();
}

void SavedFiltersDialog::refreshButtons()
{
    m_save->setEnabled(m_name->isEnabled() && !m_name->text().trimmed().isEmpty());
    m_apply->setEnabled(current() != nullptr);
    m_remove->setEnabled(current() != nullptr && !m_workspace.isReadOnly());
}

const SavedFilter* SavedFiltersDialog::current() const
{
    const auto row = m_list->currentRow();
    return row < 0 ? nullptr : &m_saved[static_cast<std::size_t>(row)];
}

void SavedFiltersDialog::save()
{
    const auto name = m_name->text().simplified();
    const bool isSaved =
        m_workspace.write(tr("Save the filter %1").arg(name), [&](store::Transaction& transaction) {
            const auto made = map::saveFilter(transaction, fromQt(name), fromQt(m_workspace.filter()));
            return made ? Result<void>() : Result<void>(fail(made.error()));
        });
    if (isSaved) {
        m_name->clear();
    }
}

void SavedFiltersDialog::apply()
{
    if (const auto* saved = current(); saved != nullptr && m_workspace.applyFilter(toQt(saved->filter))) {
        accept();
    }
}

void SavedFiltersDialog::remove()
{
    if (const auto* saved = current()) {
        m_workspace.write(tr("Delete the saved filter %1").arg(toQt(saved->name)),
                          [id = saved->id](store::Transaction& transaction) {
                              return map::removeSavedFilter(transaction, id);
                          });
    }
}

}
