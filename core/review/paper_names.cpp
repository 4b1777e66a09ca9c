#include "core/review/paper_names.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <vector>

namespace alidade {

namespace {

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

std::string bareDoi(std::string_view text)
{
    auto doi = folded(trimmed(text));
    for (const std::string_view prefix : {"https://", "http://", "dx.", "doi.org/", "doi:"}) {
        if (doi.starts_with(prefix)) {
            doi.erase(0, prefix.size());
        }
    }
    return std::string(trimmed(doi));
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
    const auto doi = bareDoi(name);
    return doi.starts_with("10.") ? findDoi(name, doi) : unknown(name);
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
