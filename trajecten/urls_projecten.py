"""Projecten and who takes part in them."""

from django.urls import path

from trajecten.views import projecten

urlpatterns = [
    path("projecten/", projecten.projecten, name="projecten"),
    path("projecten/nieuw/", projecten.project_maken, name="project_maken"),
    path("projecten/<uuid:pk>/", projecten.project_bekijken, name="project_bekijken"),
    path("projecten/<uuid:pk>/wijzigen/", projecten.project_wijzigen, name="project_wijzigen"),
    path("projecten/<uuid:pk>/partner/", projecten.projectpartner_toevoegen, name="projectpartner_toevoegen"),
    path("projecten/<uuid:pk>/keer/", projecten.projectsessie_toevoegen, name="projectsessie_toevoegen"),
    path(
        "projecten/<uuid:pk>/<slug:soort>/<uuid:deel_id>/weghalen/",
        projecten.projectdeel_weghalen,
        name="projectdeel_weghalen",
    ),
    path("projecten/<uuid:pk>/aanmelden/", projecten.project_aanmelden, name="project_aanmelden"),
    path("projecten/<uuid:pk>/mensen/<int:jaar>/<slug:wat>/", projecten.project_mensen, name="project_mensen"),
    path("projectdeelnames/<uuid:pk>/terug/", projecten.projectdeelname_terug, name="projectdeelname_terug"),
    path("projectdeelnames/<uuid:pk>/<slug:wat>/", projecten.projectdeelname_stap, name="projectdeelname_stap"),
]
