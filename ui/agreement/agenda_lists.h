#pragma once

#include <QListView>

#include "core/agreement/agenda.h"
#include "ui/agreement/agenda_model.h"

#include <array>
#include <unordered_map>

namespace alidade::ui {

/// The agenda in three lists, one of which is shown. A paper that is settled leaves its list at once, and the
/// next one takes its place; what is undone comes back to where it was.
class AgendaLists : public QListView
{
    Q_OBJECT

public:
    explicit AgendaLists(Workspace& workspace, QWidget* parent = nullptr);

    /// Another agenda; the current paper stays where it is still there, else its row does.
    void setAgenda(const std::vector<agreement::Matter>& agenda);
    /// Where one paper now stands; nothing takes it off.
    void setState(PaperId paper, std::optional<agreement::MatterState> state);

    agreement::MatterState part() const { return m_part; }
    void setPart(agreement::MatterState part);
    AgendaModel* model(agreement::MatterState part) const { return m_models[static_cast<std::size_t>(part)]; }
    int count(agreement::MatterState part) const { return model(part)->rowCount(); }
    /// Where a paper stands, if it is on the agenda.
    std::optional<agreement::MatterState> stateOf(PaperId paper) const;
    void forgetTexts();

    std::optional<PaperId> current() const { return model(m_part)->paper(m_row); }
    void select(int row);
    /// The next paper, or the one before; stays at the ends.
    void step(int by) { select(m_row + by); }

    void keyboardSearch(const QString&) override { } // letters are decisions

Q_SIGNALS:
    /// Another paper is to be shown, or none.
    void currentPaperChanged();
    void countsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::array<AgendaModel*, 3> m_models;
    std::array<int, 3> m_rows{};                     ///< the current one of each list
    std::unordered_map<PaperId, std::size_t> m_rank; ///< the order of the agenda
    agreement::MatterState m_part = agreement::MatterState::Open;
    int m_row = -1;
    bool m_isChanging = false;
};

}
