#include "ui/shell/reviewer_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>

#include "core/review/review.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

ReviewerDialog::ReviewerDialog(const QStringList& reviewers, const QString& current, QWidget* parent)
    : QDialog(parent)
    , m_name(new QComboBox)
{
    setObjectName(QStringLiteral("reviewerDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who are you?"));
    auto* sentence = wrapped(tr("Codings, claims and notes carry the name of the reviewer who gave them. "
                                "Choose yours, or type it if "
                                "you are new to this review."),
                             TextRole::Muted);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert); // Return accepts the name; it does not choose another one
    m_name->setCompleter(nullptr);
    m_name->setAccessibleName(tr("Your name"));
    m_name->addItems(reviewers);
    m_name->setCurrentText(current);
    m_name->lineEdit()->selectAll();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_accept = buttons->button(QDialogButtonBox::Ok);
    m_accept->setProperty("primary", true);
    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Who are you?"), TextRole::Heading));
    layout->addWidget(sentence);
    layout->addWidget(m_name);
    layout->addStretch(); // else what is left of the height would part the sentence from its head
    layout->addWidget(buttons);
    setMinimumWidth(420);
    const auto hasName = [this](const QString& text) { m_accept->setEnabled(isReviewersName(fromQt(text))); };
    connect(m_name, &QComboBox::editTextChanged, this, hasName);
    hasName(m_name->currentText());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto choose = [this] {
        if (m_accept->isEnabled()) {
            Q_EMIT chosen(m_name->currentText().simplified());
            accept();
        }
    };
    connect(buttons, &QDialogButtonBox::accepted, this, choose);
    connect(m_name->lineEdit(), &QLineEdit::returnPressed, this, choose);
    m_name->setFocus();
}

}
