"""Child processes: besides a provider's own, the only place where plugin code and picture decoders run."""
