#pragma once

#include "core/review/coding.h"
#include "core/store/transaction.h"

#include <optional>
#include <vector>

namespace alidade::report {

/// Saved figures and tables of claims call a metric by its name, which changes. The metrics as they were
/// before a change.
class SavedMetrics
{
public:
    explicit SavedMetrics(const store::Database& database);

    /// Lets them call the metric that they mean by its name of now. Where it is gone they name
    /// `heir`, which has its claims; without one they stay as they are.
    void keep(store::Transaction& transaction, std::optional<MetricId> heir = {}) const;

private:
    std::vector<Metric> m_before;
};

}
