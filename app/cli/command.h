#pragma once

#include "core/base/error.h"
#include "core/map/index.h"
#include "core/review/review.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}

namespace alidade::cli {

using Json = nlohmann::ordered_json;

/// Rows of texts, the header first: what --format table and csv print.
using Rows = std::vector<std::vector<std::string>>;

/// What a command prints. Without `rows`, they are made from the JSON: an array of objects is a table, an
/// object a list of its fields. A command that asked for the format may leave out what that does not print.
struct Output {
    std::shared_ptr<const Json> json;
    std::optional<Rows> rows;
    bool failed =
        false; ///< whether it ends with exit status 1 although it could be printed: check found something
    std::vector<Error> errors = {}; ///< what failed while the rest was done: said besides, with exit status 1
};

Output output(Json json);
Output output(Json json, Rows rows);
/// A list of objects; as a table it has a header where it is empty too, of these columns.
Output outputList(Json list, std::vector<std::string> columns);

/// What all commands have in common: the options that are the same everywhere, and the one that was called.
class Session
{
public:
    explicit Session(CLI::App& app)
        : m_app(app)
    {
    }

    using Work = std::function<Result<Output>()>;

    /// Adds a command with `--format`, `--reviewer` and `--quiet`; `work` runs when it is called.
    CLI::App& add(const std::string& name, const std::string& description, Work work);

    /// Runs what was called and prints. The exit status.
    int run() const;

    bool isQuiet() const { return m_isQuiet; }
    /// What the result is printed as: `table`, `json` or `csv`.
    std::string format() const;
    Circumstances circumstances() const;
    Result<std::unique_ptr<Review>> open(const std::string& file, store::Access access) const;
    /// For writing, or for reading where the change is only tried: then it is rehearsed on a copy, and the
    /// file stays byte for byte as it is.
    Result<std::unique_ptr<Review>> openToChange(const std::string& file, bool isDryRun) const;

private:
    void print(const Output& output) const;

    CLI::App& m_app;
    Work m_work;
    std::string m_format;
    std::string m_reviewer;
    bool m_isQuiet = false;
};

/// The `[FILTER]` of a command: all words left, joined by blanks.
struct FilterArgument {
    std::vector<std::string> words;

    std::string text() const;
};
/// Runs `work` as one change labelled `label`, or on trial: see Review::write and Review::rehearse.
Result<void> change(Review& review,
                    const std::string& label,
                    const Review::Work& work,
                    bool isDryRun,
                    store::EntryKind kind = store::EntryKind::Command);

/// Adds `--dry-run` to a command that writes.
CLI::Option* addDryRun(CLI::App& command, bool& isDryRun);

void addFilter(CLI::App& command, const std::shared_ptr<FilterArgument>& filter);

/// The papers ordered by their labels as a reader counts: [5] before [14].
std::vector<PaperId> inReadingOrder(const store::Database& database, const std::vector<PaperId>& papers);

/// The labels of papers in reading order.
std::vector<std::string> labels(const map::Index& index, const map::Bitset& papers);

void addNew(Session& session);
void addSample(Session& session);
void addInfo(Session& session);
void addImport(Session& session);
void addSearches(Session& session);
void addRecords(Session& session);
void addDuplicates(Session& session);
void addPapers(Session& session);
void addFacets(Session& session);
void addMap(Session& session);
void addFrequency(Session& session);
void addClaims(Session& session);
void addScreen(Session& session);
void addCode(Session& session);
void addAttach(Session& session);
void addTaxonomy(Session& session);
void addTables(Session& session);
void addExport(Session& session);
void addHistory(Session& session);
void addUndo(Session& session);
void addRedo(Session& session);
void addMerge(Session& session);
void addAgreement(Session& session);
void addFlow(Session& session);
void addLint(Session& session);
void addCheck(Session& session);
#ifdef ALIDADE_CLI_DRAWS // a build without the window has no painter
void addFigures(Session& session);
void addFigure(Session& session);
#endif

}
