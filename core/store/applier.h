#pragma once

#include "core/base/sentence.h"
#include "core/store/database.h"
#include "core/store/schema.h"

#include <optional>
#include <string>
#include <string_view>

namespace alidade::store {

/// Where a change did not fit: the row had changed since, was gone, or would point at nothing.
struct Misfit {
    Table table = Table::Setting;
    std::int64_t id = 0;
    Sentence reason; ///< `a row of coding has changed since`
};

/// Applies the parts of an entry one after the other, inside the caller's transaction. A part may point at
/// rows that only the next one brings, so references are asked for at the end: SQLite forgets those that are
/// open after each changeset, and COMMIT does not find them any more.
class Applier
{
public:
    explicit Applier(const Database& database)
        : m_database(database)
    {
    }

    /// Applies a changeset; false where it, or one before it, does not fit: then some of it may be applied,
    /// and the caller's transaction must not be committed. Throws Failure (Corrupt) for bytes that are no
    /// changeset of the journaled tables, before anything is touched.
    bool apply(std::string_view changeset);

    /// After the last part: what did not fit, if anything. Nothing may be committed then.
    std::optional<Misfit> misfit() const;

private:
    const Database& m_database;
    std::optional<Misfit> m_misfit;
    bool m_hadOpenReferences = false;
};

}
