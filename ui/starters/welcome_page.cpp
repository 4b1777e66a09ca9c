#include "ui/starters/welcome_page.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QScrollArea>

#include "core/starters/templates.h"
#include "ui/bridge/template_words.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"
#include "ui/starters/entry_list.h"
#include "ui/starters/recent_reviews.h"

namespace alidade::ui {

namespace {

constexpr int WIDEST = 1000; // lines that are longer read badly
constexpr int GAP = 12;
constexpr int LOGO = 48;

/// The one review among what is dragged; empty where there is none.
QString reviewIn(const QMimeData* data)
{
    for (const auto& url : data->urls()) {
        if (url.isLocalFile() && url.fileName().endsWith(QLatin1String(".alidade"), Qt::CaseInsensitive)) {
            return url.toLocalFile();
        }
    }
    return {};
}

Entry entryOf(const RecentReview& review)
{
    const QFileInfo info(review.file);
    Entry entry;
    entry.key = review.file;
    entry.title = review.title;
    entry.detail = shownPath(info.absoluteFilePath());
    entry.isMissing = !info.exists();
    if (entry.isMissing) {
        entry.detail = WelcomePage::tr("not found: %1").arg(shownPath(review.file));
        return entry;
    }
    QStringList aside;
    if (review.papers) {
        aside.append(WelcomePage::tr("%Ln paper(s)", nullptr, *review.papers));
    }
    aside.append(dayWords(review.at, QDateTime::currentDateTime()));
    entry.aside = aside.join(QStringLiteral(" · "));
    return entry;
}

}

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent)
    , m_open(new QAction(tr("&Open a review…"), this))
    , m_remove(new QAction(tr("&Remove from the list"), this))
    , m_recent(new EntryList(tr("Recent reviews"), DetailLine::Elided))
    , m_templates(new EntryList(tr("New review from a template"), DetailLine::Wrapped))
    , m_sample(new EntryList(tr("Example"), DetailLine::Wrapped))
    , m_noRecent(wrapped(tr("Reviews that you open are listed here."), TextRole::Muted))
{
    setAcceptDrops(true);
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_remove->setEnabled(false);
    connect(m_open, &QAction::triggered, this, &WelcomePage::openDialogWanted);
    connect(m_remove, &QAction::triggered, this, [this] { forget(m_recent->currentKey()); });

    auto* left = new QVBoxLayout;
    left->addWidget(makeRecentPanel());
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(GAP);
    right->addWidget(makeNewPanel());
    right->addWidget(makeSamplePanel());
    right->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(GAP);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);

    auto* content = new QWidget;
    content->setMaximumWidth(WIDEST);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(24, 32, 24, 24);
    layout->setSpacing(20);
    layout->addWidget(makeHead());
    layout->addLayout(columns);
    layout->addStretch();

    auto* middle = new QWidget;
    auto* around = new QHBoxLayout(middle);
    around->setContentsMargins(0, 0, 0, 0);
    around->addWidget(content);
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(middle);
    area->viewport()->setAutoFillBackground(false);
    middle->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);

    refresh();
}

QWidget* WelcomePage::makeHead()
{
    auto* head = new QWidget;
    auto* logo = new QLabel;
    logo->setPixmap(QIcon(QStringLiteral(":/application/alidade.svg")).pixmap(LOGO, LOGO));
    auto* name = label(tr("Alidade"), TextRole::Heading);
    auto* sentence = wrapped(tr("Map what a literature says: code papers against a taxonomy, see where the "
                                "evidence lies and where "
                                "it is missing, and draw the figures of your paper."),
                             TextRole::Muted);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(sentence);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(logo, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    return head;
}

Panel* WelcomePage::makeRecentPanel()
{
    auto* panel = new Panel;
    auto* head = new QHBoxLayout;
    head->addWidget(label(tr("Recent reviews"), TextRole::Title));
    head->addStretch();
    auto* open = button(m_open);
    head->addWidget(open);
    panel->content()->addLayout(head);
    panel->content()->addWidget(m_recent);
    panel->content()->addWidget(m_noRecent);
    auto* hint = wrapped(tr("Or drop a review (NAME.alidade) into this window."), TextRole::Muted);
    panel->content()->addWidget(hint);

    m_recent->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_recent->addAction(m_remove);
    connect(m_recent, &EntryList::chosen, this, &WelcomePage::openRecent);
    connect(m_recent, &EntryList::removeWanted, this, &WelcomePage::forget);
    return panel;
}

Panel* WelcomePage::makeNewPanel()
{
    std::vector<Entry> entries;
    for (const auto& known : starters::templates()) {
        const auto words = templateWords(known);
        entries.push_back({toQt(known.name), words.label, words.description, {}, false});
    }
    m_templates->setEntries(entries);
    connect(m_templates, &EntryList::chosen, this, &WelcomePage::newWanted);

    auto* panel = new Panel;
    panel->content()->addWidget(label(tr("New review"), TextRole::Title));
    panel->content()->addWidget(m_templates);
    return panel;
}

Panel* WelcomePage::makeSamplePanel()
{
    m_sample->setEntries({{QStringLiteral("sample"),
                           tr("Rust in operating-system kernels"),
                           tr("A published mapping study of 24 papers, complete with its codes, claims and "
                              "figures. Change what you like: it is your own copy."),
                           {},
                           false}});
    connect(m_sample, &EntryList::chosen, this, &WelcomePage::sampleWanted);

    auto* panel = new Panel;
    panel->content()->addWidget(label(tr("Look around in an example"), TextRole::Title));
    panel->content()->addWidget(m_sample);
    return panel;
}

void WelcomePage::refresh()
{
    QStringList files;
    for (const auto& review : recentReviews()) {
        files.append(review.file);
    }
    setRecentFiles(files);
}

void WelcomePage::setRecentFiles(const QStringList& files)
{
    m_files = files;
    std::vector<Entry> entries;
    for (const auto& file : files) {
        entries.push_back(entryOf(recentReview(file)));
    }
    m_recent->setEntries(entries);
    m_recent->setVisible(!entries.empty());
    m_noRecent->setVisible(entries.empty());
    m_remove->setEnabled(!entries.empty());
}

void WelcomePage::focusStart()
{
    auto* list = m_files.isEmpty() ? m_templates : m_recent;
    list->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::openRecent(const QString& file)
{
    if (QFileInfo::exists(file)) {
        Q_EMIT openWanted(file);
    } else {
        setRecentFiles(m_files); // it went away since it was listed
    }
}

void WelcomePage::forget(const QString& file)
{
    forgetReview(file);
    auto files = m_files;
    files.removeIf([&](const QString& listed) { return recentReview(listed).file == file; });
    setRecentFiles(files);
    Q_EMIT forgotten(file);
}

void WelcomePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    setRecentFiles(m_files);
}

void WelcomePage::setDropTarget(bool isTarget)
{
    m_isDropTarget = isTarget;
    update();
}

void WelcomePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!reviewIn(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
        setDropTarget(true);
    }
}

void WelcomePage::dragLeaveEvent(QDragLeaveEvent*)
{
    setDropTarget(false);
}

void WelcomePage::dropEvent(QDropEvent* event)
{
    setDropTarget(false);
    if (const auto file = reviewIn(event->mimeData()); !file.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT openWanted(file);
    }
}

void WelcomePage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
    if (m_isDropTarget) {
        painter.setPen(QPen(theme().accent, 2, Qt::DashLine));
        painter.drawRect(rect().adjusted(6, 6, -7, -7));
    }
}

}
