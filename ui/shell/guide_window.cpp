#include "ui/shell/guide_window.h"

#include <QAction>
#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QToolButton>
#include <QUrl>

#include "ui/controls/fields.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"
#include "ui/shell/guide_pages.h"

namespace alidade::ui {

namespace {

constexpr int CONTENTS_WIDTH = 230;
// Steps above the text, as HTML counts them: 3/2 and 6/5 of its size.
constexpr int FIRST_HEADING = 2;
constexpr int SECOND_HEADING = 1;

QToolButton* toolButton(QAction* action)
{
    auto* made = new QToolButton;
    made->setDefaultAction(action);
    made->setAccessibleName(action->text());
    return made;
}

/// Says in which language the guide is, where that is not the window's: there is a translation of it then.
QLabel* languageNote()
{
    const auto said = GuideWindow::tr("The guide is in English.");
    if (said == QLatin1String("The guide is in English.")) {
        return nullptr;
    }
    return wrapped(said, TextRole::Muted);
}

QUrl addressOf(const QString& page)
{
    return QUrl(QStringLiteral("qrc:/guide/%1.md").arg(page));
}

}

GuideWindow::GuideWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_search(new QLineEdit)
    , m_contents(textList(tr("Pages of the guide")))
    , m_text(new QTextBrowser)
    , m_back(new QAction(icon(QStringLiteral("back")), tr("Back"), this))
    , m_forward(new QAction(icon(QStringLiteral("forward")), tr("Forward"), this))
{
    setWindowTitle(tr("Guide"));
    resizeWithin(*this, {900, 680});
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    m_search->setClearButtonEnabled(true);
    m_contents->setFixedWidth(CONTENTS_WIDTH);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(16);
    for (const auto& page : guidePages()) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.name);
    }

    m_back->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(QKeySequence::Back)});
    m_forward->setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(QKeySequence::Forward)});
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto* find = new QAction(tr("Search"), this);
    find->setShortcuts(QKeySequence::Find);
    auto* next = new QAction(tr("Next place"), this);
    next->setShortcuts(QKeySequence::FindNext);
    auto* close = new QAction(tr("Close"), this);
    close->setShortcuts({QKeySequence(Qt::Key_Escape), QKeySequence(QKeySequence::Close)});
    addActions({m_back, m_forward, find, next, close});

    auto* bar = new QHBoxLayout;
    bar->addWidget(toolButton(m_back));
    bar->addWidget(toolButton(m_forward));
    bar->addWidget(m_search, 1);
    auto* contents = new Panel;
    if (auto* note = languageNote()) {
        contents->content()->addWidget(note);
    }
    contents->content()->addWidget(m_contents);
    auto* text = new Panel;
    text->content()->setContentsMargins(0, 0, 0, 0);
    text->content()->addWidget(m_text);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(10);
    pages->addWidget(contents);
    pages->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->addLayout(bar);
    layout->addLayout(pages, 1);

    connect(m_back, &QAction::triggered, m_text, &QTextBrowser::backward);
    connect(m_forward, &QAction::triggered, m_text, &QTextBrowser::forward);
    connect(find, &QAction::triggered, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(next, &QAction::triggered, this, &GuideWindow::findNext);
    connect(close, &QAction::triggered, this, &QWidget::close);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QAction::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QAction::setEnabled);
    connect(m_text, &QTextBrowser::anchorClicked, this, &GuideWindow::follow);
    connect(m_text, &QTextBrowser::sourceChanged, this, &GuideWindow::takePage);
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::filter);
    connect(m_search, &QLineEdit::returnPressed, this, &GuideWindow::findNext);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr) {
            showPage(item->data(Qt::UserRole).toString());
        }
    });
    showPage(guidePages().front().name);
}

void GuideWindow::open(const QString& page)
{
    m_search->clear();
    const auto& pages = guidePages();
    const bool isThere =
        std::any_of(pages.begin(), pages.end(), [&](const GuidePage& known) { return known.name == page; });
    showPage(isThere ? page : pages.front().name);
    show();
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
}

/// The browser's own source() is still the page before while this signal comes.
void GuideWindow::takePage(const QUrl& address)
{
    m_page = QFileInfo(address.path()).completeBaseName();
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toString() == m_page) {
            m_contents->setCurrentRow(row);
        }
    }
    style();
    markWords();
}

void GuideWindow::showPage(const QString& name)
{
    if (name != m_page) {
        m_text->setSource(addressOf(name), QTextDocument::MarkdownResource);
    }
}

void GuideWindow::follow(const QUrl& link)
{
    const auto target = m_text->source().resolved(link);
    if (target.scheme() == QLatin1String("qrc")) {
        m_text->setSource(target, QTextDocument::MarkdownResource);
    } else {
        QDesktopServices::openUrl(target);
    }
}

void GuideWindow::filter(const QString& words)
{
    QListWidgetItem* first = nullptr;
    bool isShownListed = false;
    for (int row = 0; row < m_contents->count(); ++row) {
        auto* item = m_contents->item(row);
        const bool isListed = hasWords(guidePages()[static_cast<std::size_t>(row)], words);
        item->setHidden(!isListed);
        if (isListed) {
            first = first == nullptr ? item : first;
            isShownListed = isShownListed || item->data(Qt::UserRole).toString() == m_page;
        }
    }
    setWrong(*m_search, first == nullptr);
    if (first != nullptr && !isShownListed) {
        m_contents->setCurrentItem(first);
    }
    markWords();
}

void GuideWindow::markWords()
{
    QList<QTextEdit::ExtraSelection> marks;
    const auto words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const auto& word : words) {
        for (auto found = m_text->document()->find(word); !found.isNull();
             found = m_text->document()->find(word, found)) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = found;
            mark.format.setBackground(theme().warningSoft);
            mark.format.setForeground(theme().warning);
            marks.append(mark);
        }
    }
    m_text->setExtraSelections(marks);
}

/// The next place of the first word on this page, else on the next page that is listed.
void GuideWindow::findNext()
{
    const auto words = m_search->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty() || m_text->find(words.first())) {
        return;
    }
    const int count = m_contents->count();
    for (int step = 1; step <= count; ++step) {
        auto* item = m_contents->item((m_contents->currentRow() + step) % count);
        if (!item->isHidden()) {
            m_contents->setCurrentItem(item);
            m_text->moveCursor(QTextCursor::Start);
            m_text->find(words.first());
            return;
        }
    }
}

/// Qt gives a Markdown page its text alone: sizes, distances and colours are ours.
void GuideWindow::style()
{
    for (auto block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const bool isCell = cursor.currentTable() != nullptr;
        const int level = block.blockFormat().headingLevel();
        const int distance = isCell ? 0 : block.textList() != nullptr ? 2 : 6;
        auto format = block.blockFormat();
        format.setTopMargin(level > 1 ? 18 : distance);
        format.setBottomMargin(distance);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        cursor.setBlockFormat(format);
        if (level > 0) {
            // a format that has steps takes its size from them, whatever size it has beside them
            QTextCharFormat letters;
            letters.setFontWeight(QFont::DemiBold);
            letters.setProperty(QTextFormat::FontSizeAdjustment, level == 1 ? FIRST_HEADING : SECOND_HEADING);
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        }
    }
    for (auto* frame : m_text->document()->rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            auto format = table->format();
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(theme().line);
            format.setCellSpacing(0);
            format.setCellPadding(5);
            format.setTopMargin(6);
            format.setBottomMargin(6);
            table->setFormat(format);
        }
    }
}

void GuideWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr) {
        m_text->reload(); // the colours of links are in the text
    }
}

}
