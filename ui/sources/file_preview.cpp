#include "ui/sources/file_preview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/controls/elided_box.h"
#include "ui/controls/parts.h"
#include "ui/controls/said_line.h"
#include "ui/papers/row_delegate.h"
#include "ui/sources/columns_view.h"
#include "ui/sources/problems_view.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

namespace {

/// Those in which databases and reference managers are known to write; others are rare enough to be
/// converted.
constexpr std::array ENCODINGS = {"UTF-8",
                                  "windows-1252",
                                  "ISO-8859-1",
                                  "ISO-8859-15",
                                  "UTF-16LE",
                                  "UTF-16BE",
                                  "macintosh",
                                  "windows-1250",
                                  "windows-1251",
                                  "windows-1254",
                                  "KOI8-R",
                                  "GB18030",
                                  "Big5",
                                  "Shift_JIS",
                                  "EUC-JP",
                                  "EUC-KR"};

QComboBox* choice(const QString& name)
{
    auto* box = new ElidedBox(18);
    box->setAccessibleName(name);
    return box;
}

}

FilePreview::FilePreview(QWidget* parent)
    : QWidget(parent)
    , m_format(choice(tr("Format")))
    , m_encoding(choice(tr("Encoding")))
    , m_facts(wrapped({}, TextRole::Muted))
    , m_warning(new SaidLine(TextRole::Warning))
    , m_tabs(new QTabWidget)
    , m_records(new QTreeWidget)
    , m_problems(new ProblemsView)
    , m_columns(new ColumnsView)
{
    m_records->setAccessibleName(tr("The first records"));
    m_records->setHeaderLabels({tr("Title"), tr("Authors"), tr("Year"), tr("Venue")});
    m_records->setRootIsDecorated(false);
    m_records->setUniformRowHeights(true);
    m_records->setItemDelegate(new RowDelegate(m_records));
    m_records->header()->resizeSection(0, 300);
    m_records->header()->resizeSection(1, 130);
    m_records->header()->resizeSection(2, 52);
    auto* records = new QWidget;
    auto* recordRows = new QVBoxLayout(records);
    recordRows->setContentsMargins(0, 6, 0, 0);
    recordRows->addWidget(m_records);
    m_tabs->addTab(records, tr("Records"));
    m_tabs->addTab(m_problems, tr("Problems"));
    m_tabs->addTab(m_columns, tr("Columns"));
    m_tabs->tabBar()->setAccessibleName(tr("What was found in the file"));
    m_tabs->setAccessibleName(tr("What was found in the file"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(choices());
    layout->addWidget(m_warning);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(); // where there is nothing to show
    connect(m_format, &QComboBox::activated, this, &FilePreview::choose);
    connect(m_encoding, &QComboBox::activated, this, &FilePreview::choose);
    connect(m_columns, &ColumnsView::columnsChanged, this, &FilePreview::chooseColumns);
    connect(m_problems, &ProblemsView::excerptWanted, this, &FilePreview::excerptWanted);
}

QWidget* FilePreview::choices()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString& text, QComboBox* box) {
        auto* name = label(text);
        name->setBuddy(box);
        layout->addWidget(name);
        layout->addWidget(box, 1);
    };
    add(tr("F&ormat"), m_format);
    layout->addSpacing(8);
    add(tr("&Encoding"), m_encoding);
    m_format->addItem({});
    for (std::size_t i = 0; i < store::Words<sources::Format>::WORDS.size(); ++i) {
        m_format->addItem(title(static_cast<sources::Format>(i)));
    }
    m_encoding->addItem({});
    for (const auto* name : ENCODINGS) {
        m_encoding->addItem(QLatin1String(name));
    }
    return row;
}

QString FilePreview::factsText() const
{
    return m_facts->text();
}

void FilePreview::show(const ImportFileRow& file)
{
    const bool isOther = file.id != m_file;
    m_file = file.id;
    m_options = file.options;
    showChoices(file);
    m_tabs->setVisible(!file.preview || *file.preview);
    m_tabs->setEnabled(file.found() != nullptr);
    if (!file.preview) {
        m_facts->setText(tr("Reading %1…").arg(file.name));
        m_warning->sayNothing();
        return;
    }
    if (const auto* found = file.found()) {
        showFound(*found);
        const bool wantsColumns = found->summary.records == 0 && found->table;
        if (isOther || wantsColumns) {
            m_tabs->setCurrentWidget(wantsColumns ? static_cast<QWidget*>(m_columns) : m_tabs->widget(0));
        }
        return;
    }
    m_facts->setText(tr("This file is left out. Another format or encoding may help; else take it away."));
    m_warning->say(said(file.preview->error().detail));
}

