#pragma once

#include "core/base/id.h"
#include "core/store/schema.h"
#include "core/store/statement.h"
#include "core/store/value.h"

#include <array>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace alidade::store {

/// How a struct lies in its table. A noun specialises it beside its definition:
///
///     template <> struct Mapping<Code> {
///         static constexpr Table TABLE = Table::Code;
///         static constexpr auto COLUMNS = std::tuple{column("parent", &Code::parent), …};
///     };
///
/// The first column, `id`, is the member `id` and is not listed. Members are Ids, integers, numbers, flags,
/// texts, enumerations with WORDS, and std::optional of these for columns that may be NULL.
template <class T>
struct Mapping;

/// The words of an enumeration in the file and on the command line, in the order of its enumerators.
template <class E>
struct Words;

template <class T, class Member>
struct Column {
    std::string_view name;
    Member T::*member;
};

template <class T, class Member>
constexpr Column<T, Member> column(std::string_view name, Member T::*member)
{
    return {name, member};
}

template <class T>
concept Row = requires
{
    Mapping<T>::TABLE;
};

template <class E>
concept Worded = std::is_enum_v<E> && requires
{
    Words<E>::WORDS;
};

template <Worded E>
constexpr std::string_view word(E value)
{
    return Words<E>::WORDS[static_cast<std::size_t>(value)];
}

template <Worded E>
constexpr std::optional<E> fromWord(std::string_view text)
{
    for (std::size_t i = 0; i < Words<E>::WORDS.size(); ++i) {
        if (Words<E>::WORDS[i] == text) {
            return static_cast<E>(i);
        }
    }
    return std::nullopt;
}

// How each type of member goes into a statement and comes out of a row.

template <class Tag>
void bindValue(Statement& statement, int index, Id<Tag> id)
{
    statement.bind(index, id.value);
}

inline void bindValue(Statement& statement, int index, const std::string& text)
{
    statement.bind(index, std::string_view(text));
}

inline void bindValue(Statement& statement, int index, const Blob& blob)
{
    statement.bindBlob(index, blob.bytes);
}

template <std::integral Number>
void bindValue(Statement& statement, int index, Number number)
{
    statement.bind(index, static_cast<std::int64_t>(number));
}

inline void bindValue(Statement& statement, int index, double number)
{
    statement.bind(index, number);
}

template <Worded E>
void bindValue(Statement& statement, int index, E value)
{
    statement.bind(index, word(value));
}

template <class Value>
void bindValue(Statement& statement, int index, const std::optional<Value>& value)
{
    if (value) {
        bindValue(statement, index, *value);
    } else {
        statement.bindNull(index);
    }
}

template <class Tag>
void readValue(const Statement& statement, int index, Id<Tag>& id)
{
    id.value = statement.integer(index);
}

inline void readValue(const Statement& statement, int index, std::string& text)
{
    text = statement.text(index);
}

inline void readValue(const Statement& statement, int index, Blob& blob)
{
    blob.bytes = statement.blob(index);
}

template <std::integral Number>
void readValue(const Statement& statement, int index, Number& number)
{
    number = static_cast<Number>(statement.integer(index));
}

inline void readValue(const Statement& statement, int index, double& number)
{
    number = statement.real(index);
}

/// A word outside of the list breaks the schema's CHECK, which opening verifies; only in a large file that
/// was opened for reading it does not, and the word is then read as the first of the list.
template <Worded E>
void readValue(const Statement& statement, int index, E& value)
{
    value = fromWord<E>(statement.text(index)).value_or(E{});
}

template <class Value>
void readValue(const Statement& statement, int index, std::optional<Value>& value)
{
    if (statement.isNull(index)) {
        value.reset();
    } else {
        readValue(statement, index, value.emplace());
    }
}

template <Row T>
constexpr std::size_t columnCount()
{
    return std::tuple_size_v<std::remove_cvref_t<decltype(Mapping<T>::COLUMNS)>>;
}

template <Row T>
std::string columnList()
{
    std::string list = "id";
    std::apply([&](const auto&... columns) { ((list += ", ", list += columns.name), ...); },
               Mapping<T>::COLUMNS);
    return list;
}

/// `SELECT id, … FROM table `, to be followed by WHERE and ORDER BY.
template <Row T>
const std::string& selectSql()
{
    static const std::string sql =
        "SELECT " + columnList<T>() + " FROM " + std::string(name(Mapping<T>::TABLE)) + " ";
    return sql;
}

/// Inserts `rows` rows, one after the other in ascending parameters.
template <Row T>
std::string insertSql(std::size_t rows)
{
    std::string text =
        "INSERT INTO " + std::string(name(Mapping<T>::TABLE)) + "(" + columnList<T>() + ") VALUES";
    std::size_t parameter = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        text += row == 0 ? "(" : ", (";
        for (std::size_t i = 0; i < columnCount<T>() + 1; ++i) {
            text += (i == 0 ? "?" : ", ?") + std::to_string(++parameter);
        }
        text += ')';
    }
    return text;
}

template <Row T>
const std::string& insertSql()
{
    static const std::string sql = insertSql<T>(1);
    return sql;
}

template <Row T>
const std::string& updateSql()
{
    static const std::string sql = [] {
        std::string text = "UPDATE " + std::string(name(Mapping<T>::TABLE)) + " SET ";
        int index = 2;
        std::apply(
            [&](const auto&... columns) {
                ((text += (index > 2 ? ", " : ""),
                  text += columns.name,
                  text += " = ?" + std::to_string(index),
                  ++index),
                 ...);
            },
            Mapping<T>::COLUMNS);
        return text + " WHERE id = ?1";
    }();
    return sql;
}

/// The row's id is parameter `first`.
template <Row T>
void bindRow(Statement& statement, const T& row, int first = 1)
{
    statement.bind(first, row.id.value);
    int index = first + 1;
    std::apply([&](const auto&... columns) { (bindValue(statement, index++, row.*columns.member), ...); },
               Mapping<T>::COLUMNS);
}

template <Row T>
T readRow(const Statement& statement)
{
    T row;
    row.id.value = statement.integer(0);
    int index = 1;
    std::apply([&](const auto&... columns) { (readValue(statement, index++, row.*columns.member), ...); },
               Mapping<T>::COLUMNS);
    return row;
}

}
