#include "ui/sources/export_papers_dialog.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>

#include "core/map/select.h"
#include "ui/bridge/message.h"
#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

namespace {

QString ending(report::PaperFormat format)
{
    switch (format) {
    case report::PaperFormat::Bibtex: return QStringLiteral("bib");
    case report::PaperFormat::Ris: return QStringLiteral("ris");
    case report::PaperFormat::Csv: return QStringLiteral("csv");
    case report::PaperFormat::Json:
    case report::PaperFormat::CslJson: return QStringLiteral("json");
    }
    return {};
}

QString title(report::PaperFormat format)
{
    switch (format) {
    case report::PaperFormat::Bibtex: return QStringLiteral("BibTeX");
    case report::PaperFormat::Ris: return QStringLiteral("RIS");
    case report::PaperFormat::Csv: return ExportPapersDialog::tr("CSV, a paper a row");
    case report::PaperFormat::Json: return ExportPapersDialog::tr("JSON, with all codes and decisions");
    case report::PaperFormat::CslJson: return ExportPapersDialog::tr("CSL-JSON, for reference managers");
    }
    return {};
}

std::optional<map::Bitset> selected(const map::Index& index, const QString& text)
{
    const auto filter = map::parseFilter(fromQt(text));
    auto papers = filter ? map::select(index, *filter) : Result<map::Bitset>(fail(filter.error()));
    return papers ? std::optional(std::move(*papers)) : std::nullopt;
}

}

ExportPapersDialog::ExportPapersDialog(Workspace& workspace,
                                       const QString& name,
                                       const QString& filter,
                                       QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_format(new QComboBox)
    , m_sentence(wrapped(tr("Codes, answers and decisions go with the papers."), TextRole::Muted))
    , m_progress(new QProgressBar)
    , m_export(new QPushButton(tr("Export…")))
    , m_close(new QPushButton(tr("Close")))
    , m_writer(workspace.review().file())
{
    setWindowTitle(tr("Export papers"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (std::size_t i = 0; i < store::Words<report::PaperFormat>::WORDS.size(); ++i) {
        m_format->addItem(title(static_cast<report::PaperFormat>(i)));
    }
    m_format->setAccessibleName(tr("Format"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    m_close->setAutoDefault(false);

    auto* layout = dialogColumn(this);
    layout->addWidget(label(tr("Export papers"), TextRole::Heading));
    if (!workspace.filter().isEmpty()) {
        addChoice(tr("Those of the filter"), workspace.selection());
    }
    if (auto papers = filter.isEmpty() ? std::nullopt : selected(workspace.index(), filter)) {
        addChoice(tr("Those of %1").arg(name), std::move(*papers));
    }
    if (auto papers = selected(workspace.index(), QStringLiteral("verdict:included"));
        papers && papers->count() > 0) {
        addChoice(tr("The included ones"), std::move(*papers));
    }
    addChoice(tr("All papers"), workspace.index().all());
    m_choices.front().button->setChecked(true); // the narrowest
    auto* row = new QHBoxLayout;
    auto* formatLabel = label(tr("&Format"));
    formatLabel->setBuddy(m_format);
    row->addWidget(formatLabel);
    row->addWidget(m_format, 1);
    layout->addLayout(row);
    layout->addWidget(m_sentence);
    layout->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_export);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    connect(m_export, &QPushButton::clicked, this, &ExportPapersDialog::choose);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    follow();
}

void ExportPapersDialog::addChoice(const QString& text, map::Bitset papers)
{
    auto* made =
        new QRadioButton(tr("%1 (%2)").arg(text, shownNumber(static_cast<std::int64_t>(papers.count()))));
    connect(made, &QRadioButton::toggled, this, &ExportPapersDialog::follow);
    layout()->addWidget(made);
    m_choices.push_back({made, std::move(papers)});
}

std::vector<PaperId> ExportPapersDialog::papers() const
{
    for (const auto& choice : m_choices) {
        if (choice.button->isChecked()) {
            return m_workspace.index().papers(choice.papers);
        }
    }
    return {};
}

report::PaperFormat ExportPapersDialog::format() const
{
    return static_cast<report::PaperFormat>(m_format->currentIndex());
}

QString ExportPapersDialog::sentenceText() const
{
    return m_sentence->text();
}

void ExportPapersDialog::follow()
{
    m_export->setEnabled(!m_isWriting && !papers().empty());
}

void ExportPapersDialog::choose()
{
    auto kept = settings();
    const auto key = QStringLiteral("papers/folder");
    const auto start =
        QStringLiteral("%1/papers.%2").arg(kept.value(key, QStringLiteral(".")).toString(), ending(format()));
    const auto file = QFileDialog::getSaveFileName(this, tr("Export papers as"), start);
    if (!file.isEmpty()) {
        kept.setValue(key, QFileInfo(file).absolutePath());
        exportTo(file);
    }
}

void ExportPapersDialog::exportTo(const QString& file)
{
    auto wanted = papers();
    const auto count = static_cast<int>(wanted.size());
    m_isWriting = true;
    m_progress->show();
    m_sentence->setText(tr("Writing…"));
    follow();
    m_writer.write(file, format(), std::move(wanted), [this, file, count](const Result<void>& done) {
        m_isWriting = false;
        m_progress->hide();
        m_sentence->setText(
            done ? tr("%Ln paper(s) written to %1.", nullptr, count).arg(QFileInfo(file).fileName())
                 : sentence(done.error()));
        follow();
    });
}

void ExportPapersDialog::done(int result)
{
    if (!m_isWriting) {
        QDialog::done(result);
    }
}

}
