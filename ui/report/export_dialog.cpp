#include "ui/report/export_dialog.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QUrl>

#include "ui/bridge/message.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"
#include "ui/report/kinds.h"
#include "ui/report/table_file.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr int LEAST_DPI = 72;
constexpr int MOST_DPI = 1200;
constexpr int LIST_HEIGHT = 170;

/// Beside the review, until another one was chosen.
QString usualFolder(const Workspace& workspace)
{
    const auto review = QFileInfo(pathToQt(workspace.review().file()));
    return review.absoluteDir().filePath(review.completeBaseName() + QStringLiteral(" figures"));
}

}

ExportDialog::ExportDialog(Workspace& workspace, std::vector<Figure> figures, QWidget* parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_export(workspace)
    , m_folderKey(keyOf(QStringLiteral("export-folders"), workspace.review().file()))
    , m_folder(new QLineEdit(usualFolder(workspace)))
    , m_dpi(new QSpinBox)
    , m_files(new QTreeWidget)
    , m_progress(new QProgressBar)
    , m_sentence(wrapped({}, TextRole::Muted))
    , m_exportButton(new QPushButton(tr("Export")))
    , m_openButton(new QPushButton(tr("Open the folder")))
    , m_closeButton(new QPushButton(tr("Close")))
{
    setWindowTitle(m_figures.size() == 1
                       ? tr("Export %1").arg(toQt(m_figures.front().title))
                       : tr("Export %Ln figure(s)", nullptr, static_cast<int>(m_figures.size())));
    m_files->setColumnCount(2);
    m_files->setHeaderLabels({tr("File"), tr("What became of it")});
    m_files->header()->setStretchLastSection(true);
    m_files->setColumnWidth(0, 230);
    m_files->setRootIsDecorated(false);
    m_files->setAccessibleName(tr("Files"));
    m_files->setMinimumHeight(LIST_HEIGHT);
    m_files->hide();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_openButton->hide();
    m_exportButton->setDefault(true);
    m_exportButton->setProperty("primary", true);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openButton);
    buttons->addStretch();
    buttons->addWidget(m_closeButton);
    buttons->addWidget(m_exportButton);
    auto* layout = dialogColumn(this);
    layout->addWidget(choices());
    layout->addWidget(m_progress);
    layout->addWidget(m_files, 1);
    layout->addWidget(m_sentence);
    layout->addLayout(buttons);
    setMinimumWidth(520);

    restore();
    connect(m_exportButton, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_closeButton, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_openButton, &QPushButton::clicked, this, &ExportDialog::openFolder);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportDialog::updateButtons);
    connect(&m_export, &FigureExport::fileDone, this, &ExportDialog::add);
    connect(&m_export, &FigureExport::finished, this, &ExportDialog::end);
    updateButtons();
}

QWidget* ExportDialog::choices()
{
    auto* content = new QWidget;
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    const auto boxes = [&](const QStringList& titles, std::vector<QCheckBox*>& list) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        for (const auto& text : titles) {
            auto* box = new QCheckBox(text);
            connect(box, &QCheckBox::toggled, this, &ExportDialog::updateButtons);
            row->addWidget(box);
            list.push_back(box);
        }
        row->addStretch();
        return row;
    };
    m_dpi->setRange(LEAST_DPI, MOST_DPI);
    m_dpi->setSingleStep(50);
    m_dpi->setSuffix(tr(" dpi"));
    auto* folder = folderRow();
    auto* folderLabel = label(tr("&Folder"));
    folderLabel->setBuddy(m_folder);
    m_folder->setAccessibleName(tr("Folder"));
    form->addRow(folderLabel, folder);
    if (!std::ranges::all_of(m_figures, isTable)) {
        QStringList titles;
        for (const auto format : EXPORT_FORMATS) {
            titles.append(title(format));
        }
        form->addRow(tr("Figures as"), boxes(titles, m_figureFormats));
        form->addRow(tr("&PNG with"), m_dpi);
    } else {
        m_dpi->setParent(content); // hidden, it keeps what was chosen for figures
        m_dpi->hide();
    }
    if (std::ranges::any_of(m_figures, isTable)) {
        QStringList titles;
        for (const auto format : report::TABLE_FORMATS) {
            titles.append(title(format));
        }
        form->addRow(tr("Tables as"), boxes(titles, m_tableFormats));
    }
    return content;
}

QWidget* ExportDialog::folderRow()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* browseButton = new QPushButton(tr("&Browse…"));
    browseButton->setAutoDefault(false);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    layout->addWidget(m_folder, 1);
    layout->addWidget(browseButton);
    return row;
}

