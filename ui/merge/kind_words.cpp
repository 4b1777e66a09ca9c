#include "ui/merge/kind_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Merge)
};

/// So many are told one by one: enough to look for them in a manuscript.
constexpr std::size_t MOST_KEYS = 5;

}

QString mergedKindName(store::Table table)
{
    using store::Table;
    switch (table) {
    case Table::Setting: return Words::tr("Texts of the protocol");
    case Table::Reviewer: return Words::tr("Reviewers");
    case Table::ResearchQuestion: return Words::tr("Research questions");
    case Table::Criterion: return Words::tr("Criteria");
    case Table::Source: return Words::tr("Sources");
    case Table::Search: return Words::tr("Searches");
    case Table::ImportFile: return Words::tr("Imported files");
    case Table::Paper:
    case Table::PaperText: return Words::tr("Papers");
    case Table::Record: return Words::tr("Records");
    case Table::NotDuplicate: return Words::tr("Records declared different");
    case Table::Decision: return Words::tr("Decisions");
    case Table::Dimension: return Words::tr("Dimensions");
    case Table::Code: return Words::tr("Codes");
    case Table::CodeRelation: return Words::tr("Ties between codes");
    case Table::Coding:
    case Table::CodingDetail: return Words::tr("Codings");
    case Table::Answer: return Words::tr("Answers");
    case Table::Metric: return Words::tr("Metrics");
    case Table::Claim: return Words::tr("Claims");
    case Table::Attachment: return Words::tr("Attached files");
    case Table::Excerpt: return Words::tr("Passages");
    case Table::Note: return Words::tr("Notes");
    case Table::Figure: return Words::tr("Figures");
    case Table::SavedFilter: return Words::tr("Saved filters");
    case Table::Reported: return Words::tr("Reported numbers");
    }
    return {};
}

QString mergedCountWords(const coding::MergedKind& kind)
{
    QStringList parts;
    if (kind.added > 0) {
        parts << Words::tr("%Ln new", nullptr, static_cast<int>(kind.added));
    }
    if (kind.changed > 0) {
        parts << Words::tr("%Ln changed", nullptr, static_cast<int>(kind.changed));
    }
    if (kind.removed > 0) {
        parts << Words::tr("%Ln removed", nullptr, static_cast<int>(kind.removed));
    }
    return parts.join(Words::tr(", "));
}

QString mergedWords(const std::vector<coding::MergedKind>& kinds)
{
    QStringList parts;
    for (const auto& kind : kinds) {
        parts << Words::tr("%1: %2").arg(mergedKindName(kind.table), mergedCountWords(kind));
    }
    return parts.join(QStringLiteral(" · "));
}

QString movedKeyWords(const std::vector<MovedKey>& keys)
{
    QStringList lines;
    const auto told = std::min(keys.size(), MOST_KEYS);
    for (std::size_t i = 0; i < told; ++i) {
        lines << Words::tr("%1 is cited as %2 now, and as %3 no longer.")
                     .arg(toQt(keys[i].label), toQt(keys[i].after), toQt(keys[i].before));
    }
    if (keys.size() > told) {
        lines << Words::tr(
            "%Ln more paper(s) have another citation key.", nullptr, static_cast<int>(keys.size() - told));
    }
    return lines.join(QLatin1Char('\n'));
}

}
