from django.urls import path

from trajecten.views import aanmeldingen, geschiedenis, inwoners, noodtoegang, talentprofielen, wie_heeft_gekeken

urlpatterns = [
    path("inwoners/", inwoners.inwoners, name="inwoners"),
    path("inwoners/<uuid:pk>/talentprofiel/", inwoners.inwoner_talentprofiel, name="inwoner_talentprofiel"),
    path("inwoners/<uuid:pk>/veranderd/", geschiedenis.inwoner_veranderd, name="inwoner_veranderd"),
    path("noodtoegang/", noodtoegang.noodtoegang, name="noodtoegang"),
    path("noodtoegang/<uuid:pk>/beeindigen/", noodtoegang.noodtoegang_beeindigen, name="noodtoegang_beeindigen"),
    path("wie-heeft-gekeken/", wie_heeft_gekeken.wie_heeft_gekeken, name="wie_heeft_gekeken"),
    path("talentprofiel/", talentprofielen.talentprofiel, name="talentprofiel"),
    path("talentprofiel/beginnen/", talentprofielen.talentprofiel_beginnen, name="talentprofiel_beginnen"),
    path("talentprofiel/bewaren/", talentprofielen.talentprofiel_bewaren, name="talentprofiel_bewaren"),
    path("talentprofiel/vraag/<int:nummer>/", talentprofielen.talentprofiel_vraag, name="talentprofiel_vraag"),
    path(
        "talentprofiel/vraag/<int:nummer>/<slug:onderwerp>/",
        talentprofielen.talentprofiel_onderwerp,
        name="talentprofiel_onderwerp",
    ),
    path("talentprofiel/klopt-dit/", talentprofielen.talentprofiel_controleren, name="talentprofiel_controleren"),
    path("talentprofiel/klaar/", talentprofielen.talentprofiel_klaar, name="talentprofiel_klaar"),
    path("talentprofiel/afdrukken/", talentprofielen.talentprofiel_afdrukken, name="talentprofiel_afdrukken"),
    path("talentprofiel/veranderd/", geschiedenis.talentprofiel_veranderd, name="talentprofiel_veranderd"),
    path("talentprofiel/gezien-talent/", talentprofielen.talentprofiel_bevestigen, name="talentprofiel_bevestigen"),
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
