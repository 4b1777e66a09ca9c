#pragma once

#include <sys/types.h>

#include <functional>
#include <string>
#include <string_view>

namespace alidade::tests {

/// Another process that runs a piece of this program, so that it may die, hang, or become another user
/// without harm. It is killed at the end of the scope, if it still runs.
class Process
{
public:
    /// What the work has to say, as it goes.
    using Say = std::function<void(std::string_view)>;

    /// Starts `work` with what it can say lines with. The alarm ends it after `seconds`.
    explicit Process(const std::function<void(const Say&)>& work, unsigned seconds = 60);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    pid_t id() const { return m_id; }
    /// The next line that it said, or an empty one after the last.
    std::string line();
    /// Everything it says from here on, until it ends.
    std::string rest();
    void kill(int signal);
    /// Waits for its end: empty when it came to the end of its work, else what ended it.
    std::string end();

private:
    pid_t m_id = -1;
    int m_pipe = -1;
    std::string m_read;
    bool m_ended = false;
    std::string m_how;
};

/// Runs `work` in another process and waits: what it returned, or what ended it in its stead.
std::string inProcess(const std::function<std::string()>& work, unsigned seconds = 60);

/// Becomes a user without rights (`nobody`), when the tests run as root. For use in another process only.
void dropRights();

}
