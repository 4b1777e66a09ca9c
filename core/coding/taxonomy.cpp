#include "core/coding/taxonomy.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace alidade::coding {

Taxonomy::Taxonomy(const store::Database& database)
    : m_dimensions(database.all<Dimension>("ORDER BY position, label, id"))
{
    for (std::size_t i = 0; i < m_dimensions.size(); ++i) {
        m_dimensionIndex.emplace(m_dimensions[i].id, i);
    }
    place(database.all<Code>("ORDER BY position, label, id"));
}

void Taxonomy::place(const std::vector<Code>& codes)
{
    using Key = std::pair<DimensionId, std::optional<CodeId>>;
    std::map<Key, std::vector<const Code*>> below;
    for (const auto& code : codes) {
        below[{code.dimension, code.parent}].push_back(&code);
    }
    // depth first without recursion: a tree may be as deep as it is large
    struct Step {
        const Code* code;
        int depth;
    };
    std::vector<Step> stack;
    const auto push = [&](const Key& key, int depth) {
        const auto found = below.find(key);
        if (found != below.end()) {
            for (auto i = found->second.rbegin(); i != found->second.rend(); ++i) {
                stack.push_back({*i, depth});
            }
        }
    };
    for (const auto& dimension : m_dimensions) {
        push({dimension.id, std::nullopt}, 1);
        while (!stack.empty()) {
            const auto step = stack.back();
            stack.pop_back();
            m_codeIndex.emplace(step.code->id, m_codes.size());
            m_codes.push_back(*step.code);
            m_depths.push_back(step.depth);
            push({dimension.id, step.code->id}, step.depth + 1);
        }
    }
    m_ends.resize(m_codes.size());
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i <= m_codes.size(); ++i) {
        const int depth = i == m_codes.size() ? 0 : m_depths[i];
        while (!open.empty() && m_depths[open.back()] >= depth) {
            m_ends[open.back()] = i;
            open.pop_back();
        }
        if (i < m_codes.size()) {
            open.push_back(i);
        }
    }
}

const Dimension* Taxonomy::find(DimensionId id) const
{
    const auto found = m_dimensionIndex.find(id);
    return found == m_dimensionIndex.end() ? nullptr : &m_dimensions[found->second];
}

const Code* Taxonomy::find(CodeId id) const
{
    const auto found = m_codeIndex.find(id);
    return found == m_codeIndex.end() ? nullptr : &m_codes[found->second];
}

std::vector<const Code*> Taxonomy::codes(DimensionId dimension) const
{
    std::vector<const Code*> list;
    for (const auto& code : m_codes) {
        if (code.dimension == dimension) {
            list.push_back(&code);
        }
    }
    return list;
}

std::vector<const Code*> Taxonomy::children(DimensionId dimension, std::optional<CodeId> parent) const
{
    std::vector<const Code*> list;
    for (const auto& code : m_codes) {
        if (code.dimension == dimension && code.parent == parent) {
            list.push_back(&code);
        }
    }
    return list;
}

std::vector<CodeId> Taxonomy::subtree(CodeId code) const
{
    std::vector<CodeId> list;
    const auto found = m_codeIndex.find(code);
    if (found != m_codeIndex.end()) {
        for (auto i = found->second; i < m_ends[found->second]; ++i) {
            list.push_back(m_codes[i].id);
        }
    }
    return list;
}

int Taxonomy::depth(CodeId code) const
{
    const auto found = m_codeIndex.find(code);
    return found == m_codeIndex.end() ? 0 : m_depths[found->second];
}

namespace {

/// The texts that `part` gives for a code and those above it, top first, with `separator` between.
template <class Part>
std::string upwards(const Taxonomy& taxonomy, const Code* code, std::string_view separator, Part part)
{
    std::string text;
    for (; code != nullptr; code = code->parent ? taxonomy.find(*code->parent) : nullptr) {
        text = text.empty() ? part(*code) : part(*code) + std::string(separator) + text;
    }
    return text;
}

}

