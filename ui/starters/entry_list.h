#pragma once

#include <QListView>
#include <QString>

#include <vector>

class QStandardItemModel;

namespace alidade::ui {

/// A thing to choose, in two lines.
struct Entry {
    QString key; ///< what chosen() gives
    QString title;
    QString detail;         ///< below the title
    QString aside;          ///< short, at the right of the detail
    bool isMissing = false; ///< muted, and offers to be removed
};

/// How a detail that is too long is shown.
enum class DetailLine { Wrapped, Elided };

/// A list of entries as high as all of them: what stands around it scrolls. A click, Return or Space choose.
class EntryList : public QListView
{
    Q_OBJECT

public:
    EntryList(const QString& accessibleName, DetailLine line, QWidget* parent = nullptr);

    void setEntries(const std::vector<Entry>& entries);
    int entryCount() const;
    /// The key of the current entry; empty where there is none.
    QString currentKey() const;

Q_SIGNALS:
    void chosen(const QString& key);
    void removeWanted(const QString& key);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void choose(const QModelIndex& index);
    /// Sets the height to that of all entries at the width that there is.
    void fit();

    QStandardItemModel* m_entries;
};

}
