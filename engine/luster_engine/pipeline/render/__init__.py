"""From a request to a picture: the plan, the execution of its recipe, and the one pass that applies the Edits."""
