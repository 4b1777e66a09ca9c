#include "core/review/made_review.h"

#include "core/base/unfinished_file.h"
#include "core/store/copy.h"

#include <string>
#include <system_error>

namespace alidade {

namespace {

Error placed(Error error, const std::filesystem::path& file)
{
    error.where = file.string();
    return error;
}

/// The log of a review that is gone would be taken for one of the file that comes in its place.
void removeLogs(const std::filesystem::path& file)
{
    std::error_code ignored;
    for (const auto* ending : {"-wal", "-shm", "-journal"}) {
        std::filesystem::remove(file.string() + ending, ignored);
    }
}

}

Result<void> makeReview(const std::filesystem::path& file,
                        const Circumstances& circumstances,
                        const std::function<Result<void>(Review&)>& fill,
                        Making making)
{
    const auto taken = [&] {
        return fail(ErrorCode::Conflict,
                    translatable("Sentence", "There is a file of this name already; it was left as it is."),
                    file.string());
    };
    std::error_code failed;
    if (file.filename().empty()) {
        return fail(ErrorCode::Invalid,
                    translatable("Sentence", "A review needs a file with a name."),
                    file.string());
    }
    if (std::filesystem::exists(std::filesystem::symlink_status(file, failed))) {
        return taken();
    }
    UnfinishedFile unfinished(file, store::ENDINGS_BESIDE);
    auto review = Review::create(unfinished.path(), circumstances);
    if (!review) {
        return fail(placed(review.error(), file));
    }
    if (auto filled = fill(**review); !filled) {
        return filled;
    }
    review->reset(); // folds its log in
    if (std::filesystem::exists(unfinished.path().string() + "-wal", failed)) {
        return fail(ErrorCode::Io,
                    translatable("Sentence", "The review could not be written as a whole."),
                    file.string());
    }
    if (making == Making::Rehearse) {
        return {};
    }
    removeLogs(file);
    failed = unfinished.become(file);
    if (failed == std::errc::file_exists) {
        return taken();
    }
    if (failed) {
        return fail(ErrorCode::Io,
                    {translatable("Sentence", "The file cannot be made: %1."), {failed.message()}},
                    file.string());
    }
    return {};
}

}
