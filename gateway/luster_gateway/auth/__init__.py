"""Who is asking: tokens of Luster and of Supabase, API keys, and the development login of one machine."""