void ExportDialog::restore()
{
    const auto kept = settings();
    const auto folder = kept.value(m_folderKey).toString();
    if (!folder.isEmpty()) {
        m_folder->setText(folder);
    }
    m_dpi->setValue(kept.value(QStringLiteral("export/dpi"), USUAL_DPI).toInt());
    const auto figures = kept.value(QStringLiteral("export/figures"), QStringLiteral("pdf")).toStringList();
    for (std::size_t i = 0; i < m_figureFormats.size(); ++i) {
        m_figureFormats[i]->setChecked(figures.contains(word(EXPORT_FORMATS[i])));
    }
    const auto tables = kept.value(QStringLiteral("export/tables"), QStringLiteral("latex")).toStringList();
    for (std::size_t i = 0; i < m_tableFormats.size(); ++i) {
        m_tableFormats[i]->setChecked(tables.contains(toQt(word(report::TABLE_FORMATS[i]))));
    }
}

void ExportDialog::remember() const
{
    auto kept = settings();
    const auto wanted = request();
    kept.setValue(m_folderKey, m_folder->text());
    kept.setValue(QStringLiteral("export/dpi"), m_dpi->value());
    QStringList words;
    for (const auto format : wanted.figureFormats) {
        words.append(word(format));
    }
    if (!m_figureFormats.empty()) {
        kept.setValue(QStringLiteral("export/figures"), words);
    }
    words.clear();
    for (const auto format : wanted.tableFormats) {
        words.append(toQt(word(format)));
    }
    if (!m_tableFormats.empty()) {
        kept.setValue(QStringLiteral("export/tables"), words);
    }
}

ExportRequest ExportDialog::request() const
{
    ExportRequest wanted;
    wanted.figures = m_figures;
    wanted.folder = m_folder->text().trimmed();
    wanted.dpi = m_dpi->value();
    for (std::size_t i = 0; i < m_figureFormats.size(); ++i) {
        if (m_figureFormats[i]->isChecked()) {
            wanted.figureFormats.push_back(EXPORT_FORMATS[i]);
        }
    }
    for (std::size_t i = 0; i < m_tableFormats.size(); ++i) {
        if (m_tableFormats[i]->isChecked()) {
            wanted.tableFormats.push_back(report::TABLE_FORMATS[i]);
        }
    }
    return wanted;
}

void ExportDialog::updateButtons()
{
    const auto wanted = request();
    m_dpi->setEnabled(std::ranges::count(wanted.figureFormats, ExportFormat::Png) > 0);
    const bool hasFormat = !wanted.figureFormats.empty() || !wanted.tableFormats.empty();
    m_exportButton->setEnabled(!m_export.isRunning() && hasFormat && !wanted.folder.isEmpty());
    m_closeButton->setText(m_export.isRunning() ? tr("Cancel") : tr("Close"));
}

void ExportDialog::browse()
{
    const auto chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder for the figures"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(chosen);
    }
}

void ExportDialog::begin()
{
    remember();
    m_files->clear();
    m_files->show();
    m_written = 0;
    m_failed = 0;
    m_export.start(request());
    m_progress->setRange(0, static_cast<int>(m_export.fileCount()));
    m_progress->setValue(0);
    m_progress->show();
    m_openButton->hide();
    m_sentence->setText(tr("Writing…"));
    updateButtons();
}

void ExportDialog::add(const ExportedFile& file)
{
    auto* item = new QTreeWidgetItem(m_files);
    item->setText(0, QFileInfo(file.file).fileName());
    item->setToolTip(0, QDir::toNativeSeparators(file.file));
    item->setText(1, file.error ? said(file.error->detail) : tr("written"));
    item->setToolTip(1, item->text(1));
    if (file.error) {
        item->setForeground(1, theme().error);
    }
    m_files->scrollToItem(item);
    ++(file.error ? m_failed : m_written);
    m_progress->setValue(m_written + m_failed);
}

void ExportDialog::end(bool isWhole)
{
    m_progress->hide();
    auto sentence = tr("%Ln file(s) written.", nullptr, m_written);
    if (m_failed > 0) {
        sentence += QLatin1Char(' ')
            + tr("%Ln could not be written; files of these names are as they were.", nullptr, m_failed);
    }
    if (!isWhole) {
        sentence += QLatin1Char(' ') + tr("Stopped before the end.");
    }
    m_sentence->setText(sentence);
    m_openButton->setVisible(m_written > 0);
    updateButtons();
}

void ExportDialog::openFolder() const
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder->text()));
}

void ExportDialog::done(int result)
{
    if (m_export.isRunning()) { // the first Esc stops, the second closes
        m_export.cancel();
        return;
    }
    QDialog::done(result);
}

}
