#include "ui/taxonomy/item_form.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpressionValidator>

#include "core/base/text.h"
#include "core/coding/code_digits.h"
#include "core/coding/code_ties.h"
#include "core/coding/taxonomy_edit.h"
#include "core/report/saved_names.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/controls/wrapped_check_box.h"
#include "ui/taxonomy/colours.h"
#include "ui/taxonomy/taxonomy_commands.h"

namespace alidade::ui {

ItemForm::ItemForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QFormLayout)
    , m_label(lineEdit(QStringLiteral("label")))
    , m_slug(lineEdit(QStringLiteral("slug")))
    , m_definition(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_many(new WrappedCheckBox(tr("A paper may have several codes of it")))
    , m_required(new WrappedCheckBox(tr("Every included paper needs an answer")))
    , m_question(new ElidedBox(12))
    , m_unit(lineEdit(QStringLiteral("unit")))
    , m_origin(lineEdit(QStringLiteral("origin")))
    , m_colour(new QComboBox)
    , m_key(lineEdit(QStringLiteral("key")))
    , m_problem(new SaidLine(TextRole::Warning))
{
    build();
    addFields();
    connect(&m_workspace, &Workspace::failed, this, [this](const Error& error) {
        if (m_isSaving) {
            showProblem(sentence(error));
        }
    });
    setItem({});
}

QLineEdit* ItemForm::lineEdit(const QString& objectName)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->installEventFilter(this);
    return field;
}

void ItemForm::build()
{
    m_definition->setObjectName(QStringLiteral("definition"));
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(76);
    m_definition->installEventFilter(this);
    m_kind->addItems(
        {tr("Codes"), tr("Number"), tr("Text"), tr("Date"), tr("Yes or no")}); // as DimensionKind
    m_colour->addItem(colourDot({}), tr("None"), QString());
    for (const auto& colour : codeColours()) {
        m_colour->addItem(colourDot(colour.value), colour.name, colour.value);
    }
    m_key->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[1-9]?")), m_key));
    m_key->setToolTip(
        tr("The digit from 1 to 9 that gives the code on the coding page; without one of their own, the "
           "codes at the top have those that are left, in their order"));
    m_key->setMaximumWidth(60);
    m_slug->setToolTip(tr("The name in filters, on the command line and in exports"));
    m_origin->setToolTip(tr("Where the dimension comes from: a table or section of the review, a standard"));
    m_many->setObjectName(QStringLiteral("many"));
    m_required->setObjectName(QStringLiteral("required"));
    m_problem->setObjectName(QStringLiteral("problem"));

    connect(m_label, &QLineEdit::editingFinished, this, [this] {
        if (m_item && m_label->isModified()) {
            m_label->setModified(false);
            m_isSaving = true;
            const bool isSaved = renameItem(m_workspace, *m_item, m_label->text());
            m_isSaving = false;
            setWrong(*m_label, !isSaved);
            if (isSaved) {
                showProblem({});
            }
        }
    });
    connect(m_slug, &QLineEdit::editingFinished, this, [this] {
        saveText(m_slug, &Dimension::slug, &Code::slug);
    });
    connect(
        m_unit, &QLineEdit::editingFinished, this, [this] { saveText(m_unit, &Dimension::unit, nullptr); });
    connect(m_origin, &QLineEdit::editingFinished, this, [this] {
        saveText(m_origin, &Dimension::origin, nullptr);
    });
    connect(m_key, &QLineEdit::editingFinished, this, [this] { saveText(m_key, nullptr, &Code::shortcut); });
    connect(m_kind, &QComboBox::activated, this, [this](int kind) {
        save([kind](Dimension& row) { row.kind = static_cast<DimensionKind>(kind); }, {});
    });
    connect(m_many, &QCheckBox::clicked, this, [this](bool many) {
        save([many](Dimension& row) { row.many = many; }, {});
    });
    connect(m_required, &QCheckBox::clicked, this, [this](bool required) {
        save([required](Dimension& row) { row.required = required; }, {});
    });
    connect(m_question, &QComboBox::activated, this, [this](int row) {
        const auto question =
            row == 0 ? std::nullopt : std::optional(m_questions[static_cast<std::size_t>(row - 1)]);
        save([question](Dimension& dimension) { dimension.question = question; }, {});
    });
    connect(m_colour, &QComboBox::activated, this, [this] {
        const auto colour = fromQt(m_colour->currentData().toString());
        save([&](Dimension& row) { row.colour = colour; }, [&](Code& row) { row.colour = colour; });
    });
}

