#include "ui/sources/paper_export.h"

#include <QMetaObject>

#include "core/review/output.h"
#include "ui/bridge/text.h"

#include <memory>
#include <utility>

namespace alidade::ui {

namespace {

Result<void> written(const std::filesystem::path& reviewFile,
                     const std::filesystem::path& target,
                     report::PaperFormat format,
                     const std::vector<PaperId>& papers)
{
    const auto review = Review::openAgain(reviewFile);
    if (!review) {
        return fail(review.error());
    }
    return writeOutput(
        **review, target, [&](std::ostream& out) { report::writePapers(out, **review, papers, format); });
}

}

PaperExport::PaperExport(std::filesystem::path review, QObject* parent)
    : QObject(parent)
    , m_review(std::move(review))
{
    m_pool.setMaxThreadCount(1);
}

PaperExport::~PaperExport()
{
    m_pool.waitForDone();
}

void PaperExport::write(const QString& file,
                        report::PaperFormat format,
                        std::vector<PaperId> papers,
                        Done done)
{
    m_pool.start([this, review = m_review, target = toPath(file), format, papers = std::move(papers), done] {
        auto answer = std::make_shared<Result<void>>();
        try {
            *answer = written(review, target, format, papers);
        } catch (const store::Failure& failure) {
            *answer = fail(failure.error());
        }
        QMetaObject::invokeMethod(
            this, [answer, done] { done(*answer); }, Qt::QueuedConnection);
    });
}

}
