#include "core/agreement/side_by_side.h"

#include "core/agreement/agenda.h"
#include "core/base/number.h"
#include "core/coding/answers.h"

#include <algorithm>
#include <map>

namespace alidade::agreement {

namespace {

/// Those whose word is looked at, the consensus last.
std::vector<Voice> candidates(const store::Database& database, const std::vector<ReviewerId>& among)
{
    std::vector<Voice> voices;
    std::vector<Voice> consensus;
    for (const auto& reviewer : database.all<Reviewer>("ORDER BY id")) {
        if (reviewer.role == ReviewerRole::Consensus) {
            consensus.push_back({reviewer.id, reviewer.name, true});
        } else if (among.empty() || std::ranges::find(among, reviewer.id) != among.end()) {
            voices.push_back({reviewer.id, reviewer.name, false});
        }
    }
    voices.insert(voices.end(), consensus.begin(), consensus.end());
    return voices;
}

void addText(std::vector<std::string>& list, const std::string& text)
{
    if (!text.empty() && std::ranges::find(list, text) == list.end()) {
        list.push_back(text);
    }
}

/// Gathers what the voices say into rows, and finds out who said anything.
class Table
{
public:
    explicit Table(std::vector<Voice> voices)
        : m_voices(std::move(voices))
        , m_spoke(m_voices.size(), false)
    {
    }

    /// The place of a voice, if it is heard; from here on it has spoken.
    std::optional<std::size_t> voice(ReviewerId reviewer)
    {
        const auto found = std::ranges::find(m_voices, reviewer, &Voice::reviewer);
        if (found == m_voices.end()) {
            return {};
        }
        const auto place = static_cast<std::size_t>(found - m_voices.begin());
        m_spoke[place] = true;
        return place;
    }

    SaidRow& add(SaidRow row)
    {
        row.sayings.resize(m_voices.size());
        return m_rows.emplace_back(std::move(row));
    }

    /// The table without those who said nothing.
    void moveTo(SideBySide& shown)
    {
        for (std::size_t place = 0; place < m_voices.size(); ++place) {
            if (m_spoke[place]) {
                shown.voices.push_back(m_voices[place]);
            }
        }
        for (auto& row : m_rows) {
            std::vector<Saying> kept;
            for (std::size_t place = 0; place < m_voices.size(); ++place) {
                if (m_spoke[place]) {
                    kept.push_back(std::move(row.sayings[place]));
                }
            }
            if (std::ranges::none_of(kept, &Saying::isGiven)) {
                continue; // only those who are left out said it
            }
            row.sayings = std::move(kept);
            row.differs = differs(row, shown.voices);
            shown.rows.push_back(std::move(row));
        }
    }

private:
    static bool differs(const SaidRow& row, const std::vector<Voice>& voices)
    {
        const Saying* first = nullptr;
        for (std::size_t place = 0; place < voices.size(); ++place) {
            if (!voices[place].isConsensus) {
                if (first != nullptr && !first->agreesWith(row.sayings[place])) {
                    return true;
                }
                first = &row.sayings[place];
            }
        }
        return false;
    }

