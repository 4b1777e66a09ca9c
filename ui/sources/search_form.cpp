#include "ui/sources/search_form.h"

#include <QComboBox>
#include <QCompleter>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QStandardItemModel>

#include "core/coding/paper_lines.h"
#include "ui/bridge/text.h"
#include "ui/controls/parts.h"
#include "ui/sources/search_words.h"

namespace alidade::ui {

namespace {

constexpr int TWO_LINES = 46;
constexpr int LEAST_QUERY = 64;
constexpr std::size_t MOST_OFFERS = 20;

QPlainTextEdit* text(const QString& name)
{
    auto* edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setTabChangesFocus(true);
    edit->setAcceptDrops(false); // files that are dropped are imported
    return edit;
}

/// Without moving the cursor of one who is typing it.
void put(QLineEdit* edit, const QString& text)
{
    if (edit->text().trimmed() != text) {
        edit->setText(text);
    }
}

void put(QPlainTextEdit* edit, const QString& text)
{
    if (edit->toPlainText().trimmed() != text) {
        edit->setPlainText(text);
    }
}

}

SearchForm::SearchForm(Workspace& workspace, Kind kind, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_source(new QComboBox)
    , m_date(new QLineEdit)
    , m_hits(new QLineEdit)
    , m_comparison(wrapped({}, TextRole::Muted))
    , m_query(text(tr("Query")))
    , m_searched(new QLineEdit)
    , m_limits(text(tr("Limits")))
    , m_note(text(tr("Note")))
    , m_direction(new QComboBox)
    , m_seed(new QLineEdit)
    , m_seeds(new QStandardItemModel(this))
{
    m_source->setEditable(true);
    m_source->setAccessibleName(tr("Source"));
    m_source->lineEdit()->setAccessibleName(tr("Source"));
    m_source->lineEdit()->setPlaceholderText(tr("ACM Digital Library, Scopus …"));
    for (const auto& source : workspace.index().sources()) {
        m_source->addItem(toQt(source.name));
    }
    m_source->setCurrentIndex(-1);
    m_source->setEnabled(kind != Kind::Again);
    m_date->setPlaceholderText(tr("such as 2024-04-01"));
    m_hits->setPlaceholderText(tr("as the source reported them"));
    m_comparison->hide();
    m_query->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_query->setMinimumHeight(LEAST_QUERY);
    m_query->setPlaceholderText(tr("Exactly as it was sent"));
    m_searched->setPlaceholderText(tr("such as title, abstract, keywords"));
    m_limits->setPlaceholderText(tr("Filters set beside the query, one a line"));
    for (auto* edit : {m_limits, m_note}) {
        edit->setFixedHeight(TWO_LINES);
    }

    auto* rows = new QFormLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(6);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setRowWrapPolicy(QFormLayout::DontWrapRows);
    rows->addRow(tr("&Source"), m_source);
    addSnowballing(*rows);
    rows->addRow(tr("&Date"), m_date);
    rows->addRow(tr("&Hits"), m_hits);
    rows->addRow(QString(), m_comparison);
    rows->addRow(tr("&Query"), m_query);
    rows->addRow(tr("&Looked in"), m_searched);
    rows->addRow(tr("Li&mits"), m_limits);
    rows->addRow(tr("&Note"), m_note);

    connect(m_source->lineEdit(), &QLineEdit::textEdited, this, [this] { m_isSourceTyped = true; });
    connect(m_source, &QComboBox::activated, this, [this] { m_isSourceTyped = true; });
    connect(m_source, &QComboBox::editTextChanged, this, &SearchForm::edited);
    connect(m_hits, &QLineEdit::textChanged, this, &SearchForm::compare);
    for (const auto* edit : {m_date, m_hits, m_searched, m_seed}) {
        connect(edit, &QLineEdit::textChanged, this, &SearchForm::edited);
    }
    for (const auto* edit : {m_query, m_limits, m_note}) {
        connect(edit, &QPlainTextEdit::textChanged, this, &SearchForm::edited);
    }
}

void SearchForm::addSnowballing(QFormLayout& rows)
{
    m_direction->setAccessibleName(tr("Direction"));
    for (const auto direction :
         {SnowballDirection::Backward, SnowballDirection::Forward, SnowballDirection::Both}) {
        m_direction->addItem(direction == SnowballDirection::Backward      ? tr("backward: what it cites")
                                 : direction == SnowballDirection::Forward ? tr("forward: what cites it")
                                                                           : tr("both ways"),
                             static_cast<int>(direction));
    }
    m_seed->setAccessibleName(tr("Paper it began with"));
    m_seed->setPlaceholderText(tr("label or DOI"));
    auto* completer = new QCompleter(m_seeds, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::EditRole);
    m_seed->setCompleter(completer);
    connect(m_seed, &QLineEdit::textEdited, this, &SearchForm::offerSeeds);
    if (m_kind == Kind::Snowballing) {
        rows.addRow(tr("Di&rection"), m_direction);
        rows.addRow(tr("Be&gan with"), m_seed);
    } else {
        m_direction->setParent(this);
        m_seed->setParent(this);
        m_direction->hide();
        m_seed->hide();
    }
}

void SearchForm::offerSeeds(const QString& text)
{
    m_seeds->clear();
    if (text.trimmed().isEmpty()) {
        return;
    }
    for (const auto& line :
         coding::papersLabelled(m_workspace.review().database(), fromQt(text.trimmed()), MOST_OFFERS)) {
        auto* offer = new QStandardItem;
        offer->setData(QStringLiteral("%1  %2").arg(toQt(line.label), toQt(line.title)), Qt::DisplayRole);
        offer->setData(toQt(line.label), Qt::EditRole);
        m_seeds->appendRow(offer);
    }
}

void SearchForm::setDraft(const SearchDraft& draft)
{
    const QSignalBlocker blocker(this);
    m_isSourceTyped = draft.isSourceTyped;
    if (m_source->currentText().trimmed() != draft.source) {
        m_source->setEditText(draft.source);
    }
    put(m_date, draft.date);
    put(m_hits, draft.hits);
    put(m_query, draft.query);
    put(m_searched, draft.fields);
    put(m_limits, draft.limits);
    put(m_note, draft.note);
    put(m_seed, draft.seed);
    m_direction->setCurrentIndex(std::max(0, m_direction->findData(static_cast<int>(draft.direction))));
    compare();
}

SearchDraft SearchForm::draft() const
{
    return {m_source->currentText().trimmed(),
            m_isSourceTyped,
            m_date->text().trimmed(),
            m_hits->text().trimmed(),
            m_query->toPlainText().trimmed(),
            m_searched->text().trimmed(),
            m_limits->toPlainText().trimmed(),
            m_note->toPlainText().trimmed(),
            m_kind == Kind::Snowballing ? static_cast<SnowballDirection>(m_direction->currentData().toInt())
                                        : SnowballDirection::None,
            m_kind == Kind::Snowballing ? m_seed->text().trimmed() : QString()};
}

void SearchForm::setRecords(std::size_t records, bool isKnown)
{
    m_records = isKnown ? std::optional(records) : std::nullopt;
    compare();
}

QString SearchForm::comparison() const
{
    return m_comparison->isHidden() ? QString() : m_comparison->text();
}

/// A file that is shorter than the source said is the commonest mistake: exports are cut at some number.
void SearchForm::compare()
{
    bool isNumber = false;
    const auto hits = QLocale().toLongLong(m_hits->text().trimmed(), &isNumber);
    const bool isShown = isNumber && m_records;
    m_comparison->setVisible(isShown);
    if (!isShown) {
        return;
    }
    const auto difference = static_cast<qlonglong>(*m_records) - hits;
    m_comparison->setText(
        difference == 0 ? tr("As many as there are records.")
            : difference < 0
            ? tr("%Ln fewer record(s) in the files than hits.", nullptr, static_cast<int>(-difference))
            : tr("%Ln more record(s) in the files than hits.", nullptr, static_cast<int>(difference)));
}

}
