#pragma once

#include <QApplication>
#include <QPushButton>
#include <QTest>

#include "core/coding/new_paper.h"
#include "core/coding/taxonomy_edit.h"
#include "tests/ui/support/window.h"
#include "ui/bridge/text.h"
#include "ui/coding/abstract_view.h"
#include "ui/coding/code_panel.h"
#include "ui/coding/coding_page.h"
#include "ui/coding/paper_view.h"

#include <catch2/catch.hpp>

#include <memory>

namespace alidade::tests {

/// The bundled review on the page, coded by `Tester`, who has said nothing yet; two of its dimensions are
/// required.
struct Sitting {
    OpenReview open = openSample();
    std::unique_ptr<ui::CodingPage> page;

    explicit Sitting(const char* label = "[18]")
    {
        require("kernel-architecture");
        require("approach");
        open->setCurrentPaper(paperLabelled(*open, label));
        page = std::make_unique<ui::CodingPage>(*open);
        page->resize(1200, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->focusStart();
    }

    void require(std::string_view slug)
    {
        REQUIRE(open->write(QStringLiteral("require"), [&](store::Transaction& transaction) -> Result<void> {
            for (auto dimension : transaction.database().all<Dimension>()) {
                if (dimension.slug == slug) {
                    dimension.required = true;
                    return coding::updateDimension(transaction, dimension);
                }
            }
            return fail(ErrorCode::NotFound, std::string("dimension"));
        }));
    }

    DimensionId dimension(std::string_view slug) const
    {
        const auto found = open->index().taxonomy().dimension(slug);
        REQUIRE(found);
        return *found;
    }

    DimensionId add(const char* label, DimensionKind kind, const char* unit = "")
    {
        DimensionId id;
        REQUIRE(open->write(QStringLiteral("add"), [&](store::Transaction& transaction) -> Result<void> {
            Dimension dimension;
            dimension.label = label;
            dimension.kind = kind;
            dimension.unit = unit;
            id = *coding::addDimension(transaction, dimension);
            return {};
        }));
        return id;
    }

    void setAbstract(const char* text)
    {
        REQUIRE(open->write(QStringLiteral("abstract"), [&](store::Transaction& transaction) {
            return coding::setAbstract(transaction, *open->currentPaper(), text);
        }));
    }

    void select(const char* passage)
    {
        auto* text = page->paper()->abstract()->text();
        const auto quote = QLatin1String(passage);
        const auto at = text->toPlainText().indexOf(quote);
        REQUIRE(at >= 0);
        auto cursor = text->textCursor();
        cursor.setPosition(static_cast<int>(at));
        cursor.setPosition(static_cast<int>(at + quote.size()), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
    }

    ui::CodeTree* tree() const { return page->codes()->tree(); }
    const coding::PaperSheet& sheet() const { return *page->desk().sheet(); }
    bool has(std::string_view path) const { return page->desk().hasCode(codeAt(*open, path)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    QString label() const
    {
        return ui::toQt(open->review().database().find<Paper>(*open->currentPaper())->label);
    }
};

/// The one that is shown with this in its text.
inline QPushButton* buttonWith(const QWidget& page, const QString& text)
{
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->isVisible() && button->text().contains(text)) {
            return button;
        }
    }
    return nullptr;
}

}
