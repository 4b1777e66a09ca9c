#include "ui/shell/preferences_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "core/review/review.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

constexpr int SCALE_STEP = 25;

void select(QComboBox* box, const QVariant& data)
{
    box->setCurrentIndex(std::max(0, box->findData(data)));
}

}

PreferencesDialog::PreferencesDialog(QWidget* parent)
    : QDialog(parent)
    , m_before(preferences())
    , m_theme(new QComboBox)
    , m_scale(new QComboBox)
    , m_reviewer(new QLineEdit)
    , m_language(new QComboBox)
{
    setWindowTitle(tr("Preferences"));

    m_reviewer->setText(m_before.reviewer);
    m_theme->addItem(tr("As the system"), static_cast<int>(ThemeChoice::System));
    m_theme->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    select(m_theme, static_cast<int>(m_before.theme));
    for (int percent = LEAST_SCALE; percent <= MOST_SCALE; percent += SCALE_STEP) {
        m_scale->addItem(tr("%1 %").arg(percent), percent);
    }
    select(m_scale, m_before.scalePercent);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    select(m_language, m_before.language);
    m_reviewer->setAccessibleDescription(tr("The name that stands beside your decisions and codings."));

    auto* form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->setHorizontalSpacing(14);
    form->addRow(tr("Your &name"), m_reviewer);
    form->addRow(QString(),
                 wrapped(tr("Stands beside your decisions, codings and changes."), TextRole::Muted));
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Size of everything"), m_scale);
    form->addRow(QString(), wrapped(tr("Language and size hold from the next start."), TextRole::Muted));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setProperty("primary", true);
    auto* panel = new Panel;
    panel->content()->addLayout(form);
    auto* layout = dialogColumn(this);
    layout->addWidget(panel);
    layout->addWidget(buttons);
    setMinimumWidth(420);

    connect(m_theme, &QComboBox::currentIndexChanged, this, [this] { showTheme(chosen().theme); });
    connect(m_reviewer, &QLineEdit::textChanged, buttons, [buttons](const QString& name) {
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(name.trimmed().isEmpty() || isReviewersName(fromQt(name)));
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PreferencesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &PreferencesDialog::reject);
    m_reviewer->setFocus();
}

Preferences PreferencesDialog::chosen() const
{
    Preferences wanted = m_before;
    wanted.theme = static_cast<ThemeChoice>(m_theme->currentData().toInt());
    wanted.scalePercent = m_scale->currentData().toInt();
    wanted.reviewer = m_reviewer->text().simplified();
    wanted.language = m_language->currentData().toString();
    return wanted;
}

void PreferencesDialog::showTheme(ThemeChoice choice)
{
    applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), choice);
}

void PreferencesDialog::accept()
{
    const auto wanted = chosen();
    setPreferences(wanted);
    QDialog::accept();
    if (wanted.reviewer != m_before.reviewer) {
        Q_EMIT reviewerChanged(wanted.reviewer.isEmpty() ? systemUserName() : wanted.reviewer);
    }
}

void PreferencesDialog::reject()
{
    if (chosen().theme != m_before.theme) {
        showTheme(m_before.theme);
    }
    QDialog::reject();
}

}
