#include "core/map/column_lists.h"

#include <utility>

namespace alidade::map {

namespace {

/// So few changed papers are no reason to join: it would happen at every step in a small review.
constexpr std::size_t CHANGED_AT_LEAST = 64;
constexpr std::size_t CHANGED_PART = 20; // a twentieth

}

void ColumnLists::reserve(std::size_t papers, std::size_t columns)
{
    m_begins.reserve(papers + 1);
    m_columns.reserve(columns);
}

void ColumnLists::trim()
{
    m_begins.shrink_to_fit();
    m_columns.trim();
}

void ColumnLists::append(std::span<const std::uint32_t> columns)
{
    appendList(columns);
}

void ColumnLists::assign(std::uint32_t paper, std::vector<std::uint32_t> columns)
{
    m_isChanged.set(paper);
    m_changed.insert_or_assign(paper, std::move(columns));
    if (m_changed.size() > CHANGED_AT_LEAST + paperCount() / CHANGED_PART) {
        join();
    }
}

std::vector<std::uint32_t> ColumnLists::of(std::uint32_t paper) const
{
    if (m_isChanged.test(paper)) {
        return m_changed.at(paper);
    }
    std::vector<std::uint32_t> list;
    m_columns.read([&](auto columns) {
        list.assign(columns.begin() + m_begins[paper], columns.begin() + m_begins[paper + 1]);
    });
    return list;
}

std::size_t ColumnLists::memoryBytes() const
{
    std::size_t bytes = m_begins.capacity() * sizeof(m_begins[0]) + m_columns.memoryBytes()
        + m_isChanged.memoryBytes() + m_changed.bucket_count() * sizeof(void*);
    for (const auto& entry : m_changed) {
        bytes += sizeof(entry) + 2 * sizeof(void*) + entry.second.capacity() * sizeof(entry.second[0]);
    }
    return bytes;
}

bool ColumnLists::operator==(const ColumnLists& other) const
{
    if (paperCount() != other.paperCount()) {
        return false;
    }
    for (std::uint32_t paper = 0; paper < paperCount(); ++paper) {
        if (of(paper) != other.of(paper)) {
            return false;
        }
    }
    return true;
}

template <class Column>
void ColumnLists::appendList(std::span<const Column> columns)
{
    for (const std::uint32_t column : columns) {
        m_columns.append(column);
    }
    m_begins.push_back(static_cast<std::uint32_t>(m_columns.size()));
    m_isChanged.resize(m_isChanged.size() + 1);
}

void ColumnLists::join()
{
    std::size_t size = m_columns.size();
    for (const auto& [paper, list] : m_changed) {
        size += list.size();
        size -= m_begins[paper + 1] - m_begins[paper];
    }
    ColumnLists joined;
    joined.reserve(paperCount(), size);
    m_columns.read([&](auto columns) {
        for (std::uint32_t paper = 0; paper < paperCount(); ++paper) {
            if (m_isChanged.test(paper)) {
                joined.append(m_changed.at(paper));
            } else {
                joined.appendList(columns.subspan(m_begins[paper], m_begins[paper + 1] - m_begins[paper]));
            }
        }
    });
    *this = std::move(joined);
}

}
