import os

from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "participatie.settings")

application = get_wsgi_application()

from participatie.checks import weiger_bij_fouten  # noqa: E402  (needs the settings)

weiger_bij_fouten()
