"""Says why a database cannot be used, each cause apart, and what mends it."""

from sqlalchemy.exc import DBAPIError, OperationalError

from luster_engine.errors import LusterError, Reason

# What Postgres and its driver say, and what a person does about it. A refused connection carries no code, only words.
_CAUSES = (
    (
        (
            "could not translate host name",
            "Name or service not known",
            "failed to resolve host",
            "No address associated",
        ),
        "no server has that name",
        "correct the host in DATABASE_URL",
    ),
    (
        ("password authentication failed", "no password supplied", "Ident authentication failed"),
        "it does not take this user and password",
        "correct the user and the password in DATABASE_URL",
    ),
    (
        ("no pg_hba.conf entry",),
        "it lets nobody in from this machine by that way",
        "allow this machine in the server's pg_hba.conf, or add ?sslmode=require to DATABASE_URL",
    ),
    (
        ('role "',),
        "it does not know this user",
        "correct the user in DATABASE_URL, or make it with createuser",
    ),
    (
        ('database "',),
        "it has no database of that name",
        "correct the name at the end of DATABASE_URL, or make it with createdb",
    ),
    (
        ("permission denied", "must be owner of"),
        "this user may not make or change its tables",
        "give the user all rights on the database: ALTER DATABASE … OWNER TO …",
    ),
    (
        ("too many clients", "remaining connection slots"),
        "all its connections are taken",
        "lower LUSTER_DATABASE_POOL, or raise max_connections of the server",
    ),
    (
        ("lock timeout",),
        "somebody holds one of its tables (a backup, or a long statement)",
        "try again when that has ended; nothing was changed",
    ),
    (
        ("Connection refused", "timeout expired", "timed out", "No route to host", "Network is unreachable"),
        "nothing answers there",
        "start the server, or correct the host and the port in DATABASE_URL",
    ),
)
_OTHERWISE = "look at the server's log, and check DATABASE_URL"


def why_not(error: DBAPIError) -> LusterError:
    """The refusal; its field `mend` is what mends it."""
    lines = str(error.orig or error).strip().splitlines()
    detail = lines[0].strip() if lines else type(error).__name__
    for words, meaning, mend in _CAUSES:
        if any(word in str(error.orig or "") for word in words):
            return _refusal(error, f"{meaning} ({detail})", mend)
    return _refusal(error, detail, _OTHERWISE)


def _refusal(error: DBAPIError, message: str, mend: str) -> LusterError:
    gone = isinstance(error, OperationalError)
    what = "cannot be reached" if gone else "refused"
    return LusterError(
        Reason.DATABASE_UNAVAILABLE if gone else Reason.STATE_CONFLICT,
        f"The database {what}: {message}. To mend it, {mend}.",
        mend=mend,
    )
