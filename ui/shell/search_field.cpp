#include "ui/shell/search_field.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCompleter>
#include <QKeyEvent>
#include <QScreen>
#include <QStringListModel>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

#include "core/map/filter.h"
#include "core/map/suggestions.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/fields.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// Long enough that a fast typist is not slowed down by every letter, short enough to be felt as at once.
constexpr int TYPING_PAUSE_MS = 30;

/// For a condition of the length that they have, or for some words.
constexpr int LEAST_WIDTH = 260;
constexpr int LEAST_TO_TYPE = 80; ///< beside the chips

/// A filter taken apart: conditions on fields, which stand as chips, and all else.
struct Parts {
    QStringList conditions;
    QString rest;
};

bool isCondition(const map::Filter& filter)
{
    if (const auto* negated = std::get_if<map::Not>(&filter.node)) {
        return isCondition(negated->child.front());
    }
    return std::holds_alternative<map::Field>(filter.node);
}

Parts partsOf(const QString& text)
{
    const auto filter = map::parseFilter(fromQt(text));
    if (!filter) {
        return {{}, text};
    }
    Parts parts;
    std::vector<map::Filter> rest;
    const auto place = [&](const map::Filter& part) {
        if (isCondition(part)) {
            parts.conditions.push_back(toQt(map::toText(part)));
        } else {
            rest.push_back(part);
        }
    };
    if (const auto* all = std::get_if<map::And>(&filter->node)) {
        std::for_each(all->children.begin(), all->children.end(), place);
    } else {
        place(*filter);
    }
    parts.rest = toQt(map::toText(map::allOf(std::move(rest))));
    return parts;
}

/// Two filters as one: an OR on either side keeps its meaning.
Result<QString> joined(const QStringList& texts)
{
    std::vector<map::Filter> parts;
    for (const auto& text : texts) {
        auto part = map::parseFilter(fromQt(text));
        if (!part) {
            return fail(part.error());
        }
        parts.push_back(std::move(*part));
    }
    return toQt(map::toText(map::allOf(std::move(parts))));
}

}

SearchField::SearchField(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_glass(new QLabel)
    , m_edit(new QLineEdit)
    , m_message(new QLabel(this, Qt::ToolTip))
    , m_typing(new QTimer(this))
    , m_suggestions(new QStringListModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    setObjectName(QStringLiteral("searchField"));
    showGlass();
    m_layout->setContentsMargins(8, 2, 4, 2);
    m_layout->setSpacing(5);
    m_layout->addWidget(m_glass);
    m_layout->addWidget(m_edit, 1);

    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(LEAST_TO_TYPE);
    m_edit->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("searchMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setMargin(5);
    m_message->hide();

    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_edit);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &SearchField::complete);

    m_typing->setSingleShot(true);
    m_typing->setInterval(TYPING_PAUSE_MS);
    connect(m_typing, &QTimer::timeout, this, &SearchField::applyTyped);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_typing->start();
        suggest();
    });
}

QSize SearchField::minimumSizeHint() const
{
    return QFrame::minimumSizeHint().expandedTo({LEAST_WIDTH, 0});
}

void SearchField::setWorkspace(Workspace* workspace)
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(this);
    }
    m_typing->stop();
    m_typed.reset();
    m_workspace = workspace;
    setEnabled(workspace != nullptr);
    if (workspace != nullptr) {
        connect(workspace, &Workspace::filterChanged, this, &SearchField::showFilter);
        connect(workspace, &Workspace::reviewChanged, this, &SearchField::showExample);
    }
    showExample();
    showFilter();
}

/// In the words of the review: its first dimension is one that its reviewers know.
void SearchField::showExample()
{
    auto example = tr("Filter: words, \"phrases\", year:2020..2024");
    if (m_workspace != nullptr && !m_workspace->index().taxonomy().dimensions().empty()) {
        const auto& dimension = m_workspace->index().taxonomy().dimensions().front();
        example = tr("%1, %2:…").arg(example, toQt(dimension.slug));
    }
    m_edit->setPlaceholderText(example);
}

void SearchField::edit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void SearchField::clear()
{
    m_typing->stop();
    m_edit->clear();
    m_conditions.clear();
    apply();
    showFilter();
}

