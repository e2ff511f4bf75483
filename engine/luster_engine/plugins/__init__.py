"""Which plugins are installed, what they bring, and how their stages are loaded inside a sandbox child."""
