#pragma once

#include <QDialog>

#include "ui/shell/preferences.h"

class QComboBox;
class QLineEdit;

namespace alidade::ui {

/// The program's preferences. The theme is shown while it is chosen and goes back when the dialog is
/// cancelled; everything is kept at OK. Scale and language hold from the next start.
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PreferencesDialog(QWidget* parent = nullptr);

    /// As the fields stand.
    Preferences chosen() const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// The user acts under another name from now on.
    void reviewerChanged(const QString& name);

private:
    void showTheme(ThemeChoice choice);

    Preferences m_before;
    QComboBox* m_theme;
    QComboBox* m_scale;
    QLineEdit* m_reviewer;
    QComboBox* m_language;
};

}
