#include "app/cli/arguments.h"

#include "core/base/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <array>
#include <string_view>

namespace alidade::cli {

namespace {

/// The options whose values are names of files.
constexpr std::array FILES = {
    "REVIEW", "FILE", "OTHER", "--output", "--decisions", "--manuscript", "--toolkit", "--files"};

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

/// The command of that name directly below `app`; none if there is none.
const CLI::App* commandNamed(const CLI::App& app, const std::string& name)
{
    const auto called = app.get_subcommands([&](const CLI::App* one) { return one->get_name() == name; });
    return called.empty() ? nullptr : called.front();
}

/// CLI11 would only say that a command is required.
void requireCommand(const CLI::App& app, const std::string& word)
{
    if (word.starts_with('-') || commandNamed(app, word) != nullptr) {
        return;
    }
    std::vector<std::string_view> names;
    for (const auto* command : app.get_subcommands([](const CLI::App*) { return true; })) {
        names.push_back(command->get_name());
    }
    const auto near = nearest(word, names);
    throw CLI::ParseError("There is no command \"" + validUtf8(word) + '"'
                              + (near.empty() ? "." : "; did you mean \"" + std::string(near) + "\"?"),
                          CLI::ExitCodes::ExtrasError);
}

/// Who asks what `taxonomy rename` takes need name no review; CLI11 would take `rename` for one.
void nameReviewForHelp(const CLI::App& app, std::vector<std::string>& words)
{
    if (words.size() != 3 || (words[2] != "--help" && words[2] != "-h")) {
        return;
    }
    const auto* command = commandNamed(app, words[0]);
    if (command != nullptr && commandNamed(*command, words[1]) != nullptr) {
        words.insert(words.begin() + 1, "REVIEW");
    }
}

}

std::vector<std::string> arranged(const CLI::App& app, std::vector<std::string> words)
{
    if (!words.empty()) {
        requireCommand(app, words.front());
    }
    nameReviewForHelp(app, words);
    const auto* command = &app;
    bool isValue = false;
    for (auto& word : words) {
        if (isValue) {
            isValue = false;
        } else if (word == "--") {
            break;
        } else if (command->get_parent() == nullptr) {
            const auto* called = commandNamed(app, word);
            command = called == nullptr ? command : called;
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
