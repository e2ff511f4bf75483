"""Starts the gateway as a process of its own: `python -m luster_gateway`."""

import gc

if __name__ == "__main__":
    # Hardly anything of what is imported is garbage; to look for it again and again takes a sixth of the start.
    # `Server.startup` has it looked for from then on.
    gc.disable()
    from luster_gateway.command import main

    raise SystemExit(main())
