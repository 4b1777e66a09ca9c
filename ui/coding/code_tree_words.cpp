#include "core/coding/answers.h"
#include "ui/bridge/count_text.h"
#include "ui/bridge/text.h"
#include "ui/coding/code_tree_model.h"

/// What the rows of the tree of codes say.
namespace alidade::ui {

namespace {

constexpr int LONGEST_PASSAGE = 90; // shown; all of it is in the tool tip

QString shortened(const QString& text)
{
    const auto line = text.simplified();
    return line.size() <= LONGEST_PASSAGE ? line : line.left(LONGEST_PASSAGE - 1) + u'…';
}

}

QString CodeTreeModel::answerText(const Node& node) const
{
    const auto* dimension = m_desk.taxonomy().find(node.dimension);
    const auto* answer = m_desk.answer(node.dimension);
    if (answer == nullptr || dimension == nullptr) {
        return {};
    }
    return toQt(coding::textOf(*answer, dimension->kind));
}

QString CodeTreeModel::text(const Node& node) const
{
    const auto* dimension = m_desk.taxonomy().find(node.dimension);
    const auto* code = m_desk.taxonomy().find(node.code);
    switch (node.kind) {
    case Kind::Dimension: return dimension == nullptr ? QString() : toQt(dimension->label);
    case Kind::Code: return code == nullptr ? QString() : toQt(code->label);
    case Kind::None: return tr("None applies");
    case Kind::Yes: return tr("Yes");
    case Kind::No: return tr("No");
    case Kind::Answer: break;
    }
    const auto given = answerText(node);
    if (dimension == nullptr || (!given.isEmpty() && dimension->unit.empty())) {
        return given;
    }
    if (!given.isEmpty()) {
        return given + u' ' + toQt(dimension->unit);
    }
    if (dimension->kind == DimensionKind::Date) {
        return tr("a date, like 2024-04-01 or 2024");
    }
    if (dimension->kind == DimensionKind::Text) {
        return tr("a text");
    }
    return dimension->unit.empty() ? tr("a number") : tr("a number, in %1").arg(toQt(dimension->unit));
}

QString CodeTreeModel::stateText(const Node& node) const
{
    const auto* dimension = m_desk.taxonomy().find(node.dimension);
    if (dimension == nullptr || m_desk.sheet() == nullptr) {
        return {};
    }
    if (const int codes = m_desk.codesGiven(node.dimension); codes > 0) {
        return codes == 1 ? tr("1 answer") : tr("%1 answers").arg(countText(codes));
    }
    if (m_desk.isAnswered(node.dimension)) {
        return dimension->kind == DimensionKind::Category ? tr("none applies") : tr("1 answer");
    }
    if (dimension->required) {
        return tr("open");
    }
    return dimension->many && dimension->kind == DimensionKind::Category ? tr("0 or more") : tr("0 or 1");
}

QString CodeTreeModel::place(const Node& node) const
{
    if (node.kind != Kind::Code || m_desk.sheet() == nullptr) {
        return {};
    }
    const auto given = coding::codingsBy(*m_desk.sheet(), node.code);
    if (given.size() > 1) {
        return tr("%1 places").arg(countText(given.size()));
    }
    if (given.empty()) {
        return {};
    }
    if (!given.front()->detail.locator.empty()) {
        return toQt(given.front()->detail.locator);
    }
    const auto& excerpts = given.front()->excerpts;
    return !excerpts.empty() && excerpts.front().page ? tr("p. %1").arg(*excerpts.front().page) : QString();
}

QStringList CodeTreeModel::details(const Node& node) const
{
    QStringList lines;
    if (node.kind == Kind::Code && m_desk.sheet() != nullptr) {
        for (const auto* given : coding::codingsBy(*m_desk.sheet(), node.code)) {
            if (!given->detail.note.empty()) {
                lines += toQt(given->detail.note).simplified();
            }
            for (const auto& excerpt : given->excerpts) {
                lines += QStringLiteral("“%1”").arg(shortened(toQt(excerpt.quote)));
            }
        }
    }
    return lines;
}

/// The row as a screen reader says it: what the eye sees by colour and place, in words.
QString CodeTreeModel::spoken(const Node& node) const
{
    QStringList parts = {text(node)};
    if (node.kind == Kind::Dimension) {
        parts += stateText(node);
    } else if (isGiven(node)) {
        parts += tr("given");
        parts += place(node);
    } else if (node.digit > 0) {
        parts += tr("key %1").arg(node.digit);
    }
    parts += details(node);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

}
