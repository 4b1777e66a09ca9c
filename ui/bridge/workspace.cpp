#include "ui/bridge/workspace.h"

#include <QEventLoop>
#include <QThread>

#include "core/base/text.h"
#include "core/review/settings.h"
#include "core/review/standstill.h"
#include "core/review/telling.h"
#include "ui/bridge/entry_names.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

namespace {

/// About a fifth of a second of work.
constexpr std::int64_t LONG_STEP = 2'000'000;

/// So many rows take longer than a blink to be written.
constexpr std::int64_t MANY_ROWS = 3000;

Result<std::optional<store::ChangeNotice>> whole(Result<store::ChangeNotice> notice)
{
    if (!notice) {
        return fail(notice.error());
    }
    return std::optional(std::move(*notice));
}

/// What the entry is called to who acts.
QString nameOf(const Workspace& workspace, const store::Entry& entry)
{
    coding::RowNames names(workspace.review());
    return EntryNames(workspace, names).of(entry);
}

QString takingBack(const QString& name)
{
    return Workspace::tr("Taking back “%1”").arg(name);
}

/// What went wrong with the entry, which bears this name.
Error called(Error error, const store::Entry& entry, const QString& name)
{
    for (auto& part : error.detail.parts) {
        if (part == Sentence(entry.label)) {
            part = Sentence(fromQt(name));
        }
    }
    return error;
}

}

Workspace::Workspace(std::unique_ptr<Review> review, std::optional<map::Index> index)
    : m_review(std::move(review))
    , m_index(index ? map::Index(m_review->database(), *std::move(index)) : map::Index(m_review->database()))
    , m_longStep(LONG_STEP)
    , m_filter(m_index)
    , m_subscription(m_review->subscribe([this](const store::ChangeNotice& notice) { take(notice); }))
{
}

Workspace::~Workspace() = default;

QString Workspace::title() const
{
    const auto title = m_review->setting(setting::TITLE);
    return title.empty() ? pathToQt(m_review->file().stem()) : toQt(title);
}

std::optional<ReviewerId> Workspace::reviewer() const
{
    const auto wanted = folded(simplified(m_review->reviewer()));
    for (const auto& reviewer : m_index.reviewers()) {
        if (folded(reviewer.name) == wanted) {
            return reviewer.id;
        }
    }
    return {};
}

void Workspace::setReviewer(const QString& name)
{
    if (fromQt(name) != m_review->reviewer()) {
        if (leave()) {
            m_review->setReviewer(fromQt(name));
        }
        Q_EMIT reviewerChanged();
    }
}

void Workspace::renameReviewer(const QString& name)
{
    setReviewer(name);
    Q_EMIT reviewerRenamed(name);
}

bool Workspace::leave()
{
    m_notKept.clear();
    Q_EMIT leaving();
    return m_notKept.isEmpty();
}

bool Workspace::keepAll()
{
    leave();
    Q_EMIT keepingAll();
    return m_notKept.isEmpty();
}

bool Workspace::write(const QString& label, const Review::Work& work)
{
    const auto written = m_review->write(fromQt(label), work);
    return written || report(written.error());
}

bool Workspace::writeAsReviewer(const QString& label,
                                const std::function<Result<void>(store::Transaction&, ReviewerId)>& work)
{
    return write(label, [&](store::Transaction& transaction) {
        return work(transaction, reviewerNamed(transaction, m_review->reviewer()));
    });
}

bool Workspace::writeRows(const QString& label, std::int64_t rows, const Review::Work& work)
{
    if (rows <= MANY_ROWS) {
        return write(label, work);
    }
    return takeLongStep(tr("Working on “%1”").arg(label),
                        [&] { return m_review->writeAside(fromQt(label), work); });
}

bool Workspace::copyTo(const std::filesystem::path& target)
{
    const auto copy = [&]() -> Result<std::optional<store::ChangeNotice>> {
        const auto own = Review::open(m_review->file(), store::Access::Read, {});
        const auto copied = own ? (*own)->copyTo(target) : Result<void>(fail(own.error()));
        if (!copied) {
            return fail(copied.error());
        }
        return std::optional<store::ChangeNotice>();
    };
    return takeLongStep(tr("Saving “%1”").arg(pathToQt(target.filename())), copy);
}

bool Workspace::undo()
{
    if (const auto entry = m_review->journal().toUndo(); isLong(entry)) {
        return takeLongStep(takingBack(nameOf(*this, *entry)),
                            [this] { return whole(m_review->undoAside()); });
    }
    const auto undone = m_review->undo();
    return undone || report(undone.error());
}

