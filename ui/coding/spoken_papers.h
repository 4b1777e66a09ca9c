#pragma once

#include <QIdentityProxyModel>

#include "ui/coding/desk.h"

namespace alidade::ui {

/// The papers of the list as a screen reader says them: what the eye sees at once in one row, in one
/// sentence.
class SpokenPapers : public QIdentityProxyModel
{
    Q_OBJECT

public:
    explicit SpokenPapers(Desk& desk, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    Desk& m_desk;
};

}
