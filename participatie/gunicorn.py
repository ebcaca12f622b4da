"""How gunicorn serves: gunicorn -c participatie/gunicorn.py participatie.wsgi"""

import logging
import os

from gunicorn.arbiter import Arbiter
from gunicorn.workers.base import Worker

from participatie import meetpunt, metrieken
from participatie.bediening import stop_met_wie_startte
from participatie.logboek import ZonderVraag

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))
# Sync workers: they are killed when the database hangs, threads are not.
worker_class = "sync"
timeout = 20
graceful_timeout = 8
preload_app = True  # new code therefore asks a restart: a reload gives the new workers the old code
loglevel = "warning"
control_socket_disable = True

_METRIEKEN = os.environ.get("METRIEKEN", "")
_tellers = metrieken.Tellers(plaatsen=workers * 4 + 8)  # room for old ones that still finish beside the new


def on_starting(server: Arbiter) -> None:
    stop_met_wie_startte()
    logging.getLogger("gunicorn.error").addFilter(ZonderVraag())  # names the address when a worker fails


def when_ready(server: Arbiter) -> None:
    if _METRIEKEN:
        meetpunt.start(_METRIEKEN, _tellers, server.LISTENERS)


def pre_fork(server: Arbiter, worker: Worker) -> None:
    worker.plaats = _tellers.neem_plaats()


def post_fork(server: Arbiter, worker: Worker) -> None:
    if _METRIEKEN and worker.plaats is not None:
        metrieken.begin(_tellers.op(worker.plaats))


def child_exit(server: Arbiter, worker: Worker) -> None:
    _tellers.geef_terug(worker.plaats)
