#include "app/cli/arguments.h"

#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>

namespace alidade::cli {

namespace {

/// The options whose values are names of files.
constexpr std::array FILES = {"REVIEW", "FILE", "OTHER", "--output", "--decisions", "--manuscript"};

bool namesFile(const CLI::App& command, const std::string& option)
{
    return std::ranges::find(FILES, option) != FILES.end()
        || (option == "--codings" && command.get_name() == "code"); // elsewhere it says whose they are
}

/// Whether the word that follows is the value of this one.
bool takesValue(const CLI::App& command, const std::string& word)
{
    const auto* option = word.starts_with("--") ? command.get_option_no_throw(word) : nullptr;
    return option != nullptr && option->get_items_expected_min() > 0;
}

}

std::vector<std::string> arranged(const CLI::App& app, std::vector<std::string> words)
{
    const auto* command = &app;
    bool isValue = false;
    for (auto& word : words) {
        if (isValue) {
            isValue = false;
        } else if (word == "--") {
            break;
        } else if (command->get_parent() == nullptr) {
            const auto called =
                app.get_subcommands([&](const CLI::App* one) { return one->get_name() == word; });
            command = called.empty() ? command : called.front();
        } else if (takesValue(*command, word)) {
            isValue = true;
        } else if (word.size() > 2 && word[0] == '-' && word[1] != '-'
                   && command->get_option_no_throw("FILTER") != nullptr) {
            word.insert(0, 1, ' ');
        }
    }
    std::reverse(words.begin(), words.end());
    return words;
}

void checkTexts(const CLI::App& command)
{
    for (const auto* option : command.get_options()) {
        if (namesFile(command, option->get_name())) {
            continue;
        }
        for (const auto& value : option->results()) {
            if (!isUtf8(value)) {
                throw CLI::ValidationError(option->get_name(), "\"" + validUtf8(value) + "\" is not UTF-8");
            }
        }
    }
    for (const auto* called : command.get_subcommands()) {
        checkTexts(*called);
    }
}

}
