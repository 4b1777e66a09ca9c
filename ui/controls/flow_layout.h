#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace alidade::ui {

/// Puts its items side by side and begins a new line where there is no more room: a row of choices that
/// stays whole in a narrow window and at any scale.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    /// Where a line stands that does not fill the room.
    enum class Side { Start, Middle, End };

    static constexpr int GAP = 6; ///< pixels between the buttons of a row, as a rule

    explicit FlowLayout(int spacing, QWidget* parent = nullptr, Side side = Side::Start);
    ~FlowLayout() override;

    /// Lets items that can be narrower than they would be, as boxes that cut what they show, give up to a
    /// quarter of their width where that spares a line.
    void setGiving(bool isGiving) { m_isGiving = isGiving; }
    /// Puts it at the end of the first line, for which the other lines leave no room.
    void addAtCorner(QWidget* widget);
    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Place {
        QLayoutItem* item;
        int width;
        int least; ///< width that it could do with
    };
    struct Line {
        std::vector<Place> places;
        int width = 0; ///< with the gaps
        int least = 0;
        int height = 0;

        void narrowTo(int room);
    };

    /// The height that the items take; they are moved only if `isMoving`.
    int arrange(const QRect& rect, bool isMoving) const;
    std::vector<Line> lines(int width, double shareGiven) const;
    /// What the items of a line may take, of the whole width.
    int roomOf(std::size_t line, int width) const;

    Side m_side;
    bool m_isGiving = false;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    QLayoutItem* m_corner = nullptr; ///< one of them
};

}