std::string Taxonomy::path(CodeId id) const
{
    const auto* code = find(id);
    if (code == nullptr) {
        return {};
    }
    return find(code->dimension)->slug + "/" + upwards(*this, code, "/", [](const Code& c) { return c.slug; });
}

std::string Taxonomy::labelPath(CodeId id) const
{
    return upwards(*this, find(id), " / ", [](const Code& c) { return c.label; });
}

namespace {

/// What is said of a name that does not name one thing.
struct NameWords {
    Words unknown;
    Words near; ///< where another name is like it
    Words ambiguous;
};

constexpr NameWords DIMENSION_WORDS = {
    translatable("Sentence", "There is no dimension \"%1\"."),
    translatable("Sentence", "There is no dimension \"%1\"; did you mean \"%2\"?"),
    translatable("Sentence", "Several dimensions are called \"%1\": %2. Name one of these.")};

constexpr NameWords CODE_WORDS = {
    translatable("Sentence", "There is no code \"%1\"."),
    translatable("Sentence", "There is no code \"%1\"; did you mean \"%2\"?"),
    translatable("Sentence", "Several codes are called \"%1\": %2. Name one of these.")};

Unexpected<Error>
unknown(const NameWords& words, std::string_view name, const std::vector<std::string>& known)
{
    const std::vector<std::string_view> candidates(known.begin(), known.end());
    const auto near = nearest(name, candidates);
    return fail(ErrorCode::NotFound,
                {near.empty() ? words.unknown : words.near, {std::string(name), std::string(near)}});
}

Unexpected<Error>
ambiguous(const NameWords& words, std::string_view name, const std::vector<std::string>& paths)
{
    return fail(ErrorCode::Invalid, {words.ambiguous, {std::string(name), joined(paths, ", ")}});
}

}

Result<DimensionId> Taxonomy::dimension(std::string_view name) const
{
    std::vector<std::string> slugs;
    std::vector<std::string> labelled;
    DimensionId found;
    const auto wanted = folded(name);
    for (const auto& dimension : m_dimensions) {
        if (dimension.slug == name) {
            return dimension.id;
        }
        slugs.push_back(dimension.slug);
        if (folded(dimension.label) == wanted || folded(dimension.slug) == wanted) {
            labelled.push_back(dimension.slug);
            found = dimension.id;
        }
    }
    if (labelled.size() > 1) {
        return ambiguous(DIMENSION_WORDS, name, labelled);
    }
    if (labelled.empty()) {
        return unknown(DIMENSION_WORDS, name, slugs);
    }
    return found;
}

Result<CodeId> Taxonomy::resolve(const std::vector<const Code*>& among, std::string_view name) const
{
    std::vector<std::string> paths;
    std::vector<std::string> matches;
    CodeId found;
    const auto wanted = folded(name);
    const auto wantedEnd = "/" + wanted;
    for (const auto* code : among) {
        const auto whole = path(code->id);
        if (whole == name) {
            return code->id;
        }
        paths.push_back(whole);
        const auto foldedPath = folded(whole);
        if (foldedPath == wanted || foldedPath.ends_with(wantedEnd) || folded(code->label) == wanted) {
            matches.push_back(whole);
            found = code->id;
        }
    }
    if (matches.size() > 1) {
        return ambiguous(CODE_WORDS, name, matches);
    }
    if (matches.empty()) {
        auto candidates = paths;
        for (const auto* code : among) {
            candidates.push_back(code->slug);
        }
        return unknown(CODE_WORDS, name, candidates);
    }
    return found;
}

Result<CodeId> Taxonomy::code(std::string_view name) const
{
    std::vector<const Code*> all;
    for (const auto& code : m_codes) {
        all.push_back(&code);
    }
    return resolve(all, name);
}

Result<CodeId> Taxonomy::code(DimensionId dimension, std::string_view name) const
{
    const auto among = codes(dimension);
    const auto* owner = find(dimension);
    const auto whole = (owner == nullptr ? std::string() : owner->slug) + "/" + std::string(name);
    for (const auto* code : among) {
        if (path(code->id) == whole) {
            return code->id;
        }
    }
    return resolve(among, name);
}

}
