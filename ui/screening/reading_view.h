#pragma once

#include <QTextBrowser>

#include "ui/screening/screening_desk.h"

class QTextCharFormat;

namespace alidade::ui {

/// The paper, large, with the terms that speak for it and against it marked: those for it on blue with a line
/// below, those against it on orange with a broken one, so that nobody needs to tell the colours apart. The
/// words that the filter asks for have a dotted one.
class ReadingView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ReadingView(ScreeningDesk& desk, QWidget* parent = nullptr);

    void openLink() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void markFound();
    void write(const screening::Sheet& sheet);
    void writeMarked(QTextCursor& cursor, std::string_view text, const QTextCharFormat& plain) const;
    void keepNarrow();

    ScreeningDesk& m_desk;
    std::optional<PaperId> m_shown;
};

}
