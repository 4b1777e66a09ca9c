#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/agreement/agenda.h"
#include "core/agreement/summary.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <stop_token>
#include <vector>

namespace alidade::ui {

/// All that the page says of one question.
struct VoteReading {
    agreement::VoteQuestion question;
    agreement::Votes votes;
    agreement::Summary summary;
    std::vector<agreement::Matter> agenda;
};

/// Two reviewers held against each other.
struct PairReading {
    std::size_t first = 0; ///< their places among the raters
    std::size_t second = 0;
    std::vector<agreement::ConfusionCell> cells;
    agreement::Estimate percent;
    agreement::Figure figure; ///< beside percent: Cohen's kappa, and of claims the specific agreement
};

/// One question in the list of all.
struct QuestionReading {
    std::size_t place = 0; ///< in the list that was asked for
    std::size_t raters = 0;
    std::uint64_t units = 0;       ///< that two judged
    std::optional<double> percent; ///< nothing where nobody can be compared
    std::size_t open = 0;          ///< papers to settle
};

/// Reads votes and figures them away from the window's thread: a large review has a million, and an interval
/// takes a thousand samples of them. It opens the file for itself, so it sees what was last written. Whoever
/// asks is told on this thread, unless the same is asked again or forget() is called before; where the file
/// or the question cannot be read, nothing is given.
class VoteReader : public QObject
{
    Q_OBJECT

public:
    explicit VoteReader(std::filesystem::path file, QObject* parent = nullptr);
    /// Waits for what is running, which is asked to end.
    ~VoteReader() override;

    using Reading = std::shared_ptr<const VoteReading>;
    void read(const agreement::VoteQuestion& question,
              const std::vector<ReviewerId>& among,
              std::function<void(const Reading&)> done);

    using Pair = std::shared_ptr<const PairReading>;
    void compare(const Reading& reading,
                 std::size_t first,
                 std::size_t second,
                 std::function<void(const Pair&)> done);

    /// Tells of each question in turn, and then, without one, that it was the last.
    using Told = std::function<void(const std::optional<QuestionReading>&)>;
    void survey(const std::vector<agreement::VoteQuestion>& questions,
                const std::vector<ReviewerId>& among,
                Told told);

    void forget();
    bool isRunning() const { return m_running > 0; }

private:
    /// Runs `work` on the pool, which gives what is to be done here afterwards; nothing is done where it was
    /// stopped.
    using After = std::function<void()>;
    void start(std::stop_source& stop, std::function<After(const std::stop_token&)> work);

    std::filesystem::path m_file;
    QThreadPool m_pool;
    QThreadPool m_surveyPool;
    std::stop_source m_readStop;
    std::stop_source m_pairStop;
    std::stop_source m_surveyStop;
    int m_running = 0;
};

}
