#include "core/map/index.h"

#include "core/map/paper_facts.h"

#include <algorithm>

namespace alidade::map {

namespace {

/// A million different years would take a million bitsets; then each paper is looked at instead.
constexpr std::size_t MOST_CUMULATIVE_YEARS = 512;

}

Index::Index(const store::Database& database, agreement::Scope scope)
    : m_database(&database)
    , m_scope(std::move(scope))
    , m_taxonomy(database)
{
    build();
}

Index::Index(const store::Database& database, Index&& other)
    : Index(std::move(other))
{
    m_database = &database;
    m_inForce.emplace(database, m_scope);
}

void Index::build()
{
    m_taxonomy = coding::Taxonomy(*m_database);
    m_inForce.emplace(*m_database, m_scope);
    makeColumns();
    readNames();
    readPapers();
    readFacts();
}

void Index::makeColumns()
{
    m_columns.clear();
    m_keys.clear();
    m_codeColumns.clear();
    m_set = CodedSet();
    for (const auto& dimension : m_taxonomy.dimensions()) {
        addColumns(dimension.id);
        for (const auto* code : m_taxonomy.codes(dimension.id)) {
            addColumn({Property::Code, code->id.value});
            if (m_taxonomy.subtree(code->id).size() > 1) {
                addColumn({Property::OwnCode, code->id.value});
            }
            placeCode(*code);
        }
    }
    for (std::int64_t i = 0; i < 4; ++i) {
        addColumn({Property::Standing, i});
        addColumn({Property::Has, i});
    }
    addColumn({Property::Stage, static_cast<std::int64_t>(Stage::TitleAbstract)});
    addColumn({Property::Stage, static_cast<std::int64_t>(Stage::FullText)});
}

void Index::readNames()
{
    m_sources = m_database->all<Source>("ORDER BY position, name, id");
    m_reviewers = m_database->all<Reviewer>("ORDER BY name, id");
    const auto addMissing = [&](ColumnKey key) {
        if (!column(key)) {
            addColumn(key);
        }
    };
    for (const auto& source : m_sources) {
        addMissing({Property::Source, source.id.value});
    }
    for (const auto& reviewer : m_reviewers) {
        addMissing({Property::Reviewer, reviewer.id.value});
    }
}

std::uint32_t Index::addColumn(ColumnKey key)
{
    const auto number = m_set.addColumn();
    m_columns.emplace(key, number);
    m_keys.push_back(key);
    return number;
}

void Index::addColumns(DimensionId dimension)
{
    addColumn({Property::Answered, dimension.value});
    addColumn({Property::NoneApplies, dimension.value});
}

void Index::placeCode(const Code& code)
{
    auto& columns = m_codeColumns[code.id];
    columns = {*column({Property::Answered, code.dimension.value})};
    if (const auto own = column({Property::OwnCode, code.id.value})) {
        columns.push_back(*own);
    }
    for (const auto* above = &code; above != nullptr;
         above = above->parent ? m_taxonomy.find(*above->parent) : nullptr) {
        columns.push_back(*column({Property::Code, above->id.value}));
    }
}

void Index::readPapers()
{
    m_papers.clear();
    m_late.clear();
    m_venues.reset();
    m_venueValues = {std::string()};
    m_venueNumbers = {{std::string(), 0}};
    std::vector<std::optional<int>> years;
    std::vector<std::uint32_t> venues;
    auto query = m_database->prepare(std::string(PAPER_ROWS) + "ORDER BY id");
    while (query.step()) {
        m_papers.push_back({query.integer(0)});
        years.push_back(query.isNull(1) ? std::nullopt : std::optional(static_cast<int>(query.integer(1))));
        venues.push_back(venueGroup(query.text(2)));
    }
    m_sorted = m_papers.size();
    m_present = Bitset(m_papers.size());
    m_present.flip();
    m_nothing = Bitset(m_papers.size());

    m_yearValues.clear();
    for (const auto& year : years) {
        if (year && (m_yearValues.empty() || m_yearValues.back() != *year)) {
            m_yearValues.push_back(*year);
        }
    }
    std::sort(m_yearValues.begin(), m_yearValues.end());
    m_yearValues.erase(std::unique(m_yearValues.begin(), m_yearValues.end()), m_yearValues.end());
    std::vector<std::uint32_t> yearNumbers;
    yearNumbers.reserve(years.size());
    for (const auto& year : years) {
        yearNumbers.push_back(yearGroup(year));
    }
    const auto kind =
        m_yearValues.size() <= MOST_CUMULATIVE_YEARS ? Groups::Kind::Cumulative : Groups::Kind::Plain;
    m_years.emplace(kind, static_cast<std::uint32_t>(m_yearValues.size() + 1), yearNumbers);
    m_venues.emplace(Groups::Kind::Plain, static_cast<std::uint32_t>(m_venueValues.size()), venues);
}

void Index::readFacts()
{
    m_answers.clear();
    PaperFacts facts(*m_database, *m_inForce);
    CodedSet::Builder set(paperCount(), m_set.columnCount());
    std::vector<std::uint32_t> columns;
    for (std::uint32_t place = 0; place < paperCount(); ++place) {
        facts.read(m_papers[place]);
        take(facts, place, columns);
        set.add(columns);
    }
    m_set = set.finish();
}

void Index::take(const PaperFacts& facts, std::uint32_t place, std::vector<std::uint32_t>& columns)
{
    columns.clear();
    for (const auto code : facts.codes()) {
        const auto found = m_codeColumns.find(code);
        if (found != m_codeColumns.end()) {
            columns.insert(columns.end(), found->second.begin(), found->second.end());
        }
    }
    for (const auto& property : facts.properties()) {
        if (const auto number = column(property)) {
            columns.push_back(*number);
        }
    }
    for (const auto dimension : facts.nones()) {
        if (const auto number = column({Property::NoneApplies, dimension.value})) {
            columns.push_back(*number);
            columns.push_back(*column({Property::Answered, dimension.value}));
        }
    }
    for (const auto& answer : facts.answers()) {
        if (const auto number = column({Property::Answered, answer.dimension.value})) {
            columns.push_back(*number);
            m_answers[answer.dimension].insert_or_assign(place, answer);
        }
    }
}

std::optional<std::uint32_t> Index::ordinal(PaperId paper) const
{
    const auto end = m_papers.begin() + static_cast<std::ptrdiff_t>(m_sorted);
    const auto found = std::lower_bound(m_papers.begin(), end, paper);
    if (found != end && *found == paper) {
        return static_cast<std::uint32_t>(found - m_papers.begin());
    }
    const auto late = m_late.find(paper);
    return late == m_late.end() ? std::nullopt : std::optional(late->second);
}

std::vector<PaperId> Index::papers(const Bitset& selection) const
{
    std::vector<PaperId> list;
    list.reserve(selection.count());
    selection.forEach([&](std::uint32_t place) { list.push_back(m_papers[place]); });
    if (m_sorted < m_papers.size()) {
        std::sort(list.begin(), list.end());
    }
    return list;
}

std::optional<std::uint32_t> Index::column(ColumnKey key) const
{
    const auto found = m_columns.find(key);
    return found == m_columns.end() ? std::nullopt : std::optional(found->second);
}

const Bitset& Index::bits(ColumnKey key) const
{
    const auto number = column(key);
    return number ? m_set.column(*number) : m_nothing;
}

const TypedAnswers& Index::answers(DimensionId dimension) const
{
    static const TypedAnswers none;
    const auto found = m_answers.find(dimension);
    return found == m_answers.end() ? none : found->second;
}

std::size_t Index::memoryBytes() const
{
    std::size_t bytes = m_set.memoryBytes() + m_years->memoryBytes() + m_venues->memoryBytes()
        + m_present.memoryBytes() + m_nothing.memoryBytes() + m_papers.capacity() * sizeof(PaperId);
    bytes += m_late.size() * (sizeof(PaperId) + sizeof(std::uint32_t) + 2 * sizeof(void*));
    for (const auto& venue : m_venueValues) {
        bytes += 2 * (sizeof(std::string) + venue.capacity());
    }
    for (const auto& [dimension, answers] : m_answers) {
        bytes += answers.size() * (sizeof(Answer) + 4 * sizeof(void*));
    }
    return bytes;
}

std::vector<std::string> Index::describe(PaperId paper) const
{
    std::vector<std::string> lines;
    const auto place = ordinal(paper);
    if (!place || !m_present.test(*place)) {
        return lines;
    }
    const auto year = m_years->valueOf(*place);
    lines.push_back("year " + (year == 0 ? std::string("none") : std::to_string(m_yearValues[year - 1])));
    lines.push_back("venue " + m_venueValues[m_venues->valueOf(*place)]);
    for (const auto number : m_set.columnsOf(*place)) {
        const auto& key = m_keys[number];
        lines.push_back("column " + std::to_string(static_cast<int>(key.property)) + " "
                        + std::to_string(key.id));
    }
    for (const auto& [dimension, answers] : m_answers) {
        const auto found = answers.find(*place);
        if (found != answers.end()) {
            lines.push_back("answer " + std::to_string(dimension.value) + " " + found->second.text + " "
                            + (found->second.number ? std::to_string(*found->second.number) : std::string()));
        }
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool isScreening(const Index& index)
{
    return std::ranges::any_of(std::array{Stage::TitleAbstract, Stage::FullText}, [&](Stage stage) {
        return index.bits({Property::Stage, static_cast<std::int64_t>(stage)}).any();
    });
}

const Bitset& population(const Index& index)
{
    return isScreening(index)
        ? index.bits({Property::Standing, static_cast<std::int64_t>(screening::Standing::Included)})
        : index.all();
}

}
