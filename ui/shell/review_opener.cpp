#include "ui/shell/review_opener.h"

#include <QCoreApplication>

#include "core/starters/sample.h"
#include "core/starters/templates.h"
#include "ui/bridge/text.h"

namespace alidade::ui {

ReviewOpener::ReviewOpener(QObject* parent)
    : QObject(parent)
{
}

ReviewOpener::~ReviewOpener()
{
    if (m_thread != nullptr) {
        m_thread->wait();
    }
}

void ReviewOpener::open(const std::filesystem::path& file, store::Access access, const QString& reviewer)
{
    begin([file, access, name = fromQt(reviewer)] { return Review::open(file, access, {name}); });
}

void ReviewOpener::create(const std::filesystem::path& file,
                          const QString& templateName,
                          const QString& reviewer)
{
    begin(
        [file, wanted = fromQt(templateName), name = fromQt(reviewer)]() -> Result<std::unique_ptr<Review>> {
            auto review = Review::create(file, {name});
            if (!review) {
                return review;
            }
            if (auto applied = starters::applyTemplate(**review, wanted); !applied) {
                return fail(applied.error());
            }
            return review;
        });
}

void ReviewOpener::createSample(const std::filesystem::path& file, const QString& reviewer)
{
    begin([file, name = fromQt(reviewer)]() -> Result<std::unique_ptr<Review>> {
        auto review = Review::create(file, {name});
        if (!review) {
            return review;
        }
        if (auto written = starters::writeSample(**review); !written) {
            return fail(written.error());
        }
        return review;
    });
}

void ReviewOpener::begin(Open open)
{
    if (isBusy()) {
        return;
    }
    struct Outcome {
        std::unique_ptr<Workspace> workspace;
        Error error;
    };
    auto outcome = std::make_shared<Outcome>();
    m_thread = QThread::create([outcome, open = std::move(open), home = thread()] {
        try {
            auto review = open();
            if (!review) {
                outcome->error = review.error();
                return;
            }
            outcome->workspace = std::make_unique<Workspace>(std::move(*review));
            outcome->workspace->moveToThread(home);
        } catch (const store::Failure& failure) {
            outcome->error = failure.error();
        }
    });
    connect(m_thread, &QThread::finished, this, [this, outcome] {
        end(std::move(outcome->workspace), outcome->error);
    });
    m_thread->start();
}

void ReviewOpener::end(std::unique_ptr<Workspace> workspace, const Error& error)
{
    std::exchange(m_thread, nullptr)->deleteLater();
    m_opened = std::move(workspace);
    if (m_opened) {
        Q_EMIT opened();
    } else {
        Q_EMIT failed(error);
    }
}

}
