#pragma once

#include <memory>

namespace alidade {

class Review;

namespace store {
class Reading;
}

/// While it lives, what is read of the review is as it is now, whatever is written aside meanwhile (see
/// Review::writeAside): one who keeps numbers of it, as an index does, can read on and finds nothing that it
/// does not know. Nothing may be written by the review itself until then.
class Standstill
{
public:
    explicit Standstill(const Review& review);
    ~Standstill();
    Standstill(const Standstill&) = delete;
    Standstill& operator=(const Standstill&) = delete;

private:
    std::unique_ptr<store::Reading> m_reading;
};

}
