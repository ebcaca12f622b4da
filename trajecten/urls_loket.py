"""The loket: aanmeldingen, and who is there for whom."""

from django.urls import path

from trajecten.views import aanmeldingen

urlpatterns = [
    path("aanmeldingen/", aanmeldingen.aanmeldingen, name="aanmeldingen"),
    path("aanmeldingen/nieuw/", aanmeldingen.aanmelding_toevoegen, name="aanmelding_toevoegen"),
    *(
        path(f"aanmeldingen/<uuid:aanmelding_id>/{adres}", view, name=view.__name__)
        for adres, view in (
            ("", aanmeldingen.aanmelding_bekijken),
            ("oppakken/", aanmeldingen.aanmelding_oppakken),
            ("terugzetten/", aanmeldingen.aanmelding_terugzetten),
            ("overdragen/", aanmeldingen.aanmelding_overdragen),
            ("wordt-inwoner/", aanmeldingen.aanmelding_wordt_inwoner),
            ("niet-verder/", aanmeldingen.aanmelding_niet_verder),
            ("heropenen/", aanmeldingen.aanmelding_heropenen),
        )
    ),
]
