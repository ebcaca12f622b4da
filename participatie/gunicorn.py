"""How gunicorn serves: gunicorn -c participatie/gunicorn.py participatie.wsgi"""

import os

from participatie.bediening import stop_met_wie_startte

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))
# Sync workers: they are killed when the database hangs, threads are not.
worker_class = "sync"
timeout = 20
graceful_timeout = 8
preload_app = True
loglevel = "warning"
control_socket_disable = True


def on_starting(server: object) -> None:
    stop_met_wie_startte()
