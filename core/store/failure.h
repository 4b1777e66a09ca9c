#pragma once

#include "core/base/error.h"

#include <exception>
#include <utility>

namespace alidade::store {

/// Thrown where SQLite or the file system fails below a call that has no Result: the disk is full, a page is
/// damaged, the file is gone. Review turns it into a Result when it opens, writes, undoes and redoes; a read
/// lets it pass, and the mains catch it.
class Failure : public std::exception
{
public:
    explicit Failure(Error error)
        : m_error(std::move(error))
        , m_text(message(m_error))
    {
    }

    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_text.c_str(); }

private:
    Error m_error;
    std::string m_text;
};

}
