#include "ui/papers/none_included.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/screening/waiting.h"

namespace alidade::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(alidade::ui::NoneIncluded)
};

}

QString whyNoneIncluded(const Workspace& workspace)
{
    const auto waiting = screening::waiting(workspace.review().database());
    QStringList parts;
    const auto add = [&parts](std::int64_t papers, const QString& one, const QString& many) {
        if (papers > 0) {
            parts << (papers == 1 ? one : many.arg(papers));
        }
    };
    add(waiting.conflicts, Text::tr("on 1 the reviewers differ"), Text::tr("on %L1 the reviewers differ"));
    add(waiting.second,
        Text::tr("1 waits for a second decision"),
        Text::tr("%L1 wait for a second decision"));
    add(waiting.fullText, Text::tr("1 waits for the full text"), Text::tr("%L1 wait for the full text"));
    add(waiting.maybe, Text::tr("1 is a maybe"), Text::tr("%L1 are maybes"));
    add(waiting.first, Text::tr("1 waits for a first decision"), Text::tr("%L1 wait for a first decision"));
    return parts.isEmpty() ? Text::tr("No paper is included: all are excluded.")
                           : Text::tr("No paper is included yet: %1.").arg(parts.join(QStringLiteral(", ")));
}

}
