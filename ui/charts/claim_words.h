#pragma once

#include "ui/charts/sheet.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace alidade::ui {

/// The list below the scale of claims: those that have no place on it, each with the reason.
class ClaimWords
{
public:
    ClaimWords(Sheet& sheet, const std::vector<report::WordClaim>& claims);

    std::size_t size() const { return m_claims.size(); }
    /// How many of them stand on a page, and with the list's heading in so many millimetres of height.
    std::size_t fitting(std::optional<double> height) const;
    /// The first `count` of them; gives where the list ends.
    double draw(double top, std::size_t count);

private:
    double gap() const { return m_sheet.scaled(1.2); }
    double width() const { return m_sheet.width() - gap(); }
    double headHeight() const { return gap() + m_sheet.lineHeight(); }
    QStringList linesOf(const report::WordClaim& claim) const;
    double heightOf(const QStringList& lines) const;

    Sheet& m_sheet;
    const std::vector<report::WordClaim>& m_claims;
};

}
