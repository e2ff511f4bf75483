"""What an operator allows one provider: calls in a minute, dollars in a day, and patience with its failures."""

from pydantic import BaseModel, ConfigDict, Field


class ProviderBudget(BaseModel):
    """What an operator allows one provider."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calls_per_minute: int = Field(default=30, ge=1)
    """Over all workers together."""
    dollars_per_day: float = Field(default=50.0, ge=0)
    dollars_per_call: float = Field(default=0.15, ge=0)
    """What a call counts as whose answer was lost or cannot be used and does not say what it cost. The dearest picture
    of the models that Luster knows costs $0.134; less would let a broken provider spend more than its day, and much
    more would close the day after a few outages."""
    failures_to_open: int = Field(default=5, ge=1)
    """So many failures in a row, and it is left alone for `cooldown_seconds`."""
    cooldown_seconds: float = Field(default=60.0, ge=0)
    lasting_seconds: float = Field(default=600.0, ge=0)
    """For how long it is left alone after a failure that an operator has to mend."""
    wait_seconds: float = Field(default=90.0, ge=0)
    """How long a question waits for room in its minute."""
