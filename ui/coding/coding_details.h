#pragma once

#include <QLineEdit>
#include <QListWidget>
#include <QWidget>

#include "ui/coding/desk.h"

class QComboBox;

namespace alidade::ui {

/// What stands behind one given code: its note, where in the paper it stands, its passages. Opens below the
/// taxonomy; Enter keeps, Esc drops what was typed.
class CodingDetails : public QWidget
{
    Q_OBJECT

public:
    explicit CodingDetails(Desk& desk, QWidget* parent = nullptr);

    /// Shows the code if the reviewer has given it; says whether that is so.
    bool open(CodeId code);
    /// The code at hand is another one now.
    void follow(std::optional<CodeId> code);
    void closeDetails();

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void read();
    void readPlace();
    bool save();
    void removePassage();
    const coding::SheetCoding* shown() const;

    Desk& m_desk;
    std::optional<CodeId> m_code;
    PaperId m_paper;
    class ElidedLabel* m_title;
    QComboBox* m_places; ///< only where the code stands at several
    QLineEdit* m_note;
    QLineEdit* m_locator;
    QListWidget* m_passages;
    QAction* m_remove;
};

}
