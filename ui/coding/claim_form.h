#pragma once

#include <QLineEdit>
#include <QWidget>

#include "ui/coding/desk.h"

class QComboBox;

namespace alidade::ui {

class SaidLine;

/// One claim as fields. The first one takes the claim in words: what can be read of them goes into the
/// others, for the reviewer to confirm. Enter keeps the claim, Esc drops it.
class ClaimForm : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimForm(Desk& desk, QWidget* parent = nullptr);

    /// A new claim; `words` are read at once where there are any, and `passage` is kept with it.
    void openNew(const QString& words, const std::optional<Excerpt>& passage);
    void openClaim(const Claim& claim, const QString& metric);
    /// Whether something was written that is not kept yet.
    bool isBegun() const;
    /// Goes on with what was begun; a passage is kept with it.
    void resume(const std::optional<Excerpt>& passage);
    /// The paper is gone, and what was begun on it with it.
    void forget() { m_opened.clear(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void open();
    void readWords();
    void readUnread();
    void fillFromWords();
    void fill(const Claim& claim, const QString& metric);
    void save();
    void keep();
    void close();
    QStringList texts() const;
    bool refuse(QWidget* field, const QString& why);
    std::optional<Claim> fromFields();

    Desk& m_desk;
    Claim m_claim;
    std::optional<Excerpt> m_passage;
    QStringList m_opened; ///< texts() when the form was opened; empty while it is not
    QLineEdit* m_words;
    QComboBox* m_metric;
    QLineEdit* m_value;
    QLineEdit* m_unit;
    QLineEdit* m_comparator;
    QComboBox* m_direction;
    QLineEdit* m_condition;
    QLineEdit* m_locator;
    QLineEdit* m_subject;
    SaidLine* m_message;
};

}
