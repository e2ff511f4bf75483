"""Every address of the gateway, one module for each room; none holds a rule of its own."""