void SearchField::showFilter()
{
    const auto filter = m_workspace == nullptr ? QString() : m_workspace->filter();
    setWrong({});
    // what is being typed stays as it is typed, as long as it means the same
    const auto typed = joined(m_conditions + QStringList(m_edit->text()));
    if (typed && *typed == filter && m_edit->hasFocus()) {
        return;
    }
    const auto parts = partsOf(filter);
    m_edit->setText(parts.rest);
    m_conditions = parts.conditions;
    for (auto* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const auto& condition : m_conditions) {
        auto* chip = new QToolButton;
        chip->setProperty("chip", true);
        chip->setText(fontMetrics().elidedText(condition, Qt::ElideMiddle, 220) + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Remove %1 from the filter").arg(condition));
        chip->setToolTip(tr("%1 – click to remove").arg(condition));
        connect(chip, &QToolButton::clicked, this, [this, condition] { removeChip(condition); });
        m_layout->insertWidget(1 + static_cast<int>(m_chips.size()), chip);
        m_chips.push_back(chip);
    }
}

/// From the first letter to where the field is left, typing is one step.
void SearchField::applyTyped()
{
    if (m_workspace == nullptr) {
        return;
    }
    const auto before = m_workspace->filter();
    apply(isTypedInForce() ? FilterStep::GoesOn : FilterStep::New);
    if (m_workspace->filter() != before) {
        m_typed = m_workspace->filter();
    }
}

/// A facet that is clicked meanwhile makes a step of its own, and what is typed then begins another one.
bool SearchField::isTypedInForce() const
{
    return m_workspace != nullptr && m_typed == m_workspace->filter();
}

/// What was typed goes, applied or not; the filter before it comes back.
void SearchField::takeBackTyped()
{
    m_typing->stop();
    if (isTypedInForce()) {
        m_workspace->stepBack();
    }
    leave();
    m_edit->clear();
    showFilter();
}

/// The list of suggestions goes first: as long as it stands, the field is not told that it loses the
/// keyboard.
void SearchField::leave()
{
    m_completer->popup()->hide();
    m_edit->clearFocus();
}

void SearchField::apply(FilterStep step)
{
    if (m_workspace == nullptr) {
        return;
    }
    const auto filter = joined(m_conditions + QStringList(m_edit->text()));
    if (!filter) {
        setWrong(said(filter.error().detail));
        return;
    }
    const auto set = m_workspace->setFilter(*filter, step);
    setWrong(set ? QString() : said(set.error().detail));
}

void SearchField::removeChip(const QString& condition)
{
    m_conditions.removeOne(condition);
    apply();
    showFilter();
}

void SearchField::setWrong(const QString& message)
{
    ui::setWrong(*this, !message.isEmpty());
    m_message->setText(message);
    m_edit->setAccessibleDescription(message);
    if (!message.isEmpty() && m_edit->hasFocus()) {
        placeMessage();
        m_message->show();
    } else {
        m_message->hide();
    }
}

/// Below the field, on as many lines as it takes to end where the window or the screen does.
void SearchField::placeMessage()
{
    const auto start = mapToGlobal(QPoint(0, height() + 2));
    const int windowEnd = window()->mapToGlobal(QPoint(window()->width(), 0)).x();
    const int end = std::min(windowEnd, screen()->availableGeometry().right());
    const int room = std::max(end - start.x(), width());
    m_message->setWordWrap(false);
    auto size = m_message->sizeHint();
    if (size.width() > room) {
        m_message->setWordWrap(true);
        size = {room, m_message->heightForWidth(room)};
    }
    m_message->resize(size);
    m_message->move(start);
}

void SearchField::suggest()
{
    if (m_workspace == nullptr || m_edit->cursorPosition() != m_edit->text().size()) {
        m_completer->popup()->hide();
        return;
    }
    QStringList texts;
    for (const auto& suggestion : map::suggestions(m_workspace->index(), fromQt(m_edit->text()))) {
        texts.push_back(toQt(suggestion.text));
    }
    m_suggestions->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
    } else {
        m_completer->complete();
    }
}

void SearchField::complete(const QString& suggestion)
{
    const auto typed = fromQt(m_edit->text());
    m_edit->setText(toQt(std::string_view(typed).substr(0, map::lastWord(typed))) + suggestion);
    if (suggestion.endsWith(QLatin1Char(':'))) {
        suggest(); // and now its values
    } else {
        m_typing->stop();
        applyTyped();
        m_edit->clearFocus(); // the condition becomes a chip
        showFilter();
        m_edit->setFocus();
    }
}

void SearchField::showGlass()
{
    m_glass->setPixmap(icon(QStringLiteral("search")).pixmap(14, 14));
}

void SearchField::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        showGlass(); // a picture keeps the colours of the theme it was made in
    }
}

/// Not by the list of suggestions, nor by another window: who comes back types on.
void SearchField::leaveTyping(Qt::FocusReason reason)
{
    if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason) {
        m_typed.reset();
    }
    m_message->hide();
}

bool SearchField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_edit) {
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut) {
        const auto* focus =
            static_cast<QFocusEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        leaveTyping(focus->reason());
    } else if (event->type() == QEvent::KeyPress) {
        const auto* key =
            static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            m_typing->stop();
            applyTyped();
            if (!isWrong(*this)) {
                leave();
                showFilter();
                Q_EMIT left();
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            takeBackTyped();
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_conditions.isEmpty()) {
            removeChip(m_conditions.constLast());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
