#include "ui/sources/search_details.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStyle>

#include "core/sources/search_edit.h"
#include "core/sources/search_files.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/fields.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

namespace {

constexpr int TWO_LINES = 46;

QPlainTextEdit* smallText()
{
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(TWO_LINES);
    edit->setAcceptDrops(false); // files that are dropped are imported
    return edit;
}

}

SearchDetails::SearchDetails(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(label({}, TextRole::Title))
    , m_about(label({}, TextRole::Muted))
    , m_query(new QPlainTextEdit)
    , m_copy(new QPushButton(tr("Copy")))
    , m_date(new QLineEdit)
    , m_hits(new QLineEdit)
    , m_searched(new QLineEdit)
    , m_limits(smallText())
    , m_note(smallText())
    , m_files(wrapped({}, TextRole::Muted))
    , m_problem(new SaidLine(TextRole::Warning))
{
    m_query->setTabChangesFocus(true);
    m_query->setAcceptDrops(false);
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setPlaceholderText(tr("The query exactly as it was sent"));
    m_copy->setToolTip(tr("Copy the query"));
    m_copy->setAccessibleName(tr("Copy the query"));
    m_files->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_files->setContentsMargins(0, 4, 0, 0); // on one line with its name
    m_fields = {{m_query, tr("query"), &Search::query},
                {m_date, tr("date"), &Search::date},
                {m_hits, tr("hits"), nullptr},
                {m_searched, tr("fields"), &Search::fields},
                {m_limits, tr("limits"), &Search::limits},
                {m_note, tr("note"), &Search::note}};
    for (const auto& field : m_fields) {
        field.widget->installEventFilter(this);
        field.widget->setAccessibleName(tr("Search: %1").arg(field.name));
    }

    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_about, 1);
    head->addWidget(m_copy);
    auto* left = new QVBoxLayout;
    left->addLayout(head);
    left->addWidget(m_query, 1);
    left->addWidget(m_problem);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addLayout(left, 3);
    layout->addWidget(form(), 2);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_query->toPlainText());
    });
    connect(&workspace, &Workspace::keepingAll, this, [this] {
        if (!commit()) {
            m_workspace.couldNotKeep(tr("what was typed for the search in %1").arg(m_title->text()));
        }
    });
    show(std::nullopt);
}

QWidget* SearchDetails::form()
{
    m_date->setPlaceholderText(tr("such as 2024-04-01"));
    m_hits->setPlaceholderText(tr("as the source reported them"));
    m_searched->setPlaceholderText(tr("such as title, abstract, keywords"));
    auto* content = new QWidget;
    auto* rows = new QFormLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(5);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [rows](const QString& name, QWidget* field) {
        rows->addRow(fieldLabel(name, field), field);
    };
    add(tr("Date"), m_date);
    add(tr("Hits"), m_hits);
    add(tr("Looked in"), m_searched);
    add(tr("Limits"), m_limits);
    add(tr("Note"), m_note);
    add(tr("Files"), m_files);
    return content;
}

QString SearchDetails::stored(const Field& field) const
{
    if (!m_search) {
        return {};
    }
    if (field.member != nullptr) {
        return toQt((*m_search).*(field.member));
    }
    return m_search->hits ? QString::number(*m_search->hits) : QString();
}

QString SearchDetails::problemText() const
{
    return m_problem->text();
}

void SearchDetails::show(std::optional<SearchId> search)
{
    if (m_search && search == m_search->id) {
        refresh(); // and leave alone what is being typed
        return;
    }
    if (!commit() && !m_problem->text().isEmpty()) {
        const auto lost = tr("What was typed for the search in %1 was not kept. %2");
        Q_EMIT m_workspace.failed(
            {ErrorCode::Invalid, fromQt(lost.arg(m_title->text(), m_problem->text())), {}});
    }
    m_search = search ? m_workspace.review().database().find<Search>(*search) : std::nullopt;
    refuse(nullptr, {});
    for (const auto& field : m_fields) {
        field.widget->setEnabled(m_search.has_value());
        if (auto* text = qobject_cast<QPlainTextEdit*>(field.widget)) {
            text->setReadOnly(m_workspace.isReadOnly());
        } else if (auto* line = qobject_cast<QLineEdit*>(field.widget)) {
            line->setReadOnly(m_workspace.isReadOnly());
        }
        fill(field);
    }
    m_copy->setEnabled(m_search && !m_search->query.empty());
    describe();
}

