"""The Procrastinate app on the same Postgres as everything else."""
