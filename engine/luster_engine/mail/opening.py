"""Opens the way for mail that the settings name."""

from luster_engine.mail.outbox import OutboxMailer
from luster_engine.mail.port import Mailer
from luster_engine.mail.smtp import SmtpMailer, SmtpServer
from luster_engine.settings import Settings

_PORTS = {"starttls": 587, "tls": 465, "none": 25}


def open_mailer(settings: Settings) -> Mailer:
    """The server where one is named, else the folder."""
    if settings.smtp_host is None:
        return OutboxMailer(settings.data_dir / "outbox", settings.mail_from)
    password = settings.smtp_password
    server = SmtpServer(
        settings.smtp_host,
        settings.smtp_port or _PORTS[settings.smtp_security],
        settings.smtp_security,
        settings.smtp_user or "",
        password.get_secret_value() if password is not None else "",
        settings.smtp_ca,
    )
    return SmtpMailer(server, settings.mail_from)
