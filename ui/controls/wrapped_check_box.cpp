#include "ui/controls/wrapped_check_box.h"

#include <QStyleOptionButton>

#include <algorithm>

namespace alidade::ui {

WrappedCheckBox::WrappedCheckBox(const QString& words, QWidget* parent)
    : QCheckBox(words, parent)
    , m_words(words)
{
    setAccessibleName(words); // without the ends of lines
    auto policy = sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

/// What the box itself takes of the width.
int WrappedCheckBox::besideWords() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const QSize words(100, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, words, this).width() - words.width();
}

QSize WrappedCheckBox::sizeHint() const
{
    const int width = besideWords() + fontMetrics().horizontalAdvance(m_words) + 1;
    return {width, heightForWidth(width)};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    int widest = 0;
    for (const auto& word : m_words.split(QLatin1Char(' '))) {
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    }
    return {besideWords() + widest + 1, heightForWidth(sizeHint().width())};
}

int WrappedCheckBox::heightForWidth(int width) const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    const auto lines = linesIn(width);
    const QSize words(width - besideWords(), fontMetrics().size(0, lines).height());
    return style()->sizeFromContents(QStyle::CT_CheckBox, &option, words, this).height();
}

void WrappedCheckBox::resizeEvent(QResizeEvent* event)
{
    QCheckBox::resizeEvent(event);
    setText(linesIn(width()));
    setMinimumHeight(heightForWidth(width())); // which forms do not ask for
}

QString WrappedCheckBox::linesIn(int width) const
{
    const int room = width - besideWords();
    QString lines;
    QString line;
    for (const auto& word : m_words.split(QLatin1Char(' '))) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && fontMetrics().horizontalAdvance(longer) > room) {
            lines += line + QLatin1Char('\n');
            line = word;
        } else {
            line = longer;
        }
    }
    return lines + line;
}

}
