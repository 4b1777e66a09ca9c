#include "core/sources/readers.h"
#include "core/sources/record_json.h"
#include "core/starters/sample_parts.h"
#include "core/store/compression.h"

#include <nlohmann/json.hpp>

#include <map>
#include <utility>

namespace alidade::starters {

namespace {

/// Writes each entry as a record of the paper that the review's text names by its key.
class References : public sources::Sink
{
public:
    References(Sample& sample, Record place)
        : m_sample(sample)
        , m_record(std::move(place))
    {
        for (const auto& reference : sample.text.at("references")) {
            m_numbers[text(reference, "key")] = reference.at("number").get<int>();
        }
    }

    bool take(sources::Entry& entry) override
    {
        m_record.paper = m_sample.papers.at(m_numbers.at(entry.key));
        m_record.key = entry.key;
        m_record.fields = sources::toJson(entry);
        m_record.start = static_cast<std::int64_t>(entry.start);
        m_record.length = static_cast<std::int64_t>(entry.length);
        ++m_record.number;
        m_sample.transaction.insert(m_record);
        return true;
    }

    /// The bundled file is sound; tests hold that.
    void report(sources::Problem /*problem*/) override { }

private:
    Sample& m_sample;
    Record m_record; ///< the one before
    std::map<std::string, int> m_numbers;
};

}

void writeRecords(Sample& sample, std::string_view bibtex)
{
    auto& transaction = sample.transaction;
    const auto position = static_cast<int>(transaction.database().count<Source>());
    Search search;
    search.source = transaction.insert(
        Source{{}, "reference-list", "Reference list of the review", SourceKind::Other, {}, position});
    search.note = "The references that Tables 2, 3 and 4 cite; which database delivered which is not known.";
    search.position = position;
    const auto searchId = transaction.insert(search);

    ImportFile file;
    file.search = searchId;
    file.name = "rusty-linux.bib";
    file.size = static_cast<std::int64_t>(bibtex.size());
    file.content.bytes = store::compressed(bibtex);
    const auto fileId = transaction.insert(file);

    Record place;
    place.search = searchId;
    place.file = fileId;
    References references(sample, place);
    sources::readBibtex(bibtex, references);
}

}
