#include "core/base/text.h"
#include "core/review/counting_rule.h"
#include "core/review/review.h"
#include "core/review/settings.h"
#include "core/starters/sample_parts.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace alidade::starters {

namespace {

std::string nameOf(const Json& person)
{
    return text(person, "given") + ' ' + text(person, "family");
}

void writeReviewers(Sample& sample)
{
    sample.lead = reviewerNamed(sample.transaction, nameOf(sample.text.at("protocol").at("authors").at(0)));
    sample.second = reviewerNamed(sample.transaction, "Second reading");
    setLead(sample.transaction, sample.lead);
}

std::string methodText(const Json& method)
{
    return text(method, "name") + ' ' + labelText(method.at("reference").get<int>()) + ": "
        + words(method.at("phases")) + ". " + text(method, "note");
}

void writeSettings(Sample& sample)
{
    const auto& protocol = sample.text.at("protocol");
    const auto& period = protocol.at("search").at("period");
    const auto set = [&](std::string_view name, const std::string& value) {
        setSetting(sample.transaction, name, value);
    };
    std::string authors;
    for (const auto& author : protocol.at("authors")) {
        authors += (authors.empty() ? "" : "\n") + nameOf(author) + ", " + text(author, "affiliation");
    }
    set(setting::TITLE, text(protocol, "title"));
    set(setting::METHOD, methodText(protocol.at("method")));
    set(setting::NEED, text(protocol, "need"));
    set(setting::PERIOD_FROM, text(period, "from"));
    set(setting::PERIOD_TO, text(period, "to"));
    set("period", lines(period, {"from", "to"}));
    set("kind", text(protocol, "kind"));
    set("authors", authors);
    set("publication", lines(protocol.at("publication")));
    set("analysis", lines(protocol.at("analysis")));
    set("data-availability", lines(protocol.at("data_availability")));
    set("language", text(sample.text.at("meta"), "language"));
    set("wording", text(sample.text.at("meta"), "wording"));
    set("coding-statuses", lines(sample.text.at("meta").at("statuses")));
    set("coding-bases", lines(sample.text.at("meta").at("bases")));
}

void writeQuestions(Sample& sample)
{
    std::string answers;
    int position = 0;
    for (const auto& question : sample.text.at("protocol").at("research_questions")) {
        const auto name = text(question, "id");
        sample.questions[name] = sample.transaction.insert(
            ResearchQuestion{{}, name, text(question, "question"), text(question, "rationale"), position++});
        answers += (answers.empty() ? "" : "\n") + name + ": §" + text(question, "section");
        for (const auto& table : question.at("tables")) {
            answers += ", Table " + table.dump();
        }
        answers += "; " + words(question.at("answered_by"));
    }
    setSetting(sample.transaction, "answers", answers);
}

void writeCriteria(Sample& sample)
{
    const auto& criteria = sample.text.at("protocol").at("criteria");
    std::string sections;
    int position = 0;
    const auto write = [&](const Json& list, CriterionKind kind) {
        int digit = 0;
        for (const auto& item : list) {
            Criterion criterion;
            criterion.name = text(item, "id");
            criterion.kind = kind;
            criterion.text = text(item, "text");
            if (kind == CriterionKind::Exclude) {
                criterion.digit = ++digit;
            }
            criterion.position = position++;
            sample.transaction.insert(criterion);
            sections += (sections.empty() ? "" : "\n") + criterion.name + ": §" + text(item, "section");
        }
    };
    write(criteria.at("inclusion"), CriterionKind::Include);
    write(criteria.at("exclusion"), CriterionKind::Exclude);
    setSetting(sample.transaction, "criteria", sections);
}

void writeSearches(Sample& sample)
{
    const auto& search = sample.text.at("protocol").at("search");
    int position = 0;
    for (const auto& item : search.at("databases")) {
        Search row;
        row.source = sample.transaction.insert(Source{{},
                                                      text(item, "id"),
                                                      text(item, "label_in_table"),
                                                      SourceKind::Database,
                                                      text(item, "name"),
                                                      position});
        row.query = text(item, "query");
        row.hits = item.at("results").get<std::int64_t>();
        row.fields = text(item, "fields");
        row.limits = joined(item.at("printed_filters").get<std::vector<std::string>>(), "\n");
        row.position = position++;
        sample.transaction.insert(row);
    }
    const auto& snowballing = search.at("snowballing");
    Search row;
    row.source = sample.transaction.insert(Source{
        {}, "snowballing", "Snowballing", SourceKind::Snowballing, text(snowballing, "tool"), position});
    row.direction = SnowballDirection::Both;
    row.note = lines(snowballing, {"tool"});
    row.position = position;
    sample.transaction.insert(row);
}

void writeReported(Sample& sample, const std::string& name, const Json& node)
{
    const auto below = [&](const std::string& key) { return name + '/' + slug(key); };
    if (node.is_array()) {
        for (const auto& item : node) {
            writeReported(sample, below(text(item, "database")), item);
        }
    } else if (node.contains("status")) {
        const auto& number = node.at(node.contains("value") ? "value" : "count");
        Reported reported;
        reported.name = name;
        if (!number.is_null()) {
            reported.value = number.get<std::int64_t>();
        }
        reported.status = store::fromWord<ReportedStatus>(text(node, "status")).value();
        reported.note = text(node, "note");
        const auto rest = lines(node, {"database", "value", "count", "status", "note"});
        reported.note += (reported.note.empty() || rest.empty() ? "" : "\n") + rest;
        sample.transaction.insert(reported);
    } else {
        for (const auto& [key, item] : node.items()) {
            writeReported(sample, below(key), item);
        }
    }
}

}

void writeProtocol(Sample& sample)
{
    writeReviewers(sample);
    writeSettings(sample);
    writeQuestions(sample);
    writeCriteria(sample);
    writeSearches(sample);
}

void writeFlow(Sample& sample)
{
    writeReported(sample, "flow", sample.text.at("protocol").at("flow"));
}

}