void SearchDetails::refresh()
{
    if (!m_search) {
        return;
    }
    std::vector<const Field*> unchanged;
    for (const auto& field : m_fields) {
        if (!field.widget->hasFocus() || textIn(*field.widget) == stored(field)) {
            unchanged.push_back(&field);
        }
    }
    m_search = m_workspace.review().database().find<Search>(m_search->id);
    for (const auto* field : unchanged) {
        fill(*field);
    }
    m_copy->setEnabled(m_search && !m_search->query.empty());
    describe();
}

void SearchDetails::fill(const Field& field)
{
    if (textIn(*field.widget) != stored(field)) {
        setTextIn(*field.widget, stored(field));
    }
}

void SearchDetails::describe()
{
    if (!m_search) {
        m_title->setText(tr("No search chosen"));
        m_about->setText(tr("Choose one above to see its query."));
        m_files->clear();
        return;
    }
    const auto& database = m_workspace.review().database();
    const auto source = database.find<Source>(m_search->source);
    m_title->setText(source ? toQt(source->name) : QString());
    QStringList about;
    if (source && !source->platform.empty()) {
        about << toQt(source->platform);
    }
    if (m_search->direction != SnowballDirection::None) {
        const auto seed = m_search->seed ? database.find<Paper>(*m_search->seed) : std::nullopt;
        const auto way = title(m_search->direction);
        about << (seed ? tr("snowballing %1 from %2 %3").arg(way, toQt(seed->label), toQt(seed->title))
                       : tr("snowballing %1").arg(way));
    }
    m_about->setText(about.join(QStringLiteral(" · ")));
    QStringList files;
    for (const auto& file : sources::filesOf(database, m_search->id)) {
        QStringList parts{toQt(file.name), QLocale().formattedDataSize(file.size)};
        if (file.format) {
            parts << title(*file.format);
        }
        files << parts.join(QStringLiteral(" · "));
    }
    m_files->setText(files.isEmpty() ? tr("none kept") : files.join(QLatin1Char('\n')));
}

bool SearchDetails::commit()
{
    bool isDone = true;
    for (const auto& field : m_fields) {
        isDone = commitField(field) && isDone;
    }
    return isDone;
}

bool SearchDetails::commitField(const Field& field)
{
    const auto text = textIn(*field.widget);
    if (!m_search || m_workspace.isReadOnly() || text == stored(field)) {
        return true;
    }
    auto wanted = *m_search;
    if (field.member != nullptr) {
        wanted.*(field.member) = fromQt(text);
    } else {
        bool isNumber = false;
        wanted.hits = QLocale().toLongLong(text, &isNumber);
        if (text.isEmpty()) {
            wanted.hits.reset();
        } else if (!isNumber) {
            refuse(&field, tr("Hits are a number; leave it empty where it is not known."));
            return false;
        }
    }
    if (const auto checked = sources::checkSearch(wanted); !checked) {
        refuse(&field, sentence(checked.error()));
        return false;
    }
    refuse(nullptr, {});
    m_search = wanted; // so that nothing that follows from the change writes it once more
    const auto name = tr("Change the %1 of a search in %2").arg(field.name, m_title->text());
    const bool isDone = m_workspace.write(
        name, [&](store::Transaction& transaction) { return sources::updateSearch(transaction, wanted); });
    if (!isDone) {
        refresh();
    }
    return isDone;
}

void SearchDetails::refuse(const Field* wrong, const QString& why)
{
    for (const auto& field : m_fields) {
        setWrong(*field.widget, &field == wrong);
    }
    m_problem->say(why);
}

bool SearchDetails::eventFilter(QObject* watched, QEvent* event)
{
    const auto field =
        std::ranges::find_if(m_fields, [&](const Field& one) { return one.widget == watched; });
    if (field == m_fields.end()) {
        return QWidget::eventFilter(watched, event);
    }
    const auto wish = wishOf(*field->widget, *event);
    if (wish == FieldWish::Keep) {
        commitField(*field);
    } else if (wish == FieldWish::Restore && textIn(*field->widget) != stored(*field)) {
        fill(*field);
        refuse(nullptr, {});
    } else {
        return QWidget::eventFilter(watched, event);
    }
    return event->type() == QEvent::KeyPress;
}

}
