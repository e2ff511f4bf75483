"""OpenStack Swift with its S3 API in one process: an S3 server that truly verifies signatures.

Run by the Python of a virtual environment that has `swift`; the environment's variables name a folder, a port and the
keys. It prints `ready` once it answers.
"""

import os
from pathlib import Path

import eventlet

eventlet.monkey_patch()

from eventlet import wsgi  # noqa: E402 - after the patch, as eventlet wants it
from swift.common import utils  # noqa: E402 - as above
from swift.common.ring import RingBuilder  # noqa: E402 - as above

utils.HASH_PATH_PREFIX = utils.HASH_PATH_SUFFIX = b"luster"

from swift.account import server as account_server  # noqa: E402 - it hashes paths with the above
from swift.common.wsgi import SwiftHttpProtocol, loadapp  # noqa: E402 - as above
from swift.container import server as container_server  # noqa: E402 - as above
from swift.obj import mem_server  # noqa: E402 - as above

PROXY = """
[DEFAULT]
swift_dir = {folder}
log_level = WARNING
[pipeline:main]
pipeline = catch_errors gatekeeper s3api tempauth bulk slo proxy-server
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:s3api]
use = egg:swift#s3api
location = {region}
s3_acl = false
[filter:tempauth]
use = egg:swift#tempauth
user_{user} = {secret} .admin
[filter:bulk]
use = egg:swift#bulk
[filter:slo]
use = egg:swift#slo
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
"""


def listen(port: int) -> object:
    return eventlet.listen(("127.0.0.1", port))


def serve(sock: object, app: object) -> None:
    with open(os.devnull, "w") as quiet:
        wsgi.server(sock, app, quiet, protocol=SwiftHttpProtocol, log_output=False)


def main() -> None:
    folder = Path(os.environ["SWIFT_FOLDER"])
    key = os.environ["SWIFT_KEY"]  # `account:user`, as tempauth has it
    (folder / "devices" / "sda").mkdir(parents=True, exist_ok=True)
    conf = {
        "devices": str(folder / "devices"),
        "swift_dir": str(folder),
        "mount_check": "false",
        "log_level": "WARNING",
        "allow_versions": "false",
    }
    applications = {
        "account": account_server.AccountController(conf),
        "container": container_server.ContainerController(conf),
        "object": mem_server.ObjectController(conf),
    }
    for name, application in applications.items():
        sock = listen(0)
        builder = RingBuilder(1, 1, 1)
        builder.add_dev(
            {"region": 1, "zone": 1, "ip": "127.0.0.1", "port": sock.getsockname()[1], "device": "sda", "weight": 1}
        )
        builder.rebalance()
        builder.get_ring().save(str(folder / f"{name}.ring.gz"))
        eventlet.spawn(serve, sock, application)
    proxy = folder / "proxy-server.conf"
    proxy.write_text(
        PROXY.format(
            folder=folder,
            region=os.environ["SWIFT_REGION"],
            user=key.replace(":", "_"),
            secret=os.environ["SWIFT_SECRET"],
        )
    )
    application = loadapp(str(proxy), global_conf={"log_name": "proxy"})
    sock = listen(int(os.environ["SWIFT_PORT"]))
    print("ready", flush=True)
    serve(sock, application)


if __name__ == "__main__":
    main()
