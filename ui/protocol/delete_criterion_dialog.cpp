#include "ui/protocol/delete_criterion_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>

#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

DeleteCriterionDialog::DeleteCriterionDialog(Workspace& workspace,
                                             const Criterion& criterion,
                                             QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_sentence(wrapped({}))
    , m_successors(new ElidedBox(30))
    , m_delete(new QPushButton(tr("Delete the criterion")))
{
    const auto& database = workspace.review().database();
    const auto cited = static_cast<int>(screening::citations(database, criterion.id));
    setWindowTitle(tr("Delete a criterion"));
    m_sentence->setText(
        tr("%Ln decision(s) cite it. They stay as they are, included or excluded; say which reason "
           "they have from now on.",
           nullptr,
           cited));
    m_successors->setAccessibleName(tr("Reason of these decisions from now on"));
    m_successors->addItem(tr("none: the checks will list them"), QVariant::fromValue<qlonglong>(0));
    for (const auto& other :
         database.all<Criterion>("WHERE kind = ?1 ORDER BY position, name, id", criterion.kind)) {
        if (other.id != criterion.id) {
            m_successors->addItem(QStringLiteral("%1  %2").arg(toQt(other.name), toQt(other.text)),
                                  QVariant::fromValue<qlonglong>(other.id.value));
        }
    }
    m_delete->setProperty("primary", true);
    auto* cancel = new QPushButton(tr("Cancel"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(label(tr("One step of undo."), TextRole::Muted), 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_delete);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Delete %1?").arg(toQt(criterion.name)), TextRole::Heading));
    layout->addWidget(m_sentence);
    layout->addWidget(m_successors);
    layout->addLayout(buttons);
    setMinimumWidth(480);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_delete, &QPushButton::clicked, this, &QDialog::accept);
    m_successors->setFocus(Qt::OtherFocusReason);
}

QString DeleteCriterionDialog::sentenceText() const
{
    return m_sentence->text();
}

screening::Successor DeleteCriterionDialog::successor() const
{
    const CriterionId chosen{m_successors->currentData().toLongLong()};
    return chosen ? screening::Successor{chosen} : screening::Successor();
}

}
