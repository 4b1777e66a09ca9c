#include "core/coding/repointing.h"

#include "core/coding/answers.h"
#include "core/coding/codings.h"
#include "core/review/folding.h"

#include <utility>

namespace alidade::coding {

namespace {

/// The coding as it would be asked for on another code: by it a coding at the same place is found.
NewCoding placeOf(const Coding& coding, const std::optional<CodingDetail>& detail, CodeId code)
{
    NewCoding place;
    place.paper = coding.paper;
    place.code = code;
    place.reviewer = coding.reviewer;
    place.basis = coding.basis;
    place.status = coding.status;
    place.locator = detail ? detail->locator : std::string();
    return place;
}

}

Repointing::Repointing(store::Transaction& transaction, Dimension dimension)
    : m_transaction(transaction)
    , m_dimension(std::move(dimension))
    , m_crossing(transaction.database(), m_dimension)
{
    if (!m_dimension.many) {
        m_several = severalCodes(database(), m_dimension.id);
    }
}

void Repointing::touch(std::span<const CodeId> codes)
{
    for (const auto code : codes) {
        auto query = database().prepare("SELECT paper FROM coding WHERE code = ?1");
        store::bindValue(query, 1, code);
        while (query.step()) {
            m_papers.insert(PaperId{query.integer(0)});
        }
    }
}

void Repointing::touchAnswers(DimensionId dimension)
{
    for (const auto& answer : database().all<Answer>("WHERE dimension = ?1", dimension)) {
        m_papers.insert(answer.paper);
    }
}

void Repointing::bring(std::span<const CodeId> codes)
{
    for (const auto code : codes) {
        auto query = database().prepare("SELECT paper, reviewer FROM coding WHERE code = ?1");
        store::bindValue(query, 1, code);
        while (query.step()) {
            m_papers.insert(PaperId{query.integer(0)});
            m_arrived.emplace(PaperId{query.integer(0)}, ReviewerId{query.integer(1)});
        }
    }
}

void Repointing::speakFor(const Voice& voice, DimensionId dimension)
{
    const auto& [paper, reviewer] = voice;
    if (codingsOf(database(), paper, dimension, reviewer).empty()
        && !answerTo(database(), {paper, dimension, reviewer})) {
        m_transaction.insert(Answer{{}, paper, dimension, reviewer, {}, {}, {}});
        m_papers.insert(paper);
        ++m_impact.answersCopied;
    }
}

void Repointing::speakForDropped()
{
    std::set<PaperId> spokenOn;
    for (const auto& voice : voicesOn(database(), m_dimension.id)) {
        spokenOn.insert(voice.first);
    }
    for (const auto& voice : m_dropped) {
        if (spokenOn.contains(voice.first)) { // who was alone falls silent: there is nothing that could count
            speakFor(voice, m_dimension.id);
        }
    }
}

void Repointing::moveCoding(const Coding& coding, CodeId to)
{
    m_papers.insert(coding.paper);
    m_arrived.emplace(coding.paper, coding.reviewer);
    const auto detail = database().find<CodingDetail>(coding.id);
    if (const auto kept = standing(database(), placeOf(coding, detail, to))) {
        foldCoding(m_transaction, *kept, coding.id);
        ++m_impact.codingsFolded;
        return;
    }
    auto moved = coding;
    moved.code = to;
    m_transaction.update(moved);
    ++m_impact.codingsMoved;
}

void Repointing::copyCoding(const Coding& coding, CodeId to)
{
    auto copy = coding;
    copy.id = {};
    copy.code = to;
    copy.id = m_transaction.insert(copy);
    if (auto detail = database().find<CodingDetail>(coding.id)) {
        detail->id = copy.id;
        m_transaction.insert(*detail);
    }
    for (auto excerpt : database().all<Excerpt>("WHERE coding = ?1 ORDER BY id", coding.id)) {
        excerpt.id = {};
        excerpt.coding = copy.id;
        m_transaction.insert(excerpt);
    }
    m_papers.insert(coding.paper);
    ++m_impact.codingsCopied;
}

void Repointing::moveCodings(CodeId from, CodeId to)
{
    for (const auto& coding : database().all<Coding>("WHERE code = ?1 ORDER BY id", from)) {
        moveCoding(coding, to);
    }
    m_impact.heirs.emplace(from, to);
}

void Repointing::dropCodings(CodeId code)
{
    for (const auto& coding : database().all<Coding>("WHERE code = ?1 ORDER BY id", code)) {
        for (const auto& excerpt : database().all<Excerpt>("WHERE coding = ?1 ORDER BY id", coding.id)) {
            m_transaction.remove<Excerpt>(excerpt.id);
        }
        m_transaction.remove<CodingDetail>(coding.id);
        m_transaction.remove<Coding>(coding.id);
        m_papers.insert(coding.paper);
        m_dropped.emplace(coding.paper, coding.reviewer);
        ++m_impact.codingsDropped;
    }
}

void Repointing::addNote(const Coding& coding, const std::string& note)
{
    if (note.empty()) {
        return;
    }
    if (auto detail = database().find<CodingDetail>(coding.id)) {
        detail->note = withBoth(detail->note, note);
        m_transaction.update(*detail);
    } else {
        m_transaction.insert(CodingDetail{coding.id, coding.paper, note, {}, {}, {}, {}});
    }
}

void Repointing::moveTies(CodeId from, CodeId to)
{
    for (auto note : database().all<Note>("WHERE code = ?1 ORDER BY id", from)) {
        note.code = to;
        m_transaction.update(note);
    }
    for (auto relation :
         database().all<CodeRelation>("WHERE from_code = ?1 OR to_code = ?1 ORDER BY id", from)) {
        relation.from = relation.from == from ? to : relation.from;
        relation.to = relation.to == from ? to : relation.to;
        const bool isThere = database().count<CodeRelation>(
                                 "WHERE from_code = ?1 AND to_code = ?2 AND kind = ?3 AND locator = ?4",
                                 relation.from,
                                 relation.to,
                                 relation.kind,
                                 relation.locator)
            > 0;
        if (relation.from == relation.to || isThere) {
            m_transaction.remove<CodeRelation>(relation.id);
            ++m_impact.relationsDropped;
        } else {
            m_transaction.update(relation);
        }
    }
}

void Repointing::dropTies(CodeId code, const std::string& path)
{
    for (auto note : database().all<Note>("WHERE code = ?1 ORDER BY id", code)) {
        note.code.reset();
        note.place = note.place.empty() ? path : note.place;
        m_transaction.update(note);
    }
    for (const auto& relation :
         database().all<CodeRelation>("WHERE from_code = ?1 OR to_code = ?1 ORDER BY id", code)) {
        m_transaction.remove<CodeRelation>(relation.id);
        ++m_impact.relationsDropped;
    }
}

void Repointing::moveAnswers(DimensionId from)
{
    for (auto answer : database().all<Answer>("WHERE dimension = ?1 ORDER BY id", from)) {
        m_papers.insert(answer.paper);
        if (foldIntoCoding(answer)) {
            continue;
        }
        if (auto kept = answerTo(database(), {answer.paper, m_dimension.id, answer.reviewer})) {
            kept->note = withBoth(kept->note, answer.note);
            m_transaction.update(*kept);
            m_transaction.remove<Answer>(answer.id);
            ++m_impact.answersFolded;
        } else {
            answer.dimension = m_dimension.id;
            m_transaction.update(answer);
            ++m_impact.answersMoved;
        }
    }
}

void Repointing::copyAnswers(DimensionId from)
{
    for (auto answer : database().all<Answer>("WHERE dimension = ?1 ORDER BY id", from)) {
        if (codingsOf(database(), answer.paper, m_dimension.id, answer.reviewer).empty()) {
            answer.id = {};
            answer.dimension = m_dimension.id;
            m_transaction.insert(answer);
            m_papers.insert(answer.paper);
            ++m_impact.answersCopied;
        }
    }
}

void Repointing::dropAnswers(DimensionId from)
{
    for (const auto& answer : database().all<Answer>("WHERE dimension = ?1 ORDER BY id", from)) {
        m_transaction.remove<Answer>(answer.id);
        m_papers.insert(answer.paper);
        ++m_impact.answersDropped;
    }
}

bool Repointing::foldIntoCoding(const Answer& answer)
{
    const auto codings = codingsOf(database(), answer.paper, m_dimension.id, answer.reviewer);
    if (codings.empty()) {
        return false;
    }
    addNote(codings.front(), answer.note);
    m_transaction.remove<Answer>(answer.id);
    m_papers.insert(answer.paper);
    ++m_impact.answersFolded;
    return true;
}

Result<void> Repointing::checkOneCode() const
{
    if (m_dimension.many) {
        return {};
    }
    std::set<PaperId> papers;
    for (const auto& [voice, number] : severalCodes(database(), m_dimension.id)) {
        const auto before = m_several.find(voice);
        if (before == m_several.end() || before->second < number) {
            papers.insert(voice.first);
        }
    }
    if (papers.empty()) {
        return {};
    }
    return fail(ErrorCode::Invalid,
                {translatable("Sentence", "\"%1\" takes one code, and a reviewer would have several on %2."),
                 {m_dimension.label, namesOf(database(), std::vector(papers.begin(), papers.end()))}});
}

Result<Impact> Repointing::finish()
{
    for (const auto& checked : {checkOneCode(), m_crossing.check()}) {
        if (!checked) {
            return fail(checked.error());
        }
    }
    for (const auto& answer : database().all<Answer>("WHERE dimension = ?1 ORDER BY id", m_dimension.id)) {
        if (m_arrived.contains({answer.paper, answer.reviewer})) {
            foldIntoCoding(answer);
        }
    }
    const auto isQuestion = [&](DimensionId dimension) { // without codes it is none
        return database().count<Code>("WHERE dimension = ?1", dimension) > 0;
    };
    if (isQuestion(m_dimension.id)) {
        speakForDropped();
    }
    for (const auto& [dimension, voices] : m_crossing.silent()) {
        if (!isQuestion(dimension)) {
            continue;
        }
        for (const auto& voice : voices) {
            speakFor(voice, dimension);
        }
    }
    m_impact.papers.assign(m_papers.begin(), m_papers.end());
    return std::move(m_impact);
}

}
