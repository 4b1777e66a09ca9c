#include "core/review/standstill.h"

#include "core/review/review.h"
#include "core/store/reading.h"

namespace alidade {

Standstill::Standstill(const Review& review)
    : m_reading(std::make_unique<store::Reading>(review.database()))
{
}

Standstill::~Standstill() = default;

}
