#include "ui/bridge/background_write.h"

#include <QThread>

#include "ui/bridge/text.h"

#include <memory>
#include <utility>

namespace alidade::ui {

BackgroundWrite::BackgroundWrite(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

BackgroundWrite::~BackgroundWrite()
{
    if (m_thread != nullptr) {
        m_thread->wait();
        delete m_thread; // NOLINT(cppcoreguidelines-owning-memory): it has ended
    }
}

void BackgroundWrite::write(const QString& label, Review::Work work, Done done, store::EntryKind kind)
{
    begin(
        [&review = m_workspace.review(), label = fromQt(label), work = std::move(work), kind] {
            return review.writeAside(label, work, kind);
        },
        std::move(done));
}

void BackgroundWrite::rehearse(Review::Work work, Done done)
{
    begin(
        [&review = m_workspace.review(), work = std::move(work)]() -> Written {
            if (const auto rehearsed = review.rehearseAside(work); !rehearsed) {
                return fail(rehearsed.error());
            }
            return std::optional<store::ChangeNotice>();
        },
        std::move(done));
}

void BackgroundWrite::run(std::function<Written(Review&)> work, Done done)
{
    begin([&review = m_workspace.review(), work = std::move(work)] { return work(review); }, std::move(done));
}

void BackgroundWrite::begin(std::function<Written()> write, Done done)
{
    using Outcome = Result<std::optional<Workspace::Aside>>;
    auto outcome = std::make_shared<Outcome>(std::optional<Workspace::Aside>());
    m_thread = QThread::create([&workspace = m_workspace, outcome, write = std::move(write)] {
        auto written = write();
        if (!written) {
            *outcome = fail(written.error());
        } else if (*written) {
            *outcome = std::optional(workspace.followAside(std::move(**written)));
        }
    });
    connect(m_thread, &QThread::finished, this, [this, outcome, done = std::move(done)] {
        std::exchange(m_thread, nullptr)->deleteLater();
        m_still.reset();
        if (!*outcome) {
            done(fail(outcome->error()));
            return;
        }
        auto& aside = **outcome;
        done(aside ? m_workspace.tell(std::move(*aside)) : Result<void>());
    });
    m_still = std::make_unique<Standstill>(m_workspace.review());
    m_thread->start();
}

}
