#include "ui/screening/rules_dialog.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QShortcut>
#include <QSpinBox>

#include "core/review/settings.h"
#include "core/screening/mode.h"
#include "core/screening/pilot.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/begun_guard.h"
#include "ui/controls/parts.h"
#include "ui/screening/verdict_words.h"

namespace alidade::ui {

namespace {

constexpr int MOST_IN_PILOT = 10000;
constexpr int MODES = 3;

QPlainTextEdit* termsField(const QString& name, const std::string& text)
{
    auto* field = new QPlainTextEdit(toQt(text));
    field->setAccessibleName(name);
    field->setTabChangesFocus(true);
    field->setMinimumHeight(110);
    return field;
}

}

RulesDialog::RulesDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_modes(new QButtonGroup(this))
    , m_pilot(new QSpinBox)
    , m_inclusion(termsField(tr("Terms that speak for a paper"),
                             workspace.review().setting(setting::INCLUSION_TERMS)))
    , m_exclusion(termsField(tr("Terms that speak against a paper"),
                             workspace.review().setting(setting::EXCLUSION_TERMS)))
{
    setWindowTitle(tr("Terms and rules of the screening"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pilot->setRange(0, MOST_IN_PILOT);
    m_pilot->setSpecialValueText(tr("none"));
    m_pilot->setAccessibleName(tr("Papers in the pilot sample"));
    m_pilot->setValue(static_cast<int>(
        std::min<std::size_t>(screening::pilotSize(workspace.review().database()), MOST_IN_PILOT)));
    layOut();
}

void RulesDialog::layOut()
{
    auto* layout = dialogColumn(this);
    auto* modes = new QVBoxLayout;
    modes->setSpacing(6);
    modes->addWidget(label(tr("Who decides"), TextRole::Title));
    for (int mode = 0; mode < MODES; ++mode) {
        auto* choice = new QRadioButton(modeName(static_cast<screening::Mode>(mode)));
        m_modes->addButton(choice, mode);
        modes->addWidget(choice);
    }
    modes->addWidget(wrapped(tr("Several who each decide on other papers share them out by the filter: one "
                                "takes share:1/2, the other share:2/2."),
                             TextRole::Muted));
    layout->addLayout(modes);
    m_modes->button(static_cast<int>(screening::modeOf(m_workspace.review().database())))->setChecked(true);
    auto* pilot = new QHBoxLayout;
    pilot->addWidget(label(tr("Papers that all decide on first")));
    pilot->addWidget(m_pilot);
    pilot->addStretch();
    layout->addLayout(pilot);
    layout->addWidget(label(tr("Terms that are marked"), TextRole::Title));
    auto* how = wrapped(tr("One a line. A star stands for any letters: kernel* also marks kernels."),
                        TextRole::Muted);
    layout->addWidget(how);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(12);
    for (auto* field : {m_inclusion, m_exclusion}) {
        auto* column = new QVBoxLayout;
        column->addWidget(label(field->accessibleName()));
        column->addWidget(field, 1);
        columns->addLayout(column);
    }
    layout->addLayout(columns, 1);
    auto* buttons = new QDialogButtonBox;
    auto* keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    keep->setProperty("primary", true);
    auto* keys = new QShortcut(this);
    keys->setKeys(enterKeys(Qt::ControlModifier));
    connect(keys, &QShortcut::activated, keep, &QAbstractButton::click);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &RulesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &RulesDialog::reject);
    layout->addWidget(buttons);
    new BegunGuard(
        *this, [this, inclusion = m_inclusion->toPlainText(), exclusion = m_exclusion->toPlainText()] {
            return m_inclusion->toPlainText() != inclusion || m_exclusion->toPlainText() != exclusion;
        });
    resize(620, 500);
    m_inclusion->setFocus();
}

void RulesDialog::accept()
{
    const bool isKept = m_workspace.write(
        tr("Rules of the screening"), [this](store::Transaction& transaction) -> Result<void> {
            const auto& review = m_workspace.review();
            const auto keep = [&](std::string_view name, const std::string& value) {
                if (review.setting(name) != value) {
                    setSetting(transaction, name, value);
                }
            };
            const auto mode = static_cast<screening::Mode>(m_modes->checkedId());
            if (mode != screening::modeOf(review.database())) {
                keep(setting::SCREENING_MODE, std::string(store::word(mode)));
            }
            keep(setting::SCREENING_PILOT,
                 m_pilot->value() == 0 ? std::string() : std::to_string(m_pilot->value()));
            keep(setting::INCLUSION_TERMS, fromQt(m_inclusion->toPlainText().trimmed()));
            keep(setting::EXCLUSION_TERMS, fromQt(m_exclusion->toPlainText().trimmed()));
            return {};
        });
    if (isKept) {
        QDialog::accept();
    }
}

}
