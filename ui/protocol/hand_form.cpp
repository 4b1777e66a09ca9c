#include "ui/protocol/hand_form.h"

#include <QPlainTextEdit>

#include "ui/bridge/text.h"
#include "ui/protocol/checklist_words.h"

namespace alidade::ui {

HandForm::HandForm(Workspace& workspace, QWidget* parent)
    : InPlaceForm(workspace, parent)
    , m_mark(addChoice(
          tr("By hand"),
          {title(report::HandMark::None),
           title(report::HandMark::Done),
           title(report::HandMark::NotApplicable)},
          [this] { return static_cast<int>(stored().mark); },
          [this](int place) {
              auto note = stored();
              note.mark = static_cast<report::HandMark>(place);
              return write(note);
          }))
    , m_note(addText(
          tr("Note"),
          3,
          [this] { return toQt(stored().text); },
          [this](const QString& text) {
              auto note = stored();
              note.text = fromQt(text);
              return write(note);
          }))
{
    m_note->setPlaceholderText(tr("How it was done, or why it does not apply; goes into the report"));
}

void HandForm::show(report::Standard standard, std::string_view number)
{
    if (standard != m_standard || number != m_number) {
        commit();
        showProblem({});
        m_standard = standard;
        m_number = std::string(number);
    }
    refresh();
}

report::HandNote HandForm::stored() const
{
    return report::handNote(workspace().review().database(), m_standard, m_number);
}

bool HandForm::write(const report::HandNote& note)
{
    const auto name = tr("Checklist %1, item %2").arg(toQt(report::nameOf(m_standard)), toQt(m_number));
    return workspace().write(name, [&](store::Transaction& transaction) {
        return report::setHandNote(transaction, m_standard, m_number, note);
    });
}

}
