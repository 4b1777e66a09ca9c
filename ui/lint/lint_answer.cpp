#include "ui/lint/lint_checker.h"

#include <QMetaObject>

#include "core/review/review.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <utility>

namespace alidade::ui {

namespace {

std::optional<std::string> textIn(const std::filesystem::path& file)
{
    std::error_code status;
    if (!std::filesystem::is_regular_file(file, status)) {
        return {};
    }
    std::ifstream stream(file, std::ios::binary);
    std::string text((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    return stream ? std::optional(std::move(text)) : std::nullopt;
}

Result<LintAnswer> checkIn(const std::filesystem::path& file,
                           const std::vector<std::filesystem::path>& manuscripts)
{
    try {
        const auto review = Review::open(file, store::Access::Read, {});
        if (!review) {
            return fail(review.error());
        }
        const map::Index index((*review)->database());
        LintAnswer answer;
        answer.findings = report::lint(**review, index);
        std::vector<report::Manuscript> texts;
        for (const auto& manuscript : manuscripts) {
            if (auto latex = textIn(manuscript)) {
                texts.push_back({manuscript.filename().string(), std::move(*latex)});
            } else {
                answer.unread.push_back(manuscript);
            }
        }
        if (!texts.empty()) {
            auto cited = report::lintManuscripts(**review, index, texts);
            std::ranges::move(cited, std::back_inserter(answer.findings));
            std::ranges::stable_sort(answer.findings, {}, &report::LintFinding::severity);
        }
        return answer;
    } catch (const store::Failure& failure) {
        return fail(failure.error());
    }
}

}

LintChecker::LintChecker(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
}

LintChecker::~LintChecker()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void LintChecker::check(const std::vector<std::filesystem::path>& manuscripts)
{
    m_pool.clear();
    m_isRunning = true;
    ++m_round;
    // the pool is waited for before this goes, and what is queued for this goes with it
    m_pool.start([this, file = m_file, manuscripts, round = m_round] {
        auto outcome = std::make_shared<Result<LintAnswer>>(checkIn(file, manuscripts));
        QMetaObject::invokeMethod(
            this, [this, round, outcome] { end(round, outcome); }, Qt::QueuedConnection);
    });
}

void LintChecker::end(int round, const std::shared_ptr<Result<LintAnswer>>& outcome)
{
    if (round != m_round) {
        return;
    }
    m_isRunning = false;
    if (*outcome) {
        Q_EMIT found(std::make_shared<const LintAnswer>(std::move(**outcome)));
    } else {
        Q_EMIT failed(outcome->error());
    }
}

}
