#include "ui/shell/flow_sidebar.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

#include "ui/bridge/count_text.h"
#include "ui/bridge/time_words.h"
#include "ui/controls/parts.h"
#include "ui/controls/theme.h"

namespace alidade::ui {

namespace {

constexpr int WIDTH = 204;
constexpr int MARGIN = 10;
constexpr int PASSAGE = 9; ///< the line between two stages, without words
constexpr int BAR = 3;
constexpr int SIDES = 18; ///< left and right of the words

QString number(std::int64_t value)
{
    return countText(value);
}

QFont smaller(QFont font)
{
    font.setPixelSize(font.pixelSize() > 0 ? font.pixelSize() - 2 : 11);
    return font;
}

double part(std::int64_t done, std::int64_t all)
{
    return all == 0 ? 0 : static_cast<double>(done) / static_cast<double>(all);
}

}

StageButton::StageButton(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StageButton::setFigures(const QString& count, const QString& caption, std::optional<double> done)
{
    m_count = count;
    m_done = done;
    if (m_caption != caption) {
        m_caption = caption;
        updateGeometry();
    }
    setAccessibleDescription(count.isEmpty() ? caption : QStringLiteral("%1, %2").arg(count, caption));
    update();
}

void StageButton::setPassage(const QString& passage)
{
    if (m_passage != passage) {
        m_passage = passage;
        updateGeometry();
        update();
    }
}

/// A second line where one is not enough, as in languages with long words.
int StageButton::captionHeight() const
{
    const QFontMetrics metrics(smaller(font()));
    const QRect room(0, 0, WIDTH - 2 * MARGIN - 1 - SIDES, 100);
    const int line = metrics.height(); // by fractions of a pixel, a line may be said to be higher
    const bool isLong = metrics.boundingRect(room, Qt::TextWordWrap, m_caption).height() > line + line / 2;
    return fontMetrics().height() + (isLong ? line : 0);
}

int StageButton::boxHeight() const
{
    return fontMetrics().height() + captionHeight() + 15;
}

QSize StageButton::sizeHint() const
{
    const int passage = m_passage.isEmpty() ? PASSAGE : PASSAGE + fontMetrics().height() - 4;
    return {WIDTH - 2 * MARGIN, boxHeight() + passage};
}

void StageButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StageButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void StageButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto& colours = theme();
    const QRectF box(0.5, 0.5, width() - 1, boxHeight() - 1);

    if (!m_isLast) {
        painter.setPen(QPen(colours.line, 2));
        painter.drawLine(QPointF(18, box.bottom()), QPointF(18, height()));
    }

    const bool isMarked = isChecked() || hasFocus() || (underMouse() && isEnabled());
    painter.setPen(QPen(isMarked ? colours.accent : colours.line, 1));
    painter.setBrush(isChecked() ? colours.accentSoft : colours.sunken);
    painter.drawRoundedRect(box, 5, 5);

    const auto inner = box.adjusted(9, 5, -9, -4);
    const int line = fontMetrics().height();
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    const int countWidth = QFontMetrics(bold).horizontalAdvance(m_count);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), Qt::AlignRight, m_count);
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width() - countWidth - 6, line),
                     Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(
                         text(), Qt::ElideRight, static_cast<int>(inner.width()) - countWidth - 6));

    const auto small = smaller(font());
    painter.setFont(small);
    painter.setPen(colours.muted);
    painter.drawText(QRectF(inner.left(), inner.top() + line, inner.width(), captionHeight()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     m_caption);
    if (!m_passage.isEmpty()) {
        painter.drawText(QRectF(30, box.bottom() + 2, width() - 30, height() - box.bottom() - 2),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(small).elidedText(m_passage, Qt::ElideRight, width() - 30));
    }
    if (m_done) {
        const QRectF track(inner.left(), box.bottom() - BAR - 4, inner.width(), BAR);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.line);
        painter.drawRoundedRect(track, 1.5, 1.5);
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * *m_done, BAR)), 1.5, 1.5);
    }
}

