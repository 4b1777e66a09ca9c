#include "core/report/saved_names.h"

#include "core/base/text.h"
#include "core/coding/taxonomy_rules.h"
#include "core/map/axis.h"
#include "core/map/dimension_values.h"
#include "core/map/field_values.h"
#include "core/report/figure_question.h"
#include "core/report/table_question.h"
#include "core/review/figure.h"

#include <algorithm>
#include <utility>

namespace alidade::report {

namespace {

/// By the name that was, folded.
using NewNames = std::map<std::string, std::string>;

NewNames newNames(const std::vector<Reviewer>& before, const store::Database& database)
{
    NewNames names;
    for (const auto& reviewer : before) {
        const auto now = database.find<Reviewer>(reviewer.id);
        if (now && now->name != reviewer.name) {
            names.emplace(folded(reviewer.name), now->name);
        }
    }
    return names;
}

/// From the names of one taxonomy to those of the next, for one question.
class Renamer
{
public:
    /// Of `reviewers` those who have another name now, with both.
    Renamer(const coding::Taxonomy& before,
            const coding::Taxonomy& after,
            const SavedNames::Heirs& heirs,
            const NewNames& reviewers)
        : m_before(before)
        , m_after(after)
        , m_heirs(heirs)
        , m_reviewers(reviewers)
    {
    }

    /// Whether anything was named that is gone.
    bool isBroken() const { return m_isBroken; }

    /// Year, venue and their like are no dimension's names, whatever a dimension is labelled.
    void axis(std::string& name)
    {
        if (std::ranges::find(map::OWN_AXES, name) == map::OWN_AXES.end()) {
            dimension(name);
        }
    }

    /// What is no dimension's name is as it was.
    void dimension(std::string& name)
    {
        const auto id = m_before.dimension(name);
        if (!id) {
            return;
        }
        const auto* renamed = m_after.find(*id);
        if (renamed == nullptr) {
            m_isBroken = true;
        } else if (!stays(*m_before.find(*id), *renamed, m_after.dimension(name))) {
            name = renamed->slug;
        }
    }

    /// A filter that cannot be read stays so.
    void filter(std::string& text)
    {
        const auto before = map::parseFilter(text);
        if (!before) {
            return;
        }
        const auto after = std::visit([&](const auto& node) { return renamed(node); }, before->node);
        if (after != *before) {
            text = toText(after);
        }
    }

private:
    /// Whether a name may stay as it was written: it means the same, and not only because a label is like the
    /// slug that was.
    template <class Row>
    static bool stays(const Row& before, const Row& after, const Result<decltype(Row::id)>& meaning)
    {
        return meaning && *meaning == after.id && before.slug == after.slug;
    }

    std::vector<map::Filter> renamed(const std::vector<map::Filter>& children)
    {
        std::vector<map::Filter> result;
        for (const auto& child : children) {
            result.push_back(std::visit([&](const auto& node) { return renamed(node); }, child.node));
        }
        return result;
    }

    map::Filter renamed(const map::And& all) { return map::allOf(renamed(all.children)); }
    map::Filter renamed(const map::Or& any) { return map::anyOf(renamed(any.children)); }
    map::Filter renamed(const map::Not& negation) { return {map::Not{renamed(negation.child)}}; }
    static map::Filter renamed(const map::Text& text) { return {text}; }

    static void dropRepeated(std::vector<map::Value>& values)
    {
        std::vector<map::Value> once;
        for (auto& value : values) {
            if (std::ranges::find(once, value.content, &map::Value::content) == once.end()) {
                once.push_back(std::move(value));
            }
        }
        values = std::move(once);
    }

    map::Filter renamed(map::Field field)
    {
        if (folded(field.name) == "without") {
            for (auto& value : field.values) {
                if (auto* term = std::get_if<map::Term>(&value.content)) {
                    dimension(term->text);
                }
            }
            return {std::move(field)};
        }
        if (folded(field.name) == "reviewer") {
            for (auto& value : field.values) {
                auto* term = std::get_if<map::Term>(&value.content);
                const auto found = term == nullptr || term->prefix ? m_reviewers.end()
                                                                   : m_reviewers.find(folded(term->text));
                if (found != m_reviewers.end()) {
                    term->text = found->second;
                }
            }
            return {std::move(field)};
        }
        const auto id = map::dimensionAsked(m_before, field.name);
        if (!id) {
            return {std::move(field)};
        }
        bool isRenamed = false;
        std::vector<map::Field> parts; // one a dimension: codes may have come to stand in several
        for (auto& value : field.values) {
            auto name = field.name;
            const auto before = value.content;
            rename(*id, name, value);
            auto part = std::ranges::find(parts, name, &map::Field::name);
            if (part == parts.end()) {
                part = parts.insert(parts.end(), {std::move(name), {}, field.position});
            }
            isRenamed = isRenamed || value.content != before;
            part->values.push_back(std::move(value));
        }
        std::vector<map::Filter> filters;
        for (auto& part : parts) {
            if (isRenamed) { // an heir may have been named beside the code that went
                dropRepeated(part.values);
            }
            filters.push_back({std::move(part)});
        }
        return map::anyOf(std::move(filters));
    }

