#include "ui/papers/author_line.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/bridge/text.h"

#include <algorithm>

namespace alidade::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Authors)
};

QString nameOf(const Author& author)
{
    return author.literal.empty()
        ? QStringLiteral("%1 %2").arg(toQt(author.given), toQt(author.family)).trimmed()
        : toQt(author.literal);
}

}

QString authorLine(const Paper& paper, std::size_t most)
{
    const auto authors = authorsFromText(paper.authors);
    QStringList names;
    std::transform(authors.begin(),
                   authors.begin() + static_cast<std::ptrdiff_t>(std::min(most, authors.size())),
                   std::back_inserter(names),
                   nameOf);
    const auto line = names.join(QStringLiteral(", "));
    return authors.size() <= most ? line : Words::tr("%1 and %2 more").arg(line).arg(authors.size() - most);
}

}
