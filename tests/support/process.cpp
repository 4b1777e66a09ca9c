#include "tests/support/process.h"

#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <exception>
#include <stdexcept>
#include <utility>

namespace alidade::tests {

namespace {

constexpr int THREW = 70;

void writeAll(int descriptor, std::string_view text)
{
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written <= 0) {
            _exit(THREW + 1);
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

std::string described(int status)
{
    if (WIFSIGNALED(status)) {
        const int signal = WTERMSIG(status);
        return signal == SIGALRM ? "took too long" : std::string("killed by ") + strsignal(signal);
    }
    return WEXITSTATUS(status) == 0 ? "" : "ended with " + std::to_string(WEXITSTATUS(status));
}

}

Process::Process(const std::function<void(const Say&)>& work, unsigned seconds)
{
    int ends[2] = {};
    if (pipe(ends) != 0) {
        throw std::runtime_error("no pipe");
    }
    m_id = fork();
    if (m_id < 0) {
        throw std::runtime_error("no process");
    }
    if (m_id == 0) {
        ::close(ends[0]);
        alarm(seconds);
        try {
            work([&](std::string_view line) { writeAll(ends[1], std::string(line) + "\n"); });
        } catch (const std::exception& exception) {
            writeAll(ends[1], std::string("threw: ") + exception.what() + "\n");
            _exit(THREW);
        }
        _exit(0); // no destructors of what belongs to the parent
    }
    ::close(ends[1]);
    m_pipe = ends[0];
}

Process::~Process()
{
    kill(SIGKILL);
    end();
    ::close(m_pipe);
}

std::string Process::line()
{
    while (true) {
        const auto at = m_read.find('\n');
        if (at != std::string::npos) {
            const auto text = m_read.substr(0, at);
            m_read.erase(0, at + 1);
            return text;
        }
        char buffer[4096];
        const auto length = ::read(m_pipe, buffer, sizeof buffer);
        if (length < 0 && errno == EINTR) {
            continue;
        }
        if (length <= 0) {
            return std::exchange(m_read, {});
        }
        m_read.append(buffer, static_cast<std::size_t>(length));
    }
}

std::string Process::rest()
{
    std::string all;
    for (auto next = line(); !next.empty(); next = line()) {
        all += next + "\n";
    }
    return all;
}

void Process::kill(int signal)
{
    if (!m_ended) {
        ::kill(m_id, signal);
    }
}

std::string Process::end()
{
    if (!m_ended) {
        int status = 0;
        while (waitpid(m_id, &status, 0) < 0 && errno == EINTR) { }
        m_ended = true;
        m_how = described(status);
    }
    return m_how;
}

std::string inProcess(const std::function<std::string()>& work, unsigned seconds)
{
    Process process([&](const Process::Say& say) { say(work()); }, seconds);
    auto said = process.rest();
    const auto how = process.end();
    if (!said.empty() && said.back() == '\n') {
        said.pop_back();
    }
    return how.empty() ? said : said.empty() ? how : said + " (" + how + ")";
}

void dropRights()
{
    if (geteuid() != 0) {
        return;
    }
    const auto* nobody = getpwnam("nobody");
    if (nobody == nullptr || setgid(nobody->pw_gid) != 0 || setuid(nobody->pw_uid) != 0) {
        throw std::runtime_error("cannot become nobody");
    }
}

}
