"""The roles in a samenwerkingsverband, and the worlds people come from (domain.md 5.11, features.md B21)."""

from django.db.models import TextChoices


class Rolsoort(TextChoices):
    INWONER = "inwoner", "inwoner"
    KWARTIERMAKER = "kwartiermaker", "kwartiermaker"
    BEGELEIDER = "begeleider", "begeleider"
    WERKGEVER = "werkgever", "werkgever"
    VRIJWILLIGER = "vrijwilliger", "vrijwilliger"
    BELEIDSMEDEWERKER = "beleidsmedewerker", "beleidsmedewerker"
    COMMUNICATIE = "communicatie", "communicatie"
    FACILITATOR = "facilitator", "facilitator"
    FUNCTIONEEL_BEHEERDER = "functioneel_beheerder", "functioneel beheerder"
    PRIVACY_OFFICER = "privacy_officer", "privacy officer"


class Wereld(TextChoices):
    GEMEENTE = "gemeente", "gemeente"
    PROFESSIONAL = "professional", "professional"
    INWONER = "inwoner", "inwoner"
    VRIJWILLIGER = "vrijwilliger", "vrijwilliger"
    WERKGEVER = "werkgever", "werkgever"
