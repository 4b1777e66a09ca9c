#include "ui/report/figure_form.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include "core/report/table_question.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/fields.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/report/kinds.h"
#include "ui/report/question_form.h"
#include "ui/report/style_form.h"
#include "ui/report/table_form.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int CAPTION_LINES = 3;

/// Makes the labels of fields one column through all forms, as wide as the widest of them.
void alignLabels(const QWidget& content)
{
    QList<QLabel*> labels;
    int widest = 0;
    for (auto* each : content.findChildren<QLabel*>()) {
        if (each->buddy() != nullptr) {
            each->ensurePolished(); // its letters are those of the style sheet from then on
            widest = std::max(widest, each->sizeHint().width());
            labels.append(each);
        }
    }
    for (auto* each : labels) {
        each->setMinimumWidth(widest);
    }
}

}

FigureForm::FigureForm(QWidget* parent)
    : QScrollArea(parent)
    , m_problem(new SaidLine(TextRole::Warning))
    , m_title(new QLineEdit)
    , m_caption(new QPlainTextEdit)
    , m_slug(new QLineEdit)
    , m_language(new ElidedBox(8))
    , m_question(new QuestionForm)
    , m_table(new TableForm)
    , m_style(new StyleForm)
    , m_styleHeading(label(tr("Style"), TextRole::Title))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_problem);
    layout->addWidget(label(tr("Question"), TextRole::Title));
    layout->addWidget(m_question);
    layout->addWidget(m_table);
    layout->addSpacing(4);
    layout->addWidget(label(tr("Words"), TextRole::Title));
    layout->addLayout(words());
    layout->addSpacing(4);
    layout->addWidget(m_styleHeading);
    layout->addWidget(m_style);
    layout->addStretch(1);
    alignLabels(*content);

    setWidget(content);
    content->setAutoFillBackground(false); // the panel shines through
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its fields have the keyboard

    for (auto* field : {m_title, m_slug}) {
        connect(field, &QLineEdit::textChanged, this, &FigureForm::takeChange);
    }
    connect(m_question, &QuestionForm::reportedWanted, this, &FigureForm::reportedWanted);
    connect(m_caption, &QPlainTextEdit::textChanged, this, &FigureForm::takeChange);
    connect(m_language, &QComboBox::currentIndexChanged, this, &FigureForm::takeChange);
    connect(m_question, &QuestionForm::changed, this, &FigureForm::takeChange);
    connect(m_table, &TableForm::changed, this, &FigureForm::takeChange);
    connect(m_style, &StyleForm::changed, this, &FigureForm::takeChange);
}

QLayout* FigureForm::words()
{
    m_caption->setTabChangesFocus(true);
    m_caption->setFixedHeight(CAPTION_LINES * fontMetrics().lineSpacing() + 16);
    m_slug->setPlaceholderText(tr("made from the title"));
    m_slug->setToolTip(tr("Names the exported files, and the figure on the command line"));
    // by their own names, as whoever reads them looks for them
    m_language->addItem(QStringLiteral("English"), static_cast<int>(report::Language::English));
    m_language->addItem(QStringLiteral("Deutsch"), static_cast<int>(report::Language::German));
    m_language->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_language->setToolTip(
        tr("Of the words and numbers that are not yours, such as “no answer”, whatever the window speaks"));
    auto* form = new QFormLayout;
    form->setSpacing(6);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("Caption"), m_caption);
    form->addRow(tr("File name"), m_slug);
    form->addRow(tr("Language"), m_language);
    return form;
}

void FigureForm::takeChange()
{
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

void FigureForm::setFigure(const Figure& figure, const Workspace& workspace)
{
    m_isFilling = true;
    m_shown = figure;
    m_question->setReview(workspace);
    m_table->setReview(workspace);
    m_title->setText(toQt(figure.title));
    m_title->setCursorPosition(0);
    m_caption->setPlainText(toQt(figure.caption));
    m_slug->setText(toQt(figure.slug));
    m_slug->setCursorPosition(0);
    const auto language = report::languageOf(figure);
    m_language->setCurrentIndex(
        m_language->findData(static_cast<int>(language ? *language : report::Language::English)));
    const auto kind = report::figureKind(figure.kind);
    m_question->setVisible(kind.has_value());
    m_style->setVisible(kind.has_value());
    m_styleHeading->setVisible(kind.has_value());
    m_table->setVisible(isTable(figure));
    if (kind) {
        const auto question = report::figureQuestion(*kind, figure.question);
        report::FigureQuestion empty;
        empty.kind = *kind;
        m_question->setQuestion(question ? *question : empty);
        const auto style = figureStyle(figure.style);
        m_style->setFigureStyle(style ? *style : FigureStyle(), *kind);
    } else if (isTable(figure)) {
        const auto question = report::tableQuestion(figure.question);
        m_table->setQuestion(question ? *question : report::TableQuestion());
    }
    m_isFilling = false;
    setProblem({});
}

Figure FigureForm::figure() const
{
    auto figure = m_shown;
    figure.title = fromQt(m_title->text());
    figure.caption = fromQt(m_caption->toPlainText());
    figure.slug = fromQt(m_slug->text().trimmed());
    if (report::figureKind(figure.kind)) {
        figure.question = report::toJson(m_question->question());
        auto style = m_style->chosenStyle();
        style.language = language();
        figure.style = toJson(style);
    } else if (isTable(figure)) {
        figure.question = report::toJson(m_table->question());
        figure.style = report::withLanguage(figure.style, language());
    }
    return figure;
}

report::Language FigureForm::language() const
{
    return static_cast<report::Language>(m_language->currentData().toInt());
}

QString FigureForm::title() const
{
    return m_title->text().simplified();
}

report::FigureQuestion FigureForm::question() const
{
    return m_question->question();
}

std::string FigureForm::filter() const
{
    return isTable(m_shown)                ? m_table->filter()
        : report::figureKind(m_shown.kind) ? m_question->question().filter
                                           : std::string();
}

void FigureForm::setProblem(const QString& sentence)
{
    m_problem->say(sentence);
    setWrong(*m_slug, false);
    if (!sentence.isEmpty()) {
        ensureWidgetVisible(m_problem);
    }
}

void FigureForm::setNameProblem(const QString& sentence)
{
    setProblem(sentence);
    setWrong(*m_slug, true);
    m_slug->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(m_problem);
}

void FigureForm::setFilterProblem(const QString& sentence)
{
    m_question->setFilterProblem(sentence);
    m_table->setFilterProblem(sentence);
}

void FigureForm::focusFirst()
{
    auto* field = isTable(m_shown)         ? m_table->firstField()
        : report::figureKind(m_shown.kind) ? m_question->firstField()
                                           : nullptr;
    (isWrong(*m_slug) ? m_slug : field == nullptr ? m_title : field)->setFocus(Qt::OtherFocusReason);
}

void FigureForm::scrollToStart()
{
    verticalScrollBar()->setValue(0);
}

}
