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


WERELD_BIJ_ROL = {
    Rolsoort.INWONER: Wereld.INWONER,
    Rolsoort.WERKGEVER: Wereld.WERKGEVER,
    Rolsoort.VRIJWILLIGER: Wereld.VRIJWILLIGER,
    Rolsoort.BEGELEIDER: Wereld.PROFESSIONAL,
    Rolsoort.FACILITATOR: Wereld.PROFESSIONAL,
    Rolsoort.COMMUNICATIE: Wereld.PROFESSIONAL,
}
"""The world of somebody who comes in with this role; the other roles are of the gemeente."""

ROL_BIJ_WERELD = {
    Wereld.INWONER: Rolsoort.INWONER,
    Wereld.WERKGEVER: Rolsoort.WERKGEVER,
    Wereld.VRIJWILLIGER: Rolsoort.VRIJWILLIGER,
    Wereld.PROFESSIONAL: Rolsoort.BEGELEIDER,
    Wereld.GEMEENTE: Rolsoort.BELEIDSMEDEWERKER,
}
"""The role in which somebody of that world is invited."""
