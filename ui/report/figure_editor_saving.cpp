#include "core/report/figure_edit.h"
#include "ui/bridge/message.h"
#include "ui/charts/saved_figure.h"
#include "ui/report/figure_editor.h"
#include "ui/report/figure_form.h"
#include "ui/report/kinds.h"

// How what is on the form is kept, or given up.
namespace alidade::ui {

std::optional<Error> FigureEditor::filterProblem() const
{
    report::FigureQuestion question;
    question.filter = m_form->filter();
    const auto papers = report::figureSelection(m_workspace.index(), question);
    return papers ? std::nullopt : std::optional(papers.error());
}

std::optional<Error> FigureEditor::problem(const Figure& figure) const
{
    if (auto wrong = filterProblem()) {
        return wrong;
    }
    const auto rehearsed =
        m_workspace.review().rehearse([&](store::Transaction& transaction) -> Result<void> {
            if (figure.id) {
                return report::updateFigure(transaction, figure);
            }
            const auto added = report::addFigure(transaction, figure);
            return added ? Result<void>() : fail(added.error());
        });
    return rehearsed ? std::nullopt : std::optional(rehearsed.error());
}

bool FigureEditor::save()
{
    if (!isChanged() || m_workspace.isReadOnly()) {
        return true;
    }
    auto figure = draft();
    if (const auto found = problem(figure)) {
        auto renamed = figure;
        renamed.slug = m_saved.slug;
        if (problem(renamed)) {
            m_form->setProblem(said(found->detail));
        } else {
            m_form->setNameProblem(said(found->detail));
        }
        return false;
    }
    const auto name = m_form->title();
    const bool isAdded = isNew();
    const bool isSaved =
        m_workspace.write(isAdded ? tr("Add figure %1").arg(name) : tr("Edit figure %1").arg(name),
                          [&](store::Transaction& transaction) -> Result<void> {
                              if (!isAdded) {
                                  return report::updateFigure(transaction, figure);
                              }
                              const auto added = report::addFigure(transaction, figure);
                              if (!added) {
                                  return fail(added.error());
                              }
                              figure.id = *added;
                              m_saved.id = *added; // known before the review tells of the change
                              return {};
                          });
    if (!isSaved) {
        if (isAdded) {
            m_saved.id = {};
        }
        return false;
    }
    const auto written = m_workspace.review().database().find<Figure>(figure.id);
    m_saved = written ? *written : figure;
    showDraft(m_saved);
    Q_EMIT draftChanged();
    return true;
}

bool FigureEditor::keep()
{
    const bool isUnchosen = isNew() && isUntouched() && !isWhole(m_saved.kind);
    return isUnchosen || save();
}

void FigureEditor::revert()
{
    if (!m_isOpen) {
        return;
    }
    if (isNew()) {
        close();
        Q_EMIT left();
        return;
    }
    edit(m_saved);
    Q_EMIT draftChanged();
}

void FigureEditor::leave()
{
    if (m_isOpen && keep()) {
        Q_EMIT left();
    }
}

}
