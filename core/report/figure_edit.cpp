#include "core/report/figure_edit.h"

#include "core/base/text.h"
#include "core/coding/existing.h"
#include "core/coding/taxonomy_rules.h"
#include "core/report/figure_question.h"
#include "core/report/json_fields.h"
#include "core/report/table_question.h"
#include "core/review/order.h"

#include <algorithm>
#include <iterator>

namespace alidade::report {

namespace {

constexpr std::string_view TABLE = "table";

coding::TakenSlugs takenSlugs(const store::Database& database, FigureId except = {})
{
    coding::TakenSlugs taken;
    for (const auto& figure : savedFigures(database)) {
        if (figure.id != except) {
            taken.emplace(folded(figure.slug),
                          Sentence(translatable("Sentence", "the figure \"%1\""), {figure.title}));
        }
    }
    return taken;
}

std::string slugFrom(const std::string& title, const coding::TakenSlugs& taken)
{
    const auto made = slug(title);
    return coding::freeSlug(made.empty() ? "figure" : made, taken);
}

Result<void> checkSlug(const std::string& text, const coding::TakenSlugs& taken)
{
    if (text.empty() || slug(text) != text) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence",
                                  "The name \"%1\" names files: it takes small letters, digits and single "
                                  "hyphens between them."),
                     {text}});
    }
    if (const auto found = taken.find(folded(text)); found != taken.end()) {
        return fail(ErrorCode::Invalid,
                    {translatable("Sentence", "The name \"%1\" is taken by %2; choose another one."),
                     {text, found->second}});
    }
    return {};
}

Result<void> checkQuestion(const std::string& kind, const std::string& question)
{
    if (kind == TABLE) {
        const auto read = tableQuestion(question);
        return read ? Result<void>() : fail(read.error());
    }
    if (const auto drawn = figureKind(kind)) {
        const auto read = figureQuestion(*drawn, question);
        return read ? Result<void>() : fail(read.error());
    }
    return fail(ErrorCode::Invalid,
                {translatable("Sentence",
                              "A figure is a map, a frequency, years, claims, a taxonomy, a flow or a "
                              "table, not \"%1\"."),
                 {kind}});
}

/// Makes the title one line; everything else but slug and question is checked.
Result<void> checkWords(Figure& figure)
{
    auto title = coding::cleanLabel(figure.title);
    if (!title) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "A figure has a title."));
    }
    figure.title = std::move(*title);
    if (const auto checked = coding::checkText(translatable("Sentence", "caption"), figure.caption);
        !checked) {
        return checked;
    }
    if (!jsonFields(figure.style)) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "The style is not a JSON object."));
    }
    return {};
}

}

std::vector<Figure> savedFigures(const store::Database& database)
{
    return database.all<Figure>("ORDER BY position, slug, id");
}

Result<FigureId> addFigure(store::Transaction& transaction, Figure wanted)
{
    if (const auto checked = checkWords(wanted); !checked) {
        return fail(checked.error());
    }
    if (const auto checked = checkQuestion(wanted.kind, wanted.question); !checked) {
        return fail(checked.error());
    }
    const auto taken = takenSlugs(transaction.database());
    if (wanted.slug.empty()) {
        wanted.slug = slugFrom(wanted.title, taken);
    }
    if (const auto checked = checkSlug(wanted.slug, taken); !checked) {
        return fail(checked.error());
    }
    wanted.position = endOfOrder(savedFigures(transaction.database()));
    return transaction.insert(wanted);
}

Result<void> updateFigure(store::Transaction& transaction, Figure wanted)
{
    const auto old = coding::existing<Figure>(transaction.database(), wanted.id);
    if (!old) {
        return fail(old.error());
    }
    if (const auto checked = checkWords(wanted); !checked) {
        return checked;
    }
    if (wanted.kind != old->kind || wanted.question != old->question) {
        if (const auto checked = checkQuestion(wanted.kind, wanted.question); !checked) {
            return checked;
        }
    }
    if (wanted.slug != old->slug) {
        if (const auto checked = checkSlug(wanted.slug, takenSlugs(transaction.database(), wanted.id));
            !checked) {
            return checked;
        }
    }
    wanted.position = old->position;
    transaction.update(wanted);
    return {};
}

Result<FigureId> duplicateFigure(store::Transaction& transaction, FigureId figure, const std::string& title)
{
    const auto original = coding::existing<Figure>(transaction.database(), figure);
    if (!original) {
        return fail(original.error());
    }
    auto copy = *original;
    copy.id = {};
    copy.title = title;
    copy.slug = coding::freeSlug(original->slug, takenSlugs(transaction.database()));
    copy.id = transaction.insert(copy);
    auto ordered = savedFigures(transaction.database());
    std::erase_if(ordered, [&](const Figure& other) { return other.id == copy.id; });
    ordered.insert(std::next(std::ranges::find(ordered, figure, &Figure::id)), copy);
    arrange(transaction, std::move(ordered));
    return copy.id;
}

Result<void> removeFigure(store::Transaction& transaction, FigureId figure)
{
    if (const auto found = coding::existing<Figure>(transaction.database(), figure); !found) {
        return fail(found.error());
    }
    transaction.remove<Figure>(figure);
    return {};
}

Result<void> reorder(store::Transaction& transaction, const std::vector<FigureId>& order)
{
    auto ordered = inOrder(savedFigures(transaction.database()), order);
    if (!ordered) {
        return fail(ErrorCode::Invalid, translatable("Sentence", "An order names each figure once."));
    }
    arrange(transaction, *std::move(ordered));
    return {};
}

}
