#pragma once

#include <cassert>
#include <optional>
#include <type_traits>
#include <utility>
#include <variant>

namespace alidade {

/// Wraps the value of a failed Expected, so that `return fail(error)` fits any of them.
template <class E>
struct Unexpected {
    E error;
};

/// A value or the reason why there is none: std::expected of C++23, as far as this program needs it.
/// Looking at the side that is not there is a bug and ends the program, in release builds too.
template <class T, class E>
class [[nodiscard]] Expected
{
public:
    Expected(T value) // NOLINT(google-explicit-constructor): `return value;` is the point
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }

    Expected(Unexpected<E> unexpected) // NOLINT(google-explicit-constructor)
        : m_content(std::in_place_index<1>, std::move(unexpected.error))
    {
    }

    bool has_value() const { return m_content.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return std::get<0>(m_content); }
    const T& value() const& { return std::get<0>(m_content); }
    T&& value() && { return std::get<0>(std::move(m_content)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    E& error() & { return std::get<1>(m_content); }
    const E& error() const& { return std::get<1>(m_content); }
    E&& error() && { return std::get<1>(std::move(m_content)); }

private:
    std::variant<T, E> m_content;
};

/// Success without a value.
template <class E>
class [[nodiscard]] Expected<void, E>
{
public:
    Expected() = default;

    Expected(Unexpected<E> unexpected) // NOLINT(google-explicit-constructor)
        : m_error(std::move(unexpected.error))
    {
    }

    bool has_value() const { return !m_error.has_value(); }
    explicit operator bool() const { return has_value(); }

    E& error() & { return m_error.value(); }
    const E& error() const& { return m_error.value(); }
    E&& error() && { return std::move(m_error).value(); }

private:
    std::optional<E> m_error;
};

}
