#include "tests/cli/run.h"

#include "tests/support/files.h"

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <thread>

extern char** environ;

namespace alidade::tests {

Run run(const std::vector<std::string>& arguments, std::optional<std::chrono::milliseconds> interruptAfter)
{
    const TempFolder folder;
    const auto out = folder.path() / "out";
    const auto err = folder.path() / "err";
    std::vector<std::string> words = {ALIDADE_CLI};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<char*> pointers;
    for (auto& word : words) {
        pointers.push_back(word.data());
    }
    pointers.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.c_str(), O_WRONLY | O_CREAT, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.c_str(), O_WRONLY | O_CREAT, 0600);
    pid_t child = 0;
    REQUIRE(posix_spawn(&child, ALIDADE_CLI, &actions, nullptr, pointers.data(), environ) == 0);
    posix_spawn_file_actions_destroy(&actions);
    if (interruptAfter) {
        std::this_thread::sleep_for(*interruptAfter);
        kill(child, SIGINT); // waited for below, so that its id is still its own
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), readFile(out), readFile(err)};
}

std::string sampleIn(const std::filesystem::path& folder)
{
    const auto file = (folder / "rust.alidade").string();
    const auto made = run({"sample", file});
    INFO(made.err);
    REQUIRE(made.status == 0);
    return file;
}

const nlohmann::json& facts()
{
    static const auto loaded = [] {
        const std::filesystem::path outside = std::string(ALIDADE_SHARED) + "/review/rusty-linux.json";
        const std::filesystem::path bundled =
            std::string(ALIDADE_SOURCE_DIR) + "/resources/review/rusty-linux.json";
        return nlohmann::json::parse(readFile(std::filesystem::exists(outside) ? outside : bundled));
    }();
    return loaded;
}

}
