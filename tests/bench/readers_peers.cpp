#include "tests/bench/readers_peers.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>

namespace alidade::bench {

namespace {

using sources::Format;

std::vector<std::string> commandFor(const Peer& peer, const std::filesystem::path& file)
{
    auto command = peer.command;
    bool isPlaced = false;
    for (auto& argument : command) {
        const auto at = argument.find("FILE");
        if (at != std::string::npos) {
            argument.replace(at, std::string_view("FILE").size(), file.string());
            isPlaced = true;
        }
    }
    if (!isPlaced) {
        command.push_back(file.string());
    }
    return command;
}

/// In the child: becomes the program.
[[noreturn]] void become(std::vector<std::string> command)
{
    std::vector<char*> arguments;
    std::ranges::transform(
        command, std::back_inserter(arguments), [](std::string& argument) { return argument.data(); });
    arguments.push_back(nullptr);
    constexpr int FAILED = 127;
    const int nowhere = open("/dev/null", O_WRONLY);
    if (dup2(nowhere, STDOUT_FILENO) >= 0 && dup2(nowhere, STDERR_FILENO) >= 0) {
        execvp(arguments.front(), arguments.data());
    }
    _exit(FAILED);
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

}

std::vector<Peer> peers(const std::filesystem::path& folderOfPrograms)
{
    constexpr auto PYBTEX = "import sys, pybtex.database as d; d.parse_file(sys.argv[1], 'bibtex')";
    constexpr auto PYTHON_LINES = "import sys; [None for line in open(sys.argv[1], 'rb')]";
    constexpr auto PYTHON_CSV =
        "import sys, csv; [row for row in csv.DictReader(open(sys.argv[1], newline=''))]";
    const auto alidade = (folderOfPrograms / "app/cli/alidade-cli").string();
    const auto btparse = (folderOfPrograms / "tests/alidade_btparse").string();
    const auto reader = (folderOfPrograms / "tests/alidade_readers_bench").string();
    std::vector<Peer> all;
    for (const auto format : {Format::Bibtex,
                              Format::Ris,
                              Format::WosTagged,
                              Format::EndNoteXml,
                              Format::PubmedXml,
                              Format::Table}) {
        all.push_back({"alidade-cli parse", format, {alidade, "parse", "--format", "json"}});
        all.push_back({"its reader alone", format, {reader, "--read"}});
        all.push_back({"Python, the lines", format, {"/usr/bin/python3", "-c", PYTHON_LINES}});
    }
    const std::vector<Peer> others = {
        {"bibutils bib2xml", Format::Bibtex, {"bib2xml"}},
        {"btparse", Format::Bibtex, {btparse}},
        {"pybtex", Format::Bibtex, {"/usr/bin/python3", "-c", PYBTEX}},
        {"bibutils ris2xml", Format::Ris, {"ris2xml"}},
        {"bibutils isi2xml", Format::WosTagged, {"isi2xml"}},
        {"bibutils endx2xml", Format::EndNoteXml, {"endx2xml"}},
        {"bibutils med2xml", Format::PubmedXml, {"med2xml"}},
        {"sqlite3 .import", Format::Table, {"sqlite3", ":memory:", ".import --csv FILE t"}},
        {"Python csv", Format::Table, {"/usr/bin/python3", "-c", PYTHON_CSV}},
    };
    all.insert(all.end(), others.begin(), others.end());
    std::ranges::stable_sort(all, {}, &Peer::format);
    return all;
}

std::optional<Cost> costOf(const Peer& peer, const std::filesystem::path& file)
{
    const auto child = fork();
    if (child < 0) {
        return {};
    }
    if (child == 0) {
        become(commandFor(peer, file));
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        return {};
    }
    constexpr double KILOBYTES = 1024; // in a megabyte: Linux counts memory in kilobytes
    return Cost{seconds(usage.ru_utime) + seconds(usage.ru_stime),
                static_cast<double>(usage.ru_maxrss) / KILOBYTES};
}

}
