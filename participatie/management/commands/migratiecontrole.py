"""Say which migrations would disturb a running installation, before they go out."""

from django.conf import settings
from django.core.management import CommandError
from django.core.management.base import BaseCommand
from django.db.migrations.loader import MigrationLoader

from participatie.migratiecontrole import UITGEBRACHT, bezwaren

EIGEN = [app for app in settings.INSTALLED_APPS if (settings.BASE_DIR / app / "migrations").is_dir()]


class Command(BaseCommand):
    help = "Kijkt of migraties die nog niet zijn uitgebracht, veilig zijn naast een versie die draait."

    def handle(self, **_: object) -> None:
        bestanden = MigrationLoader(None).disk_migrations
        if gevonden := bezwaren(bestanden, uitgebracht=UITGEBRACHT, apps=EIGEN):
            raise CommandError("\n".join(map(str, gevonden)))
        self.stdout.write("Geen bezwaren.")
