"""What a page with a form answers to: it is opened, and it is sent."""

from django.views.decorators.http import require_http_methods

formulierpagina = require_http_methods(["GET", "HEAD", "POST"])
