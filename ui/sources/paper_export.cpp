#include "ui/sources/paper_export.h"

#include <QMetaObject>

#include "core/review/review.h"
#include "ui/bridge/text.h"

#include <fstream>
#include <memory>
#include <system_error>
#include <utility>

namespace alidade::ui {

namespace {

Result<void> written(const std::filesystem::path& reviewFile,
                     const std::filesystem::path& target,
                     report::PaperFormat format,
                     const std::vector<PaperId>& papers)
{
    const auto review = Review::open(reviewFile, store::Access::Read, {});
    if (!review) {
        return fail(review.error());
    }
    auto part = target;
    part += ".part";
    std::error_code failed;
    {
        std::ofstream out(part, std::ios::binary | std::ios::trunc);
        report::writePapers(out, **review, papers, format);
        out.close();
        if (!out) {
            std::filesystem::remove(part, failed);
            return fail(
                ErrorCode::Io,
                translatable("Sentence", "The file could not be written; what was there is as it was."),
                target.string());
        }
    }
    std::filesystem::rename(part, target, failed);
    if (failed) {
        std::filesystem::remove(part, failed);
        return fail(ErrorCode::Io,
                    translatable("Sentence", "The file could not be put in its place."),
                    target.string());
    }
    return {};
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