void FilePreview::showChoices(const ImportFileRow& file)
{
    const auto* found = file.found();
    m_format->setItemText(0,
                          found != nullptr && !file.options.format
                              ? tr("Recognised: %1").arg(title(found->summary.format))
                              : tr("By the content"));
    m_format->setCurrentIndex(file.options.format ? static_cast<int>(*file.options.format) + 1 : 0);
    m_encoding->setItemText(0,
                            found != nullptr && file.options.encoding.empty()
                                ? tr("Recognised: %1").arg(toQt(found->summary.encoding))
                                : tr("By the content"));
    m_encoding->setCurrentIndex(
        file.options.encoding.empty() ? 0 : m_encoding->findText(toQt(file.options.encoding)));
}

void FilePreview::showFound(const sources::Preview& found)
{
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    QStringList facts{tr("%Ln record(s)", nullptr, count(found.summary.records))};
    const auto add = [&](std::size_t number, const QString& text) {
        if (number > 0) {
            facts << text;
        }
    };
    add(found.summary.rejected, tr("%Ln rejected", nullptr, count(found.summary.rejected)));
    add(found.withoutTitle, tr("%Ln without a title", nullptr, count(found.withoutTitle)));
    add(found.withoutAbstract, tr("%Ln without an abstract", nullptr, count(found.withoutAbstract)));
    add(found.withoutDoi, tr("%Ln without a DOI", nullptr, count(found.withoutDoi)));
    add(found.withoutYear, tr("%Ln without a year", nullptr, count(found.withoutYear)));
    m_facts->setText(facts.join(QStringLiteral(" · ")));

    QStringList warnings;
    if (!found.misnamed.empty()) {
        warnings << tr("The name ends in .%1, but this is %2; it is read as that.")
                        .arg(toQt(found.misnamed), title(found.summary.format));
    }
    if (found.summary.records == 0) {
        warnings << tr("No column is taken for the title yet: say which one it is.");
    }
    m_warning->say(warnings.join(QLatin1Char(' ')));

    showRecords(found);
    m_problems->show(found);
    std::size_t problems = 0;
    for (const auto number : found.problemCounts) {
        problems += number;
    }
    m_tabs->setTabText(1,
                       problems == 0 ? tr("Problems")
                                     : tr("Problems (%1)").arg(shownNumber(static_cast<qint64>(problems))));
    m_tabs->setTabVisible(2, found.table.has_value());
    if (found.table) {
        m_columns->show(*found.table, found.sample);
    }
}

void FilePreview::showRecords(const sources::Preview& found)
{
    m_records->clear();
    QList<QTreeWidgetItem*> items;
    for (const auto& entry : found.first) {
        auto* item = new QTreeWidgetItem({toQt(entry.title),
                                          toQt(shortAuthors(entry.authors)),
                                          entry.year ? QString::number(*entry.year) : QString(),
                                          toQt(entry.venue)});
        item->setToolTip(0, toQt(entry.title));
        items << item;
    }
    m_records->addTopLevelItems(items);
    if (found.summary.records > found.first.size()) {
        auto* more = new QTreeWidgetItem(
            {tr("… and %Ln more", nullptr, static_cast<int>(found.summary.records - found.first.size()))});
        more->setFlags(Qt::ItemIsEnabled);
        m_records->addTopLevelItem(more);
    }
}

void FilePreview::choose()
{
    auto options = m_options;
    options.format = m_format->currentIndex() == 0
        ? std::nullopt
        : std::optional(static_cast<sources::Format>(m_format->currentIndex() - 1));
    options.encoding = m_encoding->currentIndex() == 0 ? std::string() : fromQt(m_encoding->currentText());
    Q_EMIT optionsChanged(options);
}

void FilePreview::chooseColumns()
{
    auto options = m_options;
    options.columns = m_columns->columns();
    Q_EMIT optionsChanged(options);
}

}
