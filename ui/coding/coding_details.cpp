#include "ui/coding/coding_details.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>

#include "ui/bridge/text.h"
#include "ui/controls/icons.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

constexpr int PASSAGE_HEIGHT = 22;
constexpr int MOST_PASSAGES = 4; // in sight; the others scroll

/// What is being typed stays, whatever else changes meanwhile.
void showText(QLineEdit& field, const std::string& text)
{
    if (!field.hasFocus() || !field.isModified()) {
        field.setText(toQt(text));
    }
}

}

CodingDetails::CodingDetails(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ElidedLabel)
    , m_places(new QComboBox)
    , m_note(new QLineEdit)
    , m_locator(new QLineEdit)
    , m_passages(textList(tr("Passages")))
    , m_remove(new QAction(icon(QStringLiteral("remove")), tr("Remove passage"), this))
{
    m_title->setProperty("role", QStringLiteral("title"));
    m_places->setAccessibleName(tr("Which of the places of this code"));
    m_note->setPlaceholderText(tr("Why this code"));
    m_locator->setPlaceholderText(tr("p. 4, Table 2, §3.1"));
    m_passages->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_passages->setTextElideMode(Qt::ElideRight);
    m_passages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_passages->addAction(m_remove);

    auto* form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    form->addRow(tr("&Note"), m_note);
    form->addRow(tr("P&lace"), m_locator);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_title);
    layout->addWidget(m_places);
    layout->addLayout(form);
    layout->addWidget(m_passages);
    hide();

    connect(m_places, &QComboBox::currentIndexChanged, this, &CodingDetails::readPlace);
    connect(m_remove, &QAction::triggered, this, &CodingDetails::removePassage);
    for (auto* field : {m_note, m_locator}) {
        connect(field, &QLineEdit::returnPressed, this, [this] {
            save();
            closeDetails();
        });
        connect(field, &QLineEdit::editingFinished, this, &CodingDetails::save);
    }
    connect(&desk.workspace(), &Workspace::leaving, this, [this] {
        if (!save()) {
            m_desk.workspace().couldNotKeep(tr("the words for a coding"));
        }
    });
    connect(&desk, &Desk::sheetChanged, this, [this] {
        if (m_code && (!m_desk.hasCode(*m_code) || m_desk.sheet()->paper.id != m_paper)) {
            follow({});
        } else if (m_code) {
            read();
        }
    });
}

bool CodingDetails::open(CodeId code)
{
    if (!m_desk.hasCode(code)) {
        return false;
    }
    save(); // where another one is open
    m_code = code;
    m_paper = m_desk.sheet()->paper.id;
    read();
    show();
    m_note->setFocus(Qt::OtherFocusReason);
    m_note->selectAll();
    return true;
}

void CodingDetails::follow(std::optional<CodeId> code)
{
    if (m_code && code != m_code) {
        m_code.reset();
        hide();
    }
}

void CodingDetails::closeDetails()
{
    m_code.reset();
    hide();
    Q_EMIT closed();
}

const coding::SheetCoding* CodingDetails::shown() const
{
    if (!m_code || m_desk.sheet() == nullptr) {
        return nullptr;
    }
    const auto given = coding::codingsBy(*m_desk.sheet(), *m_code);
    const auto place = static_cast<std::size_t>(std::max(0, m_places->currentIndex()));
    return place < given.size() ? given[place] : nullptr;
}

void CodingDetails::read()
{
    const auto given = coding::codingsBy(*m_desk.sheet(), *m_code);
    m_title->setText(toQt(m_desk.taxonomy().labelPath(*m_code)));
    const int place = std::clamp(m_places->currentIndex(), 0, static_cast<int>(given.size()) - 1);
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    for (const auto* coding : given) {
        const auto& where = coding->detail.locator;
        m_places->addItem(where.empty() ? tr("no place named") : toQt(where));
    }
    m_places->setCurrentIndex(place);
    m_places->setVisible(given.size() > 1);
    readPlace();
}

void CodingDetails::readPlace()
{
    const auto* coding = shown();
    if (coding == nullptr) {
        return;
    }
    showText(*m_note, coding->detail.note);
    showText(*m_locator, coding->detail.locator);
    m_passages->clear();
    for (const auto& excerpt : coding->excerpts) {
        auto* item =
            new QListWidgetItem(QStringLiteral("“%1”").arg(toQt(excerpt.quote).simplified()), m_passages);
        item->setData(Qt::UserRole, static_cast<qlonglong>(excerpt.id.value));
        item->setToolTip(toQt(excerpt.quote));
    }
    const int rows = m_passages->count();
    m_passages->setVisible(rows > 0);
    m_passages->setFixedHeight(std::min(rows, MOST_PASSAGES) * PASSAGE_HEIGHT + 4);
}

bool CodingDetails::save()
{
    const auto* coding = shown();
    if (coding == nullptr
        || (fromQt(m_note->text().trimmed()) == coding->detail.note
            && fromQt(m_locator->text().trimmed()) == coding->detail.locator)) {
        return true;
    }
    const bool isSaved = m_desk.setWords(coding->coding.id, m_note->text(), m_locator->text());
    for (auto* field : {m_note, m_locator}) {
        field->setModified(!isSaved);
    }
    return isSaved;
}

void CodingDetails::removePassage()
{
    if (const auto* item = m_passages->currentItem()) {
        m_desk.removeExcerpt(ExcerptId{item->data(Qt::UserRole).toLongLong()});
    }
}

void CodingDetails::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        for (auto* field : {m_note, m_locator}) {
            field->setModified(false); // what was typed is dropped
        }
        readPlace();
        closeDetails();
        return;
    }
    QWidget::keyPressEvent(event);
}

}
