#include "ui/bridge/entry_names.h"

#include "ui/bridge/message.h"

namespace alidade::ui {

QString EntryNames::of(const store::Entry& entry) const
{
    return said(coding::entryName(*m_review, *m_names, m_blindness, entry));
}

}
