from django.urls import path

from trajecten.views import aanmeldingen

urlpatterns = [
    path("doe-mee/", aanmeldingen.doe_mee, name="doe_mee"),
    path("doe-mee/bedankt/", aanmeldingen.doe_mee_bedankt, name="doe_mee_bedankt"),
    path("aanmeldingen/", aanmeldingen.aanmeldingen, name="aanmeldingen"),
    path("aanmeldingen/<uuid:aanmelding_id>/", aanmeldingen.aanmelding_bekijken, name="aanmelding_bekijken"),
    path("aanmeldingen/<uuid:aanmelding_id>/oppakken/", aanmeldingen.aanmelding_oppakken, name="aanmelding_oppakken"),
    path(
        "aanmeldingen/<uuid:aanmelding_id>/terugzetten/",
        aanmeldingen.aanmelding_terugzetten,
        name="aanmelding_terugzetten",
    ),
]
