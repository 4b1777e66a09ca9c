#pragma once

#include <QString>

#include "core/map/select.h"

#include <vector>

namespace alidade::ui {

enum class FilterStep { New, GoesOn };

/// The filter of the window, the papers it selects, and the filters before it.
class CurrentFilter
{
public:
    /// No filter; all papers.
    explicit CurrentFilter(const map::Index& index);

    const QString& text() const { return m_text; }
    /// The papers that match.
    const map::Selected& selected() const { return m_selected; }
    /// Of these, the ones that maps and frequencies run over: see map::population().
    const map::Bitset& counted() const { return m_counted; }

    /// Fails as map::select() does; then the filter stays what it was. What goes on with the last step, as
    /// typing does, is one step back with it.
    Result<void> set(const QString& text, FilterStep step);
    /// Back to the filter before that still selects something; false where there is none.
    bool stepBack();
    bool canStepBack() const { return !m_earlier.empty(); }

    /// Selects anew from the index as it is now. False where the filter names what is gone: then there is
    /// none any longer.
    bool refresh();

private:
    Result<void> select(const QString& text);

    const map::Index& m_index;
    QString m_text;
    std::vector<QString> m_earlier;
    map::Selected m_selected;
    map::Bitset m_counted;
};

}
