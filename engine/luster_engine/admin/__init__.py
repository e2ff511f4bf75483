"""What an operator sees over all accounts."""
