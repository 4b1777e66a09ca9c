#pragma once

#include <memory>

class QGuiApplication;

namespace alidade::cli {

/// Qt without a screen, for its fonts and painters: must be there while a figure is drawn. Only commands that
/// draw make one, so that all others start without it.
class Offscreen
{
public:
    Offscreen();
    ~Offscreen();

private:
    int m_count = 1;
    char m_name[12] = "alidade-cli";
    char* m_words[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

}
