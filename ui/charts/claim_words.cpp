#include "ui/charts/claim_words.h"

#include "ui/bridge/text.h"
#include "ui/charts/claim_texts.h"

#include <algorithm>

namespace alidade::ui {

namespace {

constexpr double BETWEEN = 0.3;          ///< two claims
constexpr int MOST_LINES = 3;            ///< of one claim
constexpr std::size_t MOST_CLAIMS = 200; ///< on any page

}

ClaimWords::ClaimWords(Sheet& sheet, const std::vector<report::WordClaim>& claims)
    : m_sheet(sheet)
    , m_claims(claims)
{
}

QStringList ClaimWords::linesOf(const report::WordClaim& claim) const
{
    return m_sheet.measure().wrapped(wordsOf(claim), width(), m_sheet.small().points, false, MOST_LINES);
}

double ClaimWords::heightOf(const QStringList& lines) const
{
    return m_sheet.canvas().heightOf(lines.size(), m_sheet.small().points) + BETWEEN;
}

std::size_t ClaimWords::fitting(std::optional<double> height) const
{
    const auto most = std::min(m_claims.size(), MOST_CLAIMS);
    if (!height) {
        return most;
    }
    auto taken = headHeight();
    std::size_t count = 0;
    while (count < most) {
        taken += heightOf(linesOf(m_claims[count]));
        if (taken > *height) {
            break;
        }
        ++count;
    }
    return count;
}

double ClaimWords::draw(double top, std::size_t count)
{
    if (count == 0) {
        return top;
    }
    auto& canvas = m_sheet.canvas();
    const auto heading = m_sheet.normal(true);
    canvas.lines(
        {m_sheet.left(), top + gap(), m_sheet.width(), m_sheet.lineHeight()},
        {m_sheet.measure().elided(FigureWords::withoutFigure(), m_sheet.width(), heading.points, true)},
        heading);
    auto bottom = top + headHeight();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& claim = m_claims[i];
        const auto lines = linesOf(claim);
        const QRectF area(m_sheet.left() + gap(), bottom, width(), heightOf(lines) - BETWEEN);
        canvas.lines(area, lines, m_sheet.small(), Anchor::Start, Vertical::Top);
        m_sheet.addMark(area,
                        wordsOf(claim),
                        claim.conditions.empty() ? 0 : 1,
                        claim.conditions,
                        claim.paper.empty() ? QStringList() : QStringList(toQt(claim.paper)));
        bottom = area.bottom() + BETWEEN;
    }
    return bottom;
}

}
