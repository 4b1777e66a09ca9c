#include "ui/merge/copy_merger.h"

#include <QMetaObject>

#include "ui/bridge/text.h"

#include <utility>

namespace alidade::ui {

namespace {

constexpr double PER_CENT = 100;

}

CopyMerger::CopyMerger(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_write(workspace)
{
}

CopyMerger::~CopyMerger()
{
    cancel();
}

void CopyMerger::compare(const std::filesystem::path& other)
{
    begin(other, {}, MergeMode::Rehearse);
}

void CopyMerger::merge(const std::filesystem::path& other, const MergeChoices& choices)
{
    begin(other, choices, MergeMode::Apply);
}

void CopyMerger::begin(const std::filesystem::path& other, const MergeChoices& choices, MergeMode mode)
{
    m_isCancelled = false;
    m_told = 0;
    auto found = std::make_shared<CopyComparison>();
    found->file = other;
    m_write.run(
        [this, found, choice = choices.asChoice(), mode](Review& review) -> BackgroundWrite::Written {
            const auto look =
                [&](const MergeReport& report, const store::Database& mine, const store::Database& theirs) {
                    found->words = coding::wordsOf(report, mine, theirs, MOST_TOLD);
                    const auto newest = store::Journal(theirs).entries({}, 1);
                    found->newest = newest.empty() ? std::nullopt : std::optional(newest.front());
                };
            auto done = mergeAside(
                review, found->file, choice, mode, [this](double share) { return watch(share); }, look);
            if (!done) {
                return fail(done.error());
            }
            found->report = std::move(done->report);
            return std::move(done->notice);
        },
        [this, found, mode](const Result<void>& done) {
            if (!done) {
                Q_EMIT failed(done.error());
            } else if (mode == MergeMode::Rehearse || found->report.open > 0) {
                Q_EMIT compared(found);
            } else {
                Q_EMIT merged(found);
            }
        });
}

void CopyMerger::copyTo(const std::filesystem::path& target)
{
    m_write.run(
        [target](Review& review) -> BackgroundWrite::Written {
            const auto own = Review::open(review.file(), store::Access::Read, {});
            const auto copied = own ? (*own)->copyTo(target) : Result<void>(fail(own.error()));
            if (!copied) {
                return fail(copied.error());
            }
            return std::optional<store::ChangeNotice>();
        },
        [this, target](const Result<void>& done) {
            if (done) {
                Q_EMIT copied(pathToQt(target));
            } else {
                Q_EMIT copyFailed(done.error());
            }
        });
}

/// On the other thread.
bool CopyMerger::watch(double share)
{
    if (const auto step = static_cast<int>(share * PER_CENT); step > m_told) {
        m_told = step;
        QMetaObject::invokeMethod(
            this, [this, share] { Q_EMIT progressed(share); }, Qt::QueuedConnection);
    }
    return !m_isCancelled;
}

}
