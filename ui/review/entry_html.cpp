#include "ui/review/entry_html.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/count_text.h"
#include "ui/bridge/message.h"
#include "ui/bridge/text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/theme.h"

#include <algorithm>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

/// Of a text of many pages the beginning; the whole stands where it belongs.
constexpr qsizetype LONGEST = 4000;
constexpr int MOST_BROUGHT = 200;

QString cut(const QString& text)
{
    return text.size() <= LONGEST ? text : text.left(LONGEST) + QStringLiteral(" …");
}

QString escaped(const QString& text)
{
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QString
marked(const QString& text, qsizetype start, qsizetype end, const QColor& behind, const QString& style)
{
    return escaped(text.left(start))
        + (start == end ? QString()
                        : QStringLiteral("<span style=\"background-color:%1;%2\">%3</span>")
                              .arg(behind.name(), style, escaped(text.mid(start, end - start))))
        + escaped(text.mid(end));
}

QString cell(const QString& width, const QString& style, const QString& content)
{
    return QStringLiteral("<td width=\"%1\" style=\"padding:2px 8px 2px 0;%2\">%3</td>")
        .arg(width, style, content);
}

QString muted()
{
    return QStringLiteral("color:%1;").arg(theme().muted.name());
}

/// Of a thing that came or went there is only one side.
QString oneSidedRow(const coding::FieldWords& words)
{
    return QStringLiteral("<tr>%1%2</tr>")
        .arg(cell(QStringLiteral("26%"), muted(), escaped(said(words.field))),
             cell(QStringLiteral("74%"), QString(), escaped(cut(said(words.before) + said(words.after)))));
}

QString rowOf(const coding::FieldWords& words)
{
    const auto before = cut(said(words.before));
    const auto after = cut(said(words.after));
    const auto difference = differenceOf(before, after);
    const auto nothing = QStringLiteral("<span style=\"%1\">%2</span>").arg(muted(), Words::tr("nothing"));
    const auto old = marked(before,
                            difference.start,
                            difference.beforeEnd,
                            theme().warningSoft,
                            QStringLiteral("text-decoration:line-through;"));
    const auto now = marked(
        after, difference.start, difference.afterEnd, theme().accentSoft, QStringLiteral("font-weight:600;"));
    return QStringLiteral("<tr>%1%2%3</tr>")
        .arg(cell(QStringLiteral("26%"), muted(), escaped(said(words.field))),
             cell(QStringLiteral("37%"), QString(), before.isEmpty() ? nothing : old),
             cell(QStringLiteral("37%"), QString(), after.isEmpty() ? nothing : now));
}

QString sign(store::Operation operation)
{
    switch (operation) {
    case store::Operation::Insert: return QStringLiteral("+");
    case store::Operation::Update: return QStringLiteral("~");
    case store::Operation::Delete: return QStringLiteral("−");
    }
    return {};
}

QString htmlOf(const coding::ChangeWords& change)
{
    auto sentence = escaped(said(change.sentence));
    if (change.paper) {
        sentence +=
            QStringLiteral(" &nbsp;<a style=\"color:%1;text-decoration:none;\" href=\"paper:%2\">%3</a>")
                .arg(theme().accent.name())
                .arg(change.paper->value)
                .arg(Words::tr("open"));
    }
    const auto heading =
        QStringLiteral(
            "<p style=\"margin:10px 0 2px 0;\"><b><span style=\"color:%1;\">%2</span>&nbsp; %3</b></p>")
            .arg(theme().accent.name(), sign(change.operation), sentence);
    if (change.fields.empty()) {
        return heading;
    }
    QStringList rows;
    for (const auto& field : change.fields) {
        rows << (change.operation == store::Operation::Update ? rowOf(field) : oneSidedRow(field));
    }
    return heading
        + QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\" "
                         "style=\"margin-left:16px;\">%1</table>")
              .arg(rows.join(QString()));
}

}

Difference differenceOf(const QString& before, const QString& after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == after[start]) {
        ++start;
    }
    qsizetype end = 0;
    while (end < shorter - start && before[before.size() - 1 - end] == after[after.size() - 1 - end]) {
        ++end;
    }
    const auto isInWord = [](const QString& text, qsizetype at) {
        return at > 0 && at < text.size() && !text[at].isSpace() && !text[at - 1].isSpace();
    };
    while (start > 0 && (isInWord(before, start) || isInWord(after, start))) {
        --start;
    }
    while (end > 0 && (isInWord(before, before.size() - end) || isInWord(after, after.size() - end))) {
        --end;
    }
    return {start, before.size() - end, after.size() - end};
}

QString htmlOf(const std::vector<BroughtIn>& brought)
{
    QStringList lines;
    for (const auto& one : brought) {
        if (lines.size() == MOST_BROUGHT) {
            const auto more = static_cast<int>(brought.size()) - MOST_BROUGHT;
            lines << QStringLiteral("<li>%1</li>").arg(Words::tr("and %Ln more", nullptr, more));
            break;
        }
        lines << QStringLiteral("<li>%1 <span style=\"color:%2;\">%3 · %4</span></li>")
                     .arg(escaped(one.label.empty() ? Words::tr("A change") : toQt(one.label)),
                          theme().muted.name(),
                          escaped(toQt(one.reviewer)),
                          exactTime(localTime(one.at)));
    }
    return lines.isEmpty() ? QString()
                           : QStringLiteral("<p><b>%1</b></p><ul style=\"margin:0;\">%2</ul>")
                                 .arg(Words::tr("Done in the other copy"), lines.join(QString()));
}

QString htmlOf(const coding::EntryWords& words)
{
    QStringList parts;
    for (const auto& change : words.changes) {
        parts << htmlOf(change);
    }
    if (words.isCut) {
        parts << QStringLiteral("<p style=\"color:%1;\">%2</p>")
                     .arg(theme().muted.name(),
                          Words::tr("The first %1 changes are shown; there are more.")
                              .arg(countText(words.changes.size())));
    }
    if (parts.isEmpty()) {
        parts << QStringLiteral("<p style=\"color:%1;\">%2</p>")
                     .arg(theme().muted.name(), Words::tr("Nothing that is shown here changed."));
    }
    return parts.join(QString());
}

}
