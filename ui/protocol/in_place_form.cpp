#include "ui/protocol/in_place_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>

#include "ui/bridge/message.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/said_line.h"

#include <utility>

namespace alidade::ui {

InPlaceForm::InPlaceForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rows(new QFormLayout)
    , m_problem(new SaidLine(TextRole::Warning))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(7);
    m_rows->setHorizontalSpacing(12);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(m_rows);
    layout->addWidget(m_problem);
    layout->addStretch(1); // the rows stay together
    connect(&workspace, &Workspace::failed, this, [this](const Error& error) {
        if (m_isSaving) {
            showProblem(sentence(error));
        }
    });
}

void InPlaceForm::addRow(const QString& name, QWidget* field)
{
    field->setAccessibleName(name);
    m_rows->addRow(fieldLabel(name, field), field);
}

QLineEdit* InPlaceForm::addLine(const QString& name, const Read& read, const Write& write)
{
    auto* line = new QLineEdit;
    line->setReadOnly(m_workspace.isReadOnly());
    line->installEventFilter(this);
    addRow(name, line);
    m_fields.push_back({line, read, write, {}});
    return line;
}

QPlainTextEdit* InPlaceForm::addText(const QString& name, int lines, const Read& read, const Write& write)
{
    auto* text = new QPlainTextEdit;
    text->setReadOnly(m_workspace.isReadOnly());
    text->setTabChangesFocus(true);
    text->setAcceptDrops(false); // files that are dropped are imported
    constexpr int FRAME = 16;
    text->setFixedHeight((lines + 1) * text->fontMetrics().lineSpacing() + FRAME);
    text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    text->installEventFilter(this);
    addRow(name, text);
    m_fields.push_back({text, read, write, {}});
    return text;
}

QComboBox* InPlaceForm::addChoice(const QString& name,
                                  const QStringList& texts,
                                  const std::function<int()>& read,
                                  const std::function<bool(int)>& write)
{
    auto* box = new ElidedBox(12);
    box->addItems(texts);
    box->setEnabled(!m_workspace.isReadOnly());
    addRow(name, box);
    m_choices.push_back({box, read});
    connect(box, &QComboBox::activated, this, [this, read, write](int place) {
        if (place != read()) {
            attempt([&] { return write(place); });
        }
        refresh(); // also back to what is
    });
    return box;
}

QCheckBox* InPlaceForm::addCheck(const QString& text,
                                 const std::function<bool()>& read,
                                 const std::function<bool(bool)>& write)
{
    auto* box = new QCheckBox(text);
    box->setEnabled(!m_workspace.isReadOnly());
    m_rows->addRow(box);
    m_checks.push_back({box, read});
    connect(box, &QCheckBox::clicked, this, [this, write](bool isChecked) {
        attempt([&] { return write(isChecked); });
        refresh(); // also back to what is
    });
    return box;
}

void InPlaceForm::refresh()
{
    for (auto& field : m_fields) {
        if (!field.widget->hasFocus() || textIn(*field.widget) == field.shown) {
            fill(field);
        }
    }
    for (const auto& choice : m_choices) {
        choice.box->setCurrentIndex(choice.read());
    }
    for (const auto& check : m_checks) {
        check.box->setChecked(check.read());
    }
}

void InPlaceForm::fill(Field& field)
{
    field.shown = field.read().trimmed();
    if (textIn(*field.widget) != field.shown) {
        setTextIn(*field.widget, field.shown);
    }
    setWrong(*field.widget, false);
}

void InPlaceForm::commit()
{
    for (auto& field : m_fields) {
        commitField(field);
    }
}

void InPlaceForm::commitField(Field& field)
{
    const auto text = textIn(*field.widget);
    if (m_workspace.isReadOnly() || m_isSaving || text == field.shown) {
        return;
    }
    const auto before =
        std::exchange(field.shown, text); // nothing that follows from the change writes it again
    const bool isDone = attempt([&] { return field.write(text); });
    setWrong(*field.widget, !isDone);
    if (!isDone) {
        field.shown = before;
    } else {
        fill(field);
    }
}

bool InPlaceForm::attempt(const std::function<bool()>& write)
{
    showProblem({});
    m_isSaving = true;
    const bool isDone = write();
    m_isSaving = false;
    return isDone;
}

void InPlaceForm::showProblem(const QString& text)
{
    m_problem->say(text);
}

QString InPlaceForm::problemText() const
{
    return m_problem->text();
}

void InPlaceForm::edit()
{
    if (const auto* first = m_rows->itemAt(0, QFormLayout::FieldRole); first != nullptr) {
        first->widget()->setFocus(Qt::ShortcutFocusReason);
    }
}

bool InPlaceForm::eventFilter(QObject* watched, QEvent* event)
{
    const auto field =
        std::ranges::find_if(m_fields, [&](const Field& one) { return one.widget == watched; });
    if (field == m_fields.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto wish = wishOf(*field->widget, *event);
    if (wish == FieldWish::Keep) {
        commitField(*field);
    } else if (wish == FieldWish::Restore && textIn(*field->widget) != field->shown) {
        showProblem({});
        fill(*field);
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return event->type() == QEvent::KeyPress;
}

}
