#include "core/review/paper_names.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <array>
#include <vector>

namespace alidade {

namespace {

/// Bare and lower case, as papers keep it; empty for what is no DOI.
std::string doiFrom(std::string_view text)
{
    constexpr std::array<std::string_view, 5> PREFIXES = {
        "doi:", "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/"};
    const auto lower = folded(text);
    std::string_view bare = lower;
    for (const auto prefix : PREFIXES) {
        if (lower.starts_with(prefix)) {
            bare = trimmed(bare.substr(prefix.size()));
        }
    }
    return bare.starts_with("10.") ? std::string(bare) : std::string();
}

Unexpected<Error> ambiguous(std::string_view name, const std::vector<PaperId>& papers)
{
    std::vector<std::string> ids;
    for (const auto paper : papers) {
        ids.push_back(std::to_string(paper.value));
    }
    return fail(ErrorCode::Invalid,
                {translatable("Sentence", "Several papers are called \"%1\": %2. Name one of these ids."),
                 {std::string(name), joined(ids, ", ")}});
}

}

Result<PaperId> PaperNames::find(std::string_view name)
{
    auto query = m_database.prepare("SELECT id FROM paper WHERE label IN (?1, ?2) OR id = ?3 ORDER BY id");
    const auto bracketed = "[" + std::string(name) + "]";
    query.bind(1, name)
        .bind(2, std::string_view(bracketed))
        .bind(3, numberFrom<std::int64_t>(name).value_or(0));
    std::vector<PaperId> found;
    while (!name.empty() && query.step()) {
        found.push_back(PaperId{query.integer(0)});
    }
    if (found.size() > 1) {
        return ambiguous(name, found);
    }
    if (!found.empty()) {
        return found.front();
    }
    const auto doi = doiFrom(name);
    return doi.empty() ? unknown(name) : findDoi(name, doi);
}

Result<PaperId> PaperNames::findDoi(std::string_view name, const std::string& doi)
{
    if (!m_dois) {
        m_dois.emplace();
        auto query = m_database.prepare("SELECT doi, id FROM paper WHERE doi <> '' ORDER BY id");
        while (query.step()) {
            m_dois->emplace(query.text(0), PaperId{query.integer(1)});
        }
    }
    std::vector<PaperId> found;
    const auto [begin, end] = m_dois->equal_range(doi);
    for (auto i = begin; i != end; ++i) {
        found.push_back(i->second);
    }
    if (found.size() > 1) {
        return ambiguous(name, found);
    }
    if (found.empty()) {
        return unknown(name);
    }
    return found.front();
}

Unexpected<Error> PaperNames::unknown(std::string_view name) const
{
    std::vector<std::string> labels;
    auto query = m_database.prepare("SELECT DISTINCT label FROM paper WHERE label <> '' ORDER BY label");
    while (query.step()) {
        labels.emplace_back(query.text(0));
    }
    const std::vector<std::string_view> candidates(labels.begin(), labels.end());
    const auto near = nearest(name, candidates);
    if (near.empty()) {
        return fail(ErrorCode::NotFound,
                    {translatable("Sentence", "There is no paper \"%1\"."), {std::string(name)}});
    }
    return fail(ErrorCode::NotFound,
                {translatable("Sentence", "There is no paper \"%1\"; did you mean \"%2\"?"),
                 {std::string(name), std::string(near)}});
}

}
