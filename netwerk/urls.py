from django.urls import path

from netwerk.views import bijeenkomsten, leden, organisaties, werkgroepen, zoeken

urlpatterns = [
    path("mensen/", leden.leden, name="leden"),
    path("mensen/<uuid:lid_id>/", leden.lid_bekijken, name="lid_bekijken"),
    path("organisaties/", organisaties.organisaties, name="organisaties"),
    path("organisaties/zoeken/", zoeken.organisaties_zoeken, name="organisaties_zoeken"),
    path("organisaties/nieuw/", organisaties.organisatie_toevoegen, name="organisatie_toevoegen"),
    path("organisaties/<uuid:organisatie_id>/", organisaties.organisatie_bekijken, name="organisatie_bekijken"),
    path(
        "organisaties/<uuid:organisatie_id>/wijzigen/", organisaties.organisatie_wijzigen, name="organisatie_wijzigen"
    ),
    path("agenda/", bijeenkomsten.bijeenkomsten, name="bijeenkomsten"),
    path("agenda/<uuid:bijeenkomst_id>/", bijeenkomsten.bijeenkomst_bekijken, name="bijeenkomst_bekijken"),
    path("werkgroepen/<uuid:werkgroep_id>/", werkgroepen.werkgroep_bekijken, name="werkgroep_bekijken"),
]