    /// A value of a dimension, and the name of the field that it is asked of.
    void rename(DimensionId id, std::string& name, map::Value& value)
    {
        auto* term = std::get_if<map::Term>(&value.content);
        if (term != nullptr && term->prefix) { // no name to follow: it means what it did, or is told
            m_isBroken =
                m_isBroken || map::codesBehind(m_before, id, *term) != map::codesBehind(m_after, id, *term);
            dimension(name);
            return;
        }
        const auto code = term == nullptr || isWord(term->text) ? std::nullopt : codeNamed(id, term->text);
        if (!code) {
            dimension(name);
            return;
        }
        const auto* row = present(*code);
        if (row == nullptr) {
            m_isBroken = true;
            return;
        }
        if (row->dimension == id) {
            dimension(name);
        } else {
            name = m_after.find(row->dimension)->slug;
        }
        if (!stays(*m_before.find(*code), *row, m_after.code(row->dimension, term->text))) {
            const auto path = m_after.path(row->id);
            term->text = map::valueOf(m_after.find(row->dimension)->slug, path);
        }
    }

    /// The code, or who took its codings when it went; none where nobody did.
    const Code* present(CodeId code) const
    {
        for (auto heir = m_heirs.find(code); heir != m_heirs.end(); heir = m_heirs.find(code)) {
            if (const auto* row = m_after.find(code)) {
                return row;
            }
            code = heir->second;
        }
        return m_after.find(code);
    }

    /// What a filter asks of a dimension as such: its own words, whatever codes are called.
    static bool isWord(const std::string& text)
    {
        return std::ranges::find(coding::FILTER_WORDS, folded(text)) != coding::FILTER_WORDS.end();
    }

    std::optional<CodeId> codeNamed(DimensionId dimension, const std::string& name) const
    {
        const auto code = m_before.code(dimension, name);
        return code ? std::optional(*code) : std::nullopt;
    }

    const coding::Taxonomy& m_before;
    const coding::Taxonomy& m_after;
    const SavedNames::Heirs& m_heirs;
    const NewNames& m_reviewers;
    bool m_isBroken = false;
};

/// The question in the names of now.
std::string renamed(const Figure& figure, Renamer& renamer)
{
    if (figure.kind == "table") {
        const auto before = tableQuestion(figure.question);
        if (!before) {
            return figure.question;
        }
        auto after = *before;
        renamer.dimension(after.dimension);
        renamer.dimension(after.relation);
        std::ranges::for_each(after.dimensions, [&](std::string& name) { renamer.dimension(name); });
        renamer.filter(after.filter);
        return after == *before ? figure.question : toJson(after);
    }
    const auto kind = figureKind(figure.kind);
    const auto before = kind ? figureQuestion(*kind, figure.question)
                             : Result<FigureQuestion>(fail(ErrorCode::NotFound, std::string()));
    if (!before) {
        return figure.question;
    }
    auto after = *before;
    for (auto* name : {&after.rows, &after.columns, &after.third, &after.stack}) {
        renamer.axis(*name);
    }
    if (after.kind == FigureKind::Taxonomy) {
        renamer.dimension(after.dimension);
    } else {
        renamer.axis(after.dimension);
    }
    renamer.filter(after.filter);
    return after == *before ? figure.question : toJson(after);
}

}

SavedNames::SavedNames(const store::Database& database)
    : m_before(database)
    , m_reviewers(database.all<Reviewer>())
{
}

std::vector<std::string> SavedNames::keep(store::Transaction& transaction, const Heirs& heirs) const
{
    const coding::Taxonomy after(transaction.database());
    const auto reviewers = newNames(m_reviewers, transaction.database());
    std::vector<std::string> broken;
    for (auto& figure : transaction.database().all<Figure>("ORDER BY position, id")) {
        Renamer renamer(m_before, after, heirs, reviewers);
        if (auto question = renamed(figure, renamer); question != figure.question) {
            figure.question = std::move(question);
            transaction.update(figure);
        }
        if (renamer.isBroken()) {
            broken.push_back(figure.title);
        }
    }
    for (auto& saved : transaction.database().all<SavedFilter>("ORDER BY position, id")) {
        Renamer renamer(m_before, after, heirs, reviewers);
        const auto before = saved.filter;
        renamer.filter(saved.filter);
        if (saved.filter != before) {
            transaction.update(saved);
        }
        if (renamer.isBroken()) {
            broken.push_back(saved.name);
        }
    }
    return broken;
}

coding::Refactoring keepingSavedNames(coding::Refactoring refactoring)
{
    return [refactoring = std::move(refactoring)](store::Transaction& transaction) -> Result<coding::Impact> {
        const SavedNames names(transaction.database());
        auto impact = refactoring(transaction);
        if (impact) {
            impact->unanswerable = names.keep(transaction, impact->heirs);
        }
        return impact;
    };
}

}
