#pragma once

#include <QObject>
#include <QStringList>

#include "core/coding/codings.h"
#include "core/coding/paper_sheet.h"
#include "core/coding/progress.h"
#include "ui/bridge/workspace.h"

#include <functional>
#include <memory>
#include <optional>

namespace alidade::ui {

/// What the parts of the coding page share: the current paper with all that was said of it, how far the
/// reviewer has come, and the changes that can be made, each one step of undo. Read anew from the workspace's
/// signals alone.
class Desk : public QObject
{
    Q_OBJECT

public:
    explicit Desk(Workspace& workspace, QObject* parent = nullptr);
    ~Desk() override;

    Workspace& workspace() const { return m_workspace; }
    const coding::Taxonomy& taxonomy() const { return m_workspace.index().taxonomy(); }
    /// The current paper; null where there is none.
    const coding::PaperSheet* sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    /// Reads everything the reviewer said at its first use.
    const coding::Progress& progress() const;

    bool hasCode(CodeId code) const;
    /// The reviewer's answer to a dimension: a value, or the word that no code applies.
    const Answer* answer(DimensionId dimension) const;
    bool isAnswered(DimensionId dimension) const;
    /// The codes of a dimension that the reviewer gave.
    int codesGiven(DimensionId dimension) const;
    /// Names of others who gave that code.
    QStringList othersWith(CodeId code) const;
    QString reviewerName(ReviewerId reviewer) const;
    bool isOwn(ReviewerId reviewer) const { return m_workspace.reviewer() == reviewer; }
    /// `[14]`, or the title where there is no label.
    QString paperName() const;

    // Changes. False where it was not done: then Workspace::failed() has said why.
    bool give(CodeId code);
    bool take(CodeId code);
    bool toggle(CodeId code) { return hasCode(code) ? take(code) : give(code); }
    bool setNoneApplies(DimensionId dimension, bool none);
    bool setAnswer(DimensionId dimension, const QString& text);
    /// Why the text would be refused, in words for the user; empty where it fits.
    QString whyNot(DimensionId dimension, const QString& text) const;
    /// Gives the code where it is not given yet, and keeps the passage with it.
    bool attach(CodeId code, const Excerpt& passage);
    bool removeExcerpt(ExcerptId excerpt);
    bool setWords(CodingId coding, const QString& note, const QString& locator);
    /// A new code under `parent`, given at once; nothing where it is not.
    std::optional<CodeId> addCode(DimensionId dimension, std::optional<CodeId> parent, const QString& label);

    /// Adds the claim, or changes the one with its id; its metric is made where there is none of that name.
    bool saveClaim(Claim claim, const QString& metric, const std::optional<Excerpt>& passage);
    bool removeClaim(ClaimId claim);
    bool saveNote(Note note);
    bool removeNote(NoteId note);

    /// Makes a paper of that title the current one.
    bool addPaper(const QString& title);

Q_SIGNALS:
    /// The current paper is another one, or something was said of it.
    void sheetChanged();
    /// How far the reviewer has come with papers is another number.
    void progressChanged();
    void taxonomyChanged();

private:
    using Work = std::function<Result<void>(store::Transaction&, ReviewerId)>;
    bool write(const QString& label, const Work& work);
    coding::NewCoding newCoding(CodeId code, ReviewerId reviewer) const;
    void takeReview(const store::ChangeNotice& notice);
    void readSheet();
    void forgetProgress();
    QString codeName(CodeId code) const;

    Workspace& m_workspace;
    std::optional<coding::PaperSheet> m_sheet;
    mutable std::unique_ptr<coding::Progress> m_progress;
};

}
