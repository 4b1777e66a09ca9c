#include "ui/sources/import_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include "ui/bridge/message.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/begun_guard.h"
#include "ui/controls/parts.h"
#include "ui/controls/splitter.h"
#include "ui/sources/dropped_files.h"
#include "ui/sources/file_preview.h"
#include "ui/sources/import_files.h"
#include "ui/sources/problems_view.h"
#include "ui/sources/search_words.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int MOST_ROWS = 6; // of files; more are scrolled
constexpr int FORM_WIDTH = 310;

/// As wide as the list, so that what does not fit is cut and not scrolled.
class TwoLines : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.lineSpacing() + 8};
    }
};

QString titleOf(SearchForm::Kind kind)
{
    switch (kind) {
    case SearchForm::Kind::Search: return ImportDialog::tr("Import a search");
    case SearchForm::Kind::Snowballing: return ImportDialog::tr("Add a snowballing round");
    case SearchForm::Kind::Again: return ImportDialog::tr("Import a search again");
    }
    return {};
}

}

ImportDialog::ImportDialog(Workspace& workspace,
                           SearchForm::Kind kind,
                           std::optional<SearchId> again,
                           QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_again(again)
    , m_files(new ImportFiles(this))
    , m_form(new SearchForm(workspace, kind))
    , m_preview(new FilePreview)
    , m_head(new ElidedLabel(titleOf(kind)))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_oneSearch(new QCheckBox(tr("One search &gave all these files")))
    , m_sentence(wrapped({}, TextRole::Muted))
    , m_progress(new QProgressBar)
    , m_remove(new QPushButton(tr("&Take away")))
    , m_cancel(new QPushButton(tr("Cancel")))
    , m_import(new QPushButton(tr("&Import")))
    , m_fresh(freshDraft(workspace, kind, again))
    , m_run(workspace)
{
    setWindowTitle(titleOf(kind));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setSizeGripEnabled(true);
    resizeWithin(*this, {1060, 680});
    auto* sides = splitter();
    sides->addWidget(formSide());
    sides->addWidget(fileSide());
    sides->setStretchFactor(1, 1);
    sides->setSizes({FORM_WIDTH + 40, 700});
    auto* layout = dialogColumn(this);
    layout->addWidget(sides, 1);
    layout->addLayout(buttons());

    connect(m_files, &ImportFiles::fileRead, this, &ImportDialog::fileRead);
    connect(m_files, &ImportFiles::filesChanged, this, &ImportDialog::filesChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportDialog::showFile);
    connect(m_oneSearch, &QCheckBox::clicked, this, [this] {
        m_isGroupingChosen = true;
        showFile();
    });
    connect(m_form, &SearchForm::edited, this, &ImportDialog::follow);
    connect(m_preview, &FilePreview::optionsChanged, this, [this](const sources::ReadOptions& options) {
        m_files->setOptions(currentRow(), options);
        showFile();
    });
    connect(m_preview, &FilePreview::excerptWanted, this, &ImportDialog::showExcerpt);
    connect(&m_run, &ImportRun::progressed, this, &ImportDialog::showStep);
    connect(&m_run, &ImportRun::finished, this, &ImportDialog::end);
    new BegunGuard(*this, [this] { return isBegun(); });
    m_oneSearch->setChecked(true);
    showDraft();
    filesChanged();
}

QWidget* ImportDialog::formSide()
{
    auto* panel = new Panel;
    panel->setMinimumWidth(FORM_WIDTH);
    setRole(*m_head, TextRole::Title);
    panel->content()->addWidget(m_head);
    panel->content()->addWidget(m_form, 1);
    return panel;
}

QWidget* ImportDialog::fileSide()
{
    m_list->setModel(m_files);
    m_list->setAccessibleName(tr("Files"));
    m_list->setItemDelegate(new TwoLines(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* empty =
        new EmptyState(tr("Drop the files here"),
                       tr("Whatever the database or reference manager writes: BibTeX, RIS, NBIB, EndNote, "
                          "Web of Science, Ovid, RefWorks, CSL-JSON, or a table. The format is recognised "
                          "by the content."));
    auto* choose = new QAction(tr("Choose files…"), this);
    choose->setShortcut(QKeySequence::Open);
    connect(choose, &QAction::triggered, this, &ImportDialog::chooseFiles);
    addAction(choose);
    m_choose = empty->addButton(choose);

    auto* full = new QWidget;
    auto* rows = new QVBoxLayout(full);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(fileButtons());
    rows->addWidget(m_list);
    rows->addWidget(m_preview, 1);
    m_stack->addWidget(empty);
    m_stack->addWidget(full);
    auto* panel = new Panel;
    panel->content()->addWidget(m_stack);
    return panel;
}

QWidget* ImportDialog::fileButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("&Add files…"));
    add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setToolTip(tr("Takes the chosen file out of this list; the file itself stays"));
    layout->addWidget(m_oneSearch, 1);
    layout->addStretch(); // while that is hidden
    layout->addWidget(add);
    layout->addWidget(m_remove);
    connect(add, &QPushButton::clicked, this, &ImportDialog::chooseFiles);
    connect(m_remove, &QPushButton::clicked, this, [this] { m_files->remove(currentRow()); });
    return row;
}

QLayout* ImportDialog::buttons()
{
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_import->setProperty("primary", true);
    m_cancel->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_import);
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::begin);
    return row;
}

