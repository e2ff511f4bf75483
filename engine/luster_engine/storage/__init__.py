"""Where photos and results are kept: one port, and its filesystem and S3 implementations."""
