#include "ui/papers/paper_files.h"

#include <QAction>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "core/coding/attachments.h"
#include "ui/bridge/command.h"
#include "ui/bridge/text.h"
#include "ui/controls/flow_layout.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

constexpr int MOST_WIDTH = 260; ///< of a link; longer names are cut in the middle

bool isSame(const Attachment& one, const Attachment& other)
{
    return one.id == other.id && one.path == other.path;
}

/// What is dropped, where all of it is PDFs; any other file may be a list of references to import.
QStringList pdfsIn(const QMimeData* data)
{
    QStringList files;
    for (const auto& url : data->urls()) {
        const auto file = url.toLocalFile();
        if (QFileInfo(file).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0) {
            return {};
        }
        files += file;
    }
    return files;
}

}

PaperFiles::PaperFiles(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_row(new FlowLayout(2 * FlowLayout::GAP, this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    hide();
    connect(&workspace, &Workspace::reviewChanged, this, &PaperFiles::refresh);
}

void PaperFiles::setPaper(std::optional<PaperId> paper, const QString& name)
{
    m_paper = paper;
    m_name = name;
    refresh();
}

QList<QAction*> PaperFiles::commands(QWidget* owner)
{
    m_attach =
        makeCommand(owner, tr("Attach a file…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_A}, [this] { choose(); });
    m_open = makeCommand(owner, tr("Open the attached file"), {Qt::CTRL | Qt::SHIFT | Qt::Key_O}, [this] {
        if (!m_files.empty()) {
            open(m_files.front());
        }
    });
    for (auto* action : {m_attach, m_open}) {
        setWords(*action, tr("PDF, full text, attachment"));
    }
    refresh();
    return {m_attach, m_open};
}

void PaperFiles::refresh()
{
    auto files = m_paper ? coding::attachmentsOf(m_workspace.review().database(), *m_paper)
                         : std::vector<Attachment>();
    if (!std::equal(files.begin(), files.end(), m_files.begin(), m_files.end(), isSame)) {
        for (auto* gone : std::exchange(m_links, {})) {
            gone->hide();
            m_row->removeWidget(gone);
            gone->deleteLater(); // it may be the one that was pressed
        }
        m_files = std::move(files);
        for (const auto& file : m_files) {
            m_links += link(file);
            m_row->addWidget(m_links.back());
        }
    }
    setVisible(!m_files.empty());
    if (m_attach != nullptr) {
        m_attach->setEnabled(canAttach());
        m_open->setEnabled(!m_files.empty());
    }
}

QPushButton* PaperFiles::link(const Attachment& file)
{
    const auto name = QFileInfo(toQt(file.path)).fileName();
    const auto shown = fontMetrics().elidedText(name, Qt::ElideMiddle, MOST_WIDTH);
    const bool isThere = QFileInfo::exists(pathToQt(coding::fileOf(file, folders())));
    auto* made = new QPushButton(isThere ? shown : tr("%1 (not found)").arg(shown));
    made->setProperty("link", true);
    made->setCursor(Qt::PointingHandCursor);
    made->setAccessibleName(tr("File %1").arg(name));
    made->setToolTip(tr("Opens %1").arg(toQt(file.path)));
    connect(made, &QPushButton::clicked, this, [this, file] { open(file); });
    const auto add = [&](const QString& text, const QKeySequence& key, const std::function<void()>& work) {
        auto* action = new QAction(text, made);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, work);
        made->addAction(action);
        return action;
    };
    add(tr("Open the file"), {}, [this, file] { open(file); });
    add(tr("Take it off the paper"), QKeySequence::Delete, [this, file] {
        takeOff(file);
    })->setEnabled(!m_workspace.isReadOnly());
    made->setContextMenuPolicy(Qt::ActionsContextMenu);
    return made;
}

std::filesystem::path PaperFiles::folder() const
{
    return m_workspace.review().file().parent_path();
}

FileFolders PaperFiles::folders() const
{
    return fileFolders(m_workspace.review().database(), m_workspace.review().file());
}

bool PaperFiles::canAttach() const
{
    return m_paper && !m_workspace.isReadOnly();
}

void PaperFiles::choose()
{
    const auto files = QFileDialog::getOpenFileNames(
        this, tr("Files of %1").arg(m_name), pathToQt(folder()), tr("Documents (*.pdf);;All files (*)"));
    if (!files.isEmpty()) {
        attach(files);
    }
}

void PaperFiles::attach(const QStringList& files)
{
    if (!canAttach()) {
        return;
    }
    const auto label = files.size() == 1
        ? tr("Attach %1 to %2").arg(QFileInfo(files.front()).fileName(), m_name)
        : tr("Attach %Ln file(s) to %1", nullptr, static_cast<int>(files.size())).arg(m_name);
    m_workspace.write(label, [&](store::Transaction& transaction) -> Result<void> {
        for (const auto& file : files) {
            const auto made = coding::attach(transaction, *m_paper, toPath(file), folder());
            if (!made) {
                return fail(made.error());
            }
        }
        return {};
    });
}

void PaperFiles::open(const Attachment& file)
{
    const auto document = coding::documentOf(file, folders());
    if (document) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(pathToQt(*document)));
    } else {
        Q_EMIT m_workspace.failed(document.error());
    }
}

void PaperFiles::takeOff(const Attachment& file)
{
    const auto name = QFileInfo(toQt(file.path)).fileName();
    m_workspace.write(
        tr("Take %1 off %2").arg(name, m_name),
        [id = file.id](store::Transaction& transaction) { return coding::detach(transaction, id); });
}

void PaperFiles::takeDropsOn(QWidget* target)
{
    target->setAcceptDrops(true);
    target->installEventFilter(this);
}

bool PaperFiles::eventFilter(QObject* watched, QEvent* event)
{
    if ((event->type() != QEvent::DragEnter && event->type() != QEvent::Drop) || !canAttach()) {
        return QWidget::eventFilter(watched, event);
    }
    auto* drop = static_cast<QDropEvent*>(event); // a drag that enters is one, too
    const auto files = pdfsIn(drop->mimeData());
    if (files.isEmpty()) {
        return QWidget::eventFilter(watched, event);
    }
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        attach(files);
    }
    return true;
}

}
