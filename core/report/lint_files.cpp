#include "core/coding/attachments.h"
#include "core/report/lint_rules.h"

namespace alidade::report {

namespace {

void lintFile(LintReport& report, const Attachment& file, const Result<coding::FileState>& state)
{
    const auto add = [&](std::string_view rule, Words message) {
        report.add(rule, LintSeverity::Warning, file.paper, {message, {file.path}});
    };
    if (!state) {
        add("file-missing",
            translatable("Sentence", "The file \"%1\" cannot be read; see to it that you may read it."));
        return;
    }
    switch (*state) {
    case coding::FileState::Missing:
        add("file-missing",
            translatable(
                "Sentence",
                "The file \"%1\" is not there; put it back, attach it again from where it is now, or "
                "take it off the paper."));
        return;
    case coding::FileState::Changed:
        add("file-changed",
            translatable(
                "Sentence",
                "The file \"%1\" is not the one that was attached; put that back, or attach this one "
                "and take the other off the paper."));
        return;
    case coding::FileState::Same: return;
    }
}

}

void lintFiles(LintReport& report, coding::FileCheck check)
{
    const auto folders = fileFolders(report.database(), report.review().file());
    report.database().forEach<Attachment>(
        [&](const Attachment& file) { lintFile(report, file, coding::verify(file, folders, check)); });
}

}
