#include "ui/starters/recent_reviews.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "ui/bridge/settings.h"
#include "ui/bridge/text.h"
#include "ui/bridge/workspace.h"

#include <algorithm>

namespace alidade::ui {

namespace {

/// As many as one looks through; older ones are found by the file dialog.
constexpr std::size_t MOST_RECENT = 12;

QString absolute(const QString& file)
{
    return QFileInfo(file).absoluteFilePath();
}

void keep(const std::vector<RecentReview>& reviews)
{
    auto kept = settings();
    kept.beginWriteArray(QStringLiteral("reviews"), static_cast<int>(reviews.size()));
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        kept.setArrayIndex(static_cast<int>(i));
        kept.setValue(QStringLiteral("file"), reviews[i].file);
        kept.setValue(QStringLiteral("title"), reviews[i].title);
        kept.setValue(QStringLiteral("at"), reviews[i].at);
        kept.setValue(QStringLiteral("papers"), reviews[i].papers.value_or(-1));
    }
    kept.endArray();
}

void takeOut(std::vector<RecentReview>& reviews, const QString& file)
{
    std::erase_if(reviews, [&](const RecentReview& review) { return review.file == file; });
}

}

std::vector<RecentReview> recentReviews()
{
    std::vector<RecentReview> reviews;
    auto kept = settings();
    const int count = kept.beginReadArray(QStringLiteral("reviews"));
    for (int i = 0; i < count; ++i) {
        kept.setArrayIndex(i);
        RecentReview review;
        review.file = kept.value(QStringLiteral("file")).toString();
        review.title = kept.value(QStringLiteral("title")).toString();
        review.at = kept.value(QStringLiteral("at")).toDateTime();
        if (const int papers = kept.value(QStringLiteral("papers"), -1).toInt(); papers >= 0) {
            review.papers = papers;
        }
        if (!review.file.isEmpty()) {
            reviews.push_back(review);
        }
    }
    return reviews;
}

void rememberReview(const Workspace& workspace)
{
    RecentReview opened;
    opened.file = absolute(pathToQt(workspace.review().file()));
    opened.title = workspace.title();
    opened.at = QDateTime::currentDateTime();
    opened.papers = static_cast<int>(workspace.index().all().count());
    auto reviews = recentReviews();
    takeOut(reviews, opened.file);
    reviews.insert(reviews.begin(), opened);
    reviews.resize(std::min(reviews.size(), MOST_RECENT));
    keep(reviews);
}

void forgetReview(const QString& file)
{
    auto reviews = recentReviews();
    takeOut(reviews, absolute(file));
    keep(reviews);
}

RecentReview recentReview(const QString& file)
{
    for (const auto& review : recentReviews()) {
        if (review.file == absolute(file)) {
            return review;
        }
    }
    const QFileInfo info(file);
    return {info.absoluteFilePath(), info.completeBaseName(), info.lastModified(), std::nullopt};
}

QString shownPath(const QString& path)
{
    const auto home = QDir::homePath();
    if (path == home || path.startsWith(home + QLatin1Char('/'))) {
        return QDir::toNativeSeparators(QLatin1Char('~') + path.mid(home.size()));
    }
    return QDir::toNativeSeparators(path);
}

}
