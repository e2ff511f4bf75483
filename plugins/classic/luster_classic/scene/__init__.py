"""What kind of picture this is: exterior, interior, aerial or something else."""
