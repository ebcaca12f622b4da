"""How fast pages are, measured against a floor in the same run: `manage.py meet` (docs/beheer.md)."""
