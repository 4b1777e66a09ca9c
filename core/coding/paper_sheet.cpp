#include "core/coding/paper_sheet.h"

#include <algorithm>

namespace alidade::coding {

namespace {

void readCodings(const store::Database& database, std::optional<ReviewerId> reviewer, PaperSheet& sheet)
{
    for (auto& coding : database.all<Coding>("WHERE paper = ?1 ORDER BY id", sheet.paper.id)) {
        if (coding.reviewer != reviewer) {
            sheet.otherCodings.push_back(std::move(coding));
            continue;
        }
        auto detail = database.find<CodingDetail>(coding.id).value_or(CodingDetail());
        sheet.codings.push_back({std::move(coding), std::move(detail), {}});
    }
    for (auto& answer : database.all<Answer>("WHERE paper = ?1 ORDER BY id", sheet.paper.id)) {
        (answer.reviewer == reviewer ? sheet.answers : sheet.otherAnswers).push_back(std::move(answer));
    }
}

void readClaims(const store::Database& database, std::optional<ReviewerId> reviewer, PaperSheet& sheet)
{
    for (auto& claim : database.all<Claim>("WHERE paper = ?1 ORDER BY id", sheet.paper.id)) {
        sheet.claims.push_back({std::move(claim), {}});
    }
    std::stable_partition(sheet.claims.begin(), sheet.claims.end(), [&](const SheetClaim& claim) {
        return claim.claim.reviewer == reviewer;
    });
}

/// Takes out what others said as long as the reviewer may not see it.
void keepBack(const Blindness& blindness, PaperSheet& sheet)
{
    const auto isHidden = [&](ReviewerId by) { return blindness.hidesCodings(sheet.paper.id, by); };
    const auto isOfHidden = [&](const auto& said) { return isHidden(said.reviewer); };
    std::erase_if(sheet.otherCodings, isOfHidden);
    std::erase_if(sheet.otherAnswers, isOfHidden);
    std::erase_if(sheet.notes, isOfHidden);
    std::erase_if(sheet.claims, [&](const SheetClaim& said) { return isHidden(said.claim.reviewer); });
}

void readExcerpts(const store::Database& database, PaperSheet& sheet)
{
    for (auto& excerpt : database.all<Excerpt>("WHERE paper = ?1 ORDER BY page, start, id", sheet.paper.id)) {
        const auto coding = std::ranges::find_if(
            sheet.codings, [&](const SheetCoding& given) { return given.coding.id == excerpt.coding; });
        const auto claim = std::ranges::find_if(
            sheet.claims, [&](const SheetClaim& made) { return made.claim.id == excerpt.claim; });
        if (coding != sheet.codings.end()) {
            coding->excerpts.push_back(std::move(excerpt));
        } else if (claim != sheet.claims.end()) {
            claim->excerpts.push_back(std::move(excerpt));
        }
    }
}

void readRecords(const store::Database& database, PaperSheet& sheet)
{
    for (auto& record :
         database.all<Record>("WHERE paper = ?1 ORDER BY search, number, id", sheet.paper.id)) {
        SheetRecord read;
        if (const auto search = database.find<Search>(record.search)) {
            read.search = search->query;
            read.date = search->date;
            if (const auto source = database.find<Source>(search->source)) {
                read.source = source->name;
            }
        }
        read.record = std::move(record);
        sheet.records.push_back(std::move(read));
    }
}

}

std::optional<PaperSheet>
paperSheet(const store::Database& database, PaperId paper, const Blindness& blindness)
{
    auto row = database.find<Paper>(paper);
    if (!row) {
        return std::nullopt;
    }
    PaperSheet sheet;
    sheet.paper = std::move(*row);
    sheet.text = database.find<PaperText>(paper).value_or(PaperText());
    sheet.isBlind = blindness.hidesCodingsOf(paper);
    readCodings(database, blindness.reviewer(), sheet);
    readClaims(database, blindness.reviewer(), sheet);
    sheet.notes = database.all<Note>("WHERE paper = ?1 ORDER BY id", paper);
    keepBack(blindness, sheet);
    readExcerpts(database, sheet);
    readRecords(database, sheet);
    return sheet;
}

std::vector<const SheetCoding*> codingsBy(const PaperSheet& sheet, CodeId code)
{
    std::vector<const SheetCoding*> found;
    for (const auto& given : sheet.codings) {
        if (given.coding.code == code) {
            found.push_back(&given);
        }
    }
    return found;
}

}
