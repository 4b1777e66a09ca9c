#include "ui/shell/search_field.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QTimer>
#include <QToolButton>

#include "core/map/filter_parts.h"
#include "core/map/suggestions.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/fields.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"
#include "ui/shell/field_message.h"
#include "ui/shell/filter_suggestions.h"
#include "ui/shell/recent_filters.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// For a condition of the length that they have, or for some words.
constexpr int LEAST_WIDTH = 260;
constexpr int LEAST_TO_TYPE = 80; ///< beside the chips

}

SearchField::SearchField(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_glass(new QLabel)
    , m_edit(new QLineEdit)
    , m_notInUse(label(tr("not used here"), TextRole::Muted))
    , m_message(new FieldMessage(*this))
    , m_typing(new QTimer(this))
    , m_suggestions(new FilterSuggestions(*m_edit))
{
    setObjectName(QStringLiteral("searchField"));
    showGlass();
    m_layout->setContentsMargins(8, 2, 4, 2);
    m_layout->setSpacing(5);
    m_layout->addWidget(m_glass);
    m_layout->addWidget(m_edit, 1);
    m_layout->addWidget(m_notInUse);
    m_notInUse->hide();

    m_edit->setObjectName(QStringLiteral("searchEdit"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(LEAST_TO_TYPE);
    m_edit->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("searchMessage"));
    // which the list of suggestions lets through, unlike the key itself
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_suggestions->isOneChosen()) {
            keepTyped();
        }
    });
    connect(m_suggestions, &FilterSuggestions::conditionCompleted, this, &SearchField::takeCondition);

    connect(m_suggestions, &FilterSuggestions::hidden, m_typing, qOverload<>(&QTimer::start));

    m_typing->setSingleShot(true);
    m_typing->setInterval(0); // after the keys that wait already: a fast typist is not slowed down by each
    connect(m_typing, &QTimer::timeout, this, &SearchField::applyTyped);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_typing->start();
        m_suggestions->suggest();
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
    delete std::exchange(m_recent, workspace == nullptr ? nullptr : new RecentFilters(*workspace, this));
    m_suggestions->setIndex(workspace == nullptr ? nullptr : &workspace->index());
    setEnabled(workspace != nullptr && m_isInUse);
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
    m_edit->setPlaceholderText(m_isInUse ? example : m_notInUse->text());
}

void SearchField::setInUse(bool isInUse)
{
    if (std::exchange(m_isInUse, isInUse) == isInUse) {
        return;
    }
    setEnabled(m_workspace != nullptr && isInUse);
    setToolTip(isInUse ? QString()
                       : tr("This page shows all papers; Screening, Coding and Map follow the filter."));
    m_edit->setMinimumWidth(isInUse ? LEAST_TO_TYPE : 0); // what is said beside it needs no wider window
    showFilter();
    showExample();
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
    showChips();
    showFilter();
}

void SearchField::showFilter()
{
    const auto filter = m_workspace == nullptr ? QString() : m_workspace->filter();
    setWrong({});
    // what is being typed stays as it is typed, as long as it means the same
    const auto typed = written();
    if (typed && toQt(*typed) == filter && m_edit->hasFocus()) {
        return;
    }
    auto parts = map::filterParts(fromQt(filter));
    m_edit->setText(toQt(parts.rest));
    m_notInUse->setVisible(!m_isInUse && !parts.rest.empty()); // without words their place says it
    if (!isEnabled()) {
        m_edit->home(false); // where there is little room its beginning says more than its end
    }
    m_conditions = std::move(parts.conditions);
    showChips();
}

void SearchField::showChips()
{
    for (auto* chip : std::exchange(m_chips, {})) {
        chip->hide();
        chip->deleteLater();
    }
    for (const auto& condition : m_conditions) {
        const auto text = toQt(condition);
        auto* chip = new QToolButton;
        chip->setProperty("chip", true);
        chip->setText(fontMetrics().elidedText(text, Qt::ElideMiddle, 220) + QStringLiteral("  ×"));
        chip->setAccessibleName(tr("Remove %1 from the filter").arg(text));
        chip->setToolTip(tr("%1 – click to remove").arg(text));
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
    if (isTypedInForce()) {
        m_workspace->stepBack();
    }
    leave();
    m_edit->clear();
    showFilter();
}

void SearchField::keepTyped()
{
    m_suggestions->hide(); // it would hold back what is to be said
    m_typing->stop();
    applyTyped();
    if (!isWrong(*this)) {
        leave();
        showFilter();
        Q_EMIT left();
    }
}

/// The list of suggestions goes first: as long as it stands, the field is not told that it loses the
/// keyboard.
void SearchField::leave()
{
    m_suggestions->hide();
    m_typing->stop();
    m_edit->clearFocus();
}

/// A field whose values are being suggested asks for nothing yet.
std::string SearchField::typed() const
{
    auto text = fromQt(m_edit->text());
    if (m_suggestions->areShown() && text.ends_with(':')) {
        text.resize(map::lastWord(text));
    }
    return text;
}

/// What the chips ask for and what is typed, as one filter.
Result<std::string> SearchField::written() const
{
    auto parts = m_conditions;
    parts.push_back(typed());
    return map::joinedFilters(parts);
}

void SearchField::apply(FilterStep step)
{
    if (m_workspace == nullptr) {
        return;
    }
    const auto filter = written();
    const auto set =
        filter ? m_workspace->setFilter(toQt(*filter), step) : Result<void>(fail(filter.error()));
    const bool isSaid = !set && !m_suggestions->areShown(); // else it would lie over what mends it
    setWrong(isSaid ? said(set.error().detail) : QString());
}

void SearchField::removeChip(const std::string& condition)
{
    if (const auto at = std::ranges::find(m_conditions, condition); at != m_conditions.end()) {
        m_conditions.erase(at);
    }
    apply();
    showChips(); // what is typed stays, and the filter is not shown anew
    showFilter();
}

void SearchField::setWrong(const QString& message)
{
    ui::setWrong(*this, !message.isEmpty());
    m_message->setText(message);
    m_edit->setAccessibleDescription(message);
    if (!message.isEmpty() && m_edit->hasFocus()) {
        m_message->showBelowField();
    } else {
        m_message->hide();
    }
}

/// The condition becomes a chip, and the keyboard stays.
void SearchField::takeCondition()
{
    m_typing->stop();
    applyTyped();
    m_edit->clearFocus();
    showFilter();
    m_edit->setFocus();
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
        if (key->key() == Qt::Key_Escape) {
            takeBackTyped();
            Q_EMIT left();
            return true;
        }
        if (key->key() == Qt::Key_Down && m_conditions.empty() && m_recent != nullptr) {
            m_suggestions->offerWhole(m_recent->list());
            return true;
        }
        if (key->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_conditions.empty()) {
            removeChip(std::string(m_conditions.back()));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
