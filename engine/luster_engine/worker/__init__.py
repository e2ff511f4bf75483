"""Takes jobs off the queue, does their input and output, and ends them."""
