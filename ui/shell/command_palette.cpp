#include "ui/shell/command_palette.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include "core/base/text.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int WIDTH = 560;
constexpr int MOST_HEIGHT = 370; ///< of the list; beyond, it scrolls
constexpr int ICON_SIZE = 16;
constexpr int SIDE = 10; ///< pixels at the right of the keys
constexpr int ACTION_ROLE = Qt::UserRole;
constexpr int SHORTCUT_ROLE = Qt::UserRole + 1;

/// The name at the left, the keys at the right.
class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(theme().muted);
        painter->drawText(option.rect.adjusted(0, 0, -SIDE, 0),
                          Qt::AlignRight | Qt::AlignVCenter,
                          index.data(SHORTCUT_ROLE).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, 6);
    }
};

/// In the place of an icon, so that all names begin at one line.
QIcon blank()
{
    QPixmap pixmap(ICON_SIZE, ICON_SIZE);
    pixmap.fill(Qt::transparent);
    return QIcon(pixmap);
}

QString nameOf(const QAction& action)
{
    auto text = action.text();
    text.remove(QLatin1Char('&'));
    return text;
}

}

int fitness(const QString& name, const QString& words, const QString& typed)
{
    enum Fit { None, Letters, Words, PartOfWords, Part, WordOfWords, WholeOfWords, Word, Beginning };
    const auto whole = toQt(folded(fromQt(name)));
    const auto others = toQt(folded(fromQt(words)));
    const auto part = toQt(folded(simplified(fromQt(typed))));
    if (part.isEmpty()) {
        return Letters;
    }
    const auto isWordOf = [](const QString& text, const QString& wanted) {
        return text.startsWith(wanted) || text.contains(QLatin1Char(' ') + wanted);
    };
    if (whole.startsWith(part)) {
        return Beginning;
    }
    if (isWordOf(whole, part)) {
        return Word;
    }
    if (others.split(QStringLiteral(", ")).contains(part)) {
        return WholeOfWords;
    }
    if (isWordOf(others, part)) {
        return WordOfWords;
    }
    if (whole.contains(part)) {
        return Part;
    }
    if (others.contains(part)) {
        return PartOfWords;
    }
    const auto each = part.split(QLatin1Char(' '));
    if (std::ranges::all_of(
            each, [&](const QString& word) { return isWordOf(whole, word) || isWordOf(others, word); })) {
        return Words;
    }
    qsizetype at = 0;
    for (const auto letter : part) {
        at = whole.indexOf(letter, at) + 1;
        if (at == 0) {
            return None;
        }
    }
    return Letters;
}

CommandPalette::CommandPalette(QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_edit(new QLineEdit)
    , m_list(new QListWidget)
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Commands"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands that fit"));
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setIconSize({ICON_SIZE, ICON_SIZE});
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_edit);
    layout->addWidget(m_list);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
}

void CommandPalette::show(const QList<QAction*>& actions)
{
    m_actions.clear();
    for (auto* action : actions) {
        m_actions << action;
    }
    m_edit->clear();
    list();
    if (const auto* window = parentWidget()) {
        move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 60)));
    }
    QDialog::show();
    m_edit->setFocus();
}

void CommandPalette::list()
{
    struct Fit {
        int fitness;
        QPointer<QAction> action;
    };
    std::vector<Fit> fits;
    for (const auto& action : m_actions) {
        const auto name = action ? nameOf(*action) : QString();
        const bool canBeDone = action && action->isEnabled() && !name.isEmpty();
        const int fit = canBeDone ? fitness(name, wordsOf(*action), m_edit->text()) : 0;
        if (fit > 0) {
            fits.push_back({fit, action});
        }
    }
    std::stable_sort(
        fits.begin(), fits.end(), [](const Fit& a, const Fit& b) { return a.fitness > b.fitness; });
    m_list->clear();
    for (const auto& fit : fits) {
        const auto icon = fit.action->icon();
        auto* item = new QListWidgetItem(icon.isNull() ? blank() : icon, nameOf(*fit.action), m_list);
        item->setData(ACTION_ROLE, QVariant::fromValue(fit.action));
        item->setData(SHORTCUT_ROLE, fit.action->shortcut().toString(QKeySequence::NativeText));
    }
    if (fits.empty()) {
        auto* item = new QListWidgetItem(tr("No command is found by this."), m_list);
        item->setFlags(Qt::ItemIsEnabled); // to be read, so not as pale as what is disabled
        item->setForeground(theme().muted);
    } else {
        m_list->setCurrentRow(0);
    }
    fit();
}

/// No higher than what is found.
void CommandPalette::fit()
{
    const int rows = m_list->count() * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    m_list->setFixedHeight(std::min(rows, MOST_HEIGHT));
    layout()->activate();
    resize(WIDTH, sizeHint().height());
}

void CommandPalette::run()
{
    const auto* item = m_list->currentItem();
    const auto action =
        item == nullptr ? QPointer<QAction>() : item->data(ACTION_ROLE).value<QPointer<QAction>>();
    if (action) {
        accept(); // first, so that what the action opens gets the keyboard
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto* key =
            static_cast<QKeyEvent*>(event); // NOLINT(cppcoreguidelines-pro-type-static-cast-downcast)
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : 0;
        if (step != 0 && m_list->count() > 0) {
            m_list->setCurrentRow((m_list->currentRow() + step + m_list->count()) % m_list->count());
            return true;
        }
        if (const int pages = key->key() == Qt::Key_PageDown ? 1
                : key->key() == Qt::Key_PageUp               ? -1
                                                             : 0;
            pages != 0 && m_list->count() > 0) {
            const int rows = std::max(1, m_list->viewport()->height() / m_list->sizeHintForRow(0) - 1);
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + pages * rows, 0, m_list->count() - 1));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}
