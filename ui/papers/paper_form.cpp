#include "ui/papers/paper_form.h"

#include <QComboBox>
#include <QFormLayout>

#include "core/coding/new_paper.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/papers/paper_types.h"

namespace alidade::ui {

PaperForm::PaperForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_label(new QLineEdit)
    , m_title(new QLineEdit)
    , m_authors(new QPlainTextEdit)
    , m_year(new QLineEdit)
    , m_venue(new QLineEdit)
    , m_venueShort(new QLineEdit)
    , m_pages(new QLineEdit)
    , m_doi(new QLineEdit)
    , m_url(new QLineEdit)
    , m_type(new ElidedBox(6))
    , m_abstract(new QPlainTextEdit)
    , m_message(new SaidLine(TextRole::Warning))
{
    for (auto* field : {m_authors, m_abstract}) {
        field->setTabChangesFocus(true);
    }
    m_authors->setFixedHeight(64);
    m_authors->setPlaceholderText(tr("One a line: Family, Given"));
    m_abstract->setMinimumHeight(120);
    for (const auto& [type, name] : paperTypes()) {
        m_type->addItem(name, type);
    }

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(0, 0, 6, 0);
    form->setSpacing(6);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("La&bel"), m_label);
    form->addRow(tr("&Authors"), m_authors);
    form->addRow(tr("&Year"), m_year);
    form->addRow(tr("&Venue"), m_venue);
    form->addRow(tr("S&hort venue"), m_venueShort);
    form->addRow(tr("Pa&ges"), m_pages);
    form->addRow(tr("&DOI"), m_doi);
    form->addRow(tr("Add&ress"), m_url);
    form->addRow(tr("T&ype"), m_type);
    auto* abstract = label(tr("Ab&stract"));
    abstract->setBuddy(m_abstract);
    form->addRow(abstract); // above the text, which has the whole width
    form->addRow(m_abstract);
    auto* inner = new QWidget;
    inner->setLayout(form);

    auto* keep = new QAction(tr("Save paper"), this);
    keep->setShortcuts(enterKeys(Qt::ControlModifier));
    keep->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keep);
    auto* drop = new QAction(tr("Cancel"), this);
    auto* foot = new QHBoxLayout;
    auto* saveButton = button(keep);
    saveButton->setProperty("primary", true);
    foot->addWidget(m_message, 1);
    foot->addStretch();
    foot->addWidget(button(drop));
    foot->addWidget(saveButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolling(inner), 1);
    layout->addLayout(foot);
    connect(keep, &QAction::triggered, this, &PaperForm::save);
    connect(drop, &QAction::triggered, this, &PaperForm::close);
    connect(&workspace, &Workspace::leaving, this, &PaperForm::keep);
}

void PaperForm::open(const Paper& paper, const PaperText& text, const QString& name)
{
    m_paper = paper;
    m_name = name;
    setTextIn(*m_label, toQt(m_paper.label));
    setTextIn(*m_title, toQt(m_paper.title));
    m_authors->setPlainText(toQt(m_paper.authors));
    setTextIn(*m_year, m_paper.year ? QString::number(*m_paper.year) : QString());
    setTextIn(*m_venue, toQt(m_paper.venue));
    setTextIn(*m_venueShort, toQt(m_paper.venueShort));
    setTextIn(*m_pages, toQt(m_paper.pages));
    setTextIn(*m_doi, toQt(m_paper.doi));
    setTextIn(*m_url, toQt(m_paper.url));
    const auto type = toQt(m_paper.type);
    if (m_type->findData(type) < 0) {
        m_type->addItem(type, type);
    }
    m_type->setCurrentIndex(m_type->findData(type));
    m_abstract->setPlainText(toQt(text.abstract));
    refuse(nullptr, {});
    m_title->setFocus(Qt::OtherFocusReason);
    m_opened = texts();
}

QStringList PaperForm::texts() const
{
    return {m_label->text(),
            m_title->text(),
            m_authors->toPlainText(),
            m_year->text(),
            m_venue->text(),
            m_venueShort->text(),
            m_pages->text(),
            m_doi->text(),
            m_url->text(),
            m_type->currentText(),
            m_abstract->toPlainText()};
}

void PaperForm::refuse(QLineEdit* field, const QString& why)
{
    for (auto* each : {m_title, m_label, m_year}) {
        setWrong(*each, each == field);
    }
    m_message->say(why);
    if (field != nullptr) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

bool PaperForm::save()
{
    auto paper = m_paper;
    bool isNumber = false;
    const auto year = m_year->text().trimmed();
    const int number = year.toInt(&isNumber);
    if (!year.isEmpty() && (!isNumber || number < 1000 || number > 9999)) {
        refuse(m_year, tr("A year is a number, like 2024."));
        return false;
    }
    if (m_title->text().trimmed().isEmpty()) {
        refuse(m_title, tr("A paper needs a title."));
        return false;
    }
    paper.year = year.isEmpty() ? std::nullopt : std::optional(number);
    paper.label = fromQt(m_label->text().trimmed());
    paper.title = fromQt(m_title->text().simplified());
    paper.authors = fromQt(m_authors->toPlainText().trimmed());
    paper.venue = fromQt(m_venue->text().trimmed());
    paper.venueShort = fromQt(m_venueShort->text().trimmed());
    paper.pages = fromQt(m_pages->text().trimmed());
    paper.doi = fromQt(m_doi->text());
    paper.url = fromQt(m_url->text().trimmed());
    paper.type = fromQt(m_type->currentData().toString());
    const auto abstract = fromQt(m_abstract->toPlainText().trimmed());
    const auto change = [&](store::Transaction& transaction) -> Result<void> {
        if (auto changed = coding::changePaper(transaction, paper); !changed) {
            return changed;
        }
        return coding::setAbstract(transaction, paper.id, abstract);
    };
    const bool isSaved = m_workspace.write(tr("Edit %1").arg(m_name), change);
    if (isSaved) {
        close();
    }
    return isSaved;
}

void PaperForm::close()
{
    m_opened.clear();
    Q_EMIT closed();
}

bool PaperForm::finish()
{
    if (m_opened.isEmpty() || texts() == m_opened) {
        close();
        return true;
    }
    return save();
}

/// What was written is kept, but for what no paper can have.
void PaperForm::keep()
{
    if (m_opened.isEmpty() || texts() == m_opened || save()) {
        return;
    }
    setTextIn(*m_label, toQt(m_paper.label));
    setTextIn(*m_year, m_paper.year ? QString::number(*m_paper.year) : QString());
    if (m_title->text().trimmed().isEmpty()) {
        setTextIn(*m_title, toQt(m_paper.title));
    }
    if (!save()) {
        m_workspace.couldNotKeep(tr("the data of %1").arg(toQt(m_paper.label)));
    }
}

void PaperForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

}
