#include "ui/sources/search_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/count_text.h"

namespace alidade::ui {

namespace {

struct SearchWords {
    Q_DECLARE_TR_FUNCTIONS(SearchWords)
};

}

QString shownNumber(std::int64_t number)
{
    return countText(number);
}

QString title(sources::Format format)
{
    switch (format) {
    case sources::Format::Bibtex: return QStringLiteral("BibTeX");
    case sources::Format::Ris: return QStringLiteral("RIS");
    case sources::Format::Nbib: return SearchWords::tr("PubMed (NBIB)");
    case sources::Format::EndNoteXml: return SearchWords::tr("EndNote XML");
    case sources::Format::PubmedXml: return SearchWords::tr("PubMed XML");
    case sources::Format::EndNoteTagged: return SearchWords::tr("EndNote (tagged)");
    case sources::Format::WosTagged: return SearchWords::tr("Web of Science");
    case sources::Format::Ovid: return QStringLiteral("Ovid");
    case sources::Format::RefWorks: return QStringLiteral("RefWorks");
    case sources::Format::Table: return SearchWords::tr("Table (CSV)");
    case sources::Format::CslJson: return QStringLiteral("CSL-JSON");
    case sources::Format::PlainText: return SearchWords::tr("Plain text");
    case sources::Format::Mods: return QStringLiteral("MODS");
    }
    return {};
}

QString title(sources::Severity severity)
{
    switch (severity) {
    case sources::Severity::Note: return SearchWords::tr("Note");
    case sources::Severity::Warning: return SearchWords::tr("Warning");
    case sources::Severity::Error: return SearchWords::tr("Rejected");
    }
    return {};
}

QString title(SnowballDirection direction)
{
    switch (direction) {
    case SnowballDirection::None: return {};
    case SnowballDirection::Backward: return SearchWords::tr("backward");
    case SnowballDirection::Forward: return SearchWords::tr("forward");
    case SnowballDirection::Both: return SearchWords::tr("both ways");
    }
    return {};
}

QString sentence(const sources::ImportOutcome& outcome)
{
    const auto count = [](std::int64_t number) { return static_cast<int>(number); };
    QStringList parts{SearchWords::tr("%Ln record(s)", nullptr, count(outcome.records))};
    if (outcome.known > 0) {
        parts << SearchWords::tr("%Ln known from before", nullptr, count(outcome.known));
    }
    parts << SearchWords::tr("%Ln new paper(s)", nullptr, count(outcome.newPapers));
    if (outcome.rejected > 0) {
        parts << SearchWords::tr("%Ln rejected", nullptr, count(outcome.rejected));
    }
    return parts.join(SearchWords::tr(", "));
}

}
