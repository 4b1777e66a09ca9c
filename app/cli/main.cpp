#include "app/cli/command.h"
#include "app/cli/parse.h"
#include "core/store/failure.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstring>
#include <iostream>

namespace {

/// All options are long words; `-challenge:panics` is a filter that excludes. A blank before it, which means
/// nothing in a filter, keeps it from being taken for an option.
std::vector<std::string> arranged(int count, char** values)
{
    std::vector<std::string> arguments(values + 1, values + count);
    for (auto& word : arguments) {
        if (word == "--") {
            break;
        }
        if (word.size() > 2 && word[0] == '-' && word[1] != '-') {
            word.insert(0, 1, ' ');
        }
    }
    std::reverse(arguments.begin(), arguments.end()); // as CLI11 takes them
    return arguments;
}

}

int main(int count, char** values)
{
    using namespace alidade::cli;
    CLI::App app("Alidade: evidence mapping for systematic reviews");
    app.set_version_flag("--version", std::string("alidade-cli ") + ALIDADE_VERSION);
    app.require_subcommand(1);
    Session session(app);
    for (const auto add : {addNew,
                           addSample,
                           addInfo,
                           addParse,
                           addImport,
                           addSearches,
                           addRecords,
                           addDuplicates,
                           addPapers,
                           addFacets,
                           addMap,
                           addFrequency,
                           addClaims,
                           addScreen,
                           addAgreement,
                           addFlow,
                           addLint,
                           addCode,
                           addTaxonomy,
                           addTables,
#ifdef ALIDADE_CLI_DRAWS
                           addFigures,
                           addFigure,
#endif
                           addExport,
                           addHistory,
                           addUndo,
                           addRedo,
                           addMerge,
                           addCheck}) {
        add(session);
    }
    try {
        app.parse(arranged(count, values));
        return session.run();
    } catch (const CLI::Success& success) {
        return app.exit(success);
    } catch (const CLI::ParseError& error) {
        app.exit(error, std::cout, std::cerr);
        return 2;
    } catch (const alidade::store::Failure& failure) {
        std::cerr << failure.what() << '\n';
        return 1;
    } catch (const std::bad_alloc&) {
        std::cerr << "There is not enough memory for this.\n";
        return 1;
    }
}
