#include "ui/shell/review_opener.h"

#include <QDir>
#include <QStandardPaths>

#include "core/review/made_review.h"
#include "core/starters/sample.h"
#include "core/starters/templates.h"
#include "ui/bridge/text.h"
#include "ui/shell/preferences.h"

#include <system_error>

namespace alidade::ui {

namespace {

/// Under which name the user acts while they have not been asked.
std::string reviewerName()
{
    const auto name = preferences().reviewer;
    return fromQt(name.isEmpty() ? systemUserName() : name);
}

/// The index is read while the file is checked: each takes about as long.
Result<std::unique_ptr<Workspace>>
workspaceOf(const std::filesystem::path& file, store::Access access, const std::string& name)
{
    std::optional<map::Index> index;
    auto review =
        Review::open(file, access, {name}, [&](const store::Database& database) { index.emplace(database); });
    if (!review) {
        return fail(review.error());
    }
    return std::make_unique<Workspace>(std::move(*review), std::move(index));
}

/// A new review, which is there as a whole before it is opened.
Result<std::unique_ptr<Workspace>> made(const std::filesystem::path& file,
                                        const std::string& name,
                                        const std::function<Result<void>(Review&)>& fill)
{
    const auto whole = makeReview(file, {name}, fill);
    return whole ? workspaceOf(file, store::Access::Write, name) : fail(whole.error());
}

}

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

void ReviewOpener::open(const std::filesystem::path& file, store::Access access)
{
    begin(file, [file, access, name = reviewerName()] { return workspaceOf(file, access, name); });
}

void ReviewOpener::create(const std::filesystem::path& file, const QString& templateName)
{
    begin(file, [file, wanted = fromQt(templateName), name = reviewerName()] {
        return made(file, name, [&](Review& review) { return starters::applyTemplate(review, wanted); });
    });
}

void ReviewOpener::openSample()
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QDir().mkpath(folder);
    const auto file = toPath(folder) / "Rust in kernels.alidade";
    std::error_code status; // a folder that may not be looked into: then making the file says why
    if (std::filesystem::exists(file, status)) {
        open(file);
        return;
    }
    begin(file, [file, name = reviewerName()] { return made(file, name, starters::writeSample); });
}

void ReviewOpener::begin(const std::filesystem::path& file, Open open)
{
    if (isBusy()) {
        m_next = {file, std::move(open)};
        return;
    }
    m_file = file;
    struct Outcome {
        std::unique_ptr<Workspace> workspace;
        Error error;
    };
    auto outcome = std::make_shared<Outcome>();
    m_thread = QThread::create([outcome, open = std::move(open), home = thread()] {
        try {
            auto workspace = open();
            if (!workspace) {
                outcome->error = workspace.error();
                return;
            }
            outcome->workspace = std::move(*workspace);
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
    if (m_next) {
        workspace.reset(); // before it may be opened once more
        auto next = *std::exchange(m_next, {});
        begin(next.file, std::move(next.open));
        return;
    }
    m_opened = std::move(workspace);
    if (m_opened) {
        Q_EMIT opened();
    } else {
        Q_EMIT failed(error);
    }
}

}
