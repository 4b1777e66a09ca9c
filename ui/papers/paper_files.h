#pragma once

#include <QWidget>

#include "core/review/file_folders.h"
#include "core/review/paper.h"
#include "ui/bridge/workspace.h"

#include <optional>
#include <vector>

class QAction;
class QLayout;
class QPushButton;

namespace alidade::ui {

/// The files that belong to a paper, a link each: a click or Enter opens one in the program that the system
/// has for it, Delete and the menu take it off the paper. Nothing is to be seen where there are none.
class PaperFiles : public QWidget
{
    Q_OBJECT

public:
    explicit PaperFiles(Workspace& workspace, QWidget* parent = nullptr);

    /// `name` is how messages and the journal call the paper.
    void setPaper(std::optional<PaperId> paper, const QString& name);

    /// To attach files and to open the first one, for the page that `owner` is. They hold where there is a
    /// paper.
    QList<QAction*> commands(QWidget* owner);

    /// PDFs that are dropped there are attached to the paper; other files go on to whoever is below.
    void takeDropsOn(QWidget* target);

    void attach(const QStringList& files);
    QList<QPushButton*> links() const { return m_links; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    QPushButton* link(const Attachment& file);
    void choose();
    void open(const Attachment& file);
    void takeOff(const Attachment& file);
    std::filesystem::path folder() const;
    FileFolders folders() const; ///< in which files are found
    bool canAttach() const;

    Workspace& m_workspace;
    QLayout* m_row;
    std::optional<PaperId> m_paper;
    QString m_name;
    std::vector<Attachment> m_files;
    QList<QPushButton*> m_links;
    QAction* m_attach = nullptr;
    QAction* m_open = nullptr;
};

}
