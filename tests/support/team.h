#pragma once

#include "core/review/merge.h"
#include "tests/support/files.h"
#include "tests/support/fixed.h"
#include "tests/support/rows.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace alidade::tests {

/// One review in several copies, on each of which somebody works apart.
class Team
{
public:
    /// The first copy, in which `setUp` makes one change; the others are made by share().
    template <class Work>
    explicit Team(const Work& setUp, std::uint64_t seed = 1)
        : m_seed(seed)
    {
        auto created = Review::create(m_folder / "0.alidade", circumstances());
        if (!created) {
            throw std::runtime_error(message(created.error()));
        }
        m_copies.push_back(std::move(*created));
        change(0, setUp);
    }

    Review& copy(std::size_t which) { return *m_copies.at(which); }
    const store::Database& database(std::size_t which) { return copy(which).database(); }
    std::size_t size() const { return m_copies.size(); }
    Rows rows(std::size_t which) { return rowsOf(database(which)); }

    /// Another copy of the first one as it is now.
    std::size_t share()
    {
        const auto file = m_folder / (std::to_string(m_copies.size()) + ".alidade");
        send(0, file);
        m_copies.push_back(std::move(*Review::open(file, store::Access::Write, circumstances())));
        return m_copies.size() - 1;
    }

    /// Writes a copy's file as it is now, as one mails it.
    void send(std::size_t which, const std::filesystem::path& file)
    {
        if (const auto copied = copy(which).copyTo(file); !copied) {
            throw std::runtime_error(message(copied.error()));
        }
    }

    template <class Work>
    store::EntryId change(std::size_t which, const Work& work)
    {
        const auto done = copy(which).write("change", [&](store::Transaction& t) -> Result<void> {
            work(t);
            return {};
        });
        if (!done || !*done) {
            throw std::runtime_error(done ? "nothing was changed" : message(done.error()));
        }
        return **done;
    }

    /// Brings what is in the copy `from` into the copy `into`.
    Result<MergeReport>
    tryMerge(std::size_t into, std::size_t from, const MergeChoice& choice, MergeMode mode = MergeMode::Apply)
    {
        const auto mailed = m_folder / "mailed.alidade";
        send(from, mailed);
        return alidade::merge(copy(into), mailed, choice, mode);
    }

    /// The same where it must succeed. Without a side, there must be no conflict.
    MergeReport merge(std::size_t into, std::size_t from, std::optional<MergeSide> side = {})
    {
        const auto report = tryMerge(into, from, [&](const MergeConflict&) { return side; });
        if (!report || report->open > 0) {
            throw std::runtime_error(report ? "conflicts are open" : message(report.error()));
        }
        return *report;
    }

    const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    Circumstances circumstances()
    {
        const auto number = m_copies.size();
        return fixedCircumstances("Person " + std::to_string(number), m_seed * 1000 + number);
    }

    TempFolder m_folder;
    std::uint64_t m_seed;
    std::vector<std::unique_ptr<Review>> m_copies;
};

}
