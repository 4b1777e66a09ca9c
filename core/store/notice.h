#pragma once

#include "core/store/journal.h"
#include "core/store/schema.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace alidade::store {

enum class NoticeKind { Change, Undo, Redo };

/// What every view is told after a change is on the disk, in the same words for a command, an undo, a redo
/// and a merge: which rows of which tables, and which papers they belong to.
struct ChangeNotice {
    NoticeKind kind = NoticeKind::Change;
    EntryId entry;
    std::string label;
    std::string reviewer;
    std::map<Table, std::vector<std::int64_t>> rows;
    std::vector<std::int64_t> papers;

    bool touches(Table table) const { return rows.contains(table); }
    std::span<const std::int64_t> ids(Table table) const
    {
        const auto found = rows.find(table);
        return found == rows.end() ? std::span<const std::int64_t>() : std::span(found->second);
    }
};

using Subscriber = std::function<void(const ChangeNotice&)>;

/// Ends a subscription when it goes. May outlive the one it subscribed to.
class Subscription
{
public:
    Subscription() = default;
    explicit Subscription(std::shared_ptr<Subscriber> subscriber)
        : m_subscriber(std::move(subscriber))
    {
    }

private:
    std::shared_ptr<Subscriber> m_subscriber;
};

/// Those who want to be told. A subscriber may subscribe or unsubscribe others while it is told.
class Subscribers
{
public:
    [[nodiscard]] Subscription add(Subscriber subscriber)
    {
        auto shared = std::make_shared<Subscriber>(std::move(subscriber));
        m_list.push_back(shared);
        return Subscription(std::move(shared));
    }

    void tell(const ChangeNotice& notice)
    {
        std::erase_if(m_list, [](const auto& weak) { return weak.expired(); });
        for (const auto& weak : std::vector(m_list)) {
            if (const auto subscriber = weak.lock()) {
                (*subscriber)(notice);
            }
        }
    }

private:
    std::vector<std::weak_ptr<Subscriber>> m_list;
};

}