bool Workspace::redo()
{
    if (const auto entry = m_review->journal().toRedo(); isLong(entry)) {
        return takeLongStep(tr("Doing “%1” again").arg(nameOf(*this, *entry)),
                            [this] { return whole(m_review->redoAside()); });
    }
    const auto redone = m_review->redo();
    return redone || report(redone.error());
}

bool Workspace::undoEntry(store::EntryId id)
{
    const auto entry = m_review->journal().find(id);
    const auto name = entry ? nameOf(*this, *entry) : QString();
    if (isLong(entry)) {
        return takeLongStep(takingBack(name), [&]() -> Result<std::optional<store::ChangeNotice>> {
            auto undone = m_review->undoEntryAside(id);
            return undone ? std::move(undone) : fail(called(undone.error(), *entry, name));
        });
    }
    const auto undone = m_review->undoEntry(id);
    return undone || report(entry ? called(undone.error(), *entry, name) : undone.error());
}

bool Workspace::isLong(const std::optional<store::Entry>& entry) const
{
    return entry && !isReadOnly() && m_review->journal().weight(entry->id) > m_longStep;
}

bool Workspace::takeLongStep(const QString& label, const Step& step)
{
    m_isTakingLongStep = true;
    Q_EMIT longStepBegun(label);
    Result<std::optional<Aside>> outcome = std::optional<Aside>();
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        auto written = step();
        if (!written) {
            outcome = fail(written.error());
        } else if (*written) {
            outcome = std::optional(followAside(std::move(**written)));
        }
    }));
    QEventLoop loop;
    connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    {
        const Standstill still(*m_review); // until the index knows of what is written
        thread->start();
        loop.exec();
        thread->wait();
    }
    const auto told = outcome && *outcome ? tell(std::move(**outcome)) : Result<void>();
    m_isTakingLongStep = false;
    Q_EMIT longStepEnded();
    if (!outcome) {
        return report(outcome.error());
    }
    return told || report(told.error());
}

Workspace::Aside Workspace::followAside(store::ChangeNotice notice) const
{
    Aside aside{std::move(notice), {}};
    if (m_index.isLarge(aside.notice)) {
        try {
            aside.index.emplace(*m_review->readAside());
        } catch (const store::Failure&) {
            aside.index.reset(); // the window's thread will read it, and say what is wrong
        }
    }
    return aside;
}

Result<void> Workspace::tell(Aside aside)
{
    m_freshIndex = std::move(aside.index);
    auto told = toldOfKept([&] { m_review->tell(aside.notice); });
    m_freshIndex.reset();
    return told;
}

QString Workspace::undoLabel() const
{
    return named(m_review->journal().toUndo());
}

QString Workspace::redoLabel() const
{
    return named(m_review->journal().toRedo());
}

QString Workspace::named(const std::optional<store::Entry>& entry) const
{
    if (!entry) {
        return {};
    }
    const auto name = nameOf(*this, *entry);
    return entry->reviewer.empty() || folded(entry->reviewer) == folded(m_review->reviewer())
        ? name
        : tr("%1 (by %2)").arg(name, toQt(entry->reviewer));
}

bool Workspace::report(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

Result<void> Workspace::setFilter(const QString& filter, FilterStep step)
{
    if (filter == m_filter.text()) {
        return {};
    }
    auto set = m_filter.set(filter, step);
    if (set) {
        Q_EMIT filterChanged();
        Q_EMIT selectionChanged();
    }
    return set;
}

bool Workspace::applyFilter(const QString& filter)
{
    const auto set = setFilter(filter);
    return set || report(set.error());
}

bool Workspace::stepBack()
{
    const bool isBack = m_filter.stepBack();
    if (isBack) {
        Q_EMIT filterChanged();
        Q_EMIT selectionChanged();
    }
    return isBack;
}

void Workspace::setCurrentPaper(std::optional<PaperId> paper)
{
    if (paper != m_currentPaper) {
        if (leave()) {
            m_currentPaper = paper;
        }
        Q_EMIT currentPaperChanged();
    }
}

void Workspace::take(const store::ChangeNotice& notice)
{
    if (m_freshIndex) {
        m_index.adopt(std::move(*m_freshIndex));
        m_freshIndex.reset();
    } else {
        m_index.update(notice);
    }
    const bool isFilterKept = m_filter.refresh();
    if (m_currentPaper) {
        const auto place = m_index.ordinal(*m_currentPaper);
        if (!place || !m_index.all().test(*place)) {
            m_currentPaper.reset(); // it is gone: nothing can be kept for it
            Q_EMIT currentPaperChanged();
        }
    }
    Q_EMIT reviewChanged(notice);
    if (!isFilterKept) {
        Q_EMIT filterChanged();
    }
    Q_EMIT selectionChanged();
}

}
