"""Mail: one port, and two ways out of it: a server that speaks SMTP, or a folder for one machine."""