    std::vector<Voice> m_voices;
    std::vector<bool> m_spoke;
    std::vector<SaidRow> m_rows;
};

void addDecisions(Table& table, const store::Database& database, PaperId paper, Stage stage)
{
    auto& row = table.add({SaidRow::Kind::Decision, {}, {}, {}, {}, false});
    for (const auto& decision : database.all<Decision>("WHERE paper = ?1 AND stage = ?2", paper, stage)) {
        const auto place = table.voice(decision.reviewer);
        if (!place) {
            continue;
        }
        auto& saying = row.sayings[*place];
        saying.isGiven = true;
        saying.verdict = decision.verdict;
        const auto criterion =
            decision.criterion ? database.find<Criterion>(*decision.criterion) : std::nullopt;
        if (criterion) {
            saying.reason = criterion->name;
            saying.reason += criterion->name.empty() || criterion->text.empty() ? "" : ": ";
            saying.reason += criterion->text;
        }
        addText(saying.notes, decision.note);
    }
}

void addCodes(Table& table,
              const store::Database& database,
              const coding::Taxonomy& taxonomy,
              PaperId paper,
              const Dimension& dimension)
{
    std::map<CodeId, std::vector<Coding>> given;
    for (auto& coding : database.all<Coding>("WHERE paper = ?1 ORDER BY id", paper)) {
        given[coding.code].push_back(std::move(coding));
    }
    for (const auto* code : taxonomy.codes(dimension.id)) {
        const auto found = given.find(code->id);
        if (found == given.end()) {
            continue;
        }
        auto& row = table.add({SaidRow::Kind::Code, taxonomy.labelPath(code->id), code->id, {}, {}, false});
        for (const auto& coding : found->second) {
            const auto place = table.voice(coding.reviewer);
            if (!place) {
                continue;
            }
            auto& saying = row.sayings[*place];
            saying.isGiven = true;
            addText(saying.details, coding.status);
            addText(saying.details, coding.basis);
            if (const auto detail = database.find<CodingDetail>(coding.id)) {
                addText(saying.details, detail->locator);
                addText(saying.details, detail->qualifier);
                addText(saying.notes, detail->note);
            }
            for (auto& excerpt : database.all<Excerpt>("WHERE coding = ?1 ORDER BY id", coding.id)) {
                saying.excerpts.push_back(std::move(excerpt));
            }
        }
    }
}

void addAnswers(Table& table, const store::Database& database, PaperId paper, const Dimension& dimension)
{
    const auto answers = database.all<Answer>("WHERE paper = ?1 AND dimension = ?2", paper, dimension.id);
    const bool isCodes = dimension.kind == DimensionKind::Category;
    if (answers.empty()) {
        return;
    }
    auto& row =
        table.add({isCodes ? SaidRow::Kind::NoneApplies : SaidRow::Kind::Answer, {}, {}, {}, {}, false});
    for (const auto& answer : answers) {
        if (const auto place = table.voice(answer.reviewer)) {
            auto& saying = row.sayings[*place];
            saying.isGiven = true;
            saying.text = coding::textOf(answer, dimension.kind);
            addText(saying.notes, answer.note);
        }
    }
}

std::string claimName(const Claim& claim, const Metric& metric)
{
    auto name = metric.label;
    if (claim.value) {
        name += " " + numberText(*claim.value) + (claim.high ? "–" + numberText(*claim.high) : "");
        name += claim.unit.empty() ? "" : " " + claim.unit;
    } else {
        name += " \"" + claim.valueText + "\"";
    }
    return name;
}

void addClaims(Table& table, const store::Database& database, PaperId paper)
{
    std::map<std::string, std::vector<Claim>> same; // in the order of the votes
    for (auto& claim : database.all<Claim>("WHERE paper = ?1 ORDER BY id", paper)) {
        const auto metric = database.find<Metric>(claim.metric).value();
        same[samenessOf(claim, metric)].push_back(std::move(claim));
    }
    for (const auto& [key, claims] : same) {
        const auto metric = database.find<Metric>(claims.front().metric).value();
        auto& row = table.add({SaidRow::Kind::Claim, claimName(claims.front(), metric), {}, {}, {}, false});
        for (const auto& claim : claims) {
            const auto place = table.voice(claim.reviewer);
            if (!place) {
                continue;
            }
            row.claims.push_back(claim.id);
            auto& saying = row.sayings[*place];
            saying.isGiven = true;
            if (claim.direction != Direction::Unknown) {
                addText(saying.details, std::string(store::word(claim.direction)));
            }
            for (const auto& detail :
                 {claim.subject, claim.component, claim.comparator, claim.condition, claim.locator}) {
                addText(saying.details, detail);
            }
            addText(saying.notes, claim.note);
            for (auto& excerpt : database.all<Excerpt>("WHERE claim = ?1 ORDER BY id", claim.id)) {
                saying.excerpts.push_back(std::move(excerpt));
            }
        }
    }
}

}

bool hasConsensus(const SideBySide& shown)
{
    return std::ranges::any_of(shown.voices, &Voice::isConsensus);
}

std::optional<SideBySide> sideBySide(const store::Database& database,
                                     const coding::Taxonomy& taxonomy,
                                     const VoteQuestion& question,
                                     PaperId paper,
                                     const std::vector<ReviewerId>& among)
{
    auto row = database.find<Paper>(paper);
    const auto settled = settledBy(taxonomy, question);
    const auto* asked = std::get_if<DimensionQuestion>(&settled);
    const auto* dimension = asked == nullptr ? nullptr : taxonomy.find(asked->dimension);
    if (!row || std::holds_alternative<CodeQuestion>(settled) || (asked != nullptr && dimension == nullptr)) {
        return {};
    }
    SideBySide shown;
    shown.paper = std::move(*row);
    if (const auto text = database.find<PaperText>(paper)) {
        shown.abstract = text->abstract;
    }
    Table table(candidates(database, among));
    if (const auto* stage = std::get_if<StageQuestion>(&settled)) {
        addDecisions(table, database, paper, stage->stage);
    } else if (dimension != nullptr) {
        addCodes(table, database, taxonomy, paper, *dimension);
        addAnswers(table, database, paper, *dimension);
    } else {
        addClaims(table, database, paper);
    }
    table.moveTo(shown);
    return shown;
}

}