void ItemForm::addFields()
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(6);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [this](const QString& name, QWidget* field) {
        auto plain = name;
        field->setAccessibleName(plain.remove(QLatin1Char('&')));
        m_rows->addRow(fieldLabel(name, field), field);
    };
    add(tr("Name"), m_label);
    add(tr("Short name"), m_slug);
    add(tr("Definition"), m_definition);
    add(tr("Answered by"), m_kind);
    for (auto* choice : {m_many, m_required}) {
        m_rows->addRow(choice); // across both columns: long words, also in other languages
    }
    add(tr("Unit"), m_unit);
    add(tr("Question"), m_question);
    add(tr("Origin"), m_origin);
    add(tr("Colour"), m_colour);
    add(tr("Key"), m_key);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_problem); // QFormLayout reads past its rows when one that wraps its text appears late
}

void ItemForm::setItem(std::optional<TaxonomyItem> item)
{
    m_isOther = item != m_item;
    m_item = item;
    if (m_isOther) {
        showProblem({});
    }
    refresh();
    m_isOther = false;
}

void ItemForm::refresh()
{
    const auto& taxonomy = m_workspace.index().taxonomy();
    const auto* dimension = m_item && std::holds_alternative<DimensionId>(*m_item)
        ? taxonomy.find(std::get<DimensionId>(*m_item))
        : nullptr;
    const auto* code = m_item && std::holds_alternative<CodeId>(*m_item)
        ? taxonomy.find(std::get<CodeId>(*m_item))
        : nullptr;
    setVisible(dimension != nullptr || code != nullptr);
    setEnabled(!m_workspace.isReadOnly());
    for (auto* field :
         std::initializer_list<QWidget*>{m_kind, m_many, m_required, m_unit, m_question, m_origin}) {
        m_rows->setRowVisible(field, dimension != nullptr);
    }
    m_rows->setRowVisible(m_key, code != nullptr);
    if (dimension != nullptr) {
        readDimension(*dimension);
    } else if (code != nullptr) {
        readCode(*code);
    }
}

void ItemForm::readDimension(const Dimension& dimension)
{
    set(m_label, dimension.label);
    set(m_slug, dimension.slug);
    setDefinition(dimension.definition);
    m_kind->setCurrentIndex(static_cast<int>(dimension.kind));
    m_many->setChecked(dimension.many);
    m_required->setChecked(dimension.required);
    set(m_unit, dimension.unit);
    set(m_origin, dimension.origin);
    setColour(dimension.colour);
    readQuestions(dimension.question);
    m_rows->setRowVisible(m_unit, dimension.kind == DimensionKind::Number);
    m_rows->setRowVisible(m_many, dimension.kind == DimensionKind::Category);
}

void ItemForm::readCode(const Code& code)
{
    set(m_label, code.label);
    set(m_slug, code.slug);
    setDefinition(code.definition);
    setColour(code.colour);
    set(m_key, code.shortcut);
    const auto digits = coding::codeDigits(m_workspace.index().taxonomy(), code.dimension);
    const auto digit = digits.find(code.id);
    m_key->setPlaceholderText(digit == digits.end() ? QString() : QString::number(digit->second));
}

void ItemForm::readQuestions(std::optional<QuestionId> wanted)
{
    m_questions.clear();
    m_question->clear();
    m_question->addItem(tr("None"));
    for (const auto& question : coding::researchQuestions(m_workspace.review().database())) {
        m_questions.push_back(question.id);
        m_question->addItem(QStringLiteral("%1  %2").arg(toQt(question.name), toQt(question.question)));
        m_question->setItemData(m_question->count() - 1, toQt(question.question), Qt::ToolTipRole);
        if (wanted == question.id) {
            m_question->setCurrentIndex(m_question->count() - 1);
        }
    }
}

