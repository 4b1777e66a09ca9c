#include "core/sources/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <mutex>
#include <utility>

namespace alidade::sources {

/// The handler reads `begin`, `end` and writes `isCut`; all else is the mutex's.
struct MappedFile::Slot {
    std::atomic<std::uintptr_t> begin = 0; ///< 0 where the slot is free
    std::atomic<std::uintptr_t> end = 0;
    std::atomic<bool> isCut = false;
    bool isTaken = false;
    int descriptor = -1;
    std::size_t size = 0;
    timespec changed = {};
};

namespace {

// else a handler may not touch them
static_assert(std::atomic<std::uintptr_t>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

/// More files than an import has as a rule; whoever comes later is read without a map. A handler finds
/// nothing but what is global.
constinit std::array<MappedFile::Slot, 64> slots = {};
std::mutex slotsMutex;
struct sigaction earlierAction = {};
std::uintptr_t pageSize = 4096;

/// Puts zeros from the place of the fault to the end of the map it lies in. False where it lies in none.
bool fillWithZeros(std::uintptr_t place)
{
    for (auto& slot : slots) {
        const auto begin = slot.begin.load();
        const auto end = slot.end.load();
        if (begin == 0 || place < begin || place >= end) {
            continue;
        }
        const auto page = place & ~(pageSize - 1);
        slot.isCut.store(true);
        // what is mapped in its place needs no file; the range is the slot's own
        return ::mmap(reinterpret_cast<void*>(page),
                      end - page,
                      PROT_READ,
                      MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
                      -1,
                      0)
            != MAP_FAILED;
    }
    return false;
}

void onFault(int signal, siginfo_t* information, void* context)
{
    const int error = errno;
    const bool isOurs = fillWithZeros(reinterpret_cast<std::uintptr_t>(information->si_addr));
    errno = error;
    if (isOurs) {
        return;
    }
    if ((earlierAction.sa_flags & SA_SIGINFO) != 0 && earlierAction.sa_sigaction != nullptr) {
        earlierAction.sa_sigaction(signal, information, context);
    } else if (earlierAction.sa_handler != SIG_DFL && earlierAction.sa_handler != SIG_IGN) {
        earlierAction.sa_handler(signal);
    } else {
        ::sigaction(signal, &earlierAction, nullptr); // the fault comes again, and ends the program as ever
    }
}

void watchForFaults()
{
    pageSize = static_cast<std::uintptr_t>(::sysconf(_SC_PAGESIZE));
    struct sigaction action = {};
    action.sa_sigaction = onFault;
    action.sa_flags = SA_SIGINFO;
    sigemptyset(&action.sa_mask);
    ::sigaction(SIGBUS, &action, &earlierAction);
}

MappedFile::Slot* freeSlot()
{
    static std::once_flag once;
    std::call_once(once, watchForFaults);
    const std::lock_guard lock(slotsMutex);
    for (auto& slot : slots) {
        if (!slot.isTaken) {
            slot.isTaken = true;
            slot.isCut.store(false);
            return &slot;
        }
    }
    return nullptr;
}

void release(MappedFile::Slot& slot)
{
    if (const auto begin = slot.begin.exchange(0); begin != 0) {
        ::munmap(reinterpret_cast<void*>(begin), slot.size);
    }
    if (slot.descriptor >= 0) {
        ::close(std::exchange(slot.descriptor, -1));
    }
    const std::lock_guard lock(slotsMutex);
    slot.isTaken = false;
}

bool isSame(const timespec& a, const timespec& b)
{
    return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
}

}

MappedFile MappedFile::open(int descriptor, std::size_t size)
{
    MappedFile file;
    auto* const slot = freeSlot();
    if (slot == nullptr) {
        return file;
    }
    struct stat status = {};
    slot->descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    void* const map = slot->descriptor < 0 || ::fstat(slot->descriptor, &status) != 0
        ? MAP_FAILED
        : ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (map == MAP_FAILED) {
        release(*slot);
        return file;
    }
    ::madvise(map, size, MADV_SEQUENTIAL);
    slot->size = size;
    slot->changed = status.st_mtim;
    const auto begin = reinterpret_cast<std::uintptr_t>(map);
    slot->end.store(begin + size);
    slot->begin.store(begin);
    file.m_slot = slot;
    return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_slot(std::exchange(other.m_slot, nullptr))
{
}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_slot, other.m_slot);
    return *this;
}

MappedFile::~MappedFile()
{
    if (m_slot != nullptr) {
        release(*m_slot);
    }
}

std::string_view MappedFile::bytes() const
{
    return m_slot == nullptr
        ? std::string_view()
        : std::string_view(reinterpret_cast<const char*>(m_slot->begin.load()), m_slot->size);
}

Result<void> checkUnchanged(std::string_view bytes)
{
    const auto place = reinterpret_cast<std::uintptr_t>(bytes.data());
    for (const auto& slot : slots) {
        const auto begin = slot.begin.load();
        if (begin == 0 || place < begin || place >= slot.end.load()) {
            continue;
        }
        struct stat status = {};
        const bool isThere = ::fstat(slot.descriptor, &status) == 0;
        const bool isLong = isThere && static_cast<std::size_t>(status.st_size) >= slot.size;
        if (slot.isCut.load() || !isLong || !isSame(status.st_mtim, slot.changed)) {
            return fail(ErrorCode::Io,
                        translatable("Sentence", "The file was changed while it was read; take it again."));
        }
    }
    return {};
}

}
