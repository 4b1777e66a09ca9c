#include <QCommandLineParser>

#include "app/gui/application.h"
#include "ui/bridge/text.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/shell/review_opener.h"

#include <memory>

int main(int count, char** values)
{
    using namespace alidade::ui;
    applyScale(); // before there is an application
    Application application(count, values);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(
        Application::translate("main", "Evidence mapping for systematic reviews"));
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("REVIEW"),
                                    Application::translate("main", "a review to open"),
                                    QStringLiteral("[REVIEW]"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    Application::translate("main", "opens the bundled review"));
    arguments.addOption(sample);
    arguments.process(application);

    auto opener = std::make_unique<ReviewOpener>(); // while the window is being built
    if (arguments.isSet(sample)) {
        opener->openSample();
    } else if (!arguments.positionalArguments().isEmpty()) {
        opener->open(toPath(arguments.positionalArguments().constFirst()));
    }
    applyPreferences(application);
    MainWindow window(std::move(opener));
    window.show();
    return Application::exec();
}
