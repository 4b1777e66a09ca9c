#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace alidade::ui {

class Workspace;

/// A review that was open on this machine, as it was then.
struct RecentReview {
    QString file; ///< absolute
    QString title;
    QDateTime at;              ///< when it was opened, or changed where that is not known
    std::optional<int> papers; ///< empty where it is not known
};

/// The newest first; kept in QSettings, whether the files are still there or not.
std::vector<RecentReview> recentReviews();

/// Puts the open review in front of the list. The shell calls it when a review is opened, and again before it
/// is closed, so that the numbers are those of the last look.
void rememberReview(const Workspace& workspace);

void forgetReview(const QString& file);

/// What is known of a file: the list's entry, else its name and its date.
RecentReview recentReview(const QString& file);

/// A file or folder as one reads it: native, `~` for the home folder.
QString shownPath(const QString& path);

}
