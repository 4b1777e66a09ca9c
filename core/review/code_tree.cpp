#include "core/review/code_tree.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace alidade {

CodeTree codeTree(const store::Database& database)
{
    CodeTree tree;
    database.forEach<Code>([&](Code&& code) { tree.emplace(code.id, std::move(code)); });
    return tree;
}

const Code* above(const CodeTree& tree, const Code& code)
{
    const auto found = code.parent ? tree.find(*code.parent) : tree.end();
    return found == tree.end() ? nullptr : &found->second;
}

std::vector<CodeId> circle(const CodeTree& tree)
{
    std::unordered_set<CodeId> leadsUp;
    for (const auto& [id, code] : tree) {
        std::unordered_set<CodeId> path;
        const auto* at = &code;
        while (at != nullptr && !leadsUp.contains(at->id) && path.insert(at->id).second) {
            at = above(tree, *at);
        }
        if (at != nullptr && !leadsUp.contains(at->id)) {
            std::vector<CodeId> ring;
            const auto* member = at;
            do {
                ring.push_back(member->id);
                member = above(tree, *member);
            } while (member->id != at->id);
            std::sort(ring.begin(), ring.end());
            return ring;
        }
        leadsUp.merge(path);
    }
    return {};
}

}
