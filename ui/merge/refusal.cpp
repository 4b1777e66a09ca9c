#include "ui/merge/refusal.h"

#include <QCoreApplication>

#include "ui/bridge/message.h"

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

Refusal ofConflict(const Error& error, bool isReviewItself)
{
    if (isReviewItself) {
        return {
            Words::tr("This is the review itself"),
            Words::tr("The file you chose is the one that is open here. Choose the file on which the other "
                      "person worked.")};
    }
    if (error.where.empty()) {
        return {Words::tr("The choices contradict each other"),
                Words::tr("Something that would stay refers to something that would go. Choose otherwise in "
                          "one of the conflicts; nothing was changed.")};
    }
    return {Words::tr("This is no copy of the review"),
            Words::tr("The two files have no change in common, so one did not begin as a copy of the other. "
                      "Papers of another review come in as an import, on the page Searches.")};
}

}

Refusal refusalOf(const Error& error, bool isReviewItself)
{
    switch (error.code) {
    case ErrorCode::Conflict: return ofConflict(error, isReviewItself);
    case ErrorCode::InUse:
        return {Words::tr("The copy is open elsewhere"),
                said(error.detail) + QLatin1Char(' ')
                    + Words::tr("Close it there, then compare again: what is still being written could come "
                                "in by half.")};
    case ErrorCode::Newer:
        return {Words::tr("The copy was written by a newer version"),
                Words::tr("Bring this program up to date on this computer, then compare again.")};
    case ErrorCode::ReadOnly:
        return {
            Words::tr("The copy is of an older version"),
            Words::tr("Open it once with this program and close it again; then compare again. The file as "
                      "it was is kept beside it.")};
    case ErrorCode::Foreign:
        return {heading(error.code),
                Words::tr("Choose a file whose name ends in .alidade: the copy that was given away.")};
    case ErrorCode::Corrupt:
        return {Words::tr("The copy is damaged"),
                said(error.detail) + QLatin1Char(' ')
                    + Words::tr("Ask for it once more; it may have been cut off on its way.")};
    case ErrorCode::NotFound:
        return {Words::tr("The copy is not there any more"),
                Words::tr("It has been moved or removed since. Choose it where it is now.")};
    case ErrorCode::Invalid:
    case ErrorCode::Full:
    case ErrorCode::Io:
    case ErrorCode::Cancelled: break;
    }
    return {heading(error.code), sentence(error)};
}

}
