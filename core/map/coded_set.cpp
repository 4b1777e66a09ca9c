#include "core/map/coded_set.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace alidade::map {

namespace {

void sortWithoutRepeats(std::vector<std::uint32_t>& columns)
{
    std::sort(columns.begin(), columns.end());
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
}

}

CodedSet::Builder::Builder(std::uint32_t papers, std::uint32_t columns)
    : m_papers(papers)
    , m_seen(columns)
{
    m_set.m_columns.assign(columns, Bitset(papers));
    m_set.m_lists.reserve(papers, papers);
}

void CodedSet::Builder::add(std::span<const std::uint32_t> columns)
{
    const std::uint32_t paper = m_set.paperCount();
    if (paper >= m_papers) {
        throw std::out_of_range("more papers than the set was to have");
    }
    for (const std::uint32_t column : columns) {
        m_set.m_columns.at(column).set(paper);
        m_seen.set(column);
    }
    m_list.clear();
    m_seen.forEach([&](std::uint32_t column) { m_list.push_back(column); });
    for (const std::uint32_t column : m_list) {
        m_seen.reset(column);
    }
    m_set.m_lists.append(m_list);
}

CodedSet CodedSet::Builder::finish()
{
    while (m_set.paperCount() < m_papers) {
        m_set.m_lists.append({});
    }
    m_set.m_lists.trim();
    return std::move(m_set);
}

CodedSet CodedSet::build(std::uint32_t papers, std::uint32_t columns, std::span<const PaperColumn> codings)
{
    Builder builder(papers, columns);
    auto next = codings.begin();
    std::vector<std::uint32_t> list;
    for (std::uint32_t paper = 0; paper < papers; ++paper) {
        list.clear();
        for (; next != codings.end() && next->paper == paper; ++next) {
            list.push_back(next->column);
        }
        builder.add(list);
    }
    if (next != codings.end()) {
        throw std::out_of_range("codings are not in the order of their papers");
    }
    return builder.finish();
}

std::uint32_t CodedSet::addPaper()
{
    const std::uint32_t paper = paperCount();
    m_lists.append({});
    for (Bitset& column : m_columns) {
        column.resize(paperCount());
    }
    return paper;
}

std::uint32_t CodedSet::addColumn()
{
    m_columns.emplace_back(paperCount());
    return columnCount() - 1;
}

void CodedSet::assign(std::uint32_t paper, std::span<const std::uint32_t> columns)
{
    requirePaper(paper);
    std::vector<std::uint32_t> list(columns.begin(), columns.end());
    sortWithoutRepeats(list);
    if (!list.empty() && list.back() >= columnCount()) {
        throw std::out_of_range("a column that is not there");
    }
    for (const std::uint32_t column : m_lists.of(paper)) {
        m_columns[column].reset(paper);
    }
    for (const std::uint32_t column : list) {
        m_columns[column].set(paper);
    }
    m_lists.assign(paper, std::move(list));
}

std::vector<std::uint32_t> CodedSet::columnsOf(std::uint32_t paper) const
{
    requirePaper(paper);
    return m_lists.of(paper);
}

std::size_t CodedSet::memoryBytes() const
{
    std::size_t bytes = m_columns.capacity() * sizeof(Bitset) + m_lists.memoryBytes();
    for (const Bitset& column : m_columns) {
        bytes += column.memoryBytes();
    }
    return bytes;
}

void CodedSet::requirePaper(std::uint32_t paper) const
{
    if (paper >= paperCount()) {
        throw std::out_of_range("a paper that is not there");
    }
}

}
