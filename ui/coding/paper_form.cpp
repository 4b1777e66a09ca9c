#include "ui/coding/paper_form.h"

#include <QComboBox>
#include <QFormLayout>
#include <QScrollArea>

#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/papers/paper_types.h"

namespace alidade::ui {

PaperForm::PaperForm(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_label(new QLineEdit)
    , m_title(new QLineEdit)
    , m_authors(new QPlainTextEdit)
    , m_year(new QLineEdit)
    , m_venue(new QLineEdit)
    , m_venueShort(new QLineEdit)
    , m_pages(new QLineEdit)
    , m_doi(new QLineEdit)
    , m_url(new QLineEdit)
    , m_type(new QComboBox)
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
    form->addRow(tr("Ab&stract"), m_abstract);
    auto* inner = new QWidget;
    inner->setLayout(form);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    scroll->setFocusPolicy(Qt::NoFocus);
    inner->setAutoFillBackground(false); // the panel shows through
    scroll->viewport()->setAutoFillBackground(false);

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
    layout->addWidget(scroll, 1);
    layout->addLayout(foot);
    connect(keep, &QAction::triggered, this, &PaperForm::save);
    connect(drop, &QAction::triggered, this, &PaperForm::close);
    connect(&desk.workspace(), &Workspace::leaving, this, &PaperForm::keep);
}

void PaperForm::open()
{
    const auto* sheet = m_desk.sheet();
    if (sheet == nullptr) {
        return;
    }
    m_paper = sheet->paper;
    m_label->setText(toQt(m_paper.label));
    m_title->setText(toQt(m_paper.title));
    m_authors->setPlainText(toQt(m_paper.authors));
    m_year->setText(m_paper.year ? QString::number(*m_paper.year) : QString());
    m_venue->setText(toQt(m_paper.venue));
    m_venueShort->setText(toQt(m_paper.venueShort));
    m_pages->setText(toQt(m_paper.pages));
    m_doi->setText(toQt(m_paper.doi));
    m_url->setText(toQt(m_paper.url));
    const auto type = toQt(m_paper.type);
    if (m_type->findData(type) < 0) {
        m_type->addItem(type, type);
    }
    m_type->setCurrentIndex(m_type->findData(type));
    m_abstract->setPlainText(toQt(sheet->text.abstract));
    refuse(nullptr, {});
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->setCursorPosition(0);
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
    const bool isSaved = m_desk.savePaper(paper, m_abstract->toPlainText().trimmed());
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
    m_label->setText(toQt(m_paper.label));
    m_year->setText(m_paper.year ? QString::number(*m_paper.year) : QString());
    if (m_title->text().trimmed().isEmpty()) {
        m_title->setText(toQt(m_paper.title));
    }
    if (!save()) {
        m_desk.workspace().couldNotKeep(tr("the data of %1").arg(toQt(m_paper.label)));
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
