#pragma once

#include <QAbstractListModel>
#include <QCache>

#include "ui/bridge/workspace.h"

#include <optional>
#include <vector>

namespace alidade::ui {

/// The papers of one part of the agenda. Labels and titles are read when they are looked at: there may be a
/// million.
class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// The title, beside the label that is shown.
    static constexpr int TITLE_ROLE = Qt::UserRole + 1;

    explicit AgendaModel(Workspace& workspace, QObject* parent = nullptr);

    const std::vector<PaperId>& papers() const { return m_papers; }
    void setPapers(std::vector<PaperId> papers);
    void take(int row);
    void put(int row, PaperId paper);
    void forgetTexts();

    std::optional<PaperId> paper(int row) const;
    int rowOf(PaperId paper) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Texts {
        QString label;
        QString title;
    };
    const Texts& textsOf(PaperId paper) const;

    Workspace& m_workspace;
    std::vector<PaperId> m_papers;
    mutable QCache<std::int64_t, Texts> m_texts;
};

}
