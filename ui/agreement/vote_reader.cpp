#include "ui/agreement/vote_reader.h"

#include <QMetaObject>

#include "core/review/review.h"

#include <algorithm>

namespace alidade::ui {

namespace {

using agreement::MatterState;

VoteReader::Reading readingOf(const std::filesystem::path& file,
                              const agreement::VoteQuestion& question,
                              const std::vector<ReviewerId>& among,
                              const std::stop_token& stop)
{
    try {
        const auto review = Review::openAgain(file);
        if (!review || stop.stop_requested()) {
            return nullptr;
        }
        const auto& database = (*review)->database();
        const coding::Taxonomy taxonomy(database);
        auto votes = agreement::votesOn(database, taxonomy, question, among);
        if (!votes || stop.stop_requested()) {
            return nullptr;
        }
        auto agenda = agreement::agendaOf(database, taxonomy, question, among, *votes);
        if (!agenda || stop.stop_requested()) {
            return nullptr;
        }
        auto summary = agreement::summarise(*votes);
        return std::make_shared<const VoteReading>(
            VoteReading{question, std::move(*votes), std::move(summary), std::move(*agenda)});
    } catch (const store::Failure&) {
        return nullptr;
    }
}

QuestionReading lineOf(const store::Database& database,
                       const coding::Taxonomy& taxonomy,
                       const agreement::VoteQuestion& question,
                       const std::vector<ReviewerId>& among)
{
    QuestionReading line;
    const auto votes = agreement::votesOn(database, taxonomy, question, among);
    if (!votes) {
        return line;
    }
    line.raters = votes->raters.size();
    for (std::size_t unit = 0; unit < votes->ratings.units(); ++unit) {
        const auto said = votes->ratings.of(unit);
        const auto missing = std::ranges::count(said, agreement::Ratings::MISSING);
        if (said.size() >= static_cast<std::size_t>(missing) + 2) {
            ++line.units;
        }
    }
    if (line.units == 0) {
        return line;
    }
    const auto patterns = agreement::patternsOf(votes->ratings);
    line.percent =
        agreement::valueOf(patterns, patterns.counts, agreement::Coefficient::Percent, votes->meaning);
    if (const auto agenda = agreement::agendaOf(database, taxonomy, question, among, *votes)) {
        line.open = static_cast<std::size_t>(
            std::ranges::count(*agenda, MatterState::Open, &agreement::Matter::state));
    }
    return line;
}

}

VoteReader::VoteReader(std::filesystem::path file, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
{
    m_pool.setMaxThreadCount(1);
    m_surveyPool.setMaxThreadCount(1);
    m_surveyPool.setThreadPriority(QThread::LowPriority);
}

VoteReader::~VoteReader()
{
    forget();
    m_pool.waitForDone();
    m_surveyPool.waitForDone();
}

void VoteReader::forget()
{
    m_readStop.request_stop();
    m_pairStop.request_stop();
    m_surveyStop.request_stop();
}

void VoteReader::start(std::stop_source& stop, std::function<After(const std::stop_token&)> work)
{
    stop.request_stop();
    stop = std::stop_source();
    ++m_running;
    auto& pool = &stop == &m_surveyStop ? m_surveyPool : m_pool;
    // the pools are waited for before this goes, and what is queued for this goes with it
    pool.start([this, work = std::move(work), token = stop.get_token()] {
        auto after = token.stop_requested() ? After() : work(token);
        QMetaObject::invokeMethod(
            this,
            [this, after = std::move(after), token] {
                --m_running;
                if (after && !token.stop_requested()) {
                    after();
                }
            },
            Qt::QueuedConnection);
    });
}

void VoteReader::read(const agreement::VoteQuestion& question,
                      const std::vector<ReviewerId>& among,
                      std::function<void(const Reading&)> done)
{
    m_pairStop.request_stop();
    start(m_readStop,
          [file = m_file, question, among, done = std::move(done)](const std::stop_token& stop) -> After {
              return [done, reading = readingOf(file, question, among, stop)] { done(reading); };
          });
}

void VoteReader::compare(const Reading& reading,
                         std::size_t first,
                         std::size_t second,
                         std::function<void(const Pair&)> done)
{
    start(m_pairStop, [reading, first, second, done = std::move(done)](const std::stop_token&) -> After {
        const auto votes = agreement::pairOf(reading->votes, first, second);
        const auto figure = [&](agreement::Coefficient coefficient) {
            return agreement::figureOf(votes, coefficient, agreement::Scale::Nominal);
        };
        const auto pair = std::make_shared<const PairReading>(
            PairReading{first,
                        second,
                        agreement::confusion(reading->votes, first, second),
                        figure(agreement::Coefficient::Percent).estimate,
                        figure(agreement::pairCoefficient(votes))});
        return [done, pair] { done(pair); };
    });
}

void VoteReader::survey(const std::vector<agreement::VoteQuestion>& questions,
                        const std::vector<ReviewerId>& among,
                        Told told)
{
    start(m_surveyStop,
          [this, file = m_file, questions, among, told = std::move(told)](
              const std::stop_token& stop) -> After {
              const auto last = [told] { told(std::nullopt); };
              try {
                  const auto review = Review::openAgain(file);
                  for (std::size_t i = 0; review && i < questions.size() && !stop.stop_requested(); ++i) {
                      const coding::Taxonomy taxonomy((*review)->database());
                      auto line = lineOf((*review)->database(), taxonomy, questions[i], among);
                      line.place = i;
                      QMetaObject::invokeMethod(
                          this,
                          [told, line, stop] {
                              if (!stop.stop_requested()) {
                                  told(line);
                              }
                          },
                          Qt::QueuedConnection);
                  }
              } catch (const store::Failure&) {
                  return last; // what is known stands
              }
              return last;
          });
}

}
