"""How many jobs of a shoot or a batch stand where."""

from luster.v1 import shoot_pb2

from luster_gateway.shapes.common import Answer


class JobCounts(Answer):
    """How many jobs stand in each state."""

    queued: int
    processing: int
    succeeded: int
    failed: int
    cancelled: int


def counts_of(counts: shoot_pb2.JobCounts) -> JobCounts:
    """Counts of a message."""
    return JobCounts(
        queued=counts.queued,
        processing=counts.processing,
        succeeded=counts.succeeded,
        failed=counts.failed,
        cancelled=counts.cancelled,
    )
