#pragma once

#include "core/base/expected.h"
#include "core/base/sentence.h"

#include <string>

namespace alidade {

/// What kind of thing went wrong: what a caller may branch on and what the window translates.
enum class ErrorCode {
    Invalid,   ///< input that breaks a rule: a cycle in a tree, a label that is taken, a malformed value
    NotFound,  ///< something named that is not there
    Conflict,  ///< the data have changed since, so that the step no longer fits
    Foreign,   ///< the file is not a review
    Newer,     ///< the file was written by a newer version
    Corrupt,   ///< the file is damaged
    InUse,     ///< another process has the review open for writing
    ReadOnly,  ///< the file or its folder may not be written
    Full,      ///< no space is left
    Io,        ///< the system failed to read or to write
    Cancelled, ///< the user asked to stop
};

/// Why something failed. `detail` is one plain sentence that says what is wrong and, where it is known, what
/// to do; `where` is the place in the input (`codings.csv:12`, `filter:7`), empty if there is none.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    Sentence detail;
    std::string where;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = Expected<T, Error>;

inline Unexpected<Error> fail(Error error)
{
    return {std::move(error)};
}

inline Unexpected<Error> fail(ErrorCode code, Sentence detail, std::string where = {})
{
    return {Error{code, std::move(detail), std::move(where)}};
}

/// `where: detail` in English, the form in which messages stand on standard error.
std::string message(const Error& error);

}
