#pragma once

#include <QWidget>

#include "core/report/checklist.h"
#include "ui/protocol/in_place_form.h"

#include <string>

namespace alidade::ui {

/// What a person says of an item of a checklist: whether it is done, and a note.
class HandForm : public InPlaceForm
{
    Q_OBJECT

public:
    explicit HandForm(Workspace& workspace, QWidget* parent = nullptr);

    void show(report::Standard standard, std::string_view number);
    QComboBox* mark() const { return m_mark; }
    QPlainTextEdit* note() const { return m_note; }

private:
    report::HandNote stored() const;
    bool write(const report::HandNote& note);

    report::Standard m_standard = report::Standard::KitchenhamCharters;
    std::string m_number;
    QComboBox* m_mark;
    QPlainTextEdit* m_note;
};

}
