#include "ui/report/kinds.h"

#include <QCoreApplication>

#include "core/report/figure_question.h"
#include "core/report/table_question.h"
#include "ui/bridge/field_words.h"
#include "ui/bridge/speech.h"
#include "ui/bridge/text.h"
#include "ui/controls/icons.h"

#include <algorithm>
#include <utility>

namespace alidade::ui {

namespace {

QString words(const char* text)
{
    return translated("FigureKinds", text);
}

struct KindWords {
    std::string_view kind;
    const char* title;
    const char* purpose;
};

constexpr std::array<KindWords, 7> WORDS = {{
    {"map",
     QT_TRANSLATE_NOOP("FigureKinds", "Map"),
     QT_TRANSLATE_NOOP("FigureKinds", "two dimensions against each other")},
    {"frequency",
     QT_TRANSLATE_NOOP("FigureKinds", "Frequency"),
     QT_TRANSLATE_NOOP("FigureKinds", "how often each code was given")},
    {"years",
     QT_TRANSLATE_NOOP("FigureKinds", "Years"),
     QT_TRANSLATE_NOOP("FigureKinds", "papers over the years")},
    {"claims",
     QT_TRANSLATE_NOOP("FigureKinds", "Claims"),
     QT_TRANSLATE_NOOP("FigureKinds", "what papers measured, on one scale")},
    {"taxonomy",
     QT_TRANSLATE_NOOP("FigureKinds", "Taxonomy"),
     QT_TRANSLATE_NOOP("FigureKinds", "dimensions and their codes as a tree")},
    {"flow",
     QT_TRANSLATE_NOOP("FigureKinds", "Flow"),
     QT_TRANSLATE_NOOP("FigureKinds", "from records to included papers, as PRISMA 2020 draws it")},
    {"table",
     QT_TRANSLATE_NOOP("FigureKinds", "Table"),
     QT_TRANSLATE_NOOP("FigureKinds", "searches, criteria, papers, their codes, or claims")},
}};

const KindWords* wordsOf(std::string_view kind)
{
    const auto* found = std::ranges::find(WORDS, kind, &KindWords::kind);
    return found == WORDS.end() ? nullptr : found;
}

struct FieldName {
    std::string name; ///< as the filter language has it
    QString label;
};

/// What a new figure may be laid out along, best first.
std::vector<FieldName> fields(const map::Index& index)
{
    std::vector<FieldName> names;
    for (const auto& dimension : index.taxonomy().dimensions()) {
        if (dimension.kind == DimensionKind::Category) {
            names.push_back({dimension.slug, toQt(dimension.label)});
        }
    }
    for (const char* name : {"venue", "year"}) {
        names.push_back({name, fieldLabel(name, name)});
    }
    return names;
}

using NamedWord = std::pair<std::string_view, const char*>;

constexpr std::array TABLES = {
    NamedWord{"searches", QT_TRANSLATE_NOOP("FigureKinds", "searches")},
    NamedWord{"criteria", QT_TRANSLATE_NOOP("FigureKinds", "criteria")},
    NamedWord{"papers", QT_TRANSLATE_NOOP("FigureKinds", "papers")},
    NamedWord{"coded", QT_TRANSLATE_NOOP("FigureKinds", "coded papers")},
    NamedWord{"dimension", QT_TRANSLATE_NOOP("FigureKinds", "codes of a dimension")},
    NamedWord{"claims", QT_TRANSLATE_NOOP("FigureKinds", "claims")}};

template <std::size_t SIZE>
QString worded(const std::array<NamedWord, SIZE>& list, std::string_view name)
{
    const auto found = std::ranges::find(list, name, &NamedWord::first);
    return found == list.end() ? toQt(name) : words(found->second);
}

QString fieldTitle(const coding::Taxonomy& taxonomy, const std::string& name)
{
    if (name.empty()) {
        return {};
    }
    const auto dimension = taxonomy.dimension(name);
    return dimension ? toQt(taxonomy.find(*dimension)->label) : fieldLabel(name, name);
}

QString tableSubject(const Figure& figure, const coding::Taxonomy& taxonomy)
{
    const auto question = report::tableQuestion(figure.question);
    if (!question) {
        return {};
    }
    if (question->of != "dimension") {
        return tableTitle(question->of);
    }
    const auto dimension = fieldTitle(taxonomy, question->dimension);
    return question->relation.empty()
        ? dimension
        : dimension + QLatin1String(" + ") + fieldTitle(taxonomy, question->relation);
}

}

bool isTable(const Figure& figure)
{
    return figure.kind == "table";
}

QString kindTitle(std::string_view kind)
{
    const auto* found = wordsOf(kind);
    return found == nullptr ? toQt(kind) : words(found->title);
}

QString kindAndTitle(std::string_view kind, const QString& title, const QString& form)
{
    const auto known = kindTitle(kind);
    return known.compare(title, Qt::CaseInsensitive) == 0 ? title : form.arg(known, title);
}

QString kindPurpose(std::string_view kind)
{
    const auto* found = wordsOf(kind);
    return found == nullptr ? QString() : words(found->purpose);
}

QIcon kindIcon(std::string_view kind)
{
    return wordsOf(kind) == nullptr ? QIcon() : icon(QStringLiteral("figure-") + toQt(kind));
}

QString tableTitle(std::string_view of)
{
    return worded(TABLES, of);
}

QString subjectOf(const Figure& figure, const coding::Taxonomy& taxonomy)
{
    if (isTable(figure)) {
        return tableSubject(figure, taxonomy);
    }
    const auto kind = report::figureKind(figure.kind);
    const auto question =
        kind ? report::figureQuestion(*kind, figure.question) : fail(ErrorCode::Invalid, {});
    if (!question) {
        return {};
    }
    switch (question->kind) {
    case report::FigureKind::Map:
        return QStringLiteral("%1 × %2").arg(fieldTitle(taxonomy, question->rows),
                                             fieldTitle(taxonomy, question->columns));
    case report::FigureKind::Frequency:
    case report::FigureKind::Taxonomy: return fieldTitle(taxonomy, question->dimension);
    case report::FigureKind::Years: return fieldTitle(taxonomy, question->stack);
    case report::FigureKind::Claims: return toQt(question->metric);
    case report::FigureKind::Flow: break;
    }
    return {};
}

bool isWhole(std::string_view kind)
{
    return kind != report::word(report::FigureKind::Map)
        && kind != report::word(report::FigureKind::Frequency);
}

Figure newFigure(const map::Index& index, std::string_view kind, report::Language language)
{
    const Speech speech(language);
    const auto choices = fields(index);
    Figure figure;
    figure.kind = kind;
    figure.style = report::withLanguage("{}", language);
    figure.title = fromQt(kindTitle(kind));
    if (const auto drawn = report::figureKind(kind)) {
        report::FigureQuestion question;
        question.kind = *drawn;
        if (*drawn == report::FigureKind::Map) {
            question.rows = choices[0].name;
            question.columns = choices[1].name;
            figure.title = fromQt(
                words(QT_TRANSLATE_NOOP("FigureKinds", "%1 by %2")).arg(choices[0].label, choices[1].label));
        } else if (*drawn == report::FigureKind::Frequency) {
            question.dimension = choices[0].name;
            figure.title = fromQt(choices[0].label);
        } else if (*drawn == report::FigureKind::Taxonomy) {
            question.depth = 0;
        }
        figure.question = report::toJson(question);
    } else {
        report::TableQuestion question;
        question.of = "papers";
        figure.question = report::toJson(question);
    }
    return figure;
}

}