void ItemForm::set(QLineEdit* field, const std::string& text)
{
    if (!m_isOther && field->hasFocus() && field->isModified()) {
        return;
    }
    if (field->text() != toQt(text)) {
        field->setText(toQt(text));
        field->setCursorPosition(0);
    }
    field->setModified(false);
    setWrong(*field, false);
}

void ItemForm::setDefinition(const std::string& text)
{
    if (!m_isOther && m_definition->hasFocus() && m_definition->document()->isModified()) {
        return;
    }
    if (m_definition->toPlainText() != toQt(text)) {
        m_definition->setPlainText(toQt(text));
    }
    m_definition->document()->setModified(false);
}

void ItemForm::setColour(const std::string& colour)
{
    auto row = m_colour->findData(toQt(colour).toLower());
    while (m_colour->count() > static_cast<int>(codeColours().size()) + 1) {
        m_colour->removeItem(m_colour->count() - 1); // that of another item, from elsewhere
    }
    if (row < 0 || row >= m_colour->count()) {
        m_colour->addItem(colourDot(toQt(colour)), toQt(colour), toQt(colour));
        row = m_colour->count() - 1;
    }
    m_colour->setCurrentIndex(row);
}

bool ItemForm::save(const DimensionEdit& editDimension, const CodeEdit& editCode)
{
    if (!m_item) {
        return false;
    }
    const auto text = tr("Change %1").arg(labelOf(m_workspace.index().taxonomy(), *m_item));
    const auto edit = [&](store::Transaction& transaction) -> Result<void> {
        if (const auto* id = std::get_if<DimensionId>(&*m_item)) {
            auto row = transaction.database().find<Dimension>(*id);
            if (row && editDimension) {
                editDimension(*row);
                return coding::updateDimension(transaction, *row);
            }
            return {};
        }
        auto row = transaction.database().find<Code>(std::get<CodeId>(*m_item));
        if (row && editCode) {
            editCode(*row);
            return coding::updateCode(transaction, *row);
        }
        return {};
    };
    const auto write = [&](store::Transaction& transaction) {
        const report::SavedNames names(transaction.database());
        auto edited = edit(transaction);
        if (edited) {
            names.keep(transaction);
        }
        return edited;
    };
    m_isSaving = true;
    const bool isSaved = m_workspace.write(text, write);
    m_isSaving = false;
    if (isSaved) {
        showProblem({});
    } else {
        refresh(); // boxes and lists go back to what is
    }
    return isSaved;
}

void ItemForm::saveText(QLineEdit* field, std::string Dimension::*ofDimension, std::string Code::*ofCode)
{
    if (!field->isModified()) {
        return;
    }
    field->setModified(false); // the field leaves twice: with Enter, and with the focus
    const auto typed = field->text();
    const auto text = fromQt(typed.trimmed());
    const bool isSaved = save(
        ofDimension == nullptr ? DimensionEdit() : [&](Dimension& row) { row.*ofDimension = text; },
        ofCode == nullptr ? CodeEdit() : [&](Code& row) { row.*ofCode = text; });
    if (!isSaved) {
        field->setText(typed);
        setWrong(*field, true);
    }
}

void ItemForm::saveDefinition()
{
    if (!m_definition->document()->isModified()) {
        return;
    }
    m_definition->document()->setModified(false);
    const auto typed = m_definition->toPlainText();
    const auto text = fromQt(typed.trimmed());
    const bool isSaved =
        save([&](Dimension& row) { row.definition = text; }, [&](Code& row) { row.definition = text; });
    if (!isSaved) {
        m_definition->setPlainText(typed);
        m_definition->document()->setModified(true);
    }
}

void ItemForm::showProblem(const QString& text)
{
    m_problem->say(text);
}

bool ItemForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field = qobject_cast<QLineEdit*>(watched);
    const auto wish = wishOf(*static_cast<QWidget*>(watched), *event);
    const bool isTyped = watched == m_definition
        ? m_definition->document()->isModified()
        : field != nullptr && (field->isModified() || isWrong(*field));
    if (wish == FieldWish::Keep && watched == m_definition) { // lines tell themselves when they are left
        saveDefinition();
    } else if (wish == FieldWish::Restore && isTyped) {
        m_isOther = true;
        showProblem({});
        refresh();
        m_isOther = false;
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return event->type() == QEvent::KeyPress;
}

}
