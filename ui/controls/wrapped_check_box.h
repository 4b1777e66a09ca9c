#pragma once

#include <QCheckBox>

namespace alidade::ui {

/// A check box whose words take several lines where there is no room for them on one.
class WrappedCheckBox : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappedCheckBox(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QString linesIn(int width) const;
    int besideWords() const;

    QString m_words;
};

}
