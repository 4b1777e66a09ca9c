#pragma once

#include <QAbstractListModel>

#include "core/coding/taxonomy.h"
#include "core/review/figure.h"

#include <map>
#include <vector>

namespace alidade::ui {

/// The saved figures in their order. What is dropped between them is told, not moved: the review is changed
/// first, and the model follows it.
class FigureModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit FigureModel(QObject* parent = nullptr);

    /// What the figure shows, in a line; see subjectOf().
    static constexpr int SUBJECT_ROLE = Qt::UserRole + 1;

    /// Resets only where figures have come, gone or moved; else rows say that they have changed.
    void setFigures(std::vector<Figure> figures, const coding::Taxonomy& taxonomy);
    const std::vector<Figure>& figures() const { return m_figures; }
    const Figure* at(const QModelIndex& index) const;
    QModelIndex indexOf(FigureId figure) const;
    /// A figure has a new picture, or none for that reason, which a screen reader is to say too.
    void setPictureMade(FigureId figure, const QString& problem);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data,
                      Qt::DropAction action,
                      int row,
                      int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// Someone wants the figure before the one in `row`, or last.
    void moveWanted(alidade::FigureId figure, int row);

private:
    std::vector<Figure> m_figures;
    std::map<FigureId, QString> m_subjects;
    std::map<FigureId, QString> m_problems;
};

}
