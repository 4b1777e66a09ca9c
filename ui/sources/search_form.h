#pragma once

#include <QWidget>

#include "ui/bridge/workspace.h"

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStandardItemModel;

namespace alidade::ui {

/// What is said of a search before its files are imported.
struct SearchDraft {
    QString source;
    bool isSourceTyped = false; ///< by the user; else it may be proposed anew
    QString date;
    QString hits;
    QString query;
    QString fields;
    QString limits;
    QString note;
    SnowballDirection direction = SnowballDirection::None;
    QString seed; ///< label or DOI of the paper that snowballing began with
};

/// The fields of a search that is to be imported.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Search, Snowballing, Again };

    SearchForm(Workspace& workspace, Kind kind, QWidget* parent = nullptr);

    void setDraft(const SearchDraft& draft);
    SearchDraft draft() const;
    /// How many records there are, to be held against the hits.
    void setRecords(std::size_t records, bool isKnown);

    QComboBox* sourceField() const { return m_source; }
    QLineEdit* dateField() const { return m_date; }
    QLineEdit* hitsField() const { return m_hits; }
    QPlainTextEdit* queryField() const { return m_query; }
    QComboBox* directionField() const { return m_direction; }
    QLineEdit* seedField() const { return m_seed; }
    QString comparison() const;

Q_SIGNALS:
    void edited();

private:
    void compare();
    void addSnowballing(QFormLayout& rows);
    void offerSeeds(const QString& text);

    Workspace& m_workspace;
    Kind m_kind;
    bool m_isSourceTyped = false;
    std::optional<std::size_t> m_records;
    QComboBox* m_source;
    QLineEdit* m_date;
    QLineEdit* m_hits;
    QLabel* m_comparison;
    QPlainTextEdit* m_query;
    QLineEdit* m_searched;
    QPlainTextEdit* m_limits;
    QPlainTextEdit* m_note;
    QComboBox* m_direction;
    QLineEdit* m_seed;
    QStandardItemModel* m_seeds;
};

}