FlowSidebar::FlowSidebar(QWidget* parent)
    : QWidget(parent)
    , m_refresh(new QTimer(this))
{
    setFixedWidth(WIDTH);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN);
    layout->setSpacing(0);
    const auto papers = QStringLiteral("coding");
    m_protocol = addStage(tr("Protocol"), QStringLiteral("protocol"));
    m_searches = addStage(tr("Searches"), QStringLiteral("sources"));
    m_duplicates = addStage(tr("Duplicates"), QStringLiteral("duplicates"));
    m_screening = addStage(tr("Screening"), QStringLiteral("screening"));
    m_taxonomy = addStage(tr("Taxonomy"), QStringLiteral("taxonomy"));
    m_coding = addStage(tr("Coding"), papers);
    m_agreement = addStage(tr("Agreement"), QStringLiteral("agreement"));
    m_map = addStage(tr("Map"), QStringLiteral("map"));
    m_figures = addStage(tr("Figures"), QStringLiteral("report"));
    m_checks = addStage(tr("Checks"), QStringLiteral("lint"));
    m_history = addStage(tr("History"), QStringLiteral("review"));
    m_history->setLast();
    layout->addStretch();

    // after the pages have painted: numbers at the side may come a moment later
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(0);
    connect(m_refresh, &QTimer::timeout, this, &FlowSidebar::refresh);
}

StageButton* FlowSidebar::addStage(const QString& title, const QString& page)
{
    auto* stage = new StageButton(title, this);
    layout()->addWidget(stage);
    m_stages.push_back({stage, page});
    connect(stage, &QAbstractButton::clicked, this, [this, stage, page] {
        stage->setChecked(true);
        Q_EMIT pageWanted(page);
    });
    return stage;
}

void FlowSidebar::setWorkspace(Workspace* workspace)
{
    if (m_workspace != nullptr) {
        m_workspace->disconnect(m_refresh);
    }
    m_workspace = workspace;
    if (m_workspace == nullptr) {
        m_duplicateCounts.reset();
        m_refresh->stop();
        return;
    }
    m_records.reset();
    connect(m_workspace, &Workspace::reviewChanged, m_refresh, [this](const store::ChangeNotice& notice) {
        if (notice.touches(store::Table::Record)) {
            m_records.reset();
        }
        m_refresh->start();
    });
    refresh();
}

void FlowSidebar::setDuplicates(std::optional<duplicates::TaskCounts> counts)
{
    if (m_duplicateCounts != counts) {
        m_duplicateCounts = counts;
        m_refresh->start();
    }
}

namespace {

/// On a small screen the stages are scrolled.
void bringIntoSight(QWidget& widget)
{
    for (auto* above = widget.parentWidget(); above != nullptr; above = above->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(above)) {
            area->ensureWidgetVisible(&widget, 0, 0);
        }
    }
}

}

void FlowSidebar::setCurrentPage(const QString& page)
{
    for (const auto& stage : m_stages) {
        const bool isCurrent = !page.isEmpty() && stage.page == page;
        stage.button->setChecked(isCurrent);
        if (isCurrent) {
            bringIntoSight(*stage.button);
        }
    }
}

void FlowSidebar::refresh()
{
    if (m_workspace == nullptr) {
        return;
    }
    const auto& review = m_workspace->review();
    if (!m_records) {
        m_records = report::recordCounts(review.database());
    }
    fill(report::overview(review, m_workspace->index(), *m_records));
}

