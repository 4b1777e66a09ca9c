#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/review/review.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <utility>

namespace alidade::ui {

/// Reads the review away from the window's thread, for whatever takes a walk over all papers or decisions. It
/// opens the file for itself, so it sees what was last written. One question at a time: a new one breaks off
/// the one before.
class ReviewReader : public QObject
{
    Q_OBJECT

public:
    explicit ReviewReader(std::filesystem::path file, QObject* parent = nullptr);
    /// Breaks off what is running, and waits for it.
    ~ReviewReader() override;

    /// Calls `ask(const Review&, const std::stop_token&)` on another thread and then, on this one,
    /// `done(Result<T>)` with what it gave; not at all where another question was asked or forget() called
    /// before. The Result fails with what opening or reading the file failed with. Whatever reads the
    /// database is broken off by itself; only what takes long without it need look at the token.
    template <class Ask, class Done>
    void read(Ask ask, Done done)
    {
        using Answer = std::invoke_result_t<Ask, const Review&, const std::stop_token&>;
        start([ask = std::move(ask), done = std::move(done)](const Opened& review,
                                                             const std::stop_token& stop) -> After {
            auto answer = std::make_shared<Result<Answer>>(answerOf<Answer>(ask, review, stop));
            return [answer, done] { done(std::move(*answer)); };
        });
    }
    /// Nobody waits any longer for what is being read: it is broken off.
    void forget();
    bool isRunning() const { return m_isRunning; }

private:
    using Opened = Result<std::unique_ptr<Review>>;
    using After = std::function<void()>; ///< on the window's thread

    template <class Answer, class Ask>
    static Result<Answer> answerOf(const Ask& ask, const Opened& review, const std::stop_token& stop)
    {
        if (!review) {
            return fail(review.error());
        }
        try {
            return ask(**review, stop);
        } catch (const store::Failure& failure) {
            return fail(failure.error());
        }
    }
    void start(std::function<After(const Opened& review, const std::stop_token& stop)> work);

    std::filesystem::path m_file;
    QThreadPool m_pool;
    std::stop_source m_stop; // of what was asked last
    bool m_isRunning = false;
};

}
