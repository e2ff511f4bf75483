"""Who is asking: Supabase tokens, API keys, and the development login of the one-machine mode."""
