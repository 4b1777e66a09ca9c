#include "ui/taxonomy/relate_dialog.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/coding/taxonomy_edit.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/taxonomy/item_picker.h"
#include "ui/taxonomy/taxonomy_commands.h"

namespace alidade::ui {

RelateDialog::RelateDialog(Workspace& workspace, CodeId code, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(code)
    , m_other(new ItemPicker(
          workspace.index().taxonomy(),
          [code](const TaxonomyItem& item) {
              const auto* other = std::get_if<CodeId>(&item);
              return other != nullptr && *other != code;
          },
          tr("The other code")))
    , m_how(new QLineEdit)
    , m_relate(new QPushButton(tr("Relate")))
{
    const auto name = labelOf(workspace.index().taxonomy(), code);
    setWindowTitle(tr("Relate %1").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_how->setPlaceholderText(tr("How: runs on, is caused by …"));
    m_how->setAccessibleName(tr("How they are related"));
    m_relate->setProperty("primary", true);
    m_relate->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(label(tr("Says nothing of any paper."), TextRole::Muted), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_relate);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Relate %1 to which code?").arg(name), TextRole::Heading));
    layout->addWidget(m_other, 1);
    layout->addWidget(m_how);
    layout->addLayout(buttons);
    resize(480, 420);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_relate, &QPushButton::clicked, this, &QDialog::accept);
    const auto refresh = [this] { m_relate->setEnabled(chosen().has_value()); };
    connect(m_other, &ItemPicker::chosenChanged, this, refresh);
    refresh();
    m_other->setFocus(Qt::OtherFocusReason);
}

std::optional<CodeId> RelateDialog::chosen() const
{
    const auto item = m_other->chosen();
    return item ? std::optional(std::get<CodeId>(*item)) : std::nullopt;
}

void RelateDialog::accept()
{
    const auto other = chosen();
    if (!other) {
        return;
    }
    const auto& taxonomy = m_workspace.index().taxonomy();
    const auto title = tr("Relate %1 to %2").arg(labelOf(taxonomy, m_code), labelOf(taxonomy, *other));
    const bool isMade = m_workspace.write(title, [&](store::Transaction& transaction) -> Result<void> {
        CodeRelation relation;
        relation.from = m_code;
        relation.to = *other;
        relation.kind = fromQt(m_how->text().trimmed());
        const auto added = coding::addRelation(transaction, relation);
        return added ? Result<void>() : Result<void>(fail(added.error()));
    });
    if (isMade) {
        QDialog::accept();
    }
}

}
