import json
import logging
from datetime import UTC, datetime, timedelta

from participatie.logboek import EenRegel


def test_log_line_is_one_line_with_its_time_in_utc_whatever_somebody_sent():
    try:
        raise ValueError("niet\ngoed")
    except ValueError as fout:
        record = logging.LogRecord(
            "django.request", logging.WARNING, "", 0, "Not Found: %s", ("/a\r\nlogin: lid 1",), (ValueError, fout, None)
        )

    regel = EenRegel().format(record)

    gelezen = json.loads(regel)
    assert regel.splitlines() == [regel]
    assert datetime.now(UTC) - datetime.fromisoformat(gelezen.pop("time")) < timedelta(minutes=1)
    assert "ValueError" in gelezen.pop("exception")
    assert gelezen == {"level": "WARNING", "logger": "django.request", "message": "Not Found: /a\r\nlogin: lid 1"}
