#pragma once

#include <QFrame>
#include <QLineEdit>

#include "ui/bridge/workspace.h"

#include <optional>
#include <string>
#include <vector>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace alidade::ui {

class FieldMessage;
class FilterSuggestions;
class RecentFilters;

/// The filter as text: conditions on fields as chips, which go with a click, and the rest to type on. It
/// follows the workspace's filter and writes it, a moment after each key. What cannot be read is said below
/// the field once nothing is suggested to go on with, and the filter before stays; Esc takes back all that
/// was typed. In the empty field an arrow down offers the saved filters, and those of before.
class SearchField : public QFrame
{
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    void setWorkspace(Workspace* workspace);
    /// Puts the keyboard into the field and selects what stands there.
    void edit();
    void clear();
    /// Dims the field and says so on a page that shows all papers, whatever the filter.
    void setInUse(bool isInUse);

    QSize minimumSizeHint() const override;
    QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    /// The field was left by Return or Esc.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showGlass();
    void showExample();
    void showFilter();
    void showChips();
    std::string typed() const;
    Result<std::string> written() const;
    void apply(FilterStep step = FilterStep::New);
    void applyTyped();
    bool isTypedInForce() const;
    void takeBackTyped();
    void keepTyped();
    void leave();
    void leaveTyping(Qt::FocusReason reason);
    void removeChip(const std::string& condition);
    void takeCondition();
    void setWrong(const QString& message);

    Workspace* m_workspace = nullptr;
    QHBoxLayout* m_layout;
    QLabel* m_glass;
    QLineEdit* m_edit;
    QLabel* m_notInUse;
    bool m_isInUse = true;
    FieldMessage* m_message;
    QTimer* m_typing;
    std::optional<QString> m_typed; ///< the filter that typing has put in force since the field was entered
    FilterSuggestions* m_suggestions;
    RecentFilters* m_recent = nullptr;
    std::vector<std::string> m_conditions; ///< those that stand as chips, as the filter language writes them
    QList<QToolButton*> m_chips;
};

}
