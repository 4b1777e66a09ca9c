#include <QCheckBox>
#include <QDate>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include "core/review/paper_names.h"
#include "core/sources/proposed_source.h"
#include "core/sources/search_edit.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/sources/import_dialog.h"
#include "ui/sources/import_files.h"
#include "ui/sources/remembered_columns.h"
#include "ui/sources/search_words.h"

#include <algorithm>
#include <set>

/// What the dialog makes of its fields and files: a search for all of them or one for each, and the import.
namespace alidade::ui {

SearchDraft
ImportDialog::freshDraft(Workspace& workspace, SearchForm::Kind kind, std::optional<SearchId> again)
{
    SearchDraft draft;
    draft.date = QDate::currentDate().toString(Qt::ISODate);
    if (kind == SearchForm::Kind::Snowballing) {
        draft.source = tr("Snowballing");
        draft.isSourceTyped = true; // the name of a file does not name this
        draft.direction = SnowballDirection::Backward;
        const auto paper = workspace.currentPaper();
        const auto seed = paper ? workspace.review().database().find<Paper>(*paper) : std::nullopt;
        draft.seed = seed ? toQt(seed->label) : QString();
    }
    const auto earlier = again ? workspace.review().database().find<Search>(*again) : std::nullopt;
    if (earlier) {
        const auto source = workspace.review().database().find<Source>(earlier->source);
        draft.source = source ? toQt(source->name) : QString();
        draft.isSourceTyped = true;
        draft.query = toQt(earlier->query);
        draft.fields = toQt(earlier->fields);
        draft.limits = toQt(earlier->limits);
    }
    return draft;
}

/// Files of different sources are searches of their own, unless the user says otherwise.
void ImportDialog::decideGrouping()
{
    if (m_isGroupingChosen || m_files->isReading()) {
        return;
    }
    std::set<std::string> named;
    for (const auto& file : m_files->files()) {
        if (const auto* found = file.found()) {
            named.insert(found->source);
        }
    }
    m_oneSearch->setChecked(named.size() <= 1 || m_kind != SearchForm::Kind::Search);
}

int ImportDialog::draftId() const
{
    const auto* file = m_files->file(currentRow());
    return m_oneSearch->isChecked() || file == nullptr ? 0 : file->id;
}

void ImportDialog::keepDraft()
{
    m_drafts[m_shownDraft] = m_form->draft();
}

/// Whether somebody wrote what would have to be written again; files are chosen soon.
bool ImportDialog::isBegun()
{
    keepDraft();
    return !m_run.isRunning() && std::ranges::any_of(m_drafts, [this](const auto& shown) {
        const auto& draft = shown.second;
        return draft.query != m_fresh.query || draft.limits != m_fresh.limits || draft.note != m_fresh.note
            || draft.fields != m_fresh.fields || draft.hits != m_fresh.hits;
    });
}

void ImportDialog::showDraft()
{
    m_shownDraft = draftId();
    m_form->setDraft(m_drafts.try_emplace(m_shownDraft, m_fresh).first->second);
}

void ImportDialog::proposeSource(int row)
{
    const auto* file = m_files->file(row);
    if (file == nullptr || file->found() == nullptr) {
        return;
    }
    keepDraft();
    const auto proposed = toQt(sources::sourceMeant(m_workspace.index().sources(), file->found()->source));
    for (const auto id : {0, file->id}) {
        auto& draft = m_drafts.try_emplace(id, m_fresh).first->second;
        const bool isFirst = id != 0 || draft.source.isEmpty();
        if (!draft.isSourceTyped && isFirst) {
            draft.source = proposed;
        }
    }
    showDraft();
}

QString ImportDialog::problem() const
{
    if (m_files->isReading()) {
        return tr("The files are being looked into…");
    }
    const auto all = jobs();
    return all ? QString() : sentence(all.error());
}

void ImportDialog::follow()
{
    nameForm();
    if (m_run.isRunning()) {
        return;
    }
    keepDraft();
    std::size_t records = 0;
    int leftOut = 0;
    for (const auto& file : m_files->files()) {
        leftOut += file.preview && !file.isGood() ? 1 : 0;
        const bool isShown = m_oneSearch->isChecked() || file.id == m_shownDraft;
        records += isShown && file.isGood() ? file.found()->summary.records : 0;
    }
    m_form->setRecords(records, m_files->rowCount() > 0 && !m_files->isReading());
    const auto why = problem();
    m_import->setEnabled(why.isEmpty());
    m_import->setText(importText());
    if (!why.isEmpty()) {
        say(why);
    } else if (leftOut > 0) {
        say(tr("%Ln file(s) cannot be read and will be left out.", nullptr, leftOut), TextRole::Warning);
    } else {
        say(tr("One step of undo; the files are kept in the review as they are."));
    }
}

void ImportDialog::say(const QString& text, TextRole role)
{
    setRole(*m_sentence, role);
    m_sentence->setText(text);
}

/// What the button does; where each file is a search of its own, how many come in at once.
QString ImportDialog::importText() const
{
    if (m_files->rowCount() == 0) {
        return tr("&Log without files");
    }
    int searches = 0;
    std::size_t records = 0;
    for (const auto& file : m_files->files()) {
        searches += file.isGood() ? 1 : 0;
        records += file.isGood() ? file.found()->summary.records : 0;
    }
    if (m_oneSearch->isChecked() || m_files->isReading() || searches < 2) {
        return tr("&Import");
    }
    return tr("&Import %1, %2")
        .arg(tr("%Ln search(es)", nullptr, searches),
             tr("%Ln record(s)", nullptr, static_cast<int>(records)));
}

Result<ImportJob> ImportDialog::jobOf(const SearchDraft& draft,
                                      const std::vector<const ImportFileRow*>& files) const
{
    ImportJob job;
    auto& request = job.request;
    request.source = fromQt(draft.source);
    if (draft.source.isEmpty()) {
        return fail(ErrorCode::Invalid, fromQt(tr("Say which source was searched.")));
    }
    auto& search = request.search;
    search.date = fromQt(draft.date);
    search.query = fromQt(draft.query);
    search.fields = fromQt(draft.fields);
    search.limits = fromQt(draft.limits);
    search.note = fromQt(draft.note);
    if (!draft.hits.isEmpty()) {
        bool isNumber = false;
        search.hits = QLocale().toLongLong(draft.hits, &isNumber);
        if (!isNumber) {
            return fail(ErrorCode::Invalid,
                        fromQt(tr("Hits are a number; leave it empty where it is not known.")));
        }
    }
    if (m_kind == SearchForm::Kind::Snowballing) {
        request.kind = SourceKind::Snowballing;
        search.direction = draft.direction;
        if (!draft.seed.isEmpty()) {
            const auto seed = PaperNames(m_workspace.review().database()).find(fromQt(draft.seed));
            if (!seed) {
                return fail(seed.error());
            }
            search.seed = *seed;
        }
    }
    if (const auto checked = sources::checkSearch(search); !checked) {
        return fail(checked.error());
    }
    request.again = m_again;
    for (const auto* file : files) {
        request.files.push_back({fromQt(file->name), file->bytes->bytes(), file->options});
        job.bytes.push_back(file->bytes);
    }
    return job;
}

Result<std::vector<ImportJob>> ImportDialog::jobs() const
{
    std::vector<const ImportFileRow*> good;
    for (const auto& file : m_files->files()) {
        if (file.isGood()) {
            good.push_back(&file);
        }
    }
    if (good.empty() && m_files->rowCount() > 0) {
        return fail(ErrorCode::Invalid, fromQt(tr("None of the files can be read.")));
    }
    std::vector<ImportJob> list;
    const auto add = [&](int id, const std::vector<const ImportFileRow*>& files) -> Result<void> {
        const auto draft = m_drafts.find(id);
        auto job = jobOf(draft == m_drafts.end() ? m_fresh : draft->second, files);
        if (!job) {
            return fail(job.error());
        }
        job->file = id;
        list.push_back(std::move(*job));
        return {};
    };
    if (m_oneSearch->isChecked() || good.empty()) {
        if (const auto added = add(0, good); !added) {
            return fail(added.error());
        }
        return list;
    }
    for (const auto* file : good) {
        if (const auto added = add(file->id, {file}); !added) {
            return fail(ErrorCode::Invalid, {"%1: %2", {fromQt(file->name), added.error().detail}});
        }
    }
    return list;
}

void ImportDialog::begin()
{
    keepDraft();
    auto list = jobs();
    if (!list) {
        follow();
        return;
    }
    for (const auto& file : m_files->files()) {
        if (file.isGood() && file.found()->table && !file.options.columns.empty()) {
            rememberColumns(*file.found()->table, file.options.columns);
        }
    }
    m_progress->setValue(0);
    m_progress->show();
    say(tr("Importing…"));
    m_import->setEnabled(false);
    m_form->setEnabled(false);
    m_stack->setEnabled(false);
    m_cancel->setText(tr("Stop"));
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_run.start(std::move(*list));
}

/// The file whose search is coming in is the chosen one, so that form and preview show what is meant.
void ImportDialog::showStep(const ImportStep& step)
{
    m_progress->setValue(static_cast<int>(step.share * m_progress->maximum()));
    if (const auto row = m_files->rowOf(step.file); row >= 0 && row != currentRow()) {
        m_list->setCurrentIndex(m_files->index(row));
    }
    const auto records = tr("%Ln record(s) so far…", nullptr, static_cast<int>(step.records));
    say(step.searches < 2
            ? records
            : tr("%1 (%2 of %3) · %4")
                  .arg(step.name, shownNumber(step.search), shownNumber(step.searches), records));
}

void ImportDialog::end()
{
    if (!m_run.error()) {
        QStringList notRead;
        for (const auto& file : m_files->files()) {
            if (!file.isGood()) {
                notRead << file.name;
            }
        }
        Q_EMIT imported(m_run.imported(), notRead);
        accept();
        return;
    }
    m_progress->hide();
    m_form->setEnabled(true);
    m_stack->setEnabled(true);
    m_cancel->setText(tr("Cancel"));
    const bool isStopped = m_run.error()->code == ErrorCode::Cancelled;
    follow();
    say(isStopped ? tr("Stopped; nothing was imported.") : sentence(*m_run.error()),
        isStopped ? TextRole::Muted : TextRole::Warning);
}

}