QString ImportDialog::sentenceText() const
{
    return m_sentence->text();
}

QString ImportDialog::headText() const
{
    return m_head->accessibleName(); // all of it, where it is cut
}

void ImportDialog::addFiles(const QStringList& paths)
{
    m_files->add(paths);
    if (currentRow() < 0 && m_files->rowCount() > 0) {
        m_list->setCurrentIndex(m_files->index(0));
    }
}

void ImportDialog::chooseFiles()
{
    auto kept = settings();
    const auto key = QStringLiteral("import/folder");
    const auto paths =
        QFileDialog::getOpenFileNames(this, tr("What the search gave"), kept.value(key).toString());
    if (!paths.isEmpty()) {
        kept.setValue(key, QFileInfo(paths.front()).absolutePath());
        addFiles(paths);
    }
}

void ImportDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_run.isRunning() && !filesToImport(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    addFiles(filesToImport(event->mimeData()));
}

int ImportDialog::currentRow() const
{
    return m_list->currentIndex().row();
}

void ImportDialog::filesChanged()
{
    const bool hasFiles = m_files->rowCount() > 0;
    m_stack->setCurrentIndex(hasFiles ? 1 : 0);
    // Enter in a field asks for the files first: a search without any is logged on purpose
    m_import->setAutoDefault(hasFiles);
    (hasFiles ? m_import : m_choose)->setDefault(true);
    m_list->setFixedHeight(std::clamp(m_files->rowCount(), 1, MOST_ROWS)
                           * (2 * fontMetrics().lineSpacing() + 8));
    m_oneSearch->setVisible(m_files->rowCount() > 1 && m_kind == SearchForm::Kind::Search);
    decideGrouping();
    showFile();
}

void ImportDialog::fileRead(int row)
{
    decideGrouping();
    proposeSource(row);
    if (row == currentRow()) {
        showFile();
    } else {
        follow();
    }
}

void ImportDialog::showFile()
{
    keepDraft();
    const auto* file = m_files->file(currentRow());
    if (file != nullptr) {
        m_preview->show(*file);
    }
    m_remove->setEnabled(file != nullptr);
    const bool isLeftOut = file != nullptr && file->preview && !*file->preview;
    m_form->setEnabled(!m_run.isRunning() && (m_oneSearch->isChecked() || !isLeftOut));
    if (draftId() != m_shownDraft) {
        showDraft();
    }
    follow();
}

/// The fields are those of the chosen file where each file is a search of its own.
void ImportDialog::nameForm()
{
    const auto* file = m_files->file(currentRow());
    const bool isOfFile = file != nullptr && draftId() != 0 && m_files->rowCount() > 1;
    m_head->setText(isOfFile ? tr("The search that gave %1").arg(file->name) : titleOf(m_kind));
}

void ImportDialog::showExcerpt(std::size_t line)
{
    const auto* file = m_files->file(currentRow());
    if (file == nullptr || !file->bytes) {
        return;
    }
    m_files->reader().excerpt(
        file->bytes, file->options.encoding, line, [this, id = file->id, line](const auto& excerpt) {
            const auto* shown = m_files->file(currentRow());
            if (shown != nullptr && shown->id == id && excerpt) {
                m_preview->problems()->showExcerpt(*excerpt, line);
            }
        });
}

void ImportDialog::done(int result)
{
    if (m_run.isRunning()) { // the first Esc stops, the second closes
        m_run.cancel();
        say(tr("Stopping…"));
        return;
    }
    QDialog::done(result);
}

}
