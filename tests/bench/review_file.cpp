#include "tests/bench/review_file.h"

#include "core/review/coding.h"
#include "core/review/review.h"
#include "tests/bench/generated_papers.h"

#include <iostream>
#include <stdexcept>

namespace alidade::bench {

namespace {

constexpr std::size_t PAPERS_A_TRANSACTION = 50'000;

class Writer
{
public:
    Writer(const store::Database& database, const Shape& shape)
        : m_database(database)
        , m_shape(shape)
    {
        m_reviewer = insert(Reviewer{{}, "A. Reviewer", "AR", ReviewerRole::Reviewer});
        for (std::size_t i = 0; i < SOURCES; ++i) {
            const auto number = std::to_string(i + 1);
            Source source;
            source.slug = "source-" + number;
            source.name = "Source " + number;
            source.position = static_cast<int>(i);
            Search search;
            search.source = insert(source);
            search.query = "everything";
            search.position = static_cast<int>(i);
            m_searches.push_back(insert(search));
        }
        for (std::size_t dimension = 0; dimension < DIMENSIONS.size(); ++dimension) {
            insertDimension(dimension);
        }
    }

    void write(const GeneratedPaper& generated, std::size_t number)
    {
        Paper paper;
        paper.label = "[" + std::to_string(number) + "]";
        paper.type = "paper-conference";
        paper.title = generated.title;
        paper.authors = generated.authors;
        paper.year = generated.year;
        paper.venue = "Conference " + std::to_string(generated.venue + 1) + " on Systems";
        paper.venueShort = "C" + std::to_string(generated.venue + 1);
        paper.pages = "1-12";
        paper.doi = "10.1000/" + std::to_string(number);
        const auto id = insert(paper);
        for (const auto code : generated.codes) {
            insert(Coding{{}, id, m_codes[code], m_reviewer, {}, {}});
        }
        if (m_shape.decisions) {
            insert(Decision{{}, id, m_reviewer, Stage::FullText, Verdict::Include, {}, {}});
        }
        if (m_shape.records) {
            Record record;
            record.search = m_searches[generated.source];
            record.paper = id;
            record.number = static_cast<std::int64_t>(number);
            record.fields = R"({"title": ")" + generated.title + R"("})";
            insert(record);
        }
        if (m_shape.abstracts) {
            insert(PaperText{{id.value}, generated.abstract, {}});
        }
    }

private:
    template <store::Row T>
    decltype(T::id) insert(T row)
    {
        if (!row.id) {
            row.id.value = m_ids.next();
        }
        auto statement = m_database.prepare(store::insertSql<T>());
        store::bindRow(statement, row);
        statement.run();
        return row.id;
    }

    void insertDimension(std::size_t number)
    {
        Dimension dimension;
        dimension.slug = dimensionSlug(number);
        dimension.label = "Dimension " + std::to_string(number + 1);
        dimension.position = static_cast<int>(number);
        const auto id = insert(dimension);
        for (std::size_t i = 0; i < DIMENSIONS.at(number); ++i) {
            Code code;
            code.dimension = id;
            code.slug = codeSlug(m_codes.size());
            code.label = "Code " + std::to_string(m_codes.size());
            code.position = static_cast<int>(i);
            m_codes.push_back(insert(code));
        }
    }

    const store::Database& m_database;
    const Shape& m_shape;
    Random m_random{SEED + 3};
    IdSource m_ids{[this] { return m_random.bits(); }};
    ReviewerId m_reviewer;
    std::vector<SearchId> m_searches;
    std::vector<CodeId> m_codes;
};

/// Whether the file holds what was generated: a run that was cut short may have left changes of its own in force.
bool isThere(const std::filesystem::path& file)
{
    if (!std::filesystem::exists(file)) {
        return false;
    }
    const auto review = Review::open(file, store::Access::Write, {});
    return review && (*review)->database().integer("SELECT count(*) FROM journal WHERE state = 'done'") == 0;
}

}

void makeReview(const Shape& shape)
{
    const auto file = reviewFile(shape);
    if (isThere(file)) {
        return;
    }
    std::cerr << "making " << file.filename().string() << ", once\n";
    auto unfinished = file;
    unfinished += ".part";
    std::filesystem::remove(file);
    std::filesystem::remove(unfinished);
    {
        const auto review = Review::create(unfinished, {});
        if (!review) {
            throw std::runtime_error(review.error().detail.english());
        }
        const auto& database = (*review)->database();
        database.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; BEGIN");
        Writer writer(database, shape);
        GeneratedPapers papers(shape);
        for (std::size_t number = 1; number <= shape.papers; ++number) {
            writer.write(papers.next(), number);
            if (number % PAPERS_A_TRANSACTION == 0) {
                database.execute("COMMIT; BEGIN");
            }
        }
        database.execute("COMMIT");
    }
    std::filesystem::rename(unfinished, file);
}

}
