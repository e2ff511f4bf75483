"""What happened, told once: the log of jobs, notifications, watching, and the audit."""