/// A paper on which somebody has decided is under way until it is included or excluded: at title and abstract
/// nothing is included yet, and whoever goes through these sees how many are left.
void FlowSidebar::fillScreening(const report::Overview& view)
{
    const auto count = [](std::int64_t value) { return static_cast<int>(value); };
    QStringList left;
    if (view.conflicts > 0) {
        left << tr("%Ln conflict(s)", nullptr, count(view.conflicts));
    }
    if (view.unseen > 0) {
        left << tr("%Ln to screen", nullptr, count(view.unseen));
    }
    if (view.undecided > view.unseen) {
        left << tr("%Ln under way", nullptr, count(view.undecided - view.unseen));
    }
    if (view.included > 0) {
        left.prepend(tr("included"));
    }
    if (view.undecided + view.conflicts == 0) {
        left << tr("all decided");
    }
    m_screening->setFigures(view.included > 0 ? number(view.included) : QString(),
                            view.papers == 0 ? tr("nothing to decide") : left.join(QStringLiteral(", ")),
                            part(view.included + view.excluded, view.papers));
    m_screening->setPassage(view.excluded == 0 ? QString()
                                               : tr("− %Ln excluded", nullptr, count(view.excluded)));
}

/// Answers in force, whoever gave them; what the one who acts has yet to do is said by the page.
void FlowSidebar::fillCoding(const report::Overview& view)
{
    const bool isBegun = view.codings > 0 || view.claims > 0; // where nothing is asked, nothing is unfinished
    if (view.included == 0 && (!isBegun || view.toCode == 0)) {
        const bool isScreened = view.undecided == 0 && view.conflicts == 0;
        m_coding->setFigures({}, isScreened ? tr("nothing to code") : tr("waits for screening"));
        return;
    }
    const auto left = static_cast<int>(view.toCode - view.coded);
    m_coding->setFigures(number(view.toCode),
                         left > 0 ? tr("%Ln unfinished", nullptr, left) : tr("all coded, by any reviewer"),
                         isBegun ? part(view.coded, view.toCode) : 0);
}

/// What the page has to settle. Where that is too much to be counted each time, at least the conflicts of the
/// screening.
void FlowSidebar::fillAgreement(const report::Overview& view)
{
    const auto open = view.toSettle.value_or(view.conflicts);
    const auto reviewers = tr("%Ln reviewer(s)", nullptr, static_cast<int>(view.reviewers));
    m_agreement->setFigures(open > 0 ? number(open) : QString(),
                            open == 0           ? reviewers
                                : view.toSettle ? tr("papers to settle")
                                                : tr("conflicts in screening"));
}

void FlowSidebar::fill(const report::Overview& view)
{
    const auto count = [](std::int64_t value) { return static_cast<int>(value); };
    m_protocol->setFigures({}, tr("%Ln question(s)", nullptr, count(view.questions)));
    m_searches->setFigures(number(view.hits.value_or(view.records)),
                           view.hits ? tr("hits in %Ln source(s)", nullptr, count(view.sources))
                                     : tr("records from %Ln source(s)", nullptr, count(view.sources)));
    const auto open = m_duplicateCounts ? static_cast<int>(m_duplicateCounts->open) : 0;
    const auto certain = m_duplicateCounts ? static_cast<int>(m_duplicateCounts->certain) : 0;
    m_duplicates->setFigures(number(open > 0 ? open : view.papers),
                             open > 0          ? tr("to look at")
                                 : certain > 0 ? tr("papers, %Ln certain group(s)", nullptr, certain)
                                               : tr("papers of %Ln record(s)", nullptr, count(view.records)));
    m_duplicates->setPassage(view.merged == 0 ? QString()
                                              : tr("− %Ln duplicate(s)", nullptr, count(view.merged)));

    fillScreening(view);
    m_taxonomy->setFigures(number(view.codes),
                           tr("codes in %Ln dimension(s)", nullptr, count(view.dimensions)));
    fillCoding(view);
    fillAgreement(view);
    m_map->setFigures({},
                      tr("%Ln code(s) given", nullptr, count(view.codings)) + QStringLiteral(" · ")
                          + tr("%Ln claim(s)", nullptr, count(view.claims)));
    m_figures->setFigures(number(view.figures), tr("%Ln saved", nullptr, count(view.figures)));
    m_checks->setFigures({}, tr("what does not add up"));
    m_history->setFigures(
        number(view.entries),
        view.lastChange
            ? tr("last: %1").arg(dayWords(localTime(*view.lastChange), QDateTime::currentDateTime()))
            : tr("nothing yet"));
}

}
