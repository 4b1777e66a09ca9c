#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/parse.h"
#include "core/base/unfinished_file.h"
#include "core/store/failure.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <exception>
#include <iostream>

namespace {

/// Ctrl+C and the like leave nothing half done.
void end(int signal)
{
    alidade::removeUnfinished();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void endWithoutTraces()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        if (std::signal(signal, end) == SIG_IGN) {
            std::signal(signal, SIG_IGN); // as nohup wants it
        }
    }
}

}

int main(int count, char** values)
{
    using namespace alidade::cli;
    endWithoutTraces();
    CLI::App app("Alidade: evidence mapping for systematic reviews", "alidade-cli");
    app.set_version_flag("--version", std::string("alidade-cli ") + ALIDADE_VERSION);
    app.require_subcommand(1);
    Session session(app);
    for (const auto add :
         {addNew,        addSample,  addInfo,   addParse, addImport,    addSearches, addRecords,
          addDuplicates, addPapers,  addFacets, addMap,   addFrequency, addClaims,   addScreen,
          addAgreement,  addFlow,    addLint,   addCode,  addAttach,    addTaxonomy, addTables,
#ifdef ALIDADE_CLI_DRAWS
          addFigures,    addFigure,
#endif
          addExport,     addHistory, addUndo,   addRedo,  addMerge,     addCheck}) {
        add(session);
    }
    try {
        app.parse(arranged(app, {values + 1, values + count}));
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
    } catch (const std::exception& error) {
        std::cerr << "This failed for a reason that alidade-cli does not know: " << error.what() << ".\n";
        return 1;
    }
}
