from django.urls import path

from trajecten.views import inwoners, talentprofielen

urlpatterns = [
    path("inwoners/", inwoners.inwoners, name="inwoners"),
    path("inwoners/<uuid:pk>/talentprofiel/", inwoners.inwoner_talentprofiel, name="inwoner_talentprofiel"),
    path("talentprofiel/", talentprofielen.talentprofiel, name="talentprofiel"),
    path("talentprofiel/beginnen/", talentprofielen.talentprofiel_beginnen, name="talentprofiel_beginnen"),
    path("talentprofiel/vraag/<int:nummer>/", talentprofielen.talentprofiel_vraag, name="talentprofiel_vraag"),
    path(
        "talentprofiel/vraag/<int:nummer>/<slug:onderwerp>/",
        talentprofielen.talentprofiel_vraag,
        name="talentprofiel_vraag",
    ),
    path("talentprofiel/klopt-dit/", talentprofielen.talentprofiel_controleren, name="talentprofiel_controleren"),
    path("talentprofiel/klaar/", talentprofielen.talentprofiel_klaar, name="talentprofiel_klaar"),
    path("talentprofiel/afdrukken/", talentprofielen.talentprofiel_afdrukken, name="talentprofiel_afdrukken"),
    path("talentprofiel/gezien-talent/", talentprofielen.talentprofiel_bevestigen, name="talentprofiel_bevestigen"),
]
