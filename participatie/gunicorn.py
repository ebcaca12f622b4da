"""How gunicorn serves: gunicorn -c participatie/gunicorn.py participatie.wsgi"""

import ctypes
import os
import signal
import sys

bind = os.environ.get("BIND", "127.0.0.1:8000")
workers = int(os.environ.get("WORKERS", "2"))
# Sync workers: they are killed when the database hangs, threads are not.
worker_class = "sync"
timeout = 20
graceful_timeout = 8
preload_app = True
loglevel = "warning"
control_socket_disable = True

_PR_SET_PDEATHSIG = 1


def on_starting(server: object) -> None:
    """Stop together with the demo that started this server, also when that one was killed."""
    ouder = os.environ.get("STOPT_MET")
    if not ouder or sys.platform != "linux":
        return
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)
    if os.getppid() != int(ouder):
        os.kill(os.getpid(), signal.SIGTERM)
