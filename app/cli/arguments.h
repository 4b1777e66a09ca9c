#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace alidade::cli {

/// The words of the command line as CLI11 takes them, the last one first. All options are long words, and
/// `-challenge:panics` is a filter that excludes: a blank before it, which means nothing in a filter, keeps
/// it from being taken for an option. Throws CLI::ParseError where the first one is no command.
std::vector<std::string> arranged(const CLI::App& app, std::vector<std::string> words);

/// Whether every text given to the command that was called is UTF-8; names of files may be anything. Throws
/// CLI::ValidationError.
void checkTexts(const CLI::App& command);

}
