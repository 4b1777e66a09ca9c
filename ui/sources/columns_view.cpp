#include "ui/sources/columns_view.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>

#include "ui/bridge/text.h"
#include "ui/controls/parts.h"

namespace alidade::ui {

namespace {

constexpr int ROW = 30;
constexpr int FIELD_WIDTH = 190;

QString title(sources::Field field)
{
    using sources::Field;
    switch (field) {
    case Field::Other: return ColumnsView::tr("kept as it is");
    case Field::Type: return ColumnsView::tr("Type");
    case Field::Key: return ColumnsView::tr("Key");
    case Field::Title: return ColumnsView::tr("Title");
    case Field::FullAuthors: return ColumnsView::tr("Authors in full");
    case Field::Authors: return ColumnsView::tr("Authors");
    case Field::Bodies: return ColumnsView::tr("Group authors");
    case Field::Year: return ColumnsView::tr("Year or date");
    case Field::Venue: return ColumnsView::tr("Venue");
    case Field::Book: return ColumnsView::tr("Book or proceedings");
    case Field::VenueShort: return ColumnsView::tr("Short venue");
    case Field::Volume: return ColumnsView::tr("Volume");
    case Field::Issue: return ColumnsView::tr("Issue");
    case Field::Pages: return ColumnsView::tr("Pages");
    case Field::FirstPage: return ColumnsView::tr("First page");
    case Field::LastPage: return ColumnsView::tr("Last page");
    case Field::ArticleNumber: return ColumnsView::tr("Article number");
    case Field::Doi: return QStringLiteral("DOI");
    case Field::Url: return ColumnsView::tr("Address");
    case Field::Abstract: return ColumnsView::tr("Abstract");
    case Field::Keywords: return ColumnsView::tr("Keywords");
    case Field::Language: return ColumnsView::tr("Language");
    case Field::Publisher: return ColumnsView::tr("Publisher");
    case Field::Isbn: return QStringLiteral("ISBN");
    case Field::Issn: return QStringLiteral("ISSN");
    }
    return {};
}

QTableWidgetItem* cell(const QString& text)
{
    auto* item = new QTableWidgetItem(text.simplified());
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text);
    return item;
}

}

ColumnsView::ColumnsView(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget)
{
    m_table->setAccessibleName(tr("What the columns are taken for"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Column"), tr("Taken for"), tr("First row")});
    for (int column = 0; column < 3; ++column) {
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(ROW);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->resizeSection(0, FIELD_WIDTH);
    m_table->horizontalHeader()->resizeSection(1, FIELD_WIDTH);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_table);
}

void ColumnsView::show(const sources::ColumnMapping& table, const std::vector<std::string>& sample)
{
    const bool isSame = table.columns.size() == m_shown.columns.size()
        && std::equal(table.columns.begin(),
                      table.columns.end(),
                      m_shown.columns.begin(),
                      [](const auto& one, const auto& other) { return one.header == other.header; });
    m_shown = table;
    if (!isSame) {
        m_table->setRowCount(0);
        m_table->setRowCount(static_cast<int>(table.columns.size()));
    }
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& column = table.columns[static_cast<std::size_t>(row)];
        if (!isSame) { // else the box that is being used stays
            m_table->setItem(row, 0, cell(toQt(column.header)));
            m_table->setItem(row,
                             2,
                             cell(static_cast<std::size_t>(row) < sample.size()
                                      ? toQt(sample[static_cast<std::size_t>(row)])
                                      : QString()));
            auto* made = new QComboBox;
            made->setAccessibleName(tr("%1 is taken for").arg(toQt(column.header)));
            for (std::size_t i = 0; i < store::Words<sources::Field>::WORDS.size(); ++i) {
                made->addItem(title(static_cast<sources::Field>(i)));
            }
            connect(made, &QComboBox::activated, this, &ColumnsView::columnsChanged);
            m_table->setCellWidget(row, 1, made);
        }
        box(row)->setCurrentIndex(static_cast<int>(column.field));
    }
}

QComboBox* ColumnsView::box(int row) const
{
    return qobject_cast<QComboBox*>(m_table->cellWidget(row, 1));
}

std::vector<sources::TableColumn> ColumnsView::columns() const
{
    std::vector<sources::TableColumn> columns;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        columns.push_back({m_shown.columns[static_cast<std::size_t>(row)].header,
                           static_cast<sources::Field>(box(row)->currentIndex()),
                           0});
    }
    return columns;
}

}
